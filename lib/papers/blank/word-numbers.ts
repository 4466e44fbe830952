import { NUMBER_FORMATS } from './number-formats';
import { childOf, type XmlNode } from './xml';

/** A level of a list as Word counts it. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** %1.%2: what each level above shows, and the signs between. */
  readonly text: string;
  /** After which level it begins anew; 0 is never, null after any above it. */
  readonly restart: number | null;
  readonly isLegal: boolean;
  /** The style whose paragraphs are of this level. */
  readonly style: string | null;
}

/** Which count a list goes on with, its levels, and where it begins that count anew. */
interface List {
  readonly count: string;
  readonly levels: readonly Level[];
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists of a document by their numbers, and its styles by their names. */
interface Lists {
  readonly lists: ReadonlyMap<
    string,
    { readonly count: string; readonly levels: readonly Level[]; readonly starts: ReadonlyMap<number, number> }
  >;
  readonly styles: ReadonlyMap<string, XmlNode>;
}

/** No list has more levels. */
const MOST_LEVELS = 9;
/** A style that rests on more others rests on itself. */
const DEEPEST_STYLE = 12;
const LONGEST = 40;

const valOf = (node: XmlNode | undefined, name: string) => childOf(node, name)?.attributes.val;
const childrenOf = (node: XmlNode | null, name: string) => node?.children.filter((child) => child.name === name) ?? [];

function levelOf(node: XmlNode): Level {
  const restart = valOf(node, 'lvlRestart');
  const legal = childOf(node, 'isLgl');
  return {
    start: Number(valOf(node, 'start') ?? 0),
    format: valOf(node, 'numFmt') ?? 'decimal',
    text: (valOf(node, 'lvlText') ?? '').slice(0, LONGEST),
    restart: restart === undefined ? null : Number(restart),
    isLegal: legal !== undefined && !/^(?:0|false|off)$/.test(legal.attributes.val ?? ''),
    style: valOf(node, 'pStyle') ?? null,
  };
}

function levelsOf(abstract: XmlNode | undefined): Level[] {
  const levels: Level[] = [];
  for (const node of childrenOf(abstract ?? null, 'lvl')) {
    const at = Number(node.attributes.ilvl);
    if (at >= 0 && at < MOST_LEVELS) levels[at] = levelOf(node);
  }
  return levels;
}

function listsOf(numbering: XmlNode | null, styles: XmlNode | null): Lists {
  const abstracts = new Map(childrenOf(numbering, 'abstractNum').map((node) => [node.attributes.abstractNumId, node]));
  const lists = new Map<string, List>();
  for (const node of childrenOf(numbering, 'num')) {
    const count = valOf(node, 'abstractNumId') ?? '';
    const levels = levelsOf(abstracts.get(count));
    const starts = new Map<number, number>();
    for (const override of childrenOf(node, 'lvlOverride')) {
      const at = Number(override.attributes.ilvl);
      const own = childOf(override, 'lvl');
      if (own && at >= 0 && at < MOST_LEVELS) levels[at] = levelOf(own);
      const start = valOf(override, 'startOverride');
      if (start !== undefined) starts.set(at, Number(start));
    }
    lists.set(node.attributes.numId ?? '', { count, levels, starts });
  }
  const byName = new Map(childrenOf(styles, 'style').map((node) => [node.attributes.styleId ?? '', node]));
  return { lists, styles: byName };
}

/** The list and level that a paragraph or its style names; what is nearer holds. */
function placeOf(paragraph: XmlNode, { lists, styles }: Lists): { list: string; level: number } | null {
  const own = childOf(paragraph, 'pPr');
  let properties = own;
  let style = valOf(own, 'pStyle');
  /** The style that names the list; null where the paragraph itself does. */
  let from: string | null = null;
  let level: string | undefined;
  for (let depth = 0; depth < DEEPEST_STYLE; depth += 1) {
    const numbers = childOf(properties, 'numPr');
    const list = valOf(numbers, 'numId');
    level ??= valOf(numbers, 'ilvl');
    if (list === '0') return null;
    if (list !== undefined) {
      // A level may say itself of which style it is.
      const linked = from === null ? -1 : (lists.get(list)?.levels ?? []).findIndex((one) => one?.style === from);
      return { list, level: Number(level ?? Math.max(linked, 0)) };
    }
    const node: XmlNode | undefined = style === undefined ? undefined : styles.get(style);
    if (!node) return null;
    from = style ?? null;
    properties = childOf(node, 'pPr');
    style = valOf(node, 'basedOn');
  }
  return null;
}

/**
 * What Word writes before each paragraph of a list (一、, （一）, 1.): ask for each paragraph in the order of the document. Empty for
 * one that is in no list, or only has a dot before it.
 */
export function wordNumbers(numbering: XmlNode | null, styles: XmlNode | null): (paragraph: XmlNode) => string {
  if (numbering === null) return () => '';
  const all = listsOf(numbering, styles);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const place = placeOf(paragraph, all);
    const list = place && all.lists.get(place.list);
    const level = place && list?.levels[place.level];
    if (!place || !list || !level || level.format === 'bullet') return '';
    const count = counts.get(list.count) ?? [];
    counts.set(list.count, count);
    if (!begun.has(place.list)) {
      begun.add(place.list);
      for (const [at, start] of list.starts) count[at] = start - 1;
    }
    count[place.level] = (count[place.level] ?? level.start - 1) + 1;
    for (let below = place.level + 1; below < MOST_LEVELS; below += 1) {
      const { restart = null } = list.levels[below] ?? {};
      if (restart === null || (restart > 0 && place.level < restart)) count[below] = undefined;
    }
    return level.text.replace(/%([1-9])/g, (_, no: string) => {
      const of = list.levels[Number(no) - 1];
      const number = count[Number(no) - 1] ?? of?.start ?? 1;
      return level.isLegal ? String(number) : (NUMBER_FORMATS[of?.format ?? 'decimal'] ?? String)(number);
    });
  };
}
