import type { Check } from './finding';
import { cutoffFindings } from './shared/cutoff';

const name = 'education-cutoff';

/** Graduations and, where given, the award of degrees against the education cutoff. */
export const educationCutoff: Check = {
  name,
  verdicts: ['pass', 'not-counted', 'unsure'],
  run: (context) => cutoffFindings(name, 'education', 'education', context),
};
