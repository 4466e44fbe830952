/** One mark to draw: the verdict tells its look, the words its title. */
export interface PageMark {
  readonly ref: string;
  /** `place` judges nothing: it shows where something is. */
  readonly verdict: 'pass' | 'fail' | 'not-counted' | 'unsure' | 'not-applicable' | 'place';
  readonly words: string;
}

/** How the box of a verdict is drawn: by sign and line as well as by colour, so that it is told apart without seeing colours. */
export interface MarkLook {
  readonly sign: string;
  /** Each colour stands out against white by at least 4.5 to 1, for the words are white on it. */
  readonly colour: string;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double';
  readonly width: number;
}

export const MARK_LOOKS: Readonly<Record<PageMark['verdict'], MarkLook>> = {
  fail: { sign: '✕', colour: '#b3001b', line: 'solid', width: 3 },
  unsure: { sign: '?', colour: '#8a5300', line: 'dashed', width: 3 },
  'not-counted': { sign: '−', colour: '#6b21a8', line: 'dotted', width: 3 },
  pass: { sign: '✓', colour: '#0b6b4f', line: 'double', width: 3 },
  'not-applicable': { sign: '○', colour: '#4b5563', line: 'dotted', width: 2 },
  place: { sign: '➜', colour: '#0b4f9e', line: 'solid', width: 2 },
};

/** The word beside the sign: what stands before the first colon of the mark's words, which name the verdict first. */
export function markWord(words: string): string {
  const first = words.slice(0, 200).split(/[:：\n]/u)[0] ?? '';
  return first.trim().slice(0, 24);
}
