// @vitest-environment happy-dom
import './setup-dom';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useOutline } from '../../components/papers/use-outline';
import { SummaryView } from '../../components/summary/summary-view';
import { Provider } from '../../components/ui/provider';
import { i18n } from '../../components/words/i18n';
import type { Dossier } from '../../lib/dossier/dossier';
import type { Notice } from '../../lib/notice/schema';
import { database } from '../../lib/store/database';
import { NOTICE, whole } from '../papers/sample';
import { InThreadWorker } from './in-thread-worker';

const { create, saved } = vi.hoisted(() => ({ create: vi.fn(), saved: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: { tabs: { create }, runtime: { getURL: (path: string) => `chrome-extension://id${path}` } },
}));
vi.mock('../../components/summary/save-file', () => ({ saveFile: saved }));

const PERSON = { name: '张三', idNumber: '99990119880315001X' };

function Outlined(props: Omit<ComponentProps<typeof SummaryView>, 'outlined'>) {
  return <SummaryView {...props} outlined={useOutline(props.notice)} />;
}

function show(dossier: Dossier | null = whole(), person: typeof PERSON | null = PERSON, notice: Notice = NOTICE) {
  const view = (given: Dossier | null) => (
    <Provider>
      <Outlined person={person} dossier={given} notice={notice} />
    </Provider>
  );
  const { rerender } = render(view(dossier));
  return { user: userEvent.setup(), change: (next: Dossier) => rerender(view(next)) };
}

const take = (words = '把“张三”列入中级一览表') => screen.findByRole('button', { name: words });
const tableOf = (name: string) => screen.findByRole('region', { name });
const rows = () => database.summaryRows.toArray();

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.stubGlobal('Worker', InThreadWorker);
  await database.summaryRows.clear();
  await database.settings.clear();
  create.mockReset().mockResolvedValue({});
  saved.mockReset();
});

describe('taking the person of the page in', () => {
  it('puts them into the table of their level, and can be undone', async () => {
    const { user } = show();
    await user.click(await take());
    const table = await tableOf('中级一览表');
    expect(await within(table).findByText('张三')).toBeTruthy();
    expect(within(table).getByText('南通市某某数据安全技术有限公司')).toBeTruthy();
    expect(within(await tableOf('初级一览表')).getByText('还没有人')).toBeTruthy();
    expect(await rows()).toMatchObject([{ level: 'intermediate', person: PERSON, noticeId: NOTICE.id }]);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await rows()).toEqual([]));
    expect(await take()).toBeTruthy();
  });

  it('asks for the level where the page does not say it, and takes nobody before', async () => {
    const { user } = show({ ...whole(), declaration: {} });
    expect(((await take('把“张三”列入一览表')) as HTMLButtonElement).disabled).toBe(true);
    await user.click(screen.getByRole('radio', { name: '初级一览表' }));
    await user.click(await take('把“张三”列入初级一览表'));
    await waitFor(async () => expect(await rows()).toMatchObject([{ level: 'junior' }]));
  });

  it('tells what stays empty, and what to look at', async () => {
    show({ ...whole(), training: [], person: { ...whole().person, birthDate: '1988' } });
    expect(await screen.findByText(/1 栏还空着，表上会留空：继续教育。/)).toBeTruthy();
    expect(screen.getByText('“出生年月”只知道年份，没有月份。')).toBeTruthy();
  });

  it('says that the line is as on the page, and updates it where it is not, undoably', async () => {
    const { user, change } = show();
    await user.click(await take());
    expect(await screen.findByText('“张三”已列入中级一览表，与页面一致。')).toBeTruthy();
    change({ ...whole(), unit: { name: '另一单位' } });
    expect(await screen.findByText('单位：南通市某某数据安全技术有限公司 → 另一单位')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '按页面更新“张三”这一行' }));
    await waitFor(async () => expect(await rows()).toMatchObject([{ values: { unit: '另一单位' } }]));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(async () =>
      expect(await rows()).toMatchObject([{ values: { unit: '南通市某某数据安全技术有限公司' } }]),
    );
  });

  it('says that a number in part can tell nobody, and stops at nothing', async () => {
    const { user } = show(whole(), { name: '张三', idNumber: '9999**********001X' });
    expect(await screen.findByText(/页面上没有完整的身份证号/)).toBeTruthy();
    await user.click(await take());
    await waitFor(async () => expect(await rows()).toHaveLength(1));
  });

  it('has a sentence where nobody was read', async () => {
    show(null, null);
    expect(await screen.findByRole('heading', { name: '一览表里还没有人' })).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('tells when the browser cannot write, and shows nobody as taken', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const put = vi.spyOn(database.summaryRows, 'put').mockRejectedValue(new Error('full') as never);
    const { user } = show();
    await user.click(await take());
    expect((await screen.findByRole('alert')).textContent).toContain('没有存上');
    expect(await rows()).toEqual([]);
    expect([error, put].map((spy) => spy.mock.calls.length)).toEqual([1, 1]);
  });
});

