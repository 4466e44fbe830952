import type { Check } from './finding';
import { cutoffFindings } from './shared/cutoff';
import { gather } from './shared/gather';

const name = 'achievement-cutoff';

/** Projects, patents and awards against the achievement cutoff. */
export const achievementCutoff: Check = {
  name,
  verdicts: ['pass', 'not-counted', 'unsure'],
  run: (context) =>
    gather(['achievement', 'patent', 'award'] as const, (section) =>
      cutoffFindings(name, section, 'achievement', context),
    ),
};
