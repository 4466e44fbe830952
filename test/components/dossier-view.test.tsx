import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DossierView } from '../../components/dossier/dossier-view';
import { useAnswer } from '../../components/dossier/use-answer';
import { Provider } from '../../components/ui/provider';
import { keepAdditions } from '../../lib/dossier/compare-dossiers';
import type { Dossier } from '../../lib/dossier/dossier';
import { writeDossierFile } from '../../lib/dossier/dossier-file';
import { plainDossier } from '../../lib/dossier/kept-dossier';
import { database } from '../../lib/store/database';
import { changeDossier, readDossier } from '../../lib/store/dossiers';
import { ensurePerson, findPerson, type Identity } from '../../lib/store/people';
import { readingOf, readValue } from './sample-reading';

const ZHANG = { name: '张三', idNumber: '999901198803150010' };
const LI = { name: '李四', idNumber: '999901199001010010' };
const NOW = new Date('2023-06-15T01:02:03Z');
const PAGE: Dossier = { person: { ...ZHANG, mobile: '13900000001' }, paper: [{ title: '甲', publishedOn: '2023-03' }] };
const SECTIONS = new Set(['person', 'unit', 'paper'] as const);

afterAll(() => database.delete({ disableAutoOpen: false }));
beforeEach(async () => {
  await database.delete();
  await database.open();
});

type Shown = { person: Identity | null; dossier: Dossier | null; frame?: string };

function View({ person, dossier, frame = 'top' }: Shown) {
  const reading = readingOf([readValue('姓名', person?.name ?? '', 'person.name')]);
  const answer = useAnswer(person, dossier === null ? [] : [{ frame, reading }]);
  return (
    <DossierView
      noticeId="n"
      person={person}
      page={dossier && { dossier, clashes: [] }}
      answer={answer}
      handedIn={({ name }) => `${name}交来过`}
    />
  );
}

function show(shown: Shown) {
  const view = (now: Shown) => (
    <Provider>
      <View {...now} />
    </Provider>
  );
  const rendered = render(view(shown));
  return { user: userEvent.setup(), again: (now: Shown) => rendered.rerender(view(now)) };
}

async function kept(identity = ZHANG, dossier: Dossier = { person: identity }) {
  let ids = 0;
  const stamp = { source: 'hand', at: NOW.toISOString() } as const;
  const change = keepAdditions(dossier, SECTIONS, stamp, () => `e${ids++}`);
  return (await changeDossier(database, { identity }, change, NOW)).person.id;
}
const stored = async (identity = ZHANG) => {
  const person = await findPerson(database, identity);
  return person && (await readDossier(database, person.id));
};
const plain = async (identity = ZHANG) => plainDossier((await stored(identity)) ?? {});

describe('keeping what was read', () => {
  it('knows who handed something in, though nothing is kept of them', async () => {
    await ensurePerson(database, ZHANG, NOW);
    const { again } = show({ person: { ...ZHANG, name: '张 三' }, dossier: PAGE });
    expect(await screen.findByText('张三交来过')).toBeTruthy();
    again({ person: LI, dossier: { person: LI } });
    expect(await screen.findByText('保留李四的内容')).toBeTruthy();
    expect(screen.queryByText(/交来过/u)).toBeNull();
  });

  it('stores nothing before the press, and then the ticked sections alone', async () => {
    const { user } = show({ person: ZHANG, dossier: PAGE });
    expect(await screen.findByText('页面上有 5 个值，档案里还没有')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '查看论文著作的值' }));
    expect(screen.getByText('理解为2023年3月')).toBeTruthy();
    await user.click(screen.getByLabelText('个人信息（3 个值）'));
    expect([await database.people.count(), await database.dossiers.count()]).toEqual([0, 0]);
    await user.click(screen.getByRole('button', { name: '保留这 2 个值' }));
    expect(await screen.findByText('张三的档案')).toBeTruthy();
    expect(await plain()).toEqual({ paper: PAGE.paper });
    expect((await stored())?.paper?.[0]?.values.title).toMatchObject({ source: 'page' });
  });

  it('can be taken back, person and all', async () => {
    const { user } = show({ person: ZHANG, dossier: PAGE });
    await user.click(await screen.findByRole('button', { name: '保留这 5 个值' }));
    expect(await screen.findByText('已保存：保留了页面的 5 个值')).toBeTruthy();
    expect(await screen.findByText('页面上的 5 个值，档案里都有，而且一致。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(await screen.findByText('页面上有 5 个值，档案里还没有')).toBeTruthy();
    expect([await database.people.count(), await database.dossiers.count()]).toEqual([0, 0]);
  });
});

