import { escapeXml } from '../escape-xml';
import type { BlankCell, BlankGrid } from './cells';
import { applyEdits, childOf, type Edit, findAll, prefixOf, type XmlNode } from './xml';

/** A row of a table in the document, by the number that its cells have. */
export interface DocxGrid {
  readonly grid: BlankGrid;
  readonly rows: readonly XmlNode[];
  /** The element of each cell, by its id. */
  readonly nodes: ReadonlyMap<string, XmlNode>;
}

/** Children of a name, also within what only wraps them: content controls, marks of changes. */
export function throughWraps(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => {
    if (child.name === name) return [child];
    return ['sdt', 'sdtContent', 'ins', 'customXml', 'smartTag'].includes(child.name) ? throughWraps(child, name) : [];
  });
}

function tablesOf(node: XmlNode): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === 'tbl' ? [child] : []), ...tablesOf(child)]);
}

/** The text of a paragraph: letters, tabs and breaks. */
export function paragraphText(node: XmlNode): string {
  return node.children
    .map((child) => {
      if (child.name === 't') return child.text;
      if (child.name === 'tab') return '\t';
      if (child.name === 'br') return '\n';
      return ['del', 'pPr', 'rPr'].includes(child.name) ? '' : paragraphText(child);
    })
    .join('');
}

const textOf = (cell: XmlNode) => throughWraps(cell, 'p').map(paragraphText).join('\n');
const numberAt = (node: XmlNode | undefined, name: string) => Number(childOf(node, name)?.attributes.val ?? 0);

function gridOf(table: XmlNode, at: number): DocxGrid {
  const rows = throughWraps(table, 'tr');
  const nodes = new Map<string, XmlNode>();
  const cells: BlankCell[] = [];
  rows.forEach((row, rowAt) => {
    let column = numberAt(childOf(row, 'trPr'), 'gridBefore');
    throughWraps(row, 'tc').forEach((node, place) => {
      const properties = childOf(node, 'tcPr');
      const columnSpan = Math.max(1, numberAt(properties, 'gridSpan'));
      const merge = childOf(properties, 'vMerge');
      const above = cells.findLast((cell) => cell.column === column && cell.row + cell.rowSpan === rowAt);
      if (merge && merge.attributes.val !== 'restart' && above) {
        cells[cells.indexOf(above)] = { ...above, rowSpan: above.rowSpan + 1 };
      } else {
        const id = `t${at}r${rowAt}c${place}`;
        nodes.set(id, node);
        cells.push({ id, row: rowAt, column, rowSpan: 1, columnSpan, text: textOf(node), free: true });
      }
      column += columnSpan;
    });
  });
  return { grid: { id: `t${at}`, name: String(at + 1), cells }, rows, nodes };
}

/** Every table of the document, one within another after it. */
export const docxGrids = (document: XmlNode): DocxGrid[] => tablesOf(document).map(gridOf);

/** The properties of letters that the blank has for the place: those of what is printed there, else of the paragraph's end. */
function letterProperties(paragraph: XmlNode, source: string): string {
  const run = throughWraps(paragraph, 'r').at(-1);
  const properties = childOf(run, 'rPr') ?? childOf(childOf(paragraph, 'pPr'), 'rPr');
  return properties ? source.slice(properties.start, properties.end) : '';
}

/**
 * What writes a text into a cell: one run at the end of its first paragraph, behind what is printed in its last. Lines of the text
 * become breaks. Null where the cell has no paragraph, which no office program writes.
 */
export function docxEdit(cell: XmlNode, text: string, source: string, behind: boolean): Edit | null {
  const paragraph = behind ? throughWraps(cell, 'p').at(-1) : throughWraps(cell, 'p')[0];
  if (!paragraph) return null;
  const prefix = prefixOf(paragraph);
  const lines = text.split('\n').map((line) => `<${prefix}t xml:space="preserve">${escapeXml(line)}</${prefix}t>`);
  const properties = letterProperties(paragraph, source);
  const run = `<${prefix}r>${properties}${lines.join(`<${prefix}br/>`)}</${prefix}r>`;
  if (paragraph.end > paragraph.openEnd) return { start: paragraph.closeStart, end: paragraph.closeStart, text: run };
  // <w:p/> has no place within.
  const open = `${source.slice(paragraph.start, paragraph.openEnd - 2)}>`;
  return { start: paragraph.start, end: paragraph.end, text: `${open}${run}</${paragraph.tag}>` };
}

/** A row of the document as it can stand there once more: without marks that may stand but once. */
export function copyOfRow(row: XmlNode, source: string): string {
  const edits = findAll(row, 'bookmarkStart', 'bookmarkEnd').map(({ start, end }) => ({ start, end, text: '' }));
  const copy = applyEdits(source.slice(row.start, row.end), edits, row.start);
  return copy.replace(/\s[A-Za-z0-9]+:(?:paraId|textId)="[^"]*"/gu, '');
}
