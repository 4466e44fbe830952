import { expect, it } from 'vitest';
import { type PdfWords, pdfText } from '../../lib/notice/pdf-lines';

/** Words of twelve points at a place, each as wide as its letters. */
const at = (x: number, y: number, words: string, size = 12): PdfWords => ({
  words,
  x,
  y,
  size,
  width: [...words].reduce((sum, sign) => sum + (sign < '\x80' ? size / 2 : size), 0),
});
const BODY = [at(72, 100, '一、网上申报时间为2023年4月25日至'), at(72, 120, '6月20日。')];

it('puts the words of a line together in their order, with blanks and cells as the page leaves room', () => {
  expect(pdfText([[at(72, 120, '中级'), at(120, 121, '200'), at(142, 119.5, '元'), at(72, 100, '收费标准')]])).toBe(
    '收费标准\n中级\t200 元',
  );
  expect(pdfText([[at(72, 100, '申报'), at(96, 100, '时间')]])).toBe('申报时间');
  // Nothing, blanks, and words of no size.
  expect(pdfText([[at(72, 100, ' '), at(90, 100, '看不见', 0)], []])).toBe('');
});

it('joins what the width of the page broke, by how the lines stand', () => {
  const lines = [
    at(96, 100, '一、资历（任职年限）截止时间为'),
    at(72, 120, '2022年12月31日，业绩成果、论文、学历'),
    at(72, 140, '截止2023年3月31日。'),
    at(96, 160, '二、网上申报时间为2023年4月25'),
    at(72, 180, '三、其他。'),
  ];
  expect(pdfText([lines.slice(0, 2), lines.slice(2)])).toBe(
    '一、资历（任职年限）截止时间为2022年12月31日，业绩成果、论文、学历截止2023年3月31日。\n二、网上申报时间为2023年4月25\n三、其他。',
  );
});

it('leaves out the numbers of pages, and what stands at the head or foot of every page', () => {
  const page = (no: number, own: readonly PdfWords[]) => [
    at(72, 40, '某市职称办文件'),
    ...own,
    at(280, 800, `— ${no} —`),
  ];
  expect(pdfText([page(1, BODY), page(2, [at(72, 100, '二、收费')]), page(3, [at(72, 100, '三、其他')])])).toBe(
    '一、网上申报时间为2023年4月25日至\n6月20日。\n二、收费\n三、其他',
  );
  // One page alone has no head that comes back; a number within the page is none of a page.
  expect(pdfText([page(1, BODY)])).toBe('某市职称办文件\n一、网上申报时间为2023年4月25日至\n6月20日。');
  const list = [at(72, 60, '份数'), at(72, 80, '表'), at(72, 100, '3'), at(72, 120, '证'), at(72, 140, '完')];
  expect(pdfText([list])).toBe('份数\n表\n3\n证\n完');
});

it('gives whole characters for the parts that look like them', () => {
  expect(pdfText([[at(72, 100, '⽹上申报⾄6⽉20⽇，按⻚码〈⽬录〉')]])).toBe('网上申报至6月20日，按页码〈目录〉');
});