describe('where page and dossier differ', () => {
  const DOSSIER = { person: { ...ZHANG, mobile: '13900000009' } };
  const MOBILE = '个人信息的移动电话';

  it('both are shown, and nothing changes by itself', async () => {
    await kept(ZHANG, DOSSIER);
    show({ person: ZHANG, dossier: { person: { ...ZHANG, mobile: '13900000001' } } });
    const card = await screen.findByRole('group', { name: MOBILE });
    expect(card.textContent).toContain('13900000009手工填写');
    expect(card.textContent).toContain('页面13900000001');
    expect(await plain()).toEqual(DOSSIER);
  });

  it('the user keeps the one or takes the other, and may take it back', async () => {
    await kept(ZHANG, DOSSIER);
    const { user } = show({ person: ZHANG, dossier: { person: { ...ZHANG, mobile: '13900000001' } } });
    await user.click(await screen.findByRole('button', { name: `保留档案的值：${MOBILE}` }));
    expect(screen.getByText('已决定保留档案的值 1 处。')).toBeTruthy();
    expect(await plain()).toEqual(DOSSIER);
    await user.click(screen.getByRole('button', { name: '重新显示' }));
    await user.click(screen.getByRole('button', { name: `改用页面的值：${MOBILE}` }));
    await waitFor(async () => expect((await plain()).person?.mobile).toBe('13900000001'));
    expect((await stored())?.person?.[0]?.values.mobile?.source).toBe('page');
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await plain()).toEqual(DOSSIER));
    expect((await stored())?.person?.[0]?.values.mobile?.source).toBe('hand');
  });
});

describe('whose page it is', () => {
  it('is asked where the number is masked; the answer holds for this page alone', async () => {
    await kept(ZHANG, { person: ZHANG, unit: { name: '甲公司' } });
    const person = { name: '张三', idNumber: '9999****0010' };
    const dossier = { person, unit: { name: '乙公司' } };
    const { user, again } = show({ person, dossier });
    await screen.findByRole('group', { name: '请确认页面上是谁' });
    expect(screen.queryByText('张三的档案')).toBeNull();
    expect(screen.queryByText('甲公司')).toBeNull();
    await user.click(screen.getByRole('button', { name: '确认，只对这一页有效' }));
    expect(screen.getByText('请先选一项')).toBeTruthy();
    await user.click(screen.getByLabelText('张三（****0010）'));
    await user.click(screen.getByRole('button', { name: '确认，只对这一页有效' }));
    expect(await screen.findByRole('group', { name: '工作单位的工作单位' })).toBeTruthy();
    again({ person, dossier, frame: 'another document' });
    expect(await screen.findByRole('group', { name: '请确认页面上是谁' })).toBeTruthy();
    expect(screen.queryByText('甲公司')).toBeNull();
  });

  it('never shows one person’s dossier on another’s page', async () => {
    await kept(ZHANG, { person: ZHANG, unit: { name: '甲公司' } });
    const { again } = show({ person: ZHANG, dossier: { person: ZHANG, unit: { name: '乙公司' } } });
    expect(await screen.findByText('甲公司')).toBeTruthy();
    again({ person: LI, dossier: { person: LI } });
    // At once, before the store has answered.
    expect(screen.queryByText('甲公司')).toBeNull();
    expect(await screen.findByText('保留李四的内容')).toBeTruthy();
    expect(screen.queryByText('张三的档案')).toBeNull();
  });

  it('is nobody’s without a page: whoever was shown last stays, and another can be chosen', async () => {
    await kept(ZHANG);
    await kept(LI);
    const { user, again } = show({ person: LI, dossier: { person: LI } });
    await screen.findByText('李四的档案');
    again({ person: null, dossier: null });
    expect(await screen.findByText('李四的档案')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('查看谁的档案'), '张三（****0010）');
    expect(await screen.findByText('张三的档案')).toBeTruthy();
    await waitFor(async () => {
      expect((await database.settings.get('currentPerson'))?.value).toBe((await findPerson(database, ZHANG))?.id);
    });
  });
});

