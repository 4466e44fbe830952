// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FindingsView } from '../../components/findings/findings-view';
import { VerdictGroups } from '../../components/findings/verdict-groups';
import { Provider } from '../../components/ui/provider';
import { i18n } from '../../components/words/i18n';
import type { Finding } from '../../lib/checks/finding';
import type { Dossier } from '../../lib/dossier/dossier';
import { findingOf } from './sample-finding';
import './setup-dom';

vi.mock('../../lib/checks/say', () => ({
  say: ({ id }: { id: string }, language: string) => `${language}:${id}`,
}));

const HOSTILE = '<img src=x onerror=alert(1)>$t(allWell.title){{count}}';
const dossier: Dossier = { paper: [{ title: HOSTILE, publishedOn: '2023-04' }] };

function show(findings: Finding[], more: Partial<Parameters<typeof FindingsView>[0]> = {}) {
  const asks = { onLead: vi.fn(async () => true), onShowNotice: vi.fn(), onShowReading: vi.fn() };
  const view = (
    <Provider>
      <FindingsView
        findings={findings}
        dossier={dossier}
        partlyUnread={false}
        canLead={(finding) => finding.field !== null}
        {...asks}
        {...more}
      />
    </Provider>
  );
  return { ...render(view), ...asks, user: userEvent.setup() };
}

const quote = { source: 'quote', text: '截止时间为 2023 年 3 月 31 日', confidence: 'A' } as const;
const inferred = { source: 'default', text: '论文以发表日为准', confidence: 'C' } as const;

