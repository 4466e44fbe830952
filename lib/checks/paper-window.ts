import type { Check } from './finding';
import { windowFinding } from './shared/window';

const name = 'paper-window';

/** Whether the papers can be handed in on the day judged by. */
export const paperWindow: Check = {
  name,
  verdicts: ['pass', 'fail', 'unsure', 'not-applicable'],
  run: ({ notice, today }) => [windowFinding(name, 'paper', notice, today)],
};
