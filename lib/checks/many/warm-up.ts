import { workCalendar } from '../../dates/work-calendar';
import { parsePart } from '../../dossier/dossiers-file';
import { conditionsFor } from '../../notice/conditions-for';
import { SHIPPED } from '../../notice/shipped';
import { runChecks } from '../run';
import { standingOf } from './standing';
import INVENTED from './warm-up.json';

/** So often is each invented dossier checked: afterwards few functions are still without machine code. */
const TIMES = 400;
/** So many are checked at a stretch. */
const AT_A_TIME = 15;

/**
 * Checks invented dossiers, in stretches of some milliseconds between which whoever asks may stop. A checker does it while the user looks
 * for a file: V8 makes machine code of what runs often, which took a third of the time in which ten thousand dossiers were checked.
 */
export function* warmUp(): Generator<void> {
  const [shipped] = SHIPPED;
  if (!shipped) return;
  const { notice } = shipped;
  const fixed = { notice, today: '2023-06-15', conditions: conditionsFor(notice), calendar: workCalendar([]) } as const;
  const encoder = new TextEncoder();
  const texts = INVENTED.map((dossier) => JSON.stringify(dossier));
  for (let time = 0; time < TIMES; time++) {
    for (const text of texts) {
      // Other days each time, as in a true batch.
      const bytes = encoder.encode(text.replaceAll('-15"', `-${10 + (time % 19)}"`));
      const parsed = parsePart(bytes, { from: 0, to: bytes.length });
      if (parsed.ok) standingOf(runChecks({ ...fixed, dossier: parsed.dossier }));
    }
    if (time % (AT_A_TIME / INVENTED.length) === 0) yield;
  }
}
