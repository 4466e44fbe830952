import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../lib/notice/paragraphs';
import { SHIPPED } from '../../lib/notice/shipped';

function shown(text: string): string[] {
  return paragraphs(text).map(({ lines }) => lines.map(({ start, end }) => text.slice(start, end)).join('|'));
}

describe('paragraphs', () => {
  it('joins lines that the page was too narrow for', () => {
    expect(shown('为认真做好本年度的评审\n\n工作，现将有关事项通知\n\n如下。\n\n一、范围')).toEqual([
      '为认真做好本年度的评审|工作，现将有关事项通知|如下。',
      '一、范围',
    ]);
  });

  it.each([
    '一、范围对象和条件等',
    '（二）范围对象和条件',
    '(二)范围对象和条件',
    '3.范围对象和条件等',
    '通网职〔2023〕1 号',
  ])('begins anew with %s after a full line', (line) =>
    expect(shown(`为认真做好本年度的评审\n${line}`)).toHaveLength(2),
  );

  it('ends with a short line and with a sentence', () => {
    expect(shown('联系人：赵老师\n为认真做好本年度的评审\n工作做好以上各项通知。\n为认真做好本年度的评审')).toEqual([
      '联系人：赵老师',
      '为认真做好本年度的评审|工作做好以上各项通知。',
      '为认真做好本年度的评审',
    ]);
  });

  it('tells a heading from what stands below it', () => {
    expect(paragraphs('一、范围\n公务员不得申报。').map(({ kind }) => kind)).toEqual(['heading', 'body']);
  });

  it('has none in a text of blanks', () => expect(paragraphs(' \r\n　\n')).toEqual([]));

  it.each(SHIPPED)('loses no character of $notice.id but blanks', ({ text }) => {
    expect(shown(text).join('').replaceAll('|', '').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  it('puts the notice of 2023 together as it was written', () => {
    const whole = shown(SHIPPED[0]?.text ?? '').map((line) => line.replaceAll('|', ''));
    expect(whole).toContain('6.任期内主要完成的发明专利、研究课题、工程技术项目等业绩成果证明材料以及获奖证书复印件；');
    expect(whole).toContain('通网职〔2023〕1 号');
    expect(whole).toContain('网上申报时间：2023 年 4 月 25 日至 2023 年 6 月 20 日。');
    expect(whole).toContain('公务员（含列入参照公务员法管理的事业单位工作人员）、离退休人员不得申报职称评审。');
    expect(whole.filter((line) => /^[一二三四五六]、/.test(line))).toHaveLength(7);
  });
});
