import { notifications } from '@mantine/notifications';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MaterialsView } from '../../components/materials/materials-view';
import { Provider } from '../../components/ui/provider';
import { i18n } from '../../components/words/i18n';
import { insertDocument, newDocument, setStep } from '../../lib/materials/change';
import { EMPTY_CHECKLIST, stateOf } from '../../lib/materials/checklist';
import { writeChecklistFile } from '../../lib/materials/checklist-file';
import { SHIPPED } from '../../lib/notice/shipped';
import { changeChecklist, readChecklist, startChecklist } from '../../lib/store/checklists';
import { database } from '../../lib/store/database';

const notice = SHIPPED[0]?.notice as (typeof SHIPPED)[number]['notice'];
const ZHANG = { name: '张三', idNumber: '999901198803150010' };
const LI = { name: '李四', idNumber: '999901199001010019' };
const NOW = new Date('2023-06-15T01:02:03Z');
const CERTIFICATE = 'title-certificate';

type Props = Partial<Parameters<typeof MaterialsView>[0]>;

function show(props: Props = {}) {
  const view = (more: Props) => (
    <Provider>
      <MaterialsView person={ZHANG} notice={notice} route="正常" {...props} {...more} />
    </Provider>
  );
  const rendered = render(view({}));
  return { user: userEvent.setup(), again: (more: Props) => rendered.rerender(view(more)) };
}

async function started(identity = ZHANG) {
  const person = await startChecklist(database, notice.id, identity, NOW);
  const read = () => readChecklist(database, notice.id, person.id);
  const documents = async () => stateOf((await read()) ?? EMPTY_CHECKLIST, CERTIFICATE).documents;
  return { id: person.id, read, documents };
}

/** Opens the task of the title certificate and gives its place. */
async function openTask(user: ReturnType<typeof userEvent.setup>) {
  const button = await screen.findByRole('button', { name: /3\. 现任专业技术资格证书复印件/ });
  await user.click(button);
  return within(button.closest('.mantine-Accordion-item') as HTMLElement);
}

async function chooseFile(user: ReturnType<typeof userEvent.setup>, text: string) {
  await screen.findByRole('button', { name: '导入清单文件' });
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  await user.upload(input, new File([text], 'any.json', { type: 'application/json' }));
}

afterAll(() => database.delete({ disableAutoOpen: false }));
beforeEach(async () => {
  await database.delete();
  await database.open();
});
afterEach(() => {
  vi.restoreAllMocks();
  act(() => notifications.clean());
});

describe('before anything is stored', () => {
  it('stores nothing until the user says so, then shows the eight materials', async () => {
    const { user } = show();
    const start = await screen.findByRole('button', { name: '为“张三”建立材料清单' });
    expect(await database.people.count()).toBe(0);
    expect(await database.checklists.count()).toBe(0);
    await user.click(start);
    expect(await screen.findAllByRole('button', { name: /^\d\. / })).toHaveLength(8);
    expect(screen.getByText(/材料已备齐 0 项，共 7 项/)).toBeTruthy();
    expect(await database.people.toArray()).toMatchObject([ZHANG]);
  });

  it('leads on where there is no person, and where the number is masked', async () => {
    const { again } = show({ person: null });
    expect(await screen.findByText(/请在平台上打开申报表/)).toBeTruthy();
    again({ person: { name: '张三', idNumber: '9999****0010' } });
    expect(await screen.findByText(/没有显示完整的姓名和身份证号/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /建立材料清单/ })).toBeNull();
  });

  it('lets a stored person be chosen where there is no page, with no more of the number than needed', async () => {
    await started();
    const { user } = show({ person: null });
    const choice = await screen.findByLabelText('查看谁的清单');
    expect(choice.textContent).toContain('张三（****0010）');
    expect(screen.queryByText(/张三的材料清单/)).toBeNull();
    await user.selectOptions(choice, '张三（****0010）');
    expect(await screen.findByText('张三的材料清单')).toBeTruthy();
  });

  it("never shows one person's checklist on another's page", async () => {
    const { id } = await started();
    await changeChecklist(database, notice.id, id, setStep('fee-paid', true), NOW);
    await started(LI);
    const { again } = show();
    expect(await screen.findByText(/其他步骤已完成 1 步/)).toBeTruthy();
    again({ person: LI });
    // At once, before the store has answered.
    expect(screen.queryByText(/其他步骤已完成 1 步/)).toBeNull();
    expect(await screen.findByText('李四的材料清单')).toBeTruthy();
    expect(screen.getByText(/其他步骤已完成 0 步/)).toBeTruthy();
    again({ person: { name: '王五', idNumber: '999901199202020023' } });
    expect(screen.queryByText(/的材料清单$/)).toBeNull();
    expect(await screen.findByRole('button', { name: '为“王五”建立材料清单' })).toBeTruthy();
  });
});

