import type { Icon } from '@tabler/icons-react';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import IconCircleMinus from '@tabler/icons-react/dist/esm/icons/IconCircleMinus.mjs';
import IconCircleOff from '@tabler/icons-react/dist/esm/icons/IconCircleOff.mjs';
import IconHelpCircle from '@tabler/icons-react/dist/esm/icons/IconHelpCircle.mjs';
import IconSquareX from '@tabler/icons-react/dist/esm/icons/IconSquareX.mjs';
import type { Verdict } from '../../lib/checks/finding';

/** Each verdict has a colour and a shape of its own, and always its word beside them. */
export const VERDICT_LOOK: Record<Verdict, { readonly color: string; readonly Icon: Icon }> = {
  fail: { color: 'red', Icon: IconSquareX },
  unsure: { color: 'yellow', Icon: IconHelpCircle },
  'not-counted': { color: 'grape', Icon: IconCircleMinus },
  pass: { color: 'teal', Icon: IconCircleCheck },
  'not-applicable': { color: 'gray', Icon: IconCircleOff },
};
