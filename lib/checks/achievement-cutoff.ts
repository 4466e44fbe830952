import type { Check } from './finding';
import { cutoffFindings } from './shared/cutoff';

const name = 'achievement-cutoff';

/** Projects, patents and awards against the achievement cutoff. */
export const achievementCutoff: Check = {
  name,
  verdicts: ['pass', 'not-counted', 'unsure'],
  run: (context) =>
    (['achievement', 'patent', 'award'] as const).flatMap((section) =>
      cutoffFindings(name, section, 'achievement', context),
    ),
};