describe('the list of tasks', () => {
  it('asks for the exception proof on that route alone', async () => {
    await started();
    const { again } = show();
    expect((await screen.findByRole('button', { name: /^8\. / })).textContent).toContain('本次不需要');
    again({ route: '破格' });
    await waitFor(() => expect(screen.getByRole('button', { name: /^8\. / }).textContent).toContain('未开始'));
    expect(screen.getByText(/共 8 项/)).toBeTruthy();
  });

  it('keeps a document with its name, ticks and pages as they are entered', async () => {
    const { documents } = await started();
    const { user } = show();
    const task = await openTask(user);
    await user.type(task.getByLabelText('添加一份文件'), '助理工程师证书');
    // Impatient, and still one document.
    await user.dblClick(task.getByRole('button', { name: '添加' }));
    await user.click(await task.findByRole('checkbox', { name: '“助理工程师证书”与原件一致' }));
    await user.click(await task.findByRole('checkbox', { name: '“助理工程师证书”负责人已签字' }));
    await user.click(task.getByRole('checkbox', { name: '“助理工程师证书”已盖章' }));
    await user.type(task.getByLabelText('“助理工程师证书”的起始页'), '1');
    await user.type(task.getByLabelText('“助理工程师证书”的结束页'), '１２');
    await waitFor(async () =>
      expect(await documents()).toMatchObject([
        { name: '助理工程师证书', verified: true, signed: true, stamped: true, pageFrom: 1, pageTo: 12 },
      ]),
    );
    await user.click(task.getByRole('checkbox', { name: '这项材料已备齐' }));
    await screen.findByText(/材料已备齐 1 项，共 7 项/);
    expect(await screen.findByText('页码连续，到第 12 页。')).toBeTruthy();
  });

  it('renames at each key and tells an empty name', async () => {
    const { id, documents } = await started();
    await changeChecklist(database, notice.id, id, insertDocument(CERTIFICATE, newDocument('d', '证书')), NOW);
    const { user } = show();
    const task = await openTask(user);
    await user.type(await task.findByLabelText('文件名称：证书'), '甲');
    await waitFor(async () => expect(await documents()).toMatchObject([{ name: '证书甲' }]));
    await user.clear(await task.findByLabelText('文件名称：证书甲'));
    expect(await task.findByText('请填写文件名称')).toBeTruthy();
  });

  it('deletes without asking, and undo brings the document back at its place', async () => {
    const { id, documents } = await started();
    for (const name of ['甲', '乙']) {
      await changeChecklist(database, notice.id, id, insertDocument(CERTIFICATE, newDocument(name, name)), NOW);
    }
    const { user } = show();
    const task = await openTask(user);
    await user.click(await task.findByRole('button', { name: '删除“甲”' }));
    await waitFor(async () => expect(await documents()).toHaveLength(1));
    expect(document.activeElement).toBe(task.getByLabelText('添加一份文件'));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(async () => expect((await documents()).map(({ name }) => name)).toEqual(['甲', '乙']));
  });

  it('tells what is lacking when a material is ticked too early', async () => {
    await started();
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: /^1\. / }));
    await user.type(screen.getByLabelText('已备好几份（共需 3 份）'), '{selectall}2');
    await user.click(screen.getAllByRole('checkbox', { name: '这项材料已备齐' })[0] as HTMLElement);
    expect(await screen.findByText('份数：已备 2 份，共需 3 份。')).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('button', { name: /^1\. / }).textContent).toContain('还有欠缺'));
  });

  it('tells overlapping pages at the document and in the volume, and saves no page that is none', async () => {
    const { id, documents } = await started();
    const paged = { ...newDocument('a', '甲'), pageFrom: 1, pageTo: 3 };
    await changeChecklist(database, notice.id, id, insertDocument(CERTIFICATE, paged), NOW);
    await changeChecklist(
      database,
      notice.id,
      id,
      insertDocument(CERTIFICATE, { ...paged, id: 'b', name: '乙', pageFrom: 3, pageTo: 4 }),
      NOW,
    );
    const { user } = show();
    const task = await openTask(user);
    expect(screen.getAllByText('“乙”与“甲”的页码重复：第 3 页。')).toHaveLength(2);
    await user.type(task.getByLabelText('“乙”的结束页'), 'x');
    expect(task.getByText('请填 1 到 9999 的整数')).toBeTruthy();
    expect((await documents())[1]).toMatchObject({ pageTo: 4 });
  });

  it('shows what another panel writes, and the steps of the notice', async () => {
    const { id, read } = await started();
    const { user } = show();
    await user.click(await screen.findByRole('checkbox', { name: '转账缴纳评审费' }));
    await waitFor(async () => expect((await read())?.stepsDone).toEqual(['fee-paid']));
    const task = await openTask(user);
    await changeChecklist(database, notice.id, id, insertDocument(CERTIFICATE, newDocument('d', '另一侧栏写的')), NOW);
    expect(await task.findByLabelText('文件名称：另一侧栏写的')).toBeTruthy();
    expect(await screen.findByText(/其他步骤已完成 1 步，共 5 步/)).toBeTruthy();
  });

  it('shows hostile names as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>$t(undo){{count}}';
    const { id } = await started({ ...ZHANG, name: hostile });
    await changeChecklist(database, notice.id, id, insertDocument(CERTIFICATE, newDocument('d', hostile)), NOW);
    const { user } = show({ person: { ...ZHANG, name: hostile } });
    const task = await openTask(user);
    expect(await task.findByRole('button', { name: `删除“${hostile}”` })).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });

  it('tells when a change could not be saved, and keeps what was typed', async () => {
    await started();
    const { user } = show();
    const task = await openTask(user);
    const full = new DOMException('full', 'QuotaExceededError');
    vi.spyOn(database.checklists, 'put').mockRejectedValue(full);
    await user.type(task.getByLabelText('添加一份文件'), '聘书{Enter}');
    expect(await screen.findByText(/存储空间已满/)).toBeTruthy();
    expect((task.getByLabelText('添加一份文件') as HTMLInputElement).value).toBe('聘书');
  });

  it('leaves a checklist of a newer version alone and says so', async () => {
    const { id } = await started();
    const newer = { materials: [], stepsDone: [], later: 1 } as never;
    await database.checklists.put({ noticeId: notice.id, personId: id, checklist: newer });
    show();
    expect(await screen.findByText(/由更新的版本保存，或者已经损坏/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /建立材料清单/ })).toBeNull();
  });

  it('is complete in English', async () => {
    await started();
    await act(() => i18n.changeLanguage('en'));
    show();
    expect(await screen.findByText('Materials of 张三')).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Review fee paid by bank transfer' })).toBeTruthy();
  });
});

