import type { Check } from './finding';
import { cutoffFindings } from './shared/cutoff';

const name = 'paper-cutoff';

/** Papers against the paper cutoff, by the day of publication. */
export const paperCutoff: Check = {
  name,
  verdicts: ['pass', 'not-counted', 'unsure'],
  run: (context) => cutoffFindings(name, 'paper', 'paper', context),
};
