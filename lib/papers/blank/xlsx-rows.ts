import { cellName } from '../cell-name';
import { escapeXml } from '../escape-xml';
import { type OfficePackage, partText } from './office-package';
import { readSpan, renumbered, type XlsxSheet } from './xlsx';
import { childOf, type Edit, findAll, parseXml, withAttribute, type XmlNode } from './xml';

/** Where rows come in: behind this row, counted from 0, so many. */
export interface Added {
  readonly behind: number;
  readonly count: number;
}

/** What stands on a sheet besides cells and hangs on rows in ways that are not shifted here. */
const HANGS_ON_ROWS = ['f', 'drawing', 'legacyDrawing', 'tableParts', 'sortState', 'oleObjects', 'controls'];

/** True where rows can be put in behind a row: nothing on the sheet counts rows but what is shifted with them. */
export const takesRows = ({ root }: XlsxSheet): boolean => findAll(root, ...HANGS_ON_ROWS).length === 0;

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
      const after = before
        .split(' ')
        .map((one) => shiftedSpan(one, added))
        .join(' ');
      return after === before ? [] : [attributeEdit(source, node, attribute, after)];
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

/** The workbook with the print area of a sheet grown by the rows that came in; null where nothing of it changes. */
export function grownPrintArea(pack: OfficePackage, sheetAt: number, { behind, count }: Added): string | null {
  const source = partText(pack.parts, pack.main);
  const edits = findAll(parseXml(source), 'definedName').flatMap((node): Edit[] => {
    const { name, localSheetId } = node.attributes;
    if (name !== '_xlnm.Print_Area' || Number(localSheetId) !== sheetAt) return [];
    const text = node.text.replace(/(\$[A-Z]{1,3}\$)(\d{1,7}):(\$[A-Z]{1,3}\$)(\d{1,7})/gu, (_, a, first, b, last) => {
      const from = Number(first) - 1 > behind ? Number(first) + count : first;
      return `${a}${from}:${b}${Number(last) - 1 >= behind ? Number(last) + count : last}`;
    });
    return text === node.text ? [] : [{ start: node.openEnd, end: node.closeStart, text: escapeXml(text) }];
  });
  if (edits.length === 0) return null;
  const [first] = edits;
  // One sheet has one print area.
  return first ? source.slice(0, first.start) + first.text + source.slice(first.end) : null;
}
