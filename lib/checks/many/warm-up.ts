import type { Dossier } from '../../dossier/dossier';
import { parsePart } from '../../dossier/dossiers-file';
import { listParts } from '../../dossier/list-parts';
import type { Notice } from '../../notice/schema';
import { SHIPPED } from '../../notice/shipped';
import { contextBy } from './check-many';
import { standingsOf } from './standing';
import INVENTED from './warm-up.json';

/** So many batches are made of the invented dossiers, no two alike: to make one takes longer than to check it. */
const BATCHES = 25;
/** So often is each dossier of a batch written: as many as are judged together. */
const TIMES = 6;
/** So often is each batch checked: afterwards few functions are still without machine code. */
const ROUNDS = 32;
/** So many batches are checked at a stretch: between two the browser waits for some milliseconds. */
const AT_A_STRETCH = 4;

/** The text with its year so many years later. */
const moved = (text: string, years: number) =>
  text.replace(/^(?:19|20)\d\d(?!\d)/u, (year) => String(Number(year) + years));

/**
 * The dossier with its days and years moved, some of them more than others, and with a section and a text less, others each time: as in a
 * true batch, of which one person has what another lacks.
 */
function variant(dossier: object, time: number): object {
  const sections = Object.entries(dossier).filter((_, at) => at !== time % 30);
  let at = 0;
  const text = JSON.stringify(Object.fromEntries(sections), (_key, value) => {
    if (typeof value !== 'string') return value;
    at += 1;
    if (at === time % 150) return '';
    const alone = at % 17 === time % 17 ? (time % 13) - 6 : 0;
    return moved(value.replace(/-15$/u, `-${10 + (time % 19)}`), alone - (time % 5));
  });
  return JSON.parse(text);
}

function batchOf(no: number): Dossier[] {
  const written: object[] = [];
  for (let time = 0; time < TIMES; time++) {
    for (const dossier of INVENTED) written.push(variant(dossier, no * TIMES + time));
  }
  const bytes = new TextEncoder().encode(JSON.stringify(written));
  const dossiers: Dossier[] = [];
  for (const part of listParts(bytes, written.length) ?? []) {
    const parsed = parsePart(bytes, part);
    if (parsed.ok) dossiers.push(parsed.dossier);
  }
  return dossiers;
}

/**
 * Checks invented dossiers, in stretches of some milliseconds between which whoever asks may stop. A checker does it while the user looks
 * for a file: V8 makes machine code of what runs often, which took a third of the time in which ten thousand dossiers were checked. The
 * code is thrown away where a value is of another make than all before, so that the dossiers, and what they are judged by, differ.
 */
export function* warmUp(): Generator<void> {
  const [shipped] = SHIPPED;
  if (!shipped) return;
  const batches: Dossier[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // The notice and the calendar are others, which say the same, as with each choice of files.
    const notice: Notice = structuredClone(shipped.notice);
    const contextFor = contextBy({ notice, today: '2023-06-15', holidays: [] });
    for (let no = 0; no < BATCHES; no++) {
      const dossiers = batches[no] ?? batchOf(no);
      batches[no] = dossiers;
      standingsOf(dossiers.map(contextFor));
      if (no % AT_A_STRETCH === 0) yield;
    }
  }
}
