import type { Dossier } from '../../dossier/dossier';
import type { Conditions } from '../../notice/conditions';
import type { Words } from '../finding';
import { shown } from '../shared/fold';
import { readLevel } from '../shared/level';
import { ladderTitle } from './title-names';

/** The title that is gone for, or why that is not known. */
export type Target =
  | { readonly known: true; readonly title: string; readonly step: Words }
  | { readonly known: false; readonly reason: Words };

/** The declared title, else the one title of the declared level. The lower level has two, so there the title must be given. */
export function targetTitle(dossier: Dossier, conditions: Conditions): Target {
  const { title = '', level = '' } = dossier.declaration ?? {};
  if (title.trim() !== '') {
    const named = ladderTitle(title, conditions);
    if (named === null)
      return { known: false, reason: { id: 'seniority.target-other', values: { text: shown(title) } } };
    return { known: true, title: named, step: { id: 'seniority.step-target', values: { target: named } } };
  }
  if (readLevel(level) === 'intermediate') {
    return {
      known: true,
      title: '工程师',
      step: { id: 'seniority.step-target-by-level', values: { target: '工程师' } },
    };
  }
  return { known: false, reason: { id: 'seniority.target-missing', values: {} } };
}
