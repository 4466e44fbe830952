/** JSON with the keys of every object in the order of their letters: the same content has the same text, wherever it was written. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const pairs = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join()}}`;
}

/** True where two pieces of JSON data hold the same; the order of keys makes no difference. */
export const sameContent = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** SHA-256 of JSON data, 64 hexadecimal digits; the order of keys makes no difference. */
export async function contentHash(value: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(value)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
