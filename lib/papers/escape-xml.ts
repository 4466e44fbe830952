const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands between tags; signs that XML does not allow are left out. */
export function escapeXml(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|\ufffe|\uffff/gu, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
