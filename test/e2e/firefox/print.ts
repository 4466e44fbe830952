import { existsSync, readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { bare } from '../papers';
import type { Chrome } from './sidebar';

/** From now on a print of any page goes into this file, with all else as the browser's own dialog has it before anything is changed. */
export const printInto = (chrome: Chrome, file: string) =>
  chrome(`(() => {
    const { prefs } = Services;
    prefs.setBoolPref('print.always_print_silent', true);
    prefs.setStringPref('print_printer', 'Mozilla Save to PDF');
    for (const branch of ['print.', 'print.printer_Mozilla_Save_to_PDF.']) {
      prefs.setBoolPref(branch + 'print_to_file', true);
      prefs.setStringPref(branch + 'print_to_filename', ${JSON.stringify(file)});
    }
    return '';
  })()`);

/** The text of each page without blanks, and the size of a page in points; null until the file is whole. */
export async function readPrinted(file: string) {
  if (!existsSync(file) || !readFileSync(file).subarray(-32).includes('%%EOF')) return null;
  const document = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const { text } = await extractText(document);
  const size = (await document.getPage(1)).view.slice(2).map(Math.round);
  return { pages: text.map(bare), size };
}
