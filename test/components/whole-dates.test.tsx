import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { WholeDates } from '../../components/ui/whole-dates';

function show(text: string) {
  const { container } = render(<WholeDates text={text} />);
  return { text: container.textContent, whole: [...container.querySelectorAll('span')].map((one) => one.textContent) };
}

describe('a sentence with dates', () => {
  it('keeps each of them together and says the same', () => {
    const text = '完成时间是2018年12月20日，早于任期开始（2019年3月15日）；页面上是 2018-06-15，只到2023年6月。';
    expect(show(text)).toEqual({
      text,
      whole: ['2018年12月20日', '2019年3月15日', '2018-06-15', '2023年6月'],
    });
  });

  it('knows how notices and English write them', () => {
    expect(show('截止时间为 2022 年 12 月 31 日').whole).toEqual(['2022 年 12 月 31 日']);
    expect(show('the cutoff 31 March 2023: 91').whole).toEqual(['31 March 2023']);
  });

  it('is letters, whatever a page wrote', () => {
    const text = '<img src=x> 13900000004、202099990004、苏职称〔2022〕18号';
    expect(show(text)).toEqual({ text, whole: [] });
  });
});