describe('the findings', () => {
  it('stand in groups, worst first, with their counts', () => {
    show([findingOf('fail'), findingOf('fail', { entry: 'paper[1]' }), findingOf('unsure'), findingOf('pass')]);
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
      '不符合（2）',
      '无法确定（1）',
      '符合（1）',
    ]);
    expect(screen.getByRole('status').textContent).toBe('检查结果：不符合 2 项，无法确定 1 项，符合 1 项');
  });

  it('say the years once: the card of seniority shows the way that was declared, and leads to the page', async () => {
    const place = { entry: 'title[0]', field: 'title.acquiredOn' } as const;
    const way = { target: '工程师', procedure: '评审', route: '正常', declared: true, open: 'fail' } as const;
    const more = { missing: [], batch: null, counted: null };
    const ladder = { ...findingOf('fail', place), check: 'ladder', way: { ...way, ...more } };
    const seniority = { ...findingOf('fail', place), check: 'seniority' };
    const { user, unmount } = show([ladder, seniority]);
    const [told, card] = screen.getAllByRole('article') as [HTMLElement, HTMLElement];
    const [zh, link] = ['zh:way.评审 · zh:way.正常', '看这条途径'];
    expect(card.textContent).toContain(`不符合：年限怎么算、依据什么，见上面的“${zh}”。`);
    expect(within(card).queryByRole('button', { name: '依据和计算过程' })).toBeNull();
    expect(within(card).getByRole('button', { name: /在页面上查看/u })).toBeTruthy();
    await user.click(within(card).getByRole('button', { name: link }));
    expect(document.activeElement).toBe(told);
    unmount();
    // A way that came to something else, or that nobody declared, does not tell it.
    for (const other of [{ open: 'unsure' }, { declared: false }] as const) {
      const view = show([{ ...ladder, way: { ...way, ...more, ...other } }, seniority]);
      expect(screen.queryByRole('button', { name: link })).toBeNull();
      view.unmount();
    }
    // Of one person of many both stand in the group where they are counted, and two persons may be open at once.
    const both = { findings: [ladder, seniority], dossier, onShowNotice: vi.fn() };
    render(
      <Provider>
        <VerdictGroups {...both} />
        <VerdictGroups {...both} />
      </Provider>,
    );
    expect(screen.getAllByRole('heading').map((one) => one.textContent)).toEqual(['不符合（2）', '不符合（2）']);
    const cards = screen.getAllByRole('article');
    expect(cards[2]?.textContent).toContain('还不够');
    expect(cards[3]?.textContent).toContain(`见上面的“${zh}”。`);
    await user.click(within(cards[3] as HTMLElement).getByRole('button', { name: link }));
    expect(document.activeElement).toBe(cards[2]);
  });

  it('hide what holds until it is asked for', async () => {
    const { user } = show([findingOf('fail'), findingOf('pass', { entry: 'paper[1]' })]);
    expect(screen.queryByText('zh:sample.pass')).toBeNull();
    const button = screen.getByRole('button', { name: '符合（1）' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await user.click(button);
    expect(screen.getByText('zh:sample.pass')).toBeTruthy();
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });

  it('say what was read, as plain text', () => {
    const { container } = show([findingOf('fail')]);
    expect(screen.getByText('2023-04')).toBeTruthy();
    expect(screen.getByRole('article').textContent).toContain(`论文著作第 1 项“${HOSTILE}”：发表时间`);
    expect(container.querySelector('img')).toBeNull();
  });

  it('say that the page holds nothing there', () => {
    show([findingOf('unsure', { entry: 'paper[3]' })]);
    expect(screen.getByText('页面上没有填写')).toBeTruthy();
  });

  it('are explained on demand: what was read, what the notice says, the arithmetic, the verdict, how sure', async () => {
    const read = { id: 'step.read', values: { field: 'paper.publishedOn' } };
    const steps = [read, ...[1, 2].map((at) => ({ id: `step.${at}`, values: {} }))];
    const { user } = show([findingOf('fail', { steps, cites: [quote] })]);
    await user.click(screen.getByRole('button', { name: '依据和计算过程' }));
    for (const head of ['读到了什么', '通知怎么说', '怎么算的', '结论', '规则有多可靠']) {
      expect(screen.getByRole('listitem', { name: head })).toBeTruthy();
    }
    const arithmetic = within(screen.getByRole('list', { name: '怎么算的' })).getAllByRole('listitem');
    expect(arithmetic.map((one) => one.textContent)).toEqual(['zh:step.1', 'zh:step.2']);
    expect(screen.getByRole('listitem', { name: '结论' }).textContent).toBe('结论不符合');
    expect(screen.getByRole('listitem', { name: '规则有多可靠' }).textContent).toContain('规则都写在通知里');
  });

  it('speak English throughout', async () => {
    await i18n.changeLanguage('en');
    show([findingOf('fail')]);
    expect(screen.getByText('en:sample.fail')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Does not meet the rule (1)');
    expect(document.body.textContent).not.toMatch(/不符合|论文/u);
  });
});

describe('the sources of a finding', () => {
  it('are shown on demand, and what the notice does not say asks to be checked', async () => {
    const { user } = show([findingOf('fail', { cites: [quote, inferred] })]);
    expect(screen.queryByText(inferred.text)).toBeNull();
    await user.click(screen.getByRole('button', { name: '依据和计算过程' }));
    expect(screen.getByText('通知写明')).toBeTruthy();
    expect(screen.getByText('只有一个来源，或由推断得出')).toBeTruthy();
    expect(screen.getByText(/请与正式公布的文本核对/u).textContent).toContain('只有一个来源或者由推断得出');
  });

  it('lead to the words in the notice', async () => {
    const { user, onShowNotice } = show([findingOf('fail', { cites: [quote, inferred] })]);
    await user.click(screen.getByRole('button', { name: '依据和计算过程' }));
    await user.click(screen.getByRole('button', { name: '在通知里查看' }));
    expect(onShowNotice).toHaveBeenCalledExactlyOnceWith(quote.text);
  });
});

describe('the way to the page', () => {
  it('is asked for by the button of the finding', async () => {
    const finding = findingOf('fail');
    const { user, onLead } = show([finding]);
    await user.click(screen.getByRole('button', { name: /^在页面上查看：论文著作第 1 项/u }));
    expect(onLead).toHaveBeenCalledExactlyOnceWith(finding);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('fails loudly when the field is gone, until it is found again', async () => {
    const onLead = vi.fn(async () => false);
    const { user } = show([findingOf('fail')], { onLead });
    await user.click(screen.getByRole('button', { name: /在页面上查看/u }));
    expect((await screen.findByRole('alert')).textContent).toContain('页面上找不到这一项了');
    onLead.mockResolvedValue(true);
    await user.click(screen.getByRole('button', { name: /在页面上查看/u }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('is not offered where the finding has no place', () => {
    show([findingOf('fail', { entry: null, field: null })]);
    expect(screen.queryByRole('button', { name: /在页面上查看/u })).toBeNull();
  });
});

describe('with nothing to act on', () => {
  it('leads on to what was read', async () => {
    const { user, onShowReading } = show([findingOf('not-applicable')]);
    expect(screen.getByRole('heading', { name: '还没有可以核对的内容' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '查看读到的内容' }));
    expect(onShowReading).toHaveBeenCalledOnce();
  });

  it('says that no problem was found', () => {
    show([findingOf('pass')]);
    expect(screen.getByText('填写的内容没有发现问题')).toBeTruthy();
    expect(screen.queryByText('先看没有读到的部分，再下结论。')).toBeNull();
  });

  it('does not let it pass for the whole where parts were not read', () => {
    show([findingOf('pass')], { partlyUnread: true });
    expect(screen.getByText('先看没有读到的部分，再下结论。')).toBeTruthy();
  });
});
