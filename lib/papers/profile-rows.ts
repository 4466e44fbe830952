import type { Derivation } from '../notice/form';
import { GRID_COLUMNS, type GridCell, type GridRow, gridRow, keeping, label, prose, value } from './grid';
import type { PaperSize } from './paper-size';
import type { SheetField } from './profile-sheet';

/** How many fields stand beside each other on one line of the sheet, and how wide a label is and what stands behind it. */
const LINES: Readonly<Record<PaperSize, { readonly pairs: number; readonly label: number; readonly value: number }>> = {
  a4: { pairs: 3, label: 4, value: 4 },
  a3: { pairs: 4, label: 3, value: 3 },
};
/** Room for an opinion, a signature and a seal. */
const OPINION_LINES = 8;
/** So many rows stand on the page of the last opinion: a box alone on a page could be anybody's. */
const BEFORE_OPINION = 3;
/** A sheet without an entry of a list still has these rows for the pen. */
const EMPTY_ROWS = 2;

/** Derivations that need a whole line. */
const LONG: readonly Derivation[] = [
  'training-by-year',
  'assessment-by-year',
  'first-education',
  'later-education',
  'achievements',
];

/** The part of a heading before a colon, by which fields stand together, as 群众意见：同意; null where it has none. */
const groupOf = (heading: string) => {
  const colon = heading.search(/[：:]/u);
  return colon > 0 ? heading.slice(0, colon) : null;
};
const withinGroup = (heading: string) => heading.slice(heading.search(/[：:]/u) + 1);

/** How a field is laid out. */
type Kind = 'pair' | 'long' | 'list' | 'group' | 'opinion';

function kindOf({ part: { fill, heading }, list }: SheetField): Kind {
  if (list) return 'list';
  if (groupOf(heading) !== null) return 'group';
  if (fill.by === 'hand') return 'opinion';
  return fill.by === 'derivation' && LONG.includes(fill.derivation) ? 'long' : 'pair';
}

/** Neighbours that are laid out alike and belong together. */
function runs(fields: readonly SheetField[]): { kind: Kind; fields: SheetField[] }[] {
  const all: { kind: Kind; fields: SheetField[] }[] = [];
  for (const field of fields) {
    const kind = kindOf(field);
    const last = all.at(-1);
    const alike = last?.kind === kind && kind !== 'long' && kind !== 'list';
    if (alike && groupOf(last.fields[0]?.part.heading ?? '') === groupOf(field.part.heading)) last.fields.push(field);
    else all.push({ kind, fields: [field] });
  }
  return all;
}

/** How many of so many pairs stand on each line: as many as fit, and none alone on the last where the line before can spare one. */
function pairsByLine(count: number, most: number): number[] {
  const lines = Array.from({ length: Math.floor(count / most) }, () => most);
  const rest = count % most;
  if (rest === 0) return lines;
  const last = lines.at(-1);
  return rest === 1 && last === 3 ? [...lines.slice(0, -1), 2, 2] : [...lines, rest];
}

function pairRows(fields: readonly SheetField[], size: PaperSize): GridRow[] {
  const line = LINES[size];
  let at = 0;
  return pairsByLine(fields.length, line.pairs).map((pairs) => {
    const few = fields.slice(at, at + pairs);
    at += pairs;
    // Edges lie below each other where a line has half as many or as many pairs as another.
    const each = Math.floor(GRID_COLUMNS / few.length);
    const cells = few.flatMap(({ part, cell }): GridCell[] => [
      label(part.heading, line.label),
      value(cell.text, each - line.label),
    ]);
    return gridRow(few[0]?.part.key ?? '', cells);
  });
}

function longRow({ part, cell }: SheetField, width: number): GridRow {
  const short = part.fill.by === 'derivation' && part.fill.derivation !== 'achievements';
  const text = short ? cell.text.replaceAll('\n', '；') : cell.text;
  return gridRow(part.key, [label(part.heading, width), prose(text, GRID_COLUMNS - width)], short ? 1 : 4);
}

/** Widths of the columns of a list: the first two take most where there are many, else the second does. */
function listSpans(columns: number): number[] {
  if (columns === 4) return [10, 7, 2, 5];
  return columns === 2 ? [7, 17] : Array.from({ length: columns }, () => GRID_COLUMNS / columns);
}

function listRows({ part, list }: SheetField): GridRow[] {
  if (!list) return [];
  const spans = listSpans(list.columns.length);
  const cells = (texts: readonly string[], make: typeof label) => texts.map((text, at) => make(text, spans[at] ?? 1));
  const empty = Array.from({ length: EMPTY_ROWS }, () => list.columns.map(() => ''));
  return [
    keeping(gridRow(part.key, [label(part.heading, GRID_COLUMNS)])),
    keeping(gridRow(`${part.key} head`, cells(list.columns, label))),
    ...(list.rows.length > 0 ? list.rows : empty).map((row, at) => gridRow(`${part.key} ${at}`, cells(row, value))),
  ];
}

function groupRow(fields: readonly SheetField[], width: number): GridRow {
  const [first] = fields;
  const each = Math.floor((GRID_COLUMNS - width) / fields.length);
  const cells = fields.flatMap(({ part, cell }, place): GridCell[] => {
    const room = place === fields.length - 1 ? GRID_COLUMNS - width - place * each : each;
    const head = Math.ceil(room * 0.6);
    return [label(withinGroup(part.heading), head), value(cell.text, room - head)];
  });
  return gridRow(first?.part.key ?? '', [label(groupOf(first?.part.heading ?? '') ?? '', width), ...cells]);
}

/** One box for the hand: the first heading names it, the others stand where one signs and seals. */
function opinionRow(fields: readonly SheetField[], width: number): GridRow {
  const [first, ...others] = fields;
  const places = others.map(({ part }) =>
    part.heading === '年月日' ? '\n　　　　年　　月　　日' : `${part.heading}：　　　　　　　`,
  );
  const box: GridCell = { text: places.join('').trim(), span: GRID_COLUMNS - width, look: 'box' };
  return gridRow(first?.part.key ?? '', [label(first?.part.heading ?? '', width), box], OPINION_LINES);
}

/** The rows of a sheet from its fields, laid out by how each is filled: the notice has the fields, so none is known by name. */
export function profileRows(fields: readonly SheetField[], size: PaperSize): GridRow[] {
  const width = LINES[size].label;
  const rows = runs(fields).flatMap(({ kind, fields: few }): GridRow[] => {
    if (kind === 'pair') return pairRows(few, size);
    if (kind === 'group') return [groupRow(few, width)];
    if (kind === 'opinion') return [opinionRow(few, width)];
    return few.flatMap((field) => (kind === 'list' ? listRows(field) : [longRow(field, width)]));
  });
  const kept = rows.length - 1 - BEFORE_OPINION;
  return rows.map((row, at) => (at >= kept && at < rows.length - 1 && row.lines === 1 ? keeping(row) : row));
}
