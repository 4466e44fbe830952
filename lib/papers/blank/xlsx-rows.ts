import { cellName } from '../cell-name';
import { escapeXml } from '../escape-xml';
import { type OfficePackage, partText } from './office-package';
import { readSpan, renumbered, type XlsxSheet } from './xlsx';
import { applyEdits, childOf, type Edit, findAll, parseXml, withAttribute, type XmlNode } from './xml';

/** Where rows come in: behind this row, counted from 0, so many. */
export interface Added {
  readonly behind: number;
  readonly count: number;
}

/** What stands on a sheet besides cells and hangs on rows in ways that are not shifted here. */
const HANGS_ON_ROWS = ['drawing', 'legacyDrawing', 'tableParts', 'sortState', 'oleObjects', 'controls'];

/** A formula that names no cell and no name, as ROW()-4: it is right wherever it stands. */
function isBare(formula: string): boolean {
  const outsideTexts = formula.split('"').filter((_, at) => at % 2 === 0);
  const words = outsideTexts.flatMap((piece) => piece.match(/[A-Za-z$!#@\u0080-\uffff]+\(?/gu) ?? []);
  return words.every((word) => /^[A-Z]+\($/u.test(word));
}

/** The formula of a cell; of one that is shared, that of the cell which holds it. */
function formulaOf({ root }: XlsxSheet, node: XmlNode): string {
  const { t, si } = node.attributes;
  if (t !== 'shared' || node.text !== '') return node.text;
  return findAll(root, 'f').find((one) => one.attributes.si === si && one.text !== '')?.text ?? 'A1';
}

/**
 * True where rows can be put in behind a row: nothing on the sheet counts rows but what is shifted with them. A formula may stand
 * there, not below, if it names no cell: the workbook lists where formulas stand.
 */
export function takesRows(sheet: XlsxSheet, behind: number): boolean {
  const moved = [...sheet.rows].some(([number, row]) => number > behind && findAll(row, 'f').length > 0);
  const allBare = findAll(sheet.root, 'f').every(
    (node) => node.attributes.t !== 'array' && isBare(formulaOf(sheet, node)),
  );
  return !moved && allBare && findAll(sheet.root, ...HANGS_ON_ROWS).length === 0;
}

/** So many copies of a row, each under its number; formulas without the value that they had in the row itself. */
export function copiesOfRow(sheet: XlsxSheet, row: XmlNode, { behind, count }: Added): string {
  const text = sheet.source.slice(row.start, row.end);
  const formulas = row.children.flatMap((cell): Edit[] => {
    const formula = childOf(cell, 'f');
    if (!formula) return [];
    const plain = `<${formula.tag}>${escapeXml(formulaOf(sheet, formula))}</${formula.tag}>`;
    return [{ start: cell.openEnd, end: cell.closeStart, text: plain }];
  });
  const copies = Array.from({ length: count }, (_, at) =>
    applyEdits(text, [...renumbered(row, sheet.source, behind + at + 1), ...formulas], row.start),
  );
  return copies.join('');
}

const write = (place: { row: number; column: number }) => cellName(place.column, place.row);

/** A span after rows came in: what lies below moves down, what reaches over the place grows. */
export function shiftedSpan(reference: string, { behind, count }: Added): string {
  const span = readSpan(reference);
  if (!span) return reference;
  const { first, last } = span;
  const grows = last.row > behind || (last.row === behind && first.row < behind);
  const from = first.row > behind ? { ...first, row: first.row + count } : first;
  const to = grows ? { ...last, row: last.row + count } : last;
  return reference.includes(':') ? `${write(from)}:${write(to)}` : write(from);
}

const shiftedSpans = (references: string, added: Added) =>
  references
    .split(' ')
    .map((one) => shiftedSpan(one, added))
    .join(' ');

const attributeEdit = (source: string, node: XmlNode, name: string, value: string): Edit => ({
  start: node.start,
  end: node.openEnd,
  text: withAttribute(source.slice(node.start, node.openEnd), name, value),
});

/** Merges: those below move, those of the copied row are there once for each copy. */
function mergeEdits({ root, source }: XlsxSheet, added: Added): Edit[] {
  const merges = childOf(root, 'mergeCells');
  if (!merges) return [];
  const copies: string[] = [];
  const moved = merges.children.flatMap((node) => {
    const reference = node.attributes.ref ?? '';
    const span = readSpan(reference);
    if (span && span.first.row === added.behind && span.last.row === added.behind) {
      for (let at = 1; at <= added.count; at++) {
        const row = added.behind + at;
        copies.push(`<${node.tag} ref="${write({ ...span.first, row })}:${write({ ...span.last, row })}"/>`);
      }
    }
    const after = shiftedSpan(reference, added);
    return after === reference ? [] : [attributeEdit(source, node, 'ref', after)];
  });
  const total = merges.children.length + copies.length;
  const counted = merges.attributes.count === undefined ? [] : [attributeEdit(source, merges, 'count', String(total))];
  return [...moved, ...counted, { start: merges.closeStart, end: merges.closeStart, text: copies.join('') }];
}

/** All else on the sheet that names rows. */
function otherEdits({ root, source }: XlsxSheet, added: Added): Edit[] {
  const byName = (attribute: 'ref' | 'sqref', ...names: string[]) =>
    findAll(root, ...names).flatMap((node) => {
      const before = node.attributes[attribute];
      if (before === undefined) return [];
      const after = shiftedSpans(before, added);
      return after === before ? [] : [attributeEdit(source, node, attribute, after)];
    });
  // What newer programs add stands in parts of its own, with the spans as texts.
  const written = findAll(root, 'sqref').flatMap((node): Edit[] => {
    const after = shiftedSpans(node.text, added);
    return after === node.text ? [] : [{ start: node.openEnd, end: node.closeStart, text: after }];
  });
  const breaks = findAll(childOf(root, 'rowBreaks') ?? { ...root, children: [] }, 'brk').flatMap((node) =>
    // A break of number n stands behind row n, counted from 1.
    Number(node.attributes.id) > added.behind + 1
      ? [attributeEdit(source, node, 'id', String(Number(node.attributes.id) + added.count))]
      : [],
  );
  return [
    ...byName('sqref', 'dataValidation', 'conditionalFormatting', 'protectedRange'),
    ...byName('ref', 'hyperlink', 'autoFilter'),
    ...written,
    ...breaks,
  ];
}

/** The whole of the sheet, which the last row of a list may end. */
function dimensionEdit({ root, source }: XlsxSheet, { behind, count }: Added): Edit[] {
  const node = childOf(root, 'dimension');
  const span = readSpan(node?.attributes.ref ?? '');
  if (!node || !span || span.last.row < behind) return [];
  const last = { ...span.last, row: span.last.row + count };
  return [attributeEdit(source, node, 'ref', `${write(span.first)}:${write(last)}`)];
}

/** What moves everything below down, and lets merges and the sheet's own spans grow. */
export function makeRoom(sheet: XlsxSheet, added: Added): Edit[] {
  const below = [...sheet.rows].filter(([number]) => number > added.behind);
  return [
    ...below.flatMap(([number, row]) => renumbered(row, sheet.source, number + added.count)),
    ...mergeEdits(sheet, added),
    ...otherEdits(sheet, added),
    ...dimensionEdit(sheet, added),
  ];
}

/** A place or a span as names write it, at the beginning of what stands behind a sheet and its `!`. */
const NAMED = /^\$([A-Z]{1,3})\$(\d{1,7})(?::\$([A-Z]{1,3})\$(\d{1,7}))?/u;

/** What a name says, with its places on a sheet after rows came in. */
function shiftedName(text: string, sheetName: string, added: Added): string {
  const quoted = `'${sheetName.replaceAll("'", "''")}'`;
  const fixed = (place: string) => place.replace(/^([A-Z]+)/u, '$$$1$$');
  const isOfSheet = (before: string) =>
    before.endsWith(quoted) || (before.endsWith(sheetName) && /^$|[,(]$/u.test(before.slice(0, -sheetName.length)));
  return text
    .split('!')
    .map((piece, at, pieces) => {
      if (at === 0 || !isOfSheet(pieces[at - 1] ?? '')) return piece;
      return piece.replace(NAMED, (_, a: string, first: string, b?: string, last?: string) =>
        shiftedSpan(last === undefined ? `${a}${first}` : `${a}${first}:${b}${last}`, added)
          .split(':')
          .map(fixed)
          .join(':'),
      );
    })
    .join('!');
}

/**
 * The workbook with its names for places of a sheet, the print area among them, grown and moved by the rows that came in; null where
 * nothing of it changes.
 */
export function grownNames(pack: OfficePackage, sheetName: string, added: Added): string | null {
  const source = partText(pack.parts, pack.main);
  const edits = findAll(parseXml(source), 'definedName').flatMap((node): Edit[] => {
    const text = shiftedName(node.text, sheetName, added);
    return text === node.text ? [] : [{ start: node.openEnd, end: node.closeStart, text: escapeXml(text) }];
  });
  return edits.length === 0 ? null : applyEdits(source, edits);
}
