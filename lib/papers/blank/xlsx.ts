import { cellName } from '../cell-name';
import { escapeXml } from '../escape-xml';
import { type BlankCell, type BlankGrid, isSerial, takesAmong, takesBehind } from './cells';
import { type OfficePackage, orDamaged, partText } from './office-package';
import { printedEdits } from './printed';
import { applyEdits, childOf, type Edit, findAll, parseXml, prefixOf, withAttribute, type XmlNode } from './xml';

/** A sheet of the workbook, opened. */
export interface XlsxSheet {
  readonly grid: BlankGrid;
  /** The name of its part. */
  readonly part: string;
  readonly source: string;
  readonly root: XmlNode;
  /** The rows that the part holds, by number from 0. */
  readonly rows: ReadonlyMap<number, XmlNode>;
  readonly nodes: ReadonlyMap<string, XmlNode>;
  /** The text that a cell shows, as it stands among the shared ones or in the cell, letter by letter; of cells that show one. */
  readonly printed: ReadonlyMap<string, string>;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** A reference as `B12` or `$B$12`, counted from 0; null where it is none. */
export function readPlace(reference: string): Place | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference);
  if (!found) return null;
  const column = [...(found[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(found[2]) - 1;
  return row < 0 || row > LAST_ROW || column > LAST_COLUMN ? null : { row, column };
}

/** First and last place of `A1:C3` or `A1`; null where it is neither. */
export function readSpan(reference: string): { readonly first: Place; readonly last: Place } | null {
  const [from = '', to = from] = reference.split(':');
  const [first, last] = [readPlace(from), readPlace(to)];
  return first && last ? { first, last } : null;
}

/** The text of a shared or inline text: all of its runs, without the readings above letters. */
function richText(node: XmlNode | undefined): string {
  return (node?.children ?? [])
    .map((child) => (child.name === 't' ? child.text : child.name === 'r' ? richText(child) : ''))
    .join('');
}

function sheetOf(pack: OfficePackage, id: string, name: string, part: string, texts: readonly Text[]): XlsxSheet {
  const source = partText(pack.parts, part);
  const root = parseXml(source);
  const rows = new Map<number, XmlNode>();
  const nodes = new Map<string, XmlNode>();
  const printed = new Map<string, string>();
  const hidden = new Set<number>();
  const spans = findAll(childOf(root, 'mergeCells') ?? root, 'mergeCell').flatMap(
    ({ attributes }) => readSpan(attributes.ref ?? '') ?? [],
  );
  const covered = new Set(
    spans.slice(0, 20_000).flatMap(({ first, last }) =>
      // A merge over whole columns is one of nothing that is filled.
      (last.row - first.row + 1) * (last.column - first.column + 1) > 50_000
        ? []
        : Array.from({ length: last.row - first.row + 1 }, (_, row) =>
            Array.from({ length: last.column - first.column + 1 }, (_, column) =>
              row + column === 0 ? '' : `${first.row + row},${first.column + column}`,
            ),
          ).flat(),
    ),
  );
  const corners = new Map(spans.map((span) => [`${span.first.row},${span.first.column}`, span]));
  const cells: BlankCell[] = [];
  for (const row of childOf(root, 'sheetData')?.children ?? []) {
    for (const node of row.children) {
      const place = readPlace(node.attributes.r ?? '');
      if (node.name !== 'c' || !place) continue;
      rows.set(place.row, row);
      if (/^(?:1|true)$/u.test(row.attributes.hidden ?? '')) hidden.add(place.row);
      const key = `${place.row},${place.column}`;
      if (covered.has(key)) continue;
      const span = corners.get(key);
      const cell = `${id}!${node.attributes.r}`;
      const plain = childOf(node, 'v')?.text ?? '';
      const text = node.attributes.t === 's' ? texts[Number(plain)] : undefined;
      const inline = node.attributes.t === 'inlineStr' ? childOf(node, 'is') : undefined;
      if (text) printed.set(cell, text.inner);
      if (inline) printed.set(cell, source.slice(inline.openEnd, inline.closeStart));
      nodes.set(cell, node);
      cells.push({
        id: cell,
        ...place,
        rowSpan: span ? span.last.row - span.first.row + 1 : 1,
        columnSpan: span ? span.last.column - span.first.column + 1 : 1,
        text: text?.text ?? (inline ? richText(inline) : plain),
        free: !childOf(node, 'f'),
      });
    }
  }
  return { grid: { id, name, cells, hidden }, part, source, root, rows, nodes, printed };
}

interface Text {
  readonly text: string;
  /** What stands within the element, letter by letter. */
  readonly inner: string;
}

function sharedTexts(pack: OfficePackage, part: string | undefined): Text[] {
  if (part === undefined) return [];
  const source = partText(pack.parts, part);
  return parseXml(source)
    .children.filter(({ name }) => name === 'si')
    .map((node) => ({ text: richText(node), inner: source.slice(node.openEnd, node.closeStart) }));
}

/** The part that a relation of the workbook leads to; it may be told from the root or from where the workbook lies. */
function target(pack: OfficePackage, path: string): string {
  if (path.startsWith('/')) return path.slice(1);
  return `${pack.main.slice(0, pack.main.lastIndexOf('/') + 1)}${path}`;
}

/** The sheets of a workbook that are not hidden. */
export function xlsxSheets(pack: OfficePackage): XlsxSheet[] {
  return orDamaged(() => {
    const slash = pack.main.lastIndexOf('/') + 1;
    const relations = parseXml(
      partText(pack.parts, `${pack.main.slice(0, slash)}_rels/${pack.main.slice(slash)}.rels`),
    ).children.map(({ attributes }) => attributes);
    const texts = relations.find(({ Type }) => Type?.endsWith('/sharedStrings'))?.Target;
    const shared = sharedTexts(pack, texts === undefined ? undefined : target(pack, texts));
    return findAll(parseXml(partText(pack.parts, pack.main)), 'sheet').flatMap(({ attributes }, at) => {
      const relation = relations.find(({ Id }) => Id === attributes.id);
      const isSheet = relation?.Type?.endsWith('/worksheet');
      if (!isSheet || !relation?.Target || (attributes.state ?? 'visible') !== 'visible') return [];
      return [sheetOf(pack, `s${at}`, attributes.name ?? '', target(pack, relation.Target), shared)];
    });
  });
}

/**
 * What writes a text into a cell: the cell keeps its style and becomes one of text, which stands in it and not among the shared ones,
 * so that no other part changes. `inner` is what is printed in the cell already: the text goes behind it or among it, or takes its place
 * where that is a number.
 */
export function xlsxEdits(node: XmlNode, cell: BlankCell, text: string, source: string, inner: string): Edit[] {
  if (isSerial(cell) && text === cell.text) return [];
  const prefix = prefixOf(node);
  if (takesAmong(cell)) {
    const edits = printedEdits(inner, cell, text);
    return edits.length === 0 ? [] : [asText(node, applyEdits(inner, edits), source)];
  }
  const value = `<${prefix}t xml:space="preserve">${escapeXml(text).replace(/_x(?=[0-9a-f]{4}_)/giu, '_x005F_x')}</${prefix}t>`;
  if (!takesBehind(cell) || inner === '') return [asText(node, value, source)];
  return [asText(node, `${asRuns(inner, prefix)}<${prefix}r>${value}</${prefix}r>`, source)];
}

/** The cell as one whose text stands in it. */
function asText(node: XmlNode, inner: string, source: string): Edit {
  const prefix = prefixOf(node);
  const closesItself = node.end === node.openEnd;
  const open = source.slice(node.start, node.openEnd - (closesItself ? 2 : 1)).replace(/\st=(?:"[^"]*"|'[^']*')/u, '');
  return {
    start: node.start,
    end: node.end,
    text: `${open} t="inlineStr"><${prefix}is>${inner}</${prefix}is></${node.tag}>`,
  };
}

/** What stands in a text as runs, so that another can follow; a text without runs is one. */
function asRuns(inner: string, prefix: string): string {
  return /<(?:[A-Za-z0-9]+:)?r[\s>]/u.test(inner) ? inner : `<${prefix}r>${inner}</${prefix}r>`;
}

/** The row under another number, with all of its cells. `row` is its text, `from` where that begins. */
export function renumbered(row: XmlNode, source: string, number: number): Edit[] {
  const tag = (node: XmlNode, value: string): Edit => ({
    start: node.start,
    end: node.openEnd,
    text: withAttribute(source.slice(node.start, node.openEnd), 'r', value),
  });
  return [
    tag(row, String(number + 1)),
    ...row.children.flatMap((cell) => {
      const place = readPlace(cell.attributes.r ?? '');
      return place ? [tag(cell, cellName(place.column, number))] : [];
    }),
  ];
}
