import { type BlankGrid, isEmpty, takesAmong, takesBehind } from './cells';
import { type DocxGrid, docxGrids } from './docx';
import { BlankRefused, type OfficePackage, openPackage, orDamaged, partText } from './office-package';
import { type XlsxSheet, xlsxSheets } from './xlsx';
import { parseXml } from './xml';

/** A blank of the authority's, opened: its cells as they are shown, and what is needed to fill them. */
export type Blank = { readonly pack: OfficePackage; readonly grids: readonly BlankGrid[] } & (
  | { readonly kind: 'docx'; readonly source: string; readonly tables: readonly DocxGrid[] }
  | { readonly kind: 'xlsx'; readonly sheets: readonly XlsxSheet[] }
);

/** The blank in a package. Throws `BlankRefused`. */
export function blankOf(pack: OfficePackage): Blank {
  if (pack.kind === 'xlsx') {
    const sheets = xlsxSheets(pack);
    return { kind: 'xlsx', pack, sheets, grids: sheets.map(({ grid }) => grid) };
  }
  const source = partText(pack.parts, pack.main);
  const tables = orDamaged(() => docxGrids(parseXml(source)));
  return { kind: 'docx', pack, source, tables, grids: tables.map(({ grid }) => grid) };
}

/** Opens a file as a blank. Throws `BlankRefused`, also where it has no cell that could be filled. */
export function openBlank(bytes: Uint8Array): Blank {
  const blank = blankOf(openPackage(bytes));
  if (!blank.grids.some(({ cells }) => cells.some((cell) => isEmpty(cell) || takesBehind(cell) || takesAmong(cell)))) {
    throw new BlankRefused('no-cells');
  }
  return blank;
}

/** What a blank is known again by: the same file gives the same. Hexadecimal. */
export async function fingerprint(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
