import { MAX_NOTICE_BYTES, type OpenedText, openNoticeText } from '../../lib/notice/text-file';
import { docxWords } from '../../lib/papers/blank/docx-words';
import { BlankRefused, MAX_BLANK } from '../../lib/papers/blank/office-package';
import { htmlWords, isHtml } from './html-words';
import { isPdf, pdfWords } from './pdf-words';

/** The words of a document of Word; one that is none is told as an archive. */
function wordsOfDocx(bytes: Uint8Array): OpenedText {
  try {
    const text = docxWords(bytes);
    if (text.length > MAX_NOTICE_BYTES) return { ok: false, why: 'too-long' };
    return text.trim() === '' ? { ok: false, why: 'empty' } : { ok: true, text };
  } catch (error) {
    if (!(error instanceof BlankRefused)) throw error;
    return { ok: false, why: 'archive' };
  }
}

/** The words of a notice's file, by what it is and not by its name: text, .docx, .html or PDF; or why it has none. Never rejects. */
export async function fileWords(file: Blob): Promise<OpenedText> {
  if (file.size > MAX_BLANK) return { ok: false, why: 'file-too-large' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, why: 'unreadable' };
  }
  if (isPdf(bytes)) return pdfWords(bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return wordsOfDocx(bytes);
  const opened = openNoticeText(bytes);
  if (!opened.ok || !isHtml(opened.text)) return opened;
  const text = htmlWords(opened.text);
  return text.trim() === '' ? { ok: false, why: 'empty' } : { ok: true, text };
}
