/** Stands for each character of what a rule is not to see. */
export const BLOT = '·';
