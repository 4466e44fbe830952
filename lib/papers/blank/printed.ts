import { escapeXml } from '../escape-xml';
import { type BlankCell, optionsOf } from './cells';
import type { Edit } from './xml';

/** Where signs stand among the letters of a piece of XML, tags left out; counted from the beginning of the piece. */
function placesOf(xml: string, sign: string): { readonly at: number; readonly letter: string }[] {
  return [...xml.matchAll(new RegExp(`<[^>]*>|${sign}`, 'gu'))]
    .filter(([found]) => !found.startsWith('<'))
    .map((found) => ({ at: found.index, letter: found[0] }));
}

/** The box before the option that the text names gets its tick; nothing where no option, or more than one, is named so. */
function ticked(xml: string, cell: BlankCell, text: string): Edit[] {
  const plain = text.replace(/\s/gu, '');
  const options = optionsOf(cell);
  const named = options.flatMap((option, at) => (option === plain ? [at] : []));
  const place = named.length === 1 ? placesOf(xml, '[□☐]')[named[0] ?? 0] : undefined;
  return place ? [{ start: place.at, end: place.at + 1, text: '☑' }] : [];
}

/** Year, month and day before the signs that are printed for them. */
function dated(xml: string, text: string): Edit[] {
  const parts = /^(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?$/u.exec(text)?.slice(1) ?? [];
  return placesOf(xml, '[年月日]').flatMap(({ at, letter }): Edit[] => {
    const number = parts['年月日'.indexOf(letter)];
    return number === undefined ? [] : [{ start: at, end: at, text: escapeXml(number) }];
  });
}

/** What writes a text into a cell where something is printed that asks for it: a box to tick, or signs of a date. `xml` is what stands in the cell. */
export function printedEdits(xml: string, cell: BlankCell, text: string): Edit[] {
  return optionsOf(cell).length > 0 ? ticked(xml, cell, text) : dated(xml, text);
}
