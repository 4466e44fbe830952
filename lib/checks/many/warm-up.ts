import { parsePart } from '../../dossier/dossiers-file';
import { listParts } from '../../dossier/list-parts';
import type { Notice } from '../../notice/schema';
import { SHIPPED } from '../../notice/shipped';
import { judgeAll } from '../run';
import { contextBy } from './check-many';
import { standingOf } from './standing';
import INVENTED from './warm-up.json';

/** So often is each invented dossier checked: afterwards few functions are still without machine code. */
const TIMES = 1_500;
/** So many are checked at a stretch: between two the browser waits for some milliseconds. */
const AT_A_TIME = 60;
/** After so many rounds the notice and the calendar are others, which say the same, as with each choice of files. */
const SAME_CONTEXT = 20;

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

/**
 * Checks invented dossiers, in stretches of some milliseconds between which whoever asks may stop. A checker does it while the user looks
 * for a file: V8 makes machine code of what runs often, which took a third of the time in which ten thousand dossiers were checked. The
 * code is thrown away where a value is of another make than all before, so that the dossiers, and what they are judged by, differ.
 */
export function* warmUp(): Generator<void> {
  const [shipped] = SHIPPED;
  if (!shipped) return;
  const encoder = new TextEncoder();
  let contextFor = contextBy({ notice: shipped.notice, today: '2023-06-15', holidays: [] });
  for (let time = 0; time < TIMES; time++) {
    if (time % SAME_CONTEXT === 0) {
      const notice: Notice = structuredClone(shipped.notice);
      contextFor = contextBy({ notice, today: '2023-06-15', holidays: [] });
    }
    const bytes = encoder.encode(JSON.stringify(INVENTED.map((dossier) => variant(dossier, time))));
    for (const part of listParts(bytes, INVENTED.length) ?? []) {
      const parsed = parsePart(bytes, part);
      if (parsed.ok) standingOf(judgeAll(contextFor(parsed.dossier)));
    }
    if (time % (AT_A_TIME / INVENTED.length) === 0) yield;
  }
}
