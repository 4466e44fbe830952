import type { Dossier } from '../../dossier/dossier';
import type { Conditions } from '../../notice/conditions';
import type { Words } from '../finding';
import { fold, shown } from '../shared/fold';
import { readLevel } from '../shared/level';
import { levelOf, readTitle } from './title-names';

/** The title that is gone for, or why that is not known. */
export type Target =
  | { readonly known: true; readonly title: string; readonly step: Words }
  | { readonly known: false; readonly reason: Words };

const told = (id: string, values: Words['values'] = {}): Words => ({ id: `seniority.${id}`, values });

/** The one title that a level may mean; a part of a level, as 助理级, tells which. Null where there are several or none. */
function titleOfLevel(text: string, { titles }: Conditions): string | null {
  const plain = fold(text);
  const level = readLevel(text);
  const [byPart, byLevel]: [string[], string[]] = [[], []];
  for (const title of titles) {
    if (plain.includes(title.rank)) byPart.push(title.name);
    if (title.level === level) byLevel.push(title.name);
  }
  const [only = null, ...others] = byPart.length > 0 ? byPart : byLevel;
  return others.length === 0 ? only : null;
}

/** The declared title, else the one title of the declared level. The lower level has two, so there the title must be given. */
export function targetTitle(dossier: Dossier, conditions: Conditions): Target {
  const { title = '', level = '' } = dossier.declaration ?? {};
  const read = readTitle(title, conditions);
  if (read.kind === 'ladder') {
    const declared = readLevel(level);
    if (declared !== null && declared !== levelOf(read.title, conditions)) {
      return { known: false, reason: told('target-clash', { target: read.title, level: shown(level) }) };
    }
    return { known: true, title: read.title, step: told('step-target', { target: read.title }) };
  }
  if (title.trim() !== '' && read.kind !== 'level') {
    return { known: false, reason: told('target-other', { text: shown(title) }) };
  }
  const text = read.kind === 'level' ? title : level;
  const named = titleOfLevel(text, conditions);
  if (named === null) return { known: false, reason: told('target-missing') };
  return { known: true, title: named, step: told('step-target-by-level', { target: named, level: shown(text) }) };
}
