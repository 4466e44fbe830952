import { type FieldId, type SectionId, splitField } from '../dossier/catalogue';
import { isSingle } from '../dossier/headings';
import { areOfPerson, areOfRelatives, isOfUnit, sectionByLabels } from '../dossier/section-by-labels';
import type { Found } from './found';
import { once } from './memo';
import type { Named } from './named';

/** What parts labels that are spoken of together. */
const COMPANIES = 'table,form,fieldset,section,[role="dialog"],.modal,body';

/** The part of the page whose labels are spoken of together with those of the element. */
export const aroundOf = (element: Element): Node => element.closest(COMPANIES) ?? element.getRootNode();

/**
 * Said of values that stand together: the section that their labels are those of, and whether they are of other people, or of the
 * person whose form it is.
 */
export interface Company {
  readonly section: SectionId | null;
  readonly isOthers: boolean;
  readonly isOfPerson: boolean;
}

/** Forms may hold much else than relatives; a table or a small part with a word of kinship is about them alone. */
const MOST_OF_RELATIVES = 12;

function companyIn(group: readonly Named[]): Company {
  const labels = [...new Set(group.map(({ name }) => name?.label ?? ''))];
  // The heads of a table's columns are always of one kind of entry; a form may hold much else.
  const isTable = group.every(({ name }) => name === null || name.byColumn);
  const section = sectionByLabels(labels, isTable ? 2 : 3);
  // A form whose 所在单位 is the unit of today tells nothing of an employment of the past.
  const isOfToday = section === 'employment' && !isTable && labels.some(isOfUnit);
  return {
    section: isOfToday ? null : section,
    isOthers: labels.length <= MOST_OF_RELATIVES && areOfRelatives(labels),
    isOfPerson: !isTable && areOfPerson(labels) && !areOfRelatives(labels),
  };
}

/** The company of each value: of those in the same part of the page, under the same heading. */
export function companyOf(values: readonly Named[]): (value: Named) => Company {
  const groups = new Map<Node, Map<string, Named[]>>();
  const at = new Map<Named, Named[]>();
  for (const value of values) {
    const around = aroundOf(value.element);
    const under = groups.get(around) ?? new Map<string, Named[]>();
    groups.set(around, under);
    const heading = value.headings[0] ?? '';
    const group = under.get(heading) ?? [];
    under.set(heading, group);
    group.push(value);
    at.set(value, group);
  }
  const companyOfGroup = once(companyIn);
  return (value) => companyOfGroup(at.get(value) ?? [value]);
}

/**
 * The places where column heads give something that an applicant has once, as the name, to several values: lists of other people
 * (recommended experts, those who took part), or of many applicants.
 */
export function listsOfPeople(values: readonly (readonly [Named, readonly Found[]])[]): Set<Node> {
  const seen = new Map<Node, Set<FieldId>>();
  const lists = new Set<Node>();
  for (const [{ name, element }, found] of values) {
    for (const { meaning } of name?.byColumn ? found : []) {
      if (meaning === null || !isSingle(splitField(meaning).section)) continue;
      const around = aroundOf(element);
      const fields = seen.get(around) ?? new Set();
      if (fields.has(meaning)) lists.add(around);
      seen.set(around, fields.add(meaning));
    }
  }
  return lists;
}
