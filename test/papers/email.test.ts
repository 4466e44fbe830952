import { expect, it } from 'vitest';
import { emailText, summaryEmail } from '../../lib/papers/email';
import { line, NOTICE } from './sample';

const rows = [line(0, { name: '张三', unit: '某某公司' }), line(1, { name: '李四', unit: '某某公司' })];

it('proposes address, subject, body and file, and names nobody', () => {
  const email = summaryEmail(NOTICE, 'intermediate', rows);
  expect(email).toMatchObject({
    address: 'zhc.wxb@nantong.gov.cn',
    subject: '某某公司：2023年度申报网络安全工程专业中级专业技术资格人员情况一览表（中级 2 人）',
    file: '情况一览表-2023-中级.xlsx',
  });
  const text = email ? emailText(email) : '';
  expect(text).toMatch(/^收件人：zhc\.wxb@nantong\.gov\.cn\n主题：/);
  expect(text).not.toMatch(/张三|李四/);
});

it('names no unit where there are several, and does not count who is left out', () => {
  const other = line(2, { name: '王五', unit: '另一公司' });
  expect(summaryEmail(NOTICE, 'intermediate', [...rows, other])?.subject).toMatch(/^2023年度.*3 人）$/);
  const leftOut = { ...other, leftOut: { reason: '撤回', at: '2023-06-15T00:00:00.000Z' } };
  expect(summaryEmail(NOTICE, 'intermediate', [...rows, leftOut])?.subject).toMatch(/^某某公司：.*2 人）$/);
});

it('is none where the notice wants none', () => {
  const without = { ...NOTICE, summary: { ...NOTICE.summary, needs: [] } };
  expect(summaryEmail(without, 'intermediate', rows)).toBeNull();
});
