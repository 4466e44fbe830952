import { paragraphText, throughWraps } from './docx';
import { BlankRefused, openPackage, orDamaged, partText } from './office-package';
import { wordNumbers } from './word-numbers';
import { childOf, parseXml, type XmlNode } from './xml';

/** The lines of a document or a cell: paragraphs as they follow each other, rows of a table with tabs between their cells. */
function linesOf(node: XmlNode, numberOf: (paragraph: XmlNode) => string): string[] {
  return node.children.flatMap((child) => {
    if (child.name === 'p') {
      const [number, words] = [numberOf(child), paragraphText(child)];
      return [words.trim() === '' ? words : `${number}${words}`];
    }
    if (child.name === 'tbl')
      return throughWraps(child, 'tr').map((row) =>
        throughWraps(row, 'tc')
          .map((cell) =>
            linesOf(cell, numberOf)
              .join(' ')
              .replace(/[\t\n]/g, ' '),
          )
          .join('\t'),
      );
    return ['sdt', 'sdtContent', 'ins', 'customXml', 'smartTag'].includes(child.name) ? linesOf(child, numberOf) : [];
  });
}

/**
 * The words of a .docx, a paragraph or a row of a table a line, with the numbers that Word makes by itself. Throws
 * `BlankRefused` with why the file is not taken.
 */
export function docxWords(bytes: Uint8Array): string {
  const { kind, main, parts } = openPackage(bytes);
  if (kind !== 'docx') throw new BlankRefused('not-office');
  const body = childOf(
    orDamaged(() => parseXml(partText(parts, main))),
    'body',
  );
  const part = (name: string) => {
    const path = `${main.slice(0, main.lastIndexOf('/') + 1)}${name}`;
    return path in parts ? orDamaged(() => parseXml(partText(parts, path))) : null;
  };
  return body ? linesOf(body, wordNumbers(part('numbering.xml'), part('styles.xml'))).join('\n') : '';
}
