import type { Check, Judgement } from './finding';
import { cutoffFindings } from './shared/cutoff';

const name = 'achievement-cutoff';
const SECTIONS = ['achievement', 'patent', 'award'] as const;

/** Projects, patents and awards against the achievement cutoff. */
export const achievementCutoff: Check = {
  name,
  verdicts: ['pass', 'not-counted', 'unsure'],
  run: (context) => {
    const found: Judgement[] = [];
    for (const section of SECTIONS) {
      for (const judged of cutoffFindings(name, section, 'achievement', context)) found.push(judged);
    }
    return found;
  },
};
