import { SaxesParser } from 'saxes';

/** An element, and where it stands in the text: so that one can be changed and every other letter stays. */
export interface XmlNode {
  /** Without its prefix. */
  readonly name: string;
  /** As it is written, with its prefix. */
  readonly tag: string;
  /** By name without prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where it begins; where its opening tag ends; where its closing tag begins, the same where it closes itself; where it ends. */
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
  readonly children: XmlNode[];
  /** The text that stands in it directly. */
  text: string;
}

/** What was read is no XML, or XML that no office program writes. */
export class XmlRefused extends Error {
  override readonly name = 'XmlRefused';
}

const DEEPEST = 200;
const MOST_ELEMENTS = 2_000_000;
const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * The tree of a part. Throws `XmlRefused` where it is not well-formed, declares types (DOCTYPE, by which entities could grow without
 * end), or is nested deeper than any form.
 */
export function parseXml(text: string): XmlNode {
  const parser = new SaxesParser();
  const open: XmlNode[] = [];
  let root: XmlNode | undefined;
  let count = 0;
  const refuse = (why: string) => {
    throw new XmlRefused(why);
  };
  parser.on('error', (error) => refuse(error.message));
  parser.on('doctype', () => refuse('a doctype'));
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (open.length > DEEPEST || count > MOST_ELEMENTS) refuse('too deep or too many elements');
    const openEnd = parser.position;
    const node: XmlNode = {
      name: local(name),
      tag: name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])),
      // Within a tag no other `<` may stand.
      start: text.lastIndexOf('<', openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  const takeText = (piece: string) => {
    const node = open.at(-1);
    if (node) node.text += piece;
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('closetag', () => {
    const node = open.pop();
    if (!node || parser.position === node.openEnd) return;
    node.end = parser.position;
    node.closeStart = text.lastIndexOf('<', node.end - 1);
  });
  parser.write(text).close();
  return root ?? refuse('empty');
}

/** Every element of one of these names below a node, the nearest first in the order of the text, those within each other too. */
export function findAll(node: XmlNode, ...names: string[]): XmlNode[] {
  return node.children.flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...findAll(child, ...names),
  ]);
}

/** The child of that name; undefined where there is none. */
export const childOf = (node: XmlNode | undefined, name: string) => node?.children.find((child) => child.name === name);

/** The prefix of an element with its colon, for elements of the same kind that are put beside it. */
export const prefixOf = ({ tag }: XmlNode) => tag.slice(0, tag.indexOf(':') + 1);

/** A place of a text and what is to stand there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits done; they must not overlap. `from` is where the text begins in what the edits count by. */
export function applyEdits(text: string, edits: readonly Edit[], from = 0): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  const pieces: string[] = [];
  for (const edit of ordered) {
    pieces.push(text.slice(at, edit.start - from), edit.text);
    at = edit.end - from;
  }
  return pieces.join('') + text.slice(at);
}

/** The opening tag with another value for an attribute that it has. */
export function withAttribute(openTag: string, name: string, value: string): string {
  return openTag.replace(new RegExp(`(\\s${name}=)("[^"]*"|'[^']*')`), (_, before: string) => `${before}"${value}"`);
}