describe('the tables', () => {
  it('let a person be taken out and come back', async () => {
    const { user } = show();
    await user.click(await take());
    await user.click(await screen.findByRole('button', { name: '把“张三”移出中级一览表' }));
    await waitFor(async () => expect(await rows()).toEqual([]));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await rows()).toHaveLength(1));
  });

  it('say where the blank comes from as the notice does, and take nothing from another notice', async () => {
    const unsaid = { value: null, source: NOTICE.summary.layout };
    const { user } = show(whole(), PERSON, { ...NOTICE, forms: { from: unsaid, unalterable: unsaid } });
    await user.click(await take());
    await user.click(await screen.findByRole('button', { name: '打印中级一览表' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('通知没有写明官方空白表在哪里下载，请问发通知的单位。');
    expect(dialog.textContent).not.toContain('不得调整');
  });

  it('say before the first print that it is no official blank, ask for the paper once, and open a tab', async () => {
    const { user } = show();
    await user.click(await take());
    await user.click(await screen.findByRole('button', { name: '打印中级一览表' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain(
      '这不是官方空白表，请从江苏网信网-服务互动-通知公告栏下载官方空白表。所有表格内容和格式不得调整。',
    );
    expect(create).not.toHaveBeenCalled();
    await user.click(within(dialog).getByRole('radio', { name: /A3/ }));
    await user.click(within(dialog).getByRole('button', { name: '继续' }));
    const url = `chrome-extension://id/paper.html?paper=summary&notice=${NOTICE.id}&level=intermediate`;
    await waitFor(() => expect(create.mock.calls).toEqual([[{ url }]]));
    expect(await database.settings.get('paperSize')).toEqual({ key: 'paperSize', value: 'a3' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(await screen.findByRole('button', { name: '打印中级一览表' }));
    await waitFor(() => expect(create).toHaveBeenCalledTimes(2));
  });

  it('say it anew in another batch, with the paper that was chosen', async () => {
    await database.settings.put({ key: 'paperSize', value: 'a4' });
    await database.settings.put({ key: 'defaultTold', value: ['another-notice summary'] });
    const { user } = show();
    await user.click(await take());
    await user.click(await screen.findByRole('button', { name: '打印中级一览表' }));
    const dialog = await screen.findByRole('dialog');
    expect((within(dialog).getByRole('radio', { name: /A4/ }) as HTMLInputElement).checked).toBe(true);
    expect(create).not.toHaveBeenCalled();
  });

  it('do nothing where the question is left by cancel', async () => {
    const { user } = show();
    await user.click(await take());
    await user.click(await screen.findByRole('button', { name: '把中级一览表保存为 .xlsx' }));
    const [cancel] = within(await screen.findByRole('dialog')).getAllByRole('button', { name: '取消' });
    if (cancel) await user.click(cancel);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect([saved.mock.calls.length, await database.settings.count()]).toEqual([0, 0]);
  });

  it('save a workbook under a name without a person', async () => {
    await database.settings.put({ key: 'paperSize', value: 'a4' });
    await database.settings.put({ key: 'defaultTold', value: [`${NOTICE.id} summary`] });
    const { user } = show();
    await user.click(await take());
    await user.click(await screen.findByRole('button', { name: '把中级一览表保存为 .xlsx' }));
    await waitFor(() => expect(saved).toHaveBeenCalledOnce());
    const [name, bytes] = saved.mock.calls[0] as [string, Uint8Array];
    expect([name, String.fromCharCode(...bytes.slice(0, 2))]).toEqual(['情况一览表-2023-中级.xlsx', 'PK']);
    expect(await screen.findByText('已保存为 情况一览表-2023-中级.xlsx。')).toBeTruthy();
  });
});

describe('in English', () => {
  it('has all its words', async () => {
    await i18n.changeLanguage('en');
    const { user } = show({ ...whole(), training: [{ hours: '3' }] });
    await user.click(await take('List “张三” in the intermediate table'));
    await screen.findByText(/is listed in the intermediate table, as on the page/);
    const shown = document.body.cloneNode(true) as HTMLElement;
    for (const style of shown.querySelectorAll('style')) style.remove();
    const text = shown.textContent ?? '';
    expect(text).not.toMatch(/\b(?:person|table|done|notes|first|level)\.[a-z]/);
    expect(text).toContain('one entry has no year');
  });
});
