import type { Check } from './finding';
import { windowFinding } from './shared/window';

const name = 'online-window';

/** Whether the declaration can be made online on the day judged by. */
export const onlineWindow: Check = {
  name,
  verdicts: ['pass', 'fail', 'unsure', 'not-applicable'],
  run: ({ notice, today }) => [windowFinding(name, 'online', notice, today)],
};
