import { openAllParts, openHall, readReading, waitForReading } from '../../scripts/main-job.mjs';
import { APPLICANTS, applicant, expect, test } from './fixtures';

/** Words that the page shows for what the dossier file writes. */
const SHOWN: Record<string, string> = { present: '至今', junior: '初级', intermediate: '中级' };

type Fields = Record<string, string | number>;

/** Every field of an applicant that has a value, as `section.field[row] value`. */
function fieldsOf(dossier: Record<string, Fields | Fields[]>): string[] {
  return Object.entries(dossier)
    .flatMap(([section, entries]) =>
      [entries].flat().flatMap((entry, row) =>
        Object.entries(entry)
          .filter(([, value]) => value !== '')
          .map(([field, value]) => {
            const place = Array.isArray(entries) ? `[${row}]` : '';
            return `${section}.${field}${place} ${SHOWN[value] ?? value}`;
          }),
      ),
    )
    .map((line) => line.replaceAll(/\s*\/\s*/g, '/'))
    .toSorted();
}

for (const name of APPLICANTS) {
  for (const view of ['form', 'review'] as const) {
    test(`all that ${name} has is read on the ${view}, and nothing else is given a meaning`, async ({ session }) => {
      const frame = await openHall(session.page, name, view);
      const panel = await session.openPanel();
      if (view === 'form') await openAllParts(frame);
      await waitForReading(panel, applicant(name).person.name);
      const read = async () =>
        (await readReading(panel))
          .filter(({ value }) => value !== '')
          .map(({ field, row, value }) => `${field}${row === null ? '' : `[${row}]`} ${value}`)
          .map((line) => line.replaceAll(/\s*\/\s*/g, '/'))
          .toSorted();
      await expect.poll(read).toEqual(fieldsOf(applicant(name)));
    });
  }
}
