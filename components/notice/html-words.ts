/** Elements that begin a line of their own. */
const BLOCKS = /^(?:p|div|h[1-6]|li|tr|table|ul|ol|section|article|header|footer|blockquote|pre|title|dd|dt)$/;
const UNSEEN = 'script,style,noscript,template,iframe,object,svg,head';

/** Whether a text is a page of the web, whatever its file is called. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:!doctype html|html|head|body|div|p|table|meta)[\s>]/i.test(
    text.slice(0, 2000),
  );
}

function wordsOf(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ');
  const name = node.nodeName.toLowerCase();
  if (name === 'br') return '\n';
  const within = [...node.childNodes].map(wordsOf).join('');
  if (name === 'td' || name === 'th') return `${within.replace(/\s+/g, ' ').trim()}\t`;
  return BLOCKS.test(name) ? `\n${within}\n` : within;
}

/** The words of a page, a block a line and the cells of a row with tabs between them. Nothing of it is shown, run or loaded. */
export function htmlWords(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const unseen of page.querySelectorAll(UNSEEN)) unseen.remove();
  return wordsOf(page.body)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
