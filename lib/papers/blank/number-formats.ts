const DIGITS = '〇一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

/** A number in Chinese words, up to 9999: 十一, 二十, 一百零五. */
function counted(number: number, digits: string, units: readonly string[], isTenBare: boolean): string {
  if (number < 1 || number > 9999) return String(number);
  let words = '';
  let hasGap = false;
  const figures = [...String(number)].map(Number);
  figures.forEach((figure, at) => {
    if (figure === 0) {
      hasGap = true;
      return;
    }
    if (hasGap) words += '零';
    hasGap = false;
    words += digits.charAt(figure) + (units[figures.length - 1 - at] ?? '');
  });
  return isTenBare && number >= 10 && number < 20 ? words.slice(1) : words;
}

const chinese = (number: number) => counted(number, DIGITS, ['', '十', '百', '千'], true);
const formal = (number: number) => counted(number, FORMAL, ['', '拾', '佰', '仟'], false);
/** 一二 for 12: digit by digit. */
const byDigits = (number: number) => String(number).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
/** One of signs that follow each other, from that of 1; the number itself beyond the last. */
const signs = (first: number, most: number) => (number: number) =>
  number >= 1 && number <= most ? String.fromCharCode(first + number - 1) : String(number);
/** a … z, aa … zz. */
const letters = (first: number) => (number: number) =>
  number >= 1 && number <= 780
    ? String.fromCharCode(first + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
    : String(number);

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  const steps = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let left = number;
  return steps
    .map(([step, sign]) => {
      const times = Math.floor(left / step);
      left -= times * step;
      return sign.repeat(times);
    })
    .join('');
}

/** How Word writes a number of a list, by the name of the format (ECMA-376, ST_NumberFormat); what is not here is written in digits. */
export const NUMBER_FORMATS: Readonly<Record<string, (number: number) => string>> = {
  none: () => '',
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: (number) =>
    String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: byDigits,
  japaneseDigitalTenThousand: byDigits,
  taiwaneseDigital: byDigits,
  chineseLegalSimplified: formal,
  decimalEnclosedCircle: signs(0x2460, 20),
  decimalEnclosedCircleChinese: signs(0x2460, 20),
  decimalEnclosedParen: signs(0x2474, 20),
  decimalEnclosedFullstop: signs(0x2488, 20),
  ideographEnclosedCircle: signs(0x3280, 10),
  lowerLetter: letters(97),
  upperLetter: letters(65),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
};
