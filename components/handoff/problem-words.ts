import type { TFunction } from 'i18next';
import { MAX_HANDED, MAX_PACKED, MAX_UNPACKED } from '../../lib/handoff/limits';
import type { FileResult } from '../../lib/store/hand-over';
import { fileWords } from '../files/file-words';

type Problem = Extract<FileResult, { ok: false }>['problem'];

/** Why a file was not taken, in one sentence. */
export function problemWords(t: TFunction, problem: Problem): string {
  const mega = (bytes: number) => bytes / 1024 / 1024;
  if (problem.kind === 'faults') {
    const [fault, ...others] = problem.faults;
    const words = fileWords(t, 'handoff', { ...problem, faults: fault ? [fault] : [], more: 0 }, MAX_PACKED);
    const more = others.length + problem.more;
    return more > 0 ? t('handoff:problem.and-more', { words: words[0], count: more }) : (words[0] ?? '');
  }
  const values = { packed: mega(MAX_PACKED), unpacked: mega(MAX_UNPACKED), most: MAX_HANDED, ...problem };
  return t(`handoff:problem.${problem.kind}`, values);
}
