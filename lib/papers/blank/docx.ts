import { escapeXml } from '../escape-xml';
import { type BlankCell, type BlankGrid, isSerial, takesAmong, takesBehind } from './cells';
import { printedEdits } from './printed';
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

/** True for a content control that shows what to type, and holds nothing yet. */
const isWaiting = (node: XmlNode) =>
  node.name === 'sdt' && childOf(childOf(node, 'sdtPr'), 'showingPlcHdr') !== undefined;

/** The text of a paragraph: letters, tabs and breaks. */
export function paragraphText(node: XmlNode): string {
  return node.children
    .map((child) => {
      if (child.name === 't') return child.text;
      if (child.name === 'tab') return '\t';
      if (child.name === 'br') return '\n';
      if (isWaiting(child)) return '';
      return ['del', 'pPr', 'rPr'].includes(child.name) ? '' : paragraphText(child);
    })
    .join('');
}

function textOf(cell: XmlNode): string {
  const waiting = findAll(cell, 'sdt').filter(isWaiting);
  return throughWraps(cell, 'p')
    .map((node) => (waiting.some(({ start, end }) => start < node.start && node.end < end) ? '' : paragraphText(node)))
    .join('\n');
}
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
        // What is bound to data of the file is filled from there when Word opens it.
        const free = findAll(node, 'dataBinding').length === 0;
        cells.push({ id, row: rowAt, column, rowSpan: 1, columnSpan, text: textOf(node), free });
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

/** The text as a run: its lines are parted by breaks. */
function runXml(text: string, prefix: string, properties: string): string {
  const lines = text.split('\n').map((line) => `<${prefix}t xml:space="preserve">${escapeXml(line)}</${prefix}t>`);
  return `<${prefix}r>${properties}${lines.join(`<${prefix}br/>`)}</${prefix}r>`;
}

/** What stands in a content control in place of what it shows, in the letters around it. */
function controlEdits(control: XmlNode, paragraph: XmlNode, text: string, source: string): Edit[] {
  const waiting = childOf(childOf(control, 'sdtPr'), 'showingPlcHdr');
  const [first, ...others] = findAll(control, 'r');
  if (!first || !waiting) return [];
  const around = childOf(childOf(control, 'sdtPr'), 'rPr') ?? childOf(childOf(paragraph, 'pPr'), 'rPr');
  const properties = around ? source.slice(around.start, around.end) : '';
  return [
    { start: waiting.start, end: waiting.end, text: '' },
    { start: first.start, end: first.end, text: runXml(text, prefixOf(first), properties) },
    ...others.map(({ start, end }) => ({ start, end, text: '' })),
  ];
}

/** The letters of a cell as another text, all in its first run that has any. */
function replacingEdits(node: XmlNode, text: string): Edit[] {
  return findAll(node, 't').map((letters, at) => ({
    start: letters.openEnd,
    end: letters.closeStart,
    text: at === 0 ? escapeXml(text) : '',
  }));
}

/**
 * What writes a text into a cell: among what is printed there, in the place of a number that is printed, into its content control, or as one
 * run at the end of its first paragraph, behind what is printed in its last. Lines of the text become breaks. Nothing where the cell has
 * no paragraph, which no office program writes.
 */
export function docxEdits(node: XmlNode, cell: BlankCell, text: string, source: string): Edit[] {
  if (isSerial(cell)) return text === cell.text ? [] : replacingEdits(node, text);
  if (takesAmong(cell)) {
    const edits = printedEdits(source.slice(node.openEnd, node.closeStart), cell, text);
    return edits.map((edit) => ({ ...edit, start: edit.start + node.openEnd, end: edit.end + node.openEnd }));
  }
  const paragraphs = throughWraps(node, 'p');
  const paragraph = takesBehind(cell) ? paragraphs.at(-1) : paragraphs[0];
  if (!paragraph) return [];
  const control = findAll(paragraph, 'sdt').find(isWaiting) ?? findAll(node, 'sdt').find(isWaiting);
  if (control) return controlEdits(control, paragraph, text, source);
  const run = runXml(text, prefixOf(paragraph), letterProperties(paragraph, source));
  if (paragraph.end > paragraph.openEnd) return [{ start: paragraph.closeStart, end: paragraph.closeStart, text: run }];
  // <w:p/> has no place within.
  const open = `${source.slice(paragraph.start, paragraph.openEnd - 2)}>`;
  return [{ start: paragraph.start, end: paragraph.end, text: `${open}${run}</${paragraph.tag}>` }];
}

/** A row of the document as it can stand there once more: without marks that may stand but once. */
export function copyOfRow(row: XmlNode, source: string): string {
  const edits = findAll(row, 'bookmarkStart', 'bookmarkEnd').map(({ start, end }) => ({ start, end, text: '' }));
  const copy = applyEdits(source.slice(row.start, row.end), edits, row.start);
  return copy.replace(/\s[A-Za-z0-9]+:(?:paraId|textId)="[^"]*"/gu, '');
}
