/** An identity number as it is compared: full-width signs plain, blanks gone, the last letter a capital. */
export function normaliseIdentity(text: string): string {
  return text.slice(0, 200).normalize('NFKC').replace(/[\s-]/gu, '').toUpperCase();
}

/** True where signs stand in place of digits, as in `3206****1234`. */
export function isMasked(text: string): boolean {
  return /[*·•●×#＊]|X{2,}|_{2,}|…|\.{3,}/u.test(normaliseIdentity(text));
}

/** True where signs stand in place of a part of a name, as in 张*三. The dot between the parts of a name (阿卜杜·买买提) hides nothing. */
export function isMaskedName(text: string): boolean {
  return isMasked(text.replace(/(?<=\p{L})[·•](?=\p{L})/gu, ''));
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_SIGNS = '10X98765432';
const ZERO = 0x30;

/** The check digit that belongs to the first 17 digits (GB 11643-1999: ISO 7064, MOD 11-2); null where they are not 17 digits. */
export function identityCheckDigit(first17: string): string | null {
  if (!/^\d{17}$/u.test(first17)) return null;
  let sum = 0;
  for (let at = 0; at < WEIGHTS.length; at++) sum += (WEIGHTS[at] as number) * (first17.charCodeAt(at) - ZERO);
  return CHECK_SIGNS[sum % 11] ?? null;
}

/** True where the text is an 18-sign identity number whose check digit is right. Says nothing on whether anyone holds it. */
export function isValidIdentity(text: string): boolean {
  const number = normaliseIdentity(text);
  return /^\d{17}[\dX]$/u.test(number) && identityCheckDigit(number.slice(0, 17)) === number[17];
}

export interface Person {
  readonly name?: string;
  readonly idNumber?: string;
}

/** A name as it is compared: the dot between its parts is typed in many ways. */
const plainName = (name: string | undefined) =>
  (name ?? '')
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[\s·•‧∙⋅・.]/gu, '');

/**
 * True where a page has hidden a part of what was kept of a person. Signs that stand in an address or e-mail address of their own
 * right (2#楼, a__b@) hide nothing: there only several stars or dots in a row do.
 */
export function hidesPart(field: string, text: string): boolean {
  if (field === 'name') return isMaskedName(text);
  return field === 'idNumber' || field === 'mobile' ? isMasked(text) : /[*●•·]{2,}/u.test(text.normalize('NFKC'));
}

/** True where the visible digits of a masked number contradict the other one. Only its ends are held: the gap's width is not sure. */
function contradicts(a: string, b: string): boolean {
  const ends = (text: string) => ({
    front: /^\d*/u.exec(text)?.[0] ?? '',
    back:
      text
        .replace(/X{2,}/gu, '*')
        .split(/[^\dX]/u)
        .at(-1) ?? '',
  });
  const [x, y] = [ends(a), ends(b)];
  const front = Math.min(x.front.length, y.front.length);
  const back = Math.min(x.back.length, y.back.length);
  return (
    x.front.slice(0, front) !== y.front.slice(0, front) ||
    x.back.slice(x.back.length - back) !== y.back.slice(y.back.length - back)
  );
}

/**
 * Whether two records are of one person: `yes` only when name and whole number agree, `no` when either is known on both sides
 * and differs, `unsure` otherwise (a number or name that is missing, masked or not valid), for the user to say.
 */
export function samePerson(a: Person, b: Person): 'yes' | 'no' | 'unsure' {
  const [nameA, nameB] = [plainName(a.name), plainName(b.name)];
  const [idA, idB] = [normaliseIdentity(a.idNumber ?? ''), normaliseIdentity(b.idNumber ?? '')];
  const masked = isMaskedName(a.name ?? '') || isMaskedName(b.name ?? '');
  if (nameA && nameB && !masked && nameA !== nameB) return 'no';
  if (idA && idB) {
    if (isMasked(idA) || isMasked(idB)) return contradicts(idA, idB) ? 'no' : 'unsure';
    if (idA !== idB) return isValidIdentity(idA) && isValidIdentity(idB) ? 'no' : 'unsure';
  }
  if (!nameA || !nameB || masked || !idA || !idB) return 'unsure';
  return isValidIdentity(idA) ? 'yes' : 'unsure';
}
