import { paragraphText, throughWraps } from './docx';
import { BlankRefused, openPackage, orDamaged, partText } from './office-package';
import { childOf, parseXml, type XmlNode } from './xml';

/** The lines of a document or a cell: paragraphs as they follow each other, rows of a table with tabs between their cells. */
function linesOf(node: XmlNode): string[] {
  return node.children.flatMap((child) => {
    if (child.name === 'p') return [paragraphText(child)];
    if (child.name === 'tbl')
      return throughWraps(child, 'tr').map((row) =>
        throughWraps(row, 'tc')
          .map((cell) =>
            linesOf(cell)
              .join(' ')
              .replace(/[\t\n]/g, ' '),
          )
          .join('\t'),
      );
    return ['sdt', 'sdtContent', 'ins', 'customXml', 'smartTag'].includes(child.name) ? linesOf(child) : [];
  });
}

/**
 * The words of a .docx, a paragraph or a row of a table a line. Numbers that Word makes by itself are not among them. Throws
 * `BlankRefused` with why the file is not taken.
 */
export function docxWords(bytes: Uint8Array): string {
  const { kind, main, parts } = openPackage(bytes);
  if (kind !== 'docx') throw new BlankRefused('not-office');
  const body = childOf(
    orDamaged(() => parseXml(partText(parts, main))),
    'body',
  );
  return body ? linesOf(body).join('\n') : '';
}
