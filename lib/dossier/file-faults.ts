import type { z } from 'zod';

/** What is wrong at one place of a file. */
export interface FileFault {
  /** As `dossier.paper[0].publishedOn`. */
  readonly path: string;
  readonly why: 'unknown' | 'too-long' | 'too-many' | 'number' | 'not-text' | 'not-list' | 'not-object' | 'other';
}

/** As many faults of a file as are told at once, and how many more there are. */
export interface FileFaults<Fault = FileFault> {
  readonly kind: 'faults';
  readonly faults: readonly Fault[];
  readonly more: number;
}

/** The most faults that are told at once. */
const MAX_FAULTS = 20;

/** Cuts faults to those that are told. */
export function toldFaults<Fault>(faults: readonly Fault[]): FileFaults<Fault> {
  return { kind: 'faults', faults: faults.slice(0, MAX_FAULTS), more: Math.max(0, faults.length - MAX_FAULTS) };
}

/** A place of a file as it is told. */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${part}]`;
    return before ? `${before}.${String(part)}` : String(part);
  }, '');
  return text.slice(0, 200);
}

function why(issue: z.core.$ZodIssue): FileFault['why'] {
  if ((issue.code === 'too_big' || issue.code === 'too_small') && issue.origin === 'number') return 'number';
  if (issue.code === 'too_big') return issue.origin === 'array' ? 'too-many' : 'too-long';
  if (issue.code === 'invalid_union') return 'not-text';
  if (issue.code !== 'invalid_type') return 'other';
  if (issue.expected === 'array') return 'not-list';
  if (issue.expected === 'string') return 'not-text';
  return issue.expected === 'object' ? 'not-object' : 'other';
}

/** Every fault of a file with its place below `root`, in the order of the file; a key that is not known is a fault of its own. */
export function faultsOf(error: z.ZodError, root: readonly PropertyKey[]): FileFault[] {
  return error.issues.flatMap((issue): FileFault[] => {
    const path = [...root, ...issue.path];
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: pathText([...path, key]), why: 'unknown' }))
      : [{ path: pathText(path), why: why(issue) }];
  });
}
