// @vitest-environment happy-dom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../components/panel/app';
import { Provider } from '../../components/ui/provider';
import { i18n } from '../../components/words/i18n';
import { database } from '../../lib/store/database';
import { type FakePort, fakeBrowser } from './fake-browser';
import { readingOf, readValue } from './sample-reading';
import './setup-dom';

const fake = vi.hoisted(() => ({ now: null as unknown as ReturnType<typeof import('./fake-browser').fakeBrowser> }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.now.browser;
  },
}));

beforeEach(async () => {
  fake.now = fakeBrowser();
  await database.settings.clear();
});

const TODAY = '2023-06-15';
const clock = () => TODAY;

function reading(name: string, publishedOn: string) {
  return {
    type: 'reading',
    reading: readingOf([
      readValue('姓名', name, 'person.name', { ref: 'name' }),
      readValue('论文题目', `${name}的论文`, 'paper.title', { ref: 'title', row: 0 }),
      readValue('发表时间', publishedOn, 'paper.publishedOn', { ref: 'published', row: 0 }),
    ]),
  };
}

async function open(...said: unknown[]) {
  render(
    <Provider>
      <App clock={clock} />
    </Provider>,
  );
  const user = userEvent.setup();
  await screen.findByRole('heading', { name: '正在读取页面……' });
  const port = fake.now.connect();
  for (const message of said) await act(async () => port.say(message));
  return { user, port };
}
const marksOf = (port: FakePort) =>
  port.sent.filter((message) => (message as { type: string }).type === 'mark').at(-1) as { marks: { ref: string }[] };
const person = () => screen.getByRole('group', { name: '页面上的申报人' });

describe('the head of the panel', () => {
  it('names person, batch, day and cutoffs', async () => {
    await open(reading('陈一鸣', '2022-05-01'));
    expect(person().textContent).toBe('陈一鸣页面上没有身份证号');
    expect(
      (screen.getByRole('combobox', { name: '年度批次' }) as HTMLSelectElement).selectedOptions[0]?.textContent,
    ).toMatch(/^2023年度·南通市·/u);
    expect((screen.getByLabelText('按哪一天判断') as HTMLInputElement).value).toBe(TODAY);
    expect(screen.getByRole('group', { name: '截止时间' }).textContent).toBe(
      '截止 资历 2022年12月31日；业绩成果、论文、学历 2023年3月31日',
    );
  });

  it('stays where there is no page to read', async () => {
    fake.now.state.tab = { id: 7, active: true };
    render(
      <Provider>
        <App clock={clock} />
      </Provider>,
    );
    expect(await screen.findByRole('heading', { name: '旁边不是申报页面' })).toBeTruthy();
    expect(person().textContent).toBe('还没有读到申报人');
    expect(screen.getByRole('link', { name: '打开江苏省人才服务云平台' }).getAttribute('href')).toBe(
      'https://www.jssrcfwypt.org.cn/',
    );
  });

  it('shows no more of the identity number than tells persons apart', async () => {
    const { port } = await open();
    const number = readValue('身份证号', '999901199001011232', 'person.idNumber');
    await act(async () => port.say({ type: 'reading', reading: readingOf([number]) }));
    expect(person().textContent).toBe('页面上没有姓名999901****1232');
  });
});

describe('the day judged by', () => {
  it('can be chosen, is then marked, and goes back to today', async () => {
    const { user } = await open(reading('陈一鸣', '2022-05-01'));
    await user.clear(screen.getByLabelText('按哪一天判断'));
    await user.type(screen.getByLabelText('按哪一天判断'), '2023-06-21');
    expect(screen.getByText('按选定日期判断')).toBeTruthy();
    expect(screen.getByText(/网上申报已经结束/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '改回今天（2023年6月15日）' }));
    expect((screen.getByLabelText('按哪一天判断') as HTMLInputElement).value).toBe(TODAY);
    expect(screen.queryByText('按选定日期判断')).toBeNull();
    expect(screen.queryByText(/网上申报已经结束/u)).toBeNull();
  });
});

