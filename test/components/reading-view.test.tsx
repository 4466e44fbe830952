import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ReadingView } from '../../components/reading/reading-view';
import { Provider } from '../../components/ui/provider';
import type { PageDossier } from '../../lib/dossier/from-readings';
import type { ReadValue } from '../../lib/dossier/reading';
import { readingOf, readValue } from './sample-reading';

const onTeach = vi.fn();
const onLead = vi.fn(async () => true);

function show(values: ReadValue[], clashes: PageDossier['clashes'] = []) {
  return render(
    <Provider>
      <ReadingView
        readings={[{ frame: 'a', reading: readingOf(values) }]}
        clashes={clashes}
        onTeach={onTeach}
        onLead={onLead}
        onLeadToUpload={onLead}
      />
    </Provider>,
  );
}
const rowOf = (name: string) => screen.getByText(name, { selector: 'dt' }).parentElement as HTMLElement;

describe('the view of what was read', () => {
  it('shows label and value, and how it was known when that is asked for', async () => {
    show([readValue('出生日期', '1990-01', 'person.birthDate', { labelFrom: 'code' })]);
    expect(within(rowOf('出生日期')).getByText('1990-01')).toBeTruthy();
    expect(screen.queryByText(/^按数据元代码认出/u)).toBeNull();
    await userEvent.click(screen.getByRole('switch', { name: '写明每一项是怎么认出的' }));
    expect(within(rowOf('出生日期')).getByText('按数据元代码认出，可靠')).toBeTruthy();
  });

  it('says where a name is not sure', () => {
    show([readValue('姓名', '甲', 'person.name', { labelFrom: 'near', confidence: 'C' })]);
    expect(within(rowOf('姓名')).getByText('按页面上旁边的文字认出，不一定准，请核对')).toBeTruthy();
  });

  it('says what the page calls it, where that differs', () => {
    show([readValue('出生年月', '1990-01', 'person.birthDate')]);
    expect(within(rowOf('出生日期')).getByText('页面上写作“出生年月”')).toBeTruthy();
  });

  it('tells an empty field from one that was cut', () => {
    show([
      readValue('姓名', ' ', 'person.name'),
      readValue('通讯地址', '长'.repeat(9), 'person.address', { cut: true }),
    ]);
    expect(within(rowOf('姓名')).getByText('未填')).toBeTruthy();
    expect(within(rowOf('通讯地址')).getByText('内容过长，只读了开头')).toBeTruthy();
    expect(screen.getByText('1 / 2 项有内容')).toBeTruthy();
  });

  it('numbers the entries of a section', () => {
    show([
      readValue('论文题目', '甲', 'paper.title', { row: 0 }),
      readValue('论文题目', '乙', 'paper.title', { row: 1 }),
    ]);
    expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual(['第 1 项', '第 2 项']);
  });

  it('lists apart what was not understood', () => {
    show([readValue('', '若干', null, { labelFrom: 'none' })]);
    expect(screen.getByRole('button', { name: '没有认出含义的内容（1）' })).toBeTruthy();
    expect(within(rowOf('没有名称')).getByText('若干')).toBeTruthy();
  });

  it('tells where the page contradicts itself', () => {
    show([readValue('姓名', '陈一鸣', 'person.name')], [{ field: 'person.birthDate', values: ['1990-01', '1991'] }]);
    expect(screen.getByText('出生日期：1990-01 ／ 1991')).toBeTruthy();
  });

  it('closes a section on request', async () => {
    show([readValue('姓名', '陈一鸣', 'person.name')]);
    await userEvent.click(screen.getByRole('button', { name: /^个人信息/u }));
    expect(screen.queryByText('陈一鸣')).toBeNull();
  });

  it('leads on where nothing was read', () => {
    show([]);
    expect(screen.getByRole('heading', { name: '表单里还没有读到内容' })).toBeTruthy();
  });
});
