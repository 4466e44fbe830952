import { CATALOGUE, type FieldId, type SectionId, splitField } from '../dossier/catalogue';
import { isSingle, sectionsOf, sectionsOfHeading } from '../dossier/headings';
import { type Evidence, meaningInBasicData, meaningOf } from '../dossier/label-meaning';
import { isRangeLabel } from '../dossier/range-labels';
import type { ReadValue } from '../dossier/reading';
import { areOfPerson, areOfRelatives, isOfUnit, sectionByLabels } from '../dossier/section-by-labels';
import { withNeighbours } from './beside';
import { type CodeEvidence, codeEvidence } from './code';
import type { FixedValue } from './fixed';
import type { Headings } from './heading';
import { plainHeadings } from './heading-plain';
import { type LabelEvidence, labelOf, labelOfCode } from './label';
import { namesByPlace } from './label-near';
import { headingsInTables } from './label-table';
import { once } from './memo';
import type { PageContext } from './page-context';
import { joinBoxes, type Part, partsOf } from './parts';
import { splitRange } from './range-text';
import { searchBars } from './search-bar';
import { squeeze } from './text';
import { readValue } from './value';

/** A value of the page with all that is known of it, before entries are counted. */
export interface Found {
  readonly element: HTMLElement;
  /** The native controls in it; empty for text. */
  readonly inputs: readonly HTMLElement[];
  readonly label: string;
  readonly labelFrom: ReadValue['labelFrom'];
  readonly confidence: ReadValue['confidence'];
  readonly kind: ReadValue['kind'];
  readonly value: string;
  /** What stands in the field of a date and is not taken by its widget. */
  readonly typed: string;
  readonly headings: readonly string[];
  /** Its id or name as it lasts; empty where it has none. */
  readonly name: string;
  /** True where the user has taught the meaning. */
  readonly taught: boolean;
  /** What its name and place tell that it means. */
  readonly told: FieldId | null;
  /** The same, where it counts: null for what only goes on with another value, or is not yet an entry. */
  readonly meaning: FieldId | null;
  readonly codes: readonly string[];
  readonly prefix: string;
  readonly indexed: string | null;
}

const NO_CODE: CodeEvidence = { codes: [], prefix: '', index: null, lasting: '' };

/** A value with its name and the headings above it, before its meaning is told. */
interface Named {
  readonly element: HTMLElement;
  readonly inputs: readonly HTMLElement[];
  readonly kind: ReadValue['kind'];
  readonly name: Pick<LabelEvidence, 'label' | 'from' | 'confidence' | 'byColumn' | 'says'> | null;
  readonly headings: readonly string[];
  readonly code: CodeEvidence;
  readonly typed: string;
  /** What it holds; two where both ends of a range stand in one text. */
  readonly ends: readonly { readonly part: Part; readonly value: string; readonly codes: readonly string[] }[];
  /** It only goes on with another one, and its meaning is the other one's. */
  readonly isFollower: boolean;
  /** It says of how many the number before it is, and is no field itself. */
  readonly isTotal: boolean;
}

/**
 * Controls that stand behind another one under the same label of a form item: what a picker opens to search or to choose in steps.
 * They lend the label's words, and its meaning is the first one's. An id of their own may still tell another.
 */
function secondsOf(names: readonly (LabelEvidence | null)[], parts: readonly Part[]): ReadonlySet<number> {
  const taken = new Set<Element>();
  const seconds = new Set<number>();
  for (const [n, name] of names.entries()) {
    if (!name || parts[n]) continue;
    if (name.from === 'container' && taken.has(name.at)) seconds.add(n);
    taken.add(name.at);
  }
  return seconds;
}

function fromControls(page: PageContext, names: readonly (LabelEvidence | null)[], headings: Headings): Named[] {
  const { ends, leads, totals } = partsOf(page.controls, names);
  const seconds = secondsOf(names, ends);
  const held = page.controls.map(readValue);
  /** What each control and those that only go on with it hold. */
  const boxesOf = new Map<number, string[]>();
  for (const [n, { value }] of held.entries()) {
    const first = leads[n] ?? n;
    const boxes = boxesOf.get(first) ?? [];
    boxesOf.set(first, boxes);
    boxes.push(value);
  }
  return page.controls.map((control, n): Named => {
    const name = names[n] ?? null;
    const code = codeEvidence(control);
    const part = ends[n] ?? null;
    const lead = leads[n] ?? null;
    const boxes = boxesOf.get(lead ?? n) ?? [];
    const value = boxes.length > 1 && lead === null ? joinBoxes(boxes) : (held[n]?.value ?? '');
    // Some calendars write both dates of a range into one field; then its code is that of neither.
    const isOneField = part === null && /^(?:date|text)$/u.test(control.kind) && isRangeLabel(name?.label ?? '');
    const range = isOneField ? splitRange(value) : null;
    return {
      element: control.element,
      inputs: control.inputs,
      kind: boxes.length > 1 ? 'boxes' : control.kind,
      name,
      headings: [...headingsInTables(control.element, page), ...headings.of(control.element)],
      code,
      typed: held[n]?.typed ?? '',
      ends: range ? twoEnds(range) : [{ part, value, codes: code.codes }],
      isFollower: lead !== null || (seconds.has(n) && code.codes.length === 0),
      isTotal: totals.has(n),
    };
  });
}

const twoEnds = ({ from, to }: { from: string; to: string }): Named['ends'] => [
  { part: 'from', value: from, codes: [] },
  { part: 'to', value: to, codes: [] },
];