describe('findings and page', () => {
  it('are told and marked, and the page is led to them', async () => {
    const { user, port } = await open(reading('陈一鸣', '2023-04-01'));
    const card = screen.getByText('论文著作第 1 项“陈一鸣的论文”').closest('article') as HTMLElement;
    expect(card.querySelector('[data-reason]')?.textContent).toContain('2023年4月1日');
    expect(marksOf(port).marks.map(({ ref }) => ref)).toContain('published');
    await user.click(within(card).getByRole('button', { name: /^在页面上查看/u }));
    expect(port.sent.at(-1)).toMatchObject({ type: 'lead', mark: { ref: 'published', verdict: 'not-counted' } });
    await act(async () => port.say({ type: 'led', ref: 'published', found: false }));
    expect((await within(card).findByRole('alert')).textContent).toContain('页面上找不到这一项了');
  });

  it('follow what is typed: a mark goes when its reason goes', async () => {
    const { port } = await open(reading('陈一鸣', '2023-04-01'), reading('陈一鸣', '2023-03-31'));
    expect(screen.queryByText(/发表时间是2023年4月1日/u)).toBeNull();
    expect(marksOf(port).marks.map(({ ref }) => ref)).not.toContain('published');
  });

  it('are emptied at once when another person’s page comes, which is said', async () => {
    await open(reading('陈一鸣', '2023-04-01'), reading('林知夏', '2022-04-01'));
    expect(person().textContent).toContain('林知夏');
    expect(document.body.textContent).not.toContain('陈一鸣');
    expect(await screen.findByText('页面上的人换成了“林知夏”，之前的结果已经清空。')).toBeTruthy();
  });

  it('stop with one sentence when frames name different persons, and the marks go', async () => {
    const { port } = await open(reading('陈一鸣', '2023-04-01'));
    await act(async () => fake.now.connect({ frameId: 3 }).say(reading('林知夏', '2022-04-01')));
    expect(screen.getByRole('heading', { name: '页面上有两个不同的人，已停止核对' })).toBeTruthy();
    expect(screen.queryAllByRole('article')).toEqual([]);
    expect(marksOf(port).marks).toEqual([]);
  });

  it('name what was not read, above everything', async () => {
    const { reading: whole } = reading('陈一鸣', '2022-04-01');
    await open({
      type: 'reading',
      reading: { ...whole, unread: [{ name: '获奖情况', why: 'collapsed', origin: null }] },
    });
    expect(screen.getByText('页面上有 1 处没有读到')).toBeTruthy();
    expect(screen.getByText('获奖情况：已折叠')).toBeTruthy();
  });

  it('lead to a part that was not read, and say the number of its pages', async () => {
    const { reading: whole } = reading('陈一鸣', '2022-04-01');
    const part = { name: '论文著作', why: 'paged' as const, origin: null, pages: 5, ref: 'e9' };
    const { user, port } = await open({ type: 'reading', reading: { ...whole, unread: [part] } });
    const line = '论文著作：共 5 页，只读到显示的一页，请在页面上翻到其余各页';
    await user.click(screen.getByRole('button', { name: '在页面上找到“论文著作”' }));
    expect(port.sent.at(-1)).toEqual({ type: 'lead', mark: { ref: 'e9', verdict: 'unsure', words: line } });
    await act(async () => port.say({ type: 'led', ref: 'e9', found: false }));
    expect(screen.getByText('页面上已经没有这一部分。')).toBeTruthy();
  });

  it('tell that a message was dropped', async () => {
    await open({ type: 'reading' });
    expect(screen.getByRole('alert').textContent).toContain('读不懂');
  });
});

describe('the views', () => {
  it('are reached by the keyboard', async () => {
    const { user } = await open(reading('陈一鸣', '2022-04-01'));
    act(() => screen.getByRole('tab', { name: '检查结果' }).focus());
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('读到的内容');
    expect(screen.getByText('从页面上读到 3 项内容。只显示，不保存。')).toBeTruthy();
  });

  it('change their language, which is kept', async () => {
    const { user } = await open(reading('陈一鸣', '2022-04-01'));
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('tab', { name: 'Findings' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    await vi.waitFor(async () => expect((await database.settings.get('language'))?.value).toBe('en'));
  });

  it('stay in the language that was chosen while nothing was kept yet', async () => {
    await open(reading('陈一鸣', '2022-04-01'));
    await act(async () => void (await i18n.changeLanguage('en')));
    await act(async () => void (await database.settings.get('language')));
    expect(screen.getByRole('tab', { name: 'Findings' })).toBeTruthy();
  });

  it('open in the language that was kept', async () => {
    await database.settings.put({ key: 'language', value: 'en' });
    render(
      <Provider>
        <App clock={clock} />
      </Provider>,
    );
    expect(await screen.findByRole('tab', { name: 'Findings' })).toBeTruthy();
  });
});
