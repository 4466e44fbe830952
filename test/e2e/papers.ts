import type { Page } from '@playwright/test';
import { applicant } from './fixtures';

type Entry = Record<string, string>;
type Section = Entry | Entry[];

/** The dossier of an applicant as it is kept, every value from the page at one time. */
export function keptDossier(name: string) {
  const at = '2023-06-15T01:02:03.000Z';
  const sections = Object.entries(applicant(name) as Record<string, Section>);
  const kept = sections.map(([section, entries]) => [
    section,
    [entries].flat().map((entry, place) => ({
      id: `${section}${place}`,
      values: Object.fromEntries(
        Object.entries(entry)
          .filter(([, text]) => text !== '')
          .map(([field, text]) => [field, { text: String(text), source: 'page', at }]),
      ),
    })),
  ]);
  return Object.fromEntries(kept);
}

/** Puts rows into tables of the database as the panel keeps them: to take many people in one by one would take minutes. */
export async function put(panel: Page, rows: Record<string, unknown[]>): Promise<void> {
  await panel.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('shenbao');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(Object.keys(given), 'readwrite');
          for (const [table, all] of Object.entries(given)) {
            for (const row of all) transaction.objectStore(table).put(row);
          }
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    rows,
  );
}
