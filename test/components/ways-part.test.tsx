import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Provider } from '../../components/ui/provider';
import { waysIn } from '../../components/ways/best-first';
import { WaysPart } from '../../components/ways/ways-part';
import { i18n } from '../../components/words/i18n';
import { ladder } from '../../lib/checks/ladder';
import { runCheck, worstFirst } from '../../lib/checks/run';
import { contextOf } from '../checks/context';

const DECLARED = { level: '中级', title: '工程师', procedure: '评审', route: '正常' };
const BACHELOR = [{ level: '本科', degree: '学士', graduatedOn: '2014-06-30' }];

function show(dossier: object, conditions: 'known' | 'none' = 'known') {
  const context = contextOf(dossier, conditions === 'none' ? { conditions: null } : {});
  const asks = { onLead: vi.fn(async () => true), onShowNotice: vi.fn() };
  // As the panel has them.
  const findings = worstFirst(runCheck(ladder, context));
  const view = (
    <Provider>
      <WaysPart findings={findings} dossier={context.dossier} canLead={({ field }) => field !== null} {...asks} />
    </Provider>
  );
  return { ...render(view), user: userEvent.setup(), findings };
}
const heads = () => screen.getAllByRole('heading').map((one) => one.textContent);
const shapes = (card: HTMLElement) =>
  [...card.querySelectorAll('svg [data-shape]')].map((one) => (one as SVGElement).dataset.shape);

describe('the ways to the title', () => {
  it('answer at their head, and stand the best first, those that do not apply folded away', async () => {
    const { user } = show({
      declaration: DECLARED,
      education: BACHELOR,
      title: [{ name: '助理工程师', acquiredOn: '2018-12-31' }],
    });
    expect(heads()).toEqual(['可以申报工程师：1 条途径走得通', '其他途径（2）']);
    const [card] = screen.getAllByRole('article');
    expect(card?.textContent).toContain('走得通评审 · 正常申报表所报');
    expect(shapes(card as HTMLElement)).toEqual(['sure', 'due']);
    expect(card?.textContent).toContain('计入：2018年12月31日至2022年12月31日');
    expect(card?.textContent).toContain('满4年：2022年12月31日');
    expect(card?.textContent).not.toContain('还缺');
    await user.click(screen.getByRole('button', { name: '其他途径（2）' }));
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });

  it('say what is missing, from which batch the years are enough, and draw the missing stretch', () => {
    show({ declaration: DECLARED, education: BACHELOR, title: [{ name: '助理工程师', acquiredOn: '2019-03-15' }] });
    expect(heads()[0]).toBe('能不能申报工程师，还不能确定');
    const [exception, normal] = screen.getAllByRole('article') as [HTMLElement, HTMLElement];
    expect(exception.textContent).toContain('无法确定评审 · 破格');
    expect(within(exception).getByText('符合破格申报的证明材料')).toBeTruthy();
    expect(normal.textContent).toContain('还不够评审 · 正常申报表所报');
    expect(within(normal).getByText('取得助理工程师后的年限，还差2个月15天')).toBeTruthy();
    // Said once.
    expect(normal.textContent?.match(/最晚从 ?2024 ?年度起/gu)).toHaveLength(1);
    expect(shapes(normal)).toEqual(['sure', 'short', 'due']);
    expect(normal.textContent).toContain('还差的一段：到2023年3月15日');
  });

  it('say that no way is open, and draw what is known by its year alone as unsure', () => {
    show({ declaration: DECLARED, education: BACHELOR, title: [{ name: '助理工程师', acquiredOn: '2021' }] });
    expect(heads()[0]).toBe('这一批次还不能申报工程师');
    const [normal] = screen.getAllByRole('article') as [HTMLElement];
    expect(shapes(normal)).toEqual(['sure', 'unsure', 'short', 'due']);
    expect(normal.textContent).toContain('起点只知道在2021年1月1日至2021年12月31日之间');
  });

  it('say why there are none to show', () => {
    show({ declaration: DECLARED }, 'none');
    expect(heads()).toEqual(['申报途径还不能判断']);
    expect(screen.getByRole('article').textContent).toContain('这里没有与这份通知相应的资格条件');
  });

  it('explain each way: the arithmetic, the rule, how sure it is', async () => {
    const { user } = show({
      declaration: DECLARED,
      education: BACHELOR,
      title: [{ name: '助理工程师', acquiredOn: '2018-12-31', appointedOn: '2019-01-15' }],
    });
    await user.click(screen.getByRole('button', { name: '依据和计算过程' }));
    const steps = within(screen.getByRole('list', { name: '怎么算的' })).getAllByRole('listitem');
    expect(steps.map((one) => one.textContent)).toEqual([
      '申报资格：工程师',
      '现任资格：助理工程师，取得时间：2018年12月31日。',
      '学历：本科 学士，不晚于学历截止时间2023年3月31日取得，计入。',
      '条件：学历本科、学士或者更高，取得助理工程师后满4年，可申报工程师。',
      '2018年12月31日加4年是2022年12月31日，不晚于2022年12月31日：已满。',
      expect.stringContaining('聘任时间是2019年1月15日，与取得时间不同'),
    ]);
    expect(screen.getByRole('listitem', { name: '规则有多可靠' }).textContent).toContain('取自多份一致的公开文件');
  });

  it('begin with 初定 where the form declares it, and say that it is not the review', () => {
    show({ declaration: { ...DECLARED, procedure: '初定' }, education: [{ level: '博士', graduatedOn: '2020-06' }] });
    expect(heads()[0]).toBe('申报方式是初定，不按这份通知的评审');
    expect(screen.getAllByRole('article')[0]?.textContent).toContain('初定（另一种程序）申报表所报');
  });

  it('speak English, and call 初定 another procedure', async () => {
    await i18n.changeLanguage('en');
    const { user } = show({ declaration: DECLARED, education: [{ level: '博士', graduatedOn: '2020-06' }] });
    expect(heads()[0]).toBe('It is not certain whether 工程师 is open');
    await user.click(screen.getByRole('button', { name: /^Other ways/u }));
    const first = screen.getAllByRole('article')[1];
    expect(first?.textContent).toContain('First appointment (初定), another procedure');
    expect(first?.textContent).toContain('ask the HRSS department of your city');
  });
});

describe('waysIn', () => {
  it('puts an open way before a closed one, whatever the order of the findings', () => {
    const { findings } = show({
      declaration: DECLARED,
      education: BACHELOR,
      title: [{ name: '助理工程师', acquiredOn: '2020-12-31' }],
      certificate: [{ name: '网络与信息安全管理员', grade: '技师', acquiredOn: '2019-12-31' }],
    });
    expect(waysIn([...findings].reverse()).map(({ way }) => way.open)).toEqual([
      'pass',
      'fail',
      'fail',
      'not-applicable',
    ]);
    expect(waysIn(findings)[0]?.way.route).toBe('贯通');
  });
});
