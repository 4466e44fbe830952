import { type Found, found } from './found';
import type { NoticeText } from './text';

const LINK = /https?:\/\/[A-Za-z0-9.-]{3,80}(?::\d{2,5})?(?:\/[A-Za-z0-9._~%/?#=&+-]{0,150})?/g;
const MOST = 60;

/** Every address of the web in the text, each once, without the stop of the sentence behind it. */
export function readLinks({ folded, text }: NoticeText): Found<string>[] {
  const all = new Map<string, Found<string>>();
  for (let at = text.indexOf('http'); at !== -1 && all.size < MOST; at = text.indexOf('http', at + 4)) {
    LINK.lastIndex = 0;
    const match = LINK.exec(text.slice(at, at + 260));
    if (match?.index !== 0) continue;
    const url = match[0].replace(/[.?#&-]$/, '');
    if (!all.has(url)) all.set(url, found(folded, [at, at + url.length], url, 'links/address'));
  }
  return [...all.values()];
}