describe('by hand', () => {
  it('a dossier is begun, asking for what it lacks', async () => {
    const { user } = show({ person: null, dossier: null });
    await user.click(await screen.findByRole('button', { name: '手工新建一个人的档案' }));
    await user.click(screen.getByRole('button', { name: '新建档案' }));
    expect(screen.getByText('请填写完整的身份证号')).toBeTruthy();
    await user.type(screen.getByLabelText('姓名'), ' 张 三');
    await user.type(screen.getByLabelText('身份证号'), ZHANG.idNumber);
    await user.click(screen.getByRole('button', { name: '新建档案' }));
    expect(await screen.findByText('张三的档案')).toBeTruthy();
    expect(await plain()).toEqual({ person: ZHANG });
  });

  async function openPapers() {
    await kept(ZHANG, { person: ZHANG, paper: [{ title: '甲' }, { title: '乙' }] });
    const { user } = show({ person: ZHANG, dossier: { person: ZHANG } });
    await user.click(await screen.findByRole('button', { name: /^论文著作/u }));
    return user;
  }

  it('a value is saved as it is typed, with how it is understood, and taken back as one', async () => {
    const user = await openPapers();
    await user.click(screen.getByRole('button', { name: '编辑论文著作第 1 项' }));
    const entry = within(screen.getByRole('listitem', { name: '论文著作第 1 项' }));
    expect(document.activeElement).toBe(entry.getByLabelText('论文题目'));
    const date = entry.getByLabelText('发表时间');
    await user.type(date, '2023年2月30日');
    expect(entry.getByText('没有这一天，请核对；已照原样保存。')).toBeTruthy();
    await user.clear(date);
    await user.type(date, '2023.3');
    expect(entry.getByText('理解为2023年3月')).toBeTruthy();
    await vi.waitFor(async () => expect((await plain()).paper?.[0]?.publishedOn).toBe('2023.3'));
    await user.type(date, '.1');
    await user.tab();
    await vi.waitFor(async () => expect((await plain()).paper?.[0]?.publishedOn).toBe('2023.3.1'));
    expect((await stored())?.paper?.[0]?.values.publishedOn?.source).toBe('hand');
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await vi.waitFor(async () => expect((await plain()).paper?.[0]).toEqual({ title: '甲' }));
  });

  it('entries are added, moved and deleted, and each is taken back', async () => {
    const user = await openPapers();
    const titles = async () => ((await plain()).paper ?? []).map(({ title }) => title);
    await user.click(screen.getByRole('button', { name: '下移论文著作第 1 项' }));
    await vi.waitFor(async () => expect(await titles()).toEqual(['乙', '甲']));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await vi.waitFor(async () => expect(await titles()).toEqual(['甲', '乙']));
    // What is deleted is what is seen, which is drawn a moment after it was stored.
    await within(screen.getByRole('listitem', { name: '论文著作第 1 项' })).findByText('甲');
    await user.click(screen.getByRole('button', { name: '删除论文著作第 1 项' }));
    await vi.waitFor(async () => expect(await titles()).toEqual(['乙']));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await vi.waitFor(async () => expect(await titles()).toEqual(['甲', '乙']));
    await user.click(screen.getByRole('button', { name: '添加一项论文著作' }));
    await user.type(await screen.findByRole('textbox', { name: '论文题目' }), '丙');
    await user.click(screen.getByRole('button', { name: '完成' }));
    await vi.waitFor(async () => expect(await titles()).toEqual(['甲', '乙', '丙']));
  });

  it('an entry that was added and left empty is cleared away', async () => {
    const user = await openPapers();
    await user.click(screen.getByRole('button', { name: '添加一项论文著作' }));
    await screen.findByRole('listitem', { name: '论文著作第 3 项' });
    await user.click(await screen.findByRole('button', { name: '完成' }));
    await waitFor(async () => expect((await stored())?.paper).toHaveLength(2));
  });

  it('a number that is emptied is refused in one sentence, and stays kept', async () => {
    await kept(ZHANG);
    const { user } = show({ person: ZHANG, dossier: { person: ZHANG } });
    await user.click(await screen.findByRole('button', { name: /^个人信息/u }));
    await user.click(screen.getByRole('button', { name: '编辑个人信息' }));
    await user.clear(screen.getByLabelText('身份证号'));
    await user.tab();
    expect((await screen.findByRole('alert')).textContent).toContain('不能为空');
    expect(await plain()).toEqual({ person: ZHANG });
  });
});

describe('a file', () => {
  async function choose(user: ReturnType<typeof userEvent.setup>, text: string) {
    await screen.findByRole('button', { name: '导入档案文件' });
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    await user.upload(input, new File([text], 'any.json', { type: 'application/json' }));
  }

  it('is looked at before it is kept, under the person that it names', async () => {
    const { user } = show({ person: null, dossier: null });
    await choose(user, writeDossierFile(PAGE, NOW));
    expect(await screen.findByText('档案文件：张三')).toBeTruthy();
    expect(await database.people.count()).toBe(0);
    await user.click(screen.getByRole('button', { name: '保留这 5 个值' }));
    expect(await screen.findByText('张三的档案')).toBeTruthy();
    expect(await plain()).toEqual(PAGE);
    expect((await stored())?.paper?.[0]?.values.title?.source).toBe('file');
  });

  it('with faults is refused, each in one sentence with its place', async () => {
    const { user } = show({ person: null, dossier: null });
    await choose(user, JSON.stringify({ person: { nick: '三' }, paper: {} }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('person.nick：申报人档案里没有这一栏。');
    expect(alert.textContent).toContain('paper：应是一个列表。');
  });

  it('that names nobody in whole is nobody’s, unless a dossier is shown that it does not contradict', async () => {
    const { user } = show({ person: null, dossier: null });
    await choose(user, JSON.stringify({ unit: { name: '甲公司' } }));
    expect(await screen.findByText(/不知道是谁的档案/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^保留这/u })).toBeNull();
  });
});

describe('a dossier of a newer version', () => {
  it('is told, and nothing of it is shown or changed', async () => {
    const personId = await kept(ZHANG);
    await database.dossiers.put({ personId, dossier: { later: [] } as never });
    show({ person: ZHANG, dossier: PAGE });
    expect((await screen.findByRole('alert')).textContent).toContain('由更新的版本保存');
    expect(screen.queryByRole('button', { name: /^保留这/u })).toBeNull();
  });
});