function fromFixed(value: FixedValue, headings: Headings): Named {
  const text = value.text ?? squeeze(value.element.textContent ?? '');
  const range = isRangeLabel(value.label) ? splitRange(text) : null;
  return {
    element: value.element,
    inputs: [],
    kind: 'fixed',
    name: { label: value.label, from: value.from, confidence: 'B', byColumn: value.byColumn },
    headings: [...value.headings, ...headings.of(value.element)],
    code: NO_CODE,
    typed: '',
    ends: range ? twoEnds(range) : [{ part: null, value: text, codes: [] }],
    isFollower: false,
    isTotal: false,
  };
}

/** What parts labels that are spoken of together. */
const COMPANIES = 'table,form,fieldset,section,[role="dialog"],.modal,body';

const aroundOf = (element: Element): Node => element.closest(COMPANIES) ?? element.getRootNode();

/**
 * Said of values that stand together: the section that their labels are those of, and whether they are of other people, or of the
 * person whose form it is.
 */
interface Company {
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
function companyOf(values: readonly Named[]): (value: Named) => Company {
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

type Tell = (evidence: Evidence) => FieldId | null;

/** The meaning of evidence, worked out once for all values of a reading that have the same: the cells of a column do. */
function teller(): Tell {
  const known = new Map<string, FieldId | null>();
  return (evidence) => {
    const { codes, prefix, label, headings, part, company } = evidence;
    // No text of a page that is squeezed has a line end in it.
    const key = [part, company, prefix, label, codes.join(), ...headings].join('\n');
    const found = known.get(key);
    if (found !== undefined) return found;
    const told = meaningOf(evidence);
    known.set(key, told);
    return told;
  };
}

/** Below heads of two levels the upper one may tell the section of its columns: 现任资格 › 名称 beside 职业资格 › 名称. */
function upperHead(name: Named['name']): string[] {
  const levels = name?.byColumn ? name.label.split(' › ').slice(0, -1) : [];
  return levels.filter((head) => {
    const [section, ...others] = sectionsOfHeading(head) ?? [];
    return section !== undefined && others.length === 0 && CATALOGUE[section].many;
  });
}

/** A value with its meaning, once for each end that stands in it. */
function toFound(
  value: Named,
  headings: readonly string[],
  { section: company, isOfPerson }: Company,
  tell: Tell,
): Found[] {
  const { element, inputs, kind, name, code } = value;
  const above = [...upperHead(name), ...headings];
  return value.ends.map(({ part, value: written, codes }): Found => {
    const evidence = { codes, prefix: code.prefix, label: name?.label ?? '', headings: above, part, company };
    // The heads of a table's columns are all of one section; elsewhere what a label says by itself comes first.
    const alone = name?.byColumn && company ? null : tell({ ...evidence, company: null });
    const inBasicData = () =>
      isOfPerson && sectionsOf(code.prefix, headings) === null ? meaningInBasicData(evidence.label) : null;
    // A file proves something; it is not the thing itself.
    const isSilent = kind === 'file' || value.isTotal;
    const told = isSilent ? null : (name?.says ?? alone ?? (company && tell(evidence)) ?? inBasicData());
    const label = name?.label ?? (told ? labelOfCode(told) : '');
    return {
      element,
      inputs,
      label: part && label ? `${label}${part === 'from' ? '起' : '止'}` : label,
      labelFrom: name?.from ?? (told ? 'code' : 'none'),
      confidence: name?.confidence ?? (told ? 'A' : 'C'),
      kind,
      value: written,
      typed: value.typed,
      headings,
      name: code.lasting,
      taught: false,
      told,
      meaning: value.isFollower ? null : told,
      codes,
      prefix: code.prefix,
      indexed: code.index === null ? null : `${code.prefix} ${code.index}`,
    };
  });
}

/**
 * The places where column heads give something that an applicant has once, as the name, to several values: lists of other people
 * (recommended experts, those who took part), or of many applicants.
 */
function listsOfPeople(values: readonly (readonly [Named, readonly Found[]])[]): Set<Node> {
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

/** All values of a page in document order. */
export function collect(page: PageContext, fixed: readonly FixedValue[], headings: Headings): Found[] {
  const names = namesByPlace(
    page,
    page.controls.map((control) => labelOf(control, page)),
  );
  const named = [...fromControls(page, names, headings), ...fixed.map((value) => fromFixed(value, headings))];
  const company = companyOf(named);
  const labelling = [...names.flatMap((name) => (name ? [name.at] : [])), ...fixed.map(({ at }) => at)];
  const plain = plainHeadings(page, labelling);
  const isSearch = searchBars(page, named.length);
  const tell = teller();
  const isSection = once((heading: string) => sectionsOfHeading(heading) !== null);
  const nobodys = new Set<Found>();
  const silenced = (found: Found): Found => {
    const silent = { ...found, told: null, meaning: null };
    nobodys.add(silent);
    return silent;
  };
  const values = named.map((value): [Named, Found[]] => {
    const isTold = value.headings.some(isSection) || sectionsOf(value.code.prefix, []) !== null;
    const above = isTold ? null : plain.above(value.element);
    const chain = above ? [...value.headings, above] : value.headings;
    const around = company(value);
    const found = toFound(value, chain, around, tell);
    const isNobodys = isSearch(value.element) || (around.isOthers && !isTold && value.name?.byColumn === true);
    return [value, isNobodys ? found.map(silenced) : found];
  });
  const lists = listsOfPeople(values);
  const found = values.flatMap(([{ name, element }, ends]) =>
    lists.size > 0 && name?.byColumn && lists.has(aroundOf(element))
      ? ends.map((one) => (one.meaning && isSingle(splitField(one.meaning).section) ? silenced(one) : one))
      : ends,
  );
  const place = (one: Found) => headings.order.get(one.element) ?? 0;
  return withNeighbours(
    found.sort((a, b) => place(a) - place(b)),
    nobodys,
  );
}
