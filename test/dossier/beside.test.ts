import { describe, expect, it } from 'vitest';
import { meaningBeside, namesAnother } from '../../lib/dossier/beside';

describe('a value right behind another one', () => {
  it.each([
    ['取得时间', null, 'title.name', 'title.acquiredOn'],
    ['专业', 'declaration.specialty', 'education.school', 'education.major'],
    ['专业', null, 'declaration.level', 'declaration.specialty'],
    // What says enough is what it says.
    ['申报专业', 'declaration.specialty', 'education.school', 'declaration.specialty'],
    // The present title's, which has no such field, and not the one declared.
    ['级别', 'declaration.level', 'title.name', null],
    ['取得时间', null, 'education.degree', null],
    ['任职时间', null, 'title.name', null],
    ['聘用时间', null, 'title.name', 'title.appointedOn'],
    ['部门', 'unit.department', 'education.school', 'unit.department'],
    ['取得时间', null, 'unit.name', null],
    ['取得时间', null, 'title.acquiredOn', null],
  ] as const)('called %s and told %s means behind %s: %s', (label, told, before, wanted) =>
    expect(meaningBeside(label, told, before)).toBe(wanted),
  );

  it('may be the telephone of somebody else', () => {
    expect(['单位联系人', '联系人姓名', '法定代表人', '证明人'].map(namesAnother)).toEqual([true, true, true, true]);
    expect(['申报人', '联系电话', '本人签名', '人'.repeat(100_000)].some(namesAnother)).toBe(false);
  });
});
