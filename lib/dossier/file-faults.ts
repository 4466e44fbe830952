import type { z } from 'zod';

/** What is wrong at one place of a file. */
export interface FileFault {
  /** As `dossier.paper[0].publishedOn`. */
  readonly path: string;
  readonly why: 'unknown' | 'too-long' | 'too-many' | 'not-text' | 'not-list' | 'not-object' | 'other';
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${part}]`;
    return before ? `${before}.${String(part)}` : String(part);
  }, '');
  return text.slice(0, 200);
}

function why(issue: z.core.$ZodIssue): FileFault['why'] {
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
