import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TimelinePart } from '../../components/timeline/timeline';
import { Provider } from '../../components/ui/provider';
import { i18n } from '../../components/words/i18n';
import type { Counted } from '../../lib/checks/finding';
import type { Dossier } from '../../lib/dossier/dossier';
import type { Notice } from '../../lib/notice/schema';
import { SHIPPED } from '../../lib/notice/shipped';

const notice = SHIPPED[0]?.notice as Notice;
const HOSTILE = '<img src=x onerror=alert(1)>$t(title)';
const dossier: Dossier = {
  employment: [{ unit: '甲公司', from: '2019-03', to: 'present' }],
  title: [{ name: '助理工程师', acquiredOn: '2018-06-15' }],
  paper: [
    { title: HOSTILE, publishedOn: '2022' },
    { title: '乙', publishedOn: '去年' },
  ],
};

const COUNTED: Counted = {
  acquired: { first: '2018-06-15', last: '2018-06-15' },
  due: { first: '2022-06-15', last: '2022-06-15' },
  years: 4,
  cutoff: '2022-12-31',
};

async function open(of: Dossier = dossier, name = '时间轴') {
  const view = render(
    <Provider>
      <TimelinePart dossier={of} notice={notice} counted={COUNTED} />
    </Provider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name }));
  return { ...view, user };
}
const lines = () =>
  screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent).join('|'));

describe('the time axis', () => {
  it('is not there until it is asked for', () => {
    render(
      <Provider>
        <TimelinePart dossier={dossier} notice={notice} counted={COUNTED} />
      </Provider>,
    );
    expect(document.querySelector('[data-timeline]')).toBeNull();
  });

  it('draws each entry in the shape of what is known', async () => {
    const { container } = await open();
    const shapes = (row: string) =>
      [...container.querySelectorAll(`[data-row="${row}"] [data-shape]`)].map(
        (one) => (one as SVGElement).dataset.shape,
      );
    expect(shapes('employment[0]')).toEqual(['open', 'unsure']);
    expect(shapes('title[0]')).toEqual(['day']);
    expect(shapes('paper[0]')).toEqual(['unsure']);
    expect(shapes('years')).toEqual(['sure', 'day']);
    expect(container.querySelector('[data-row="paper[1]"]')).toBeNull();
  });

  it('says the same in a table, which is there for those who do not see', async () => {
    const { user } = await open();
    expect(lines()).toEqual([
      '类别|名称|时间',
      '截止时间|资历截止|2022年12月31日',
      '截止时间|业绩成果、论文、学历截止|2023年3月31日',
      '任职年限||2018年6月15日–2022年12月31日，满4年是2022年6月15日',
      '任期||2018年6月15日–2023年3月31日',
      '工作经历|甲公司|起始时间 2019年3月（可能是2019年3月1日至2019年3月31日的任何一天）终止时间 至今',
      '现任专业技术资格|助理工程师|取得时间 2018年6月15日',
      `论文著作|${HOSTILE}|发表时间 2022年（可能是2022年1月1日至2022年12月31日的任何一天）`,
    ]);
    const button = screen.getByRole('button', { name: '显示表格' });
    await user.click(button);
    expect(screen.getByRole('button', { name: '隐藏表格' }).getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('table')).toHaveLength(1);
  });

  it('tells what it could not draw, and shows hostile text as text', async () => {
    const { container } = await open();
    const list = screen.getByText('没有画出来的').parentElement as HTMLElement;
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    expect(list.textContent).toContain('论文著作 · 乙 · 发表时间');
    expect(list.textContent).toContain('看不懂这个日期：去年');
    expect(container.querySelector('img')).toBeNull();
  });

  it('leads on where there is no date', async () => {
    await open({});
    expect(screen.getByText(/还没有可以画的日期/u)).toBeTruthy();
    expect(document.querySelector('[data-timeline]')).toBeNull();
  });

  it('speaks English throughout', async () => {
    await i18n.changeLanguage('en');
    const english = { title: [{ name: 'Engineer', acquiredOn: '2018-06' }], paper: [{ title: 'B', publishedOn: 'x' }] };
    await open(english, 'Time axis');
    expect(document.body.textContent).not.toMatch(/\p{Script=Han}/u);
  });
});
