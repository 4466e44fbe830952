/** How a part of the guide is set: words with what they mean, steps in order, or single points. */
interface GuidePart {
  readonly id: string;
  readonly as: 'terms' | 'steps' | 'points';
  /** The keys of its items in the word files. */
  readonly items: readonly string[];
}

/** The parts of the guide in order; the first is what a new user sees. A test holds them to the word files. */
export const GUIDE_PARTS: readonly GuidePart[] = [
  { id: 'first', as: 'terms', items: ['does', 'reads', 'where', 'sends'] },
  { id: 'open', as: 'steps', items: ['pin', 'form', 'press', 'reload', 'parts'] },
  {
    id: 'views',
    as: 'terms',
    items: ['findings', 'reading', 'dossier', 'materials', 'summary', 'many', 'notice', 'top'],
  },
  { id: 'fill', as: 'steps', items: ['keep', 'open', 'tick', 'report', 'undo'] },
  { id: 'verdicts', as: 'terms', items: ['fail', 'unsure', 'not-counted', 'pass', 'not-applicable'] },
  { id: 'confidence', as: 'terms', items: ['A', 'B', 'C'] },
  { id: 'unit', as: 'steps', items: ['take', 'check', 'stamp', 'return', 'keep'] },
  { id: 'print', as: 'steps', items: ['take', 'press', 'file', 'blank'] },
  { id: 'move', as: 'points', items: ['all', 'dossier', 'update', 'remove'] },
  { id: 'never', as: 'points', items: ['press', 'write', 'send', 'decide'] },
  { id: 'unread', as: 'points', items: ['list', 'silent', 'permission', 'site', 'unknown', 'changed'] },
];
