import type * as Pdf from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type PdfWords, pdfText } from '../../lib/notice/pdf-lines';
import { MAX_NOTICE_BYTES, type NoTextBecause, type OpenedText } from '../../lib/notice/text-file';
import { PackedTables } from './pdf-cmaps';

/** No notice has more pages. */
const MOST_PAGES = 300;
/** A file that takes longer, in milliseconds, was made to. */
const LONGEST = 30_000;
/** A text of fewer Chinese characters is the stamp of a scanner, or letters that no table could turn into words. */
const FEWEST = 10;
/** A whole file ends with this mark; what may stand behind it is short. */
const END_MARK = '%%EOF';
const END = 2048;

/** The library and its worker: loaded when the first PDF is opened. */
async function library() {
  const [pdf, { default: PdfWorker }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs?worker'),
  ]);
  return { pdf, PdfWorker };
}

type Six = [number, number, number, number, number, number];

async function pageWords(pdf: typeof Pdf, document: Pdf.PDFDocumentProxy, no: number): Promise<PdfWords[]> {
  const page = await document.getPage(no);
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [a, b, c, d, x, y] = pdf.Util.transform(transform, item.transform) as Six;
    // What stands aslant lies over the page: a watermark.
    if (Math.abs(b) > Math.abs(a) / 10) return [];
    return [{ words: item.str, x, y, width: item.width, size: Math.hypot(c, d) }];
  });
}

async function textOf(pdf: typeof Pdf, document: Pdf.PDFDocumentProxy): Promise<OpenedText> {
  if (document.numPages > MOST_PAGES) return { ok: false, why: 'too-long' };
  const pages: PdfWords[][] = [];
  let length = 0;
  for (let no = 1; no <= document.numPages; no += 1) {
    const words = await pageWords(pdf, document, no);
    length += words.reduce((sum, one) => sum + one.words.length, 0);
    if (length > MAX_NOTICE_BYTES) return { ok: false, why: 'too-long' };
    pages.push(words);
  }
  const text = pdfText(pages);
  if ((text.match(/\p{Script=Han}/gu)?.length ?? 0) < FEWEST) return { ok: false, why: 'scanned' };
  const empty = pages.flatMap((words, at) => (words.some((one) => one.words.trim() !== '') ? [] : [at + 1]));
  return { ok: true, text, ...(empty.length > 0 && { pagesWithoutText: empty }) };
}

const REFUSED: Readonly<Record<string, NoTextBecause>> = {
  PasswordException: 'locked',
  InvalidPDFException: 'damaged',
};

/** Whether the bytes are those of a PDF: its mark stands within the first kilobyte. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/**
 * The words of a PDF, line by line as they are printed, or why it has none. Read by pdf.js in a worker of its own, without a
 * request and without code made from text; the worker ends with the reading. Never rejects.
 */
export async function pdfWords(bytes: Uint8Array): Promise<OpenedText> {
  // The rest would be read without a word about what is missing.
  if (!new TextDecoder('latin1').decode(bytes.subarray(-END)).includes(END_MARK)) return { ok: false, why: 'damaged' };
  const { pdf, PdfWorker } = await library();
  const port = new PdfWorker();
  const loading = pdf.getDocument({
    data: bytes,
    worker: pdf.PDFWorker.fromPort({ port }),
    CMapReaderFactory: PackedTables,
    useWorkerFetch: false,
    isEvalSupported: false,
    disableFontFace: true,
    stopAtErrors: true,
    verbosity: 0,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<OpenedText>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, why: 'too-long' }), LONGEST);
  });
  try {
    return await Promise.race([loading.promise.then((document) => textOf(pdf, document)), late]);
  } catch (error) {
    return { ok: false, why: REFUSED[error instanceof Error ? error.name : ''] ?? 'damaged' };
  } finally {
    clearTimeout(timer);
    port.terminate();
  }
}
