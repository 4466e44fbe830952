import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NoticeView } from '../../components/notice/notice-view';
import { Provider } from '../../components/ui/provider';
import { i18n } from '../../components/words/i18n';
import type { Notice } from '../../lib/notice/schema';
import { SHIPPED, type ShippedNotice } from '../../lib/notice/shipped';

const shipped = SHIPPED[0] as ShippedNotice;
const SENIORITY = '申报职称的资历（任职年限）截止时间为 2022 年 12 月 31 日';
const scrolled = vi.fn<(element: Element) => void>();

function view(props: { shipped?: ShippedNotice; focus?: string } = {}) {
  return (
    <Provider>
      <NoticeView shipped={shipped} {...props} />
    </Provider>
  );
}

function shownWords(): string {
  return [...document.querySelectorAll('mark[data-shown]')].map((mark) => mark.textContent).join('');
}

beforeEach(() => {
  scrolled.mockClear();
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolled(this);
  };
});

describe('the notice', () => {
  it('shows cutoffs and windows at once, the rest on demand', async () => {
    render(view());
    expect(screen.getByText('2022年12月31日')).toBeTruthy();
    expect(screen.getByRole('button', { name: /2023年6月27日 ?至 ?2023年7月14日/ })).toBeTruthy();
    expect(screen.queryByText('1111820109000058268')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '评审费' }));
    expect(screen.getByText('1111820109000058268')).toBeTruthy();
  });

  it('leads from a fact to its words, over the broken line, and back', async () => {
    render(view());
    expect(shownWords()).toBe('');
    await userEvent.click(screen.getByRole('button', { name: /2022年12月31日/ }));
    expect(shownWords().replace(/\s/g, '')).toBe(SENIORITY.replace(/\s/g, ''));
    const mark = document.querySelector('mark[data-shown]');
    expect(scrolled).toHaveBeenLastCalledWith(mark);
    expect(document.activeElement).toBe(mark);
    await userEvent.click(screen.getByRole('button', { name: '回到“资历（任职年限）”' }));
    expect(document.activeElement?.getAttribute('data-line')).toBe('cutoffs.seniority');
  });

  it('leads there again when the same fact is pressed again', async () => {
    render(view());
    const fact = screen.getByRole('button', { name: /2022年12月31日/ });
    await userEvent.click(fact);
    await userEvent.click(fact);
    expect(scrolled).toHaveBeenCalledTimes(2);
  });

  it('begins at the words that it is asked for, and follows when others are', async () => {
    const { rerender } = render(view({ focus: '任期内标志性论文' }));
    expect(shownWords()).toBe('任期内标志性论文');
    expect(scrolled).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: /2022年12月31日/ }));
    rerender(view({ focus: '公示期不少于5个工作日' }));
    expect(shownWords()).toBe('公示期不少于 5 个工作日');
  });

  it('says loudly that words are not in the text', () => {
    render(view({ focus: '截止时间为 2024 年' }));
    expect(screen.getByRole('alert').textContent).toContain('“截止时间为 2024 年”');
    expect(shownWords()).toBe('');
  });

  it('says how sure each fact is, and what to do where it is not', async () => {
    render(view());
    const sure = screen.getByRole('button', { name: /2022年12月31日/ });
    expect(sure.textContent).toContain('通知原文 · 写明');
    await userEvent.click(screen.getByRole('button', { name: '申报材料' }));
    const third = document.querySelector<HTMLElement>('[data-line="materials.title-certificate"]') as HTMLElement;
    expect(within(third).getByText('本扩展的约定 · 推定')).toBeTruthy();
    expect(
      within(third).getByText(/通知没有写份数，我们按1份列出，请向受理单位核实。请对照公布的文本核对。/),
    ).toBeTruthy();
    expect(within(third).queryByRole('button', { name: /^1份/ })).toBeNull();
  });

  it('does not say that several texts agree where one was read and something concluded', () => {
    const { seniority } = shipped.notice.cutoffs;
    const cutoffs = {
      ...shipped.notice.cutoffs,
      seniority: { ...seniority, source: { ...seniority.source, confidence: 'B' } },
    };
    render(view({ shipped: { ...shipped, notice: { ...shipped.notice, cutoffs } as Notice } }));
    expect(screen.getByRole('button', { name: /2022年12月31日/ }).textContent).toContain('通知原文 · 由原文推得');
  });

  it('is complete in English, but for what the notice itself says', async () => {
    await i18n.changeLanguage('en');
    render(view());
    expect(screen.getByText('31 December 2022')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Display at the unit' }));
    expect(screen.getByText(/to be careful it is not counted\. Hold it against the published text\./)).toBeTruthy();
  });

  it('has the whole text, none of it as markup', () => {
    const hostile = '<img src=x onerror="alert(1)"> 公务员不得申报。';
    const notice: Notice = { ...shipped.notice, title: { ...shipped.notice.title, value: hostile } };
    render(view({ shipped: { notice, text: hostile } }));
    expect(screen.getAllByText(hostile)).toHaveLength(2);
    expect(document.querySelector('img')).toBeNull();
  });
});