describe('files', () => {
  const withOne = insertDocument(CERTIFICATE, newDocument('f', '文件里的'))(EMPTY_CHECKLIST);

  it('exports what import takes', async () => {
    await started();
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:test';
    });
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: '导出清单文件' }));
    expect(JSON.parse((await blobs[0]?.text()) ?? '')).toMatchObject({
      format: 'shenbao-checklist',
      noticeId: notice.id,
      person: ZHANG,
      checklist: EMPTY_CHECKLIST,
    });
  });

  it('takes a file in place of the checklist, and undo restores the old one', async () => {
    const { id, documents } = await started();
    await changeChecklist(database, notice.id, id, insertDocument(CERTIFICATE, newDocument('old', '原来的')), NOW);
    const { user } = show();
    await chooseFile(user, writeChecklistFile(notice.id, ZHANG, withOne, NOW));
    expect(await screen.findByText('已导入张三的材料清单，替换了原来的一份。')).toBeTruthy();
    expect(await documents()).toMatchObject([{ name: '文件里的' }]);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await documents()).toMatchObject([{ name: '原来的' }]));
  });

  it('shows the person of a file where there is no page', async () => {
    const { user } = show({ person: null });
    await chooseFile(user, writeChecklistFile(notice.id, LI, withOne, NOW));
    expect(await screen.findByText('李四的材料清单')).toBeTruthy();
  });

  it('says that a file is of another person than the page', async () => {
    const { user } = show();
    await chooseFile(user, writeChecklistFile(notice.id, LI, withOne, NOW));
    expect(await screen.findByText(/这不是当前页面上的人/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '为“张三”建立材料清单' })).toBeTruthy();
  });

  it.each([
    ['a cut file', '{"a":', /文件不完整，或者不是 JSON 文件/],
    ['another JSON', '{}', /这个文件不是材料清单/],
    ['a newer version', '{"format":"shenbao-checklist","version":9}', /第 9 版格式/],
    ['another notice', writeChecklistFile('next-year', ZHANG, withOne, NOW), /另一份通知（next-year）/],
    [
      'a file with a fault',
      writeChecklistFile(notice.id, ZHANG, withOne, NOW).replace('"signed": false', '"signed": 1'),
      /documents\[0\]\.signed/,
    ],
    ['too large a file', ' '.repeat(5 * 1024 * 1024 + 1), /超过 5 MB/],
  ])('refuses %s in one sentence and changes nothing', async (_, text, sentence) => {
    const { documents } = await started();
    const { user } = show();
    await chooseFile(user, text);
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(await documents()).toEqual([]);
    expect(await database.people.count()).toBe(1);
  });
});
