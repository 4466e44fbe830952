import { isOfPerson, meaningBeside, namesAnother } from '../dossier/beside';
import { type FieldId, splitField } from '../dossier/catalogue';
import { isSingle, sectionsOf } from '../dossier/headings';
import type { Found } from './found';
import { classesAround, narrowed } from './query';

const LINES = [
  ...['tr', 'p', 'li', 'dl', '.ant-row', '.el-row', '.ivu-row', '.arco-row', '.t-row'],
  ...['.row', '.layui-form-item', '.form-row'],
];
/** With more values it is no line but a whole form in one. */
const MOST_IN_LINE = 8;

/** Tells whether headings leave open which section a value is of. */
function opener(): (value: Found) => boolean {
  const known = new Map<string, boolean>();
  return ({ prefix, headings }) => {
    const key = [prefix, ...headings].join('\n');
    const told = known.get(key);
    if (told !== undefined) return told;
    const isOpen = sectionsOf(prefix, headings)?.some(isSingle) ?? true;
    known.set(key, isOpen);
    return isOpen;
  };
}

/**
 * What values mean by the one right before: where a label says too little by itself, and where it names what belongs to another
 * person. `values` in document order; `nobodys` are those that mean nothing whatever they are called.
 */
export function withNeighbours(values: readonly Found[], nobodys: ReadonlySet<Found>): Found[] {
  const fitting = narrowed(LINES, classesAround(values.map(({ element }) => element)));
  const lines = values.map(({ element }) => element.closest(fitting));
  const count = new Map<Element | null, number>();
  for (const line of lines) count.set(line, (count.get(line) ?? 0) + 1);
  const isOpen = opener();
  const isLine = (line: Element | null | undefined): line is Element =>
    line != null && (count.get(line) ?? 0) <= MOST_IN_LINE;

  let before: FieldId | null = null;
  let another = false;
  const inLine = new Set<FieldId>();
  return values.map((value, n) => {
    const line = lines[n] ?? null;
    const lastLine = lines[n - 1] ?? null;
    const isSame = line === lastLine && isLine(line);
    if (!isSame) inLine.clear();
    // Down a form of one value a line the next line goes on; a table's rows do not.
    const isAlone = (one: Element | null) =>
      one === null || !isLine(one) || (one.tagName !== 'TR' && count.get(one) === 1);
    if (!isSame && !(isAlone(line) && isAlone(lastLine))) [before, another] = [null, false];
    if (value.told !== value.meaning || value.kind === 'file') return value;

    let told = value.told;
    if (another && told && isOfPerson(told, isSame)) told = null;
    else another = told === null && namesAnother(value.label);
    if (before && !nobodys.has(value) && isOpen(value)) {
      const beside = meaningBeside(value.label, told, before);
      // Across lines nothing is taken back.
      if ((isSame || told === null) && !(beside && beside !== told && inLine.has(beside))) told = beside;
    }
    const section = told && splitField(told).section;
    if (told) before = section === 'declaration' || !isSingle(section ?? 'person') ? told : null;
    else if (!isSame) before = null;
    if (told) inLine.add(told);
    return told === value.told ? value : { ...value, told, meaning: told };
  });
}
