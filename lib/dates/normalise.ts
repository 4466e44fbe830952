const NUMERALS: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  '○': '0',
  '◯': '0',
  // The letter, typed for want of 〇.
  O: '0',
  o: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

/** 十一, 二十, 三十一, 廿一, 卅 as a number of at most two digits; tens that are written otherwise stay Chinese. */
function tens(run: string): string {
  const plain = run.replace('廿', '二十').replace('卅', '三十');
  return plain.replace(
    /^([一二三]?)十([一二三四五六七八九]?)$/,
    (_, many: string, ones: string) => (NUMERALS[many] ?? '1') + (NUMERALS[ones] ?? '0'),
  );
}

/**
 * Chinese numerals as digits: digit by digit (二〇二三), with tens (三十一), and 元月 for the first month. A run that stands
 * against a digit is left as it is: 1十 could be read in two ways.
 */
function readNumerals(text: string): string {
  return text.replace(/元(?=月)/g, '一').replace(/(?<![0-9])[〇零○◯Oo一二三四五六七八九十廿卅]+(?![0-9])/g, (run) => {
    if (/[十廿卅]/.test(run)) return tens(run);
    // The letter alone is no numeral: October.
    return /^[Oo]+$/.test(run) ? run : run.replace(/./g, (numeral) => NUMERALS[numeral] ?? numeral);
  });
}

/**
 * One way of writing for the many that mean the same: full-width forms become half-width, all dashes `-`, all waves `~`,
 * the Chinese full stop `.`, blanks one blank and none beside a sign, Chinese numerals digits. The caller caps the length.
 */
export function normalise(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[‐‑‒–—―−─]+/g, '-')
    .replace(/[〜∼]/g, '~')
    .replace(/。/g, '.')
    .replace(/∶/g, ':')
    .trim();
  const chinese = plain.replace(/\s+/g, ' ').replace(/ ?([〇零○◯一二三四五六七八九十廿卅元年月日号]) ?/g, '$1');
  return readNumerals(chinese);
}
