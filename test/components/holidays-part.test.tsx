import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, expect, it, vi } from 'vitest';
import { HolidaysPart } from '../../components/holidays/holidays-part';
import { useHolidays } from '../../components/holidays/use-holidays';
import { Provider } from '../../components/ui/provider';
import { database } from '../../lib/store/database';

const TABLE = '2027年\n放假：1月1日至3日、5月1日、6月9日、10月1日至7日\n上班：6月12日';

afterAll(() => database.delete({ disableAutoOpen: false }));

function View() {
  const holidays = useHolidays();
  return (
    <Provider>
      <HolidaysPart holidays={holidays} />
      <output>{holidays.calendar('2027-06-12')}</output>
    </Provider>
  );
}

it('takes a year’s holidays, tells what is wrong with them, counts by them, and gives them back', async () => {
  const saved = vi.spyOn(URL, 'createObjectURL');
  render(<View />);
  await userEvent.click(await screen.findByRole('button', { name: '工作日历' }));
  const field = screen.getByLabelText('添加一年的放假安排');
  await userEvent.type(field, '2027年{enter}放假：1月1日');
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  expect(screen.getByText('放假的日子里没有2027年5月1日。请写全一年的安排，不能只写一部分。')).toBeTruthy();
  expect((field as HTMLTextAreaElement).value).toContain('1月1日');

  const file = new File([TABLE], '放假.txt', { type: 'text/plain' });
  await userEvent.upload(document.querySelector('input[type=file]') as HTMLInputElement, file);
  await vi.waitFor(() => expect((field as HTMLTextAreaElement).value).toBe(TABLE));
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  const list = await screen.findByRole('list', { name: '您添加的年份' });
  expect(within(list).getByText(/2027年：放假 12 天，周末上班 1 天/)).toBeTruthy();
  expect(document.querySelector('output')?.textContent).toBe('working');

  await userEvent.click(screen.getByRole('button', { name: '导出您添加的年份' }));
  const [blob] = saved.mock.lastCall ?? [];
  expect(await (blob as Blob).text()).toContain('上班：2027-06-12');

  await userEvent.click(screen.getByRole('button', { name: '删除2027年的放假安排' }));
  await vi.waitFor(() => expect(document.querySelector('output')?.textContent).toBe('unknown'));
  await userEvent.click(screen.getByRole('button', { name: '撤销' }));
  await screen.findByRole('list', { name: '您添加的年份' });
  await act(async () => {});
});

it('tells a file that is no text, or too long, in one sentence', async () => {
  render(<View />);
  await userEvent.click(await screen.findByRole('button', { name: '工作日历' }));
  const input = () => document.querySelector('input[type=file]') as HTMLInputElement;
  await userEvent.upload(input(), new File([new Uint8Array([0xff, 0xfe, 0x00])], 'a.txt', { type: 'text/plain' }));
  expect(await screen.findByText('读不懂这个文件。请选择从这里导出的文本文件。')).toBeTruthy();
  await userEvent.upload(input(), new File(['年'.repeat(100_000)], 'a.txt', { type: 'text/plain' }));
  expect(await screen.findByText('内容太长，不是放假安排。一年的安排只有几行。')).toBeTruthy();
});
