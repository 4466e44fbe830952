import { describe, expect, it } from 'vitest';
import { contextBy } from '../../lib/checks/many/check-many';
import { runChecks } from '../../lib/checks/run';
import { identityCheckDigit } from '../../lib/dossier/identity';
import { EMPTY_CHECKLIST } from '../../lib/materials/checklist';
import { returnCount, returnList, returnSheet, returnText } from '../../lib/papers/return-list';
import { NOTICE, whole } from './sample';

const context = contextBy({ notice: NOTICE, today: '2023-06-15', holidays: [] });
const listFor = (dossier = whole(), checklist: Parameters<typeof returnList>[3] = EMPTY_CHECKLIST) =>
  returnList(NOTICE, dossier, runChecks(context(dossier)), checklist, null);

describe('the return list', () => {
  it('says what breaks a rule, at its place and with what is written there', () => {
    const dossier = { ...whole(), paper: [{ title: '一篇论文', publishedOn: '2023-05-01' }] };
    const { mend } = listFor(dossier);
    const failed = runChecks(context(dossier)).filter(({ verdict }) => verdict === 'fail');
    expect(mend).toHaveLength(
      new Set(failed.map(({ reason, entry, field }) => JSON.stringify([reason, entry, field]))).size,
    );
    // What the sentence says already is not said again.
    const number = '99990119660715001';
    const idNumber = number + identityCheckDigit(number);
    const born = { ...whole(), person: { ...whole().person, idNumber, birthDate: '1994-08-03' } };
    const other = listFor(born).mend.find(({ where }) => where === '出生日期')?.what ?? '';
    expect(other).toContain('1994年8月3日');
    expect(other).not.toContain('现在写的是');
    const { settle } = listFor({ ...whole(), paper: [{ title: '一篇论文', publishedOn: '2023' }] });
    expect(settle.find(({ where }) => where.includes('“一篇论文”'))?.what).toContain('现在写的是“2023”');
  });

  it('asks the applicant for no stamp, signature or display of the unit', () => {
    const document = { id: 'd', name: '', signed: false, stamped: false, pageFrom: null, pageTo: null };
    const third = NOTICE.materials.find(({ no }) => no === 3)?.id ?? '';
    const second = NOTICE.materials.find(({ no }) => no === 2)?.id ?? '';
    const checklist = {
      materials: [
        { material: third, copiesReady: 0, met: [], done: true, documents: [document] },
        { material: second, copiesReady: 2, met: [], done: false, documents: [] },
      ],
      stepsDone: [],
    };
    const list = listFor(whole(), checklist);
    const of = (no: number) =>
      list.materials.filter(({ where }) => where.startsWith(`材料${no}：`)).map(({ what }) => what);
    expect(of(3)).toEqual([
      '有 1 份文件没有写名称，请写上。',
      '没有写页码：未命名的文件。请从前往后编页，并写进目录。',
    ]);
    expect(of(2)).toEqual(['需要 6 份，现在有 2 份，请补足。']);
    expect(of(1)).toEqual(['还没有准备，请准备好交来；没有的请说明。']);
    expect(of(8)).toEqual([]);
    expect(JSON.stringify(list)).not.toMatch(/盖章|签字/u);
    expect(JSON.stringify([list.mend, list.settle])).not.toMatch(/公示/u);
    expect(list.materials[1]?.where).toContain('中级职称人员');
    expect(listFor(whole(), null).materials).toHaveLength(1);
  });

  it('is a sheet and a text that say the same, numbered through', () => {
    const list = listFor(whole(), null);
    const count = returnCount(list);
    const text = returnText('张三', list);
    const sheet = returnSheet(NOTICE, '张三', whole(), list);
    const numbers = sheet.rows.filter(({ key }) => /^\d+$/u.test(key));
    expect(numbers).toHaveLength(count);
    expect(text.split('\n').filter((line) => /^\d+\. /u.test(line))).toHaveLength(count);
    for (const { cells } of numbers) expect(text).toContain(`${cells[0]?.text}. ${cells[1]?.text}：${cells[2]?.text}`);
    for (const { cells } of [...sheet.head, ...sheet.rows]) {
      expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(24);
    }
  });
});
