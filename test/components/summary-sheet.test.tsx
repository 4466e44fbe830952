import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SummarySheet } from '../../components/summary/summary-sheet';
import { textRoom } from '../../lib/papers/column-widths';
import { summaryTable } from '../../lib/papers/summary-table';
import { line, NOTICE } from '../papers/sample';

function sheet(values: Record<string, string>) {
  const table = summaryTable(NOTICE, 'intermediate', [line(0, values)]);
  const rooms = table.columns.map(({ width }) => textRoom(width));
  render(<SummarySheet table={table} from={0} to={1} rooms={rooms} small={{}} />);
}

const texts = () => [...document.querySelectorAll('tbody td')].map((cell) => cell.textContent);

it('has title, places and heads on its page', () => {
  sheet({ name: '张三' });
  const head = document.querySelector('thead');
  expect(head?.querySelector('h1')?.textContent).toBe('申报网络安全工程专业中级专业技术资格人员情况一览表');
  expect(head?.querySelector('.places')?.textContent).toMatch(/^单位（盖章）：填报人：联系电话：填报日期：/);
  expect(head?.querySelectorAll('th')).toHaveLength(NOTICE.summary.columns.length + 1);
});

it('shows what a page wrote as letters', () => {
  const hostile = '<img src=x onerror=alert(1)>2014年6月<b>';
  sheet({ unit: hostile });
  expect(texts()).toContain(hostile);
  expect(document.querySelector('img, b')).toBeNull();
});

it('keeps a number and its sign together, breaks a date behind its year alone, and keeps its text as it is', () => {
  sheet({ 'graduated-on': '2014年6月30日', unit: `${'9'.repeat(500)}年` });
  expect([...document.querySelectorAll('.whole')].map((part) => part.textContent)).toEqual(['2014年', '6月30日']);
  expect(texts()).toContain('2014年6月30日');
});
