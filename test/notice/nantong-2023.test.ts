import { describe, expect, it } from 'vitest';
import { type Notice, NoticeSchema } from '../../lib/notice/schema';
import { noticeById, SHIPPED } from '../../lib/notice/shipped';

const { notice } = noticeById('nantong-cybersecurity-2023') ?? (SHIPPED[0] as { notice: Notice });

/** What a careful reader wrote down of the notice, apart from the data that is tested. */
describe('the notice of Nantong 2023', () => {
  it('says who issued what and when', () => {
    expect(notice.documentNumber.value).toBe('通网职〔2023〕1号');
    expect(notice.issuer.value).toBe('南通市数字经济（网络安全）工程专业技术人员职称工作领导小组办公室');
    expect(notice.issuedOn.value).toBe('2023-04-20');
    expect(notice.batchYear.value).toBe(2023);
    expect(notice.levels.value).toEqual(['junior', 'intermediate']);
    expect(notice.procedures.value).toEqual(['评审']);
  });

  it('has one cutoff for seniority and another for the rest', () => {
    const days = Object.entries(notice.cutoffs).map(([kind, { value }]) => [kind, value]);
    expect(Object.fromEntries(days)).toEqual({
      seniority: '2022-12-31',
      achievement: '2023-03-31',
      paper: '2023-03-31',
      education: '2023-03-31',
    });
  });

  it('has two windows', () => {
    expect(notice.windows.online.value).toEqual({ from: '2023-04-25', to: '2023-06-20' });
    expect(notice.windows.paper.value).toEqual({ from: '2023-06-27', to: '2023-07-14' });
  });

  it('bars officials and the retired, and sends freelancers to an agency', () => {
    expect(notice.excluded.map(({ value }) => value)).toEqual([
      '公务员',
      '列入参照公务员法管理的事业单位工作人员',
      '离退休人员',
    ]);
    expect(notice.agencies.map(({ value }) => [value.applicants, value.done])).toEqual([
      ['非公有制经济组织的专业技术人才', 'unit-or-agency'],
      ['自由职业者', 'agency'],
    ]);
    expect(notice.applicants).toHaveLength(2);
  });

  it('has a table of hours by year and level, all of it ours', () => {
    expect(notice.trainingHours.map(({ value }) => Object.values(value))).toEqual([
      [2022, null, null, 90, 60],
      [null, 2021, 'intermediate', 72, null],
      [null, 2021, 'junior', 40, null],
    ]);
    for (const { source } of notice.trainingHours) expect([source.source, source.confidence]).toEqual(['default', 'C']);
  });

  it.each([
    [1, 'declaration-form', 3, 'loose'],
    [2, 'profile-sheet', 6, 'loose'],
    [3, 'title-certificate', 1, 'bound'],
    [4, 'training', 1, 'bound'],
    [5, 'work-summary', 1, 'bound'],
    [6, 'achievements', 1, 'bound'],
    [7, 'papers', 1, 'bound'],
    [8, 'exception', 1, 'bound'],
  ])('asks for material %i, %s: %i copies, %s', (no, id, copies, binding) => {
    const material = notice.materials[no - 1];
    expect([material?.no, material?.id, material?.copies.value, material?.binding.value]).toEqual([
      no,
      id,
      copies,
      binding,
    ]);
    expect(material?.copies.source.source).toBe(no < 3 ? 'quote' : 'default');
    expect(material?.route?.value ?? null).toBe(no === 8 ? '破格' : null);
  });

  it('binds just the materials that are not loose, in order', () => {
    const bound = notice.materials.filter(({ binding }) => binding.value === 'bound').map(({ no }) => no);
    expect(notice.volume.value).toEqual({ materials: bound, cover: notice.contents.no, paged: true });
  });

  it('wants seal and recommendation where it says so', () => {
    const needs = notice.materials.map((material) => material.needs.map(({ value }) => value).join(' '));
    expect(needs).toEqual([
      'hrss-seal',
      'recommendation head-signature seal',
      'verified-copies',
      'verified-copies',
      '',
      'verified-copies',
      'verified-copies',
      'verified-copies',
    ]);
    expect(notice.summary.needs.map(({ value }) => value)).toEqual(['seal', 'email', 'table-per-level']);
  });

  it('says what must lie inside the term of office, and what is open', () => {
    const proves = notice.materials.flatMap((material) => material.proves.map(({ value }) => value));
    const within = (want: string) => proves.filter((one) => one.withinTerm === want).map((one) => one.section);
    expect(within('yes')).toEqual(['employment', 'achievement', 'patent', 'paper']);
    expect(within('open')).toEqual(['award']);
  });

  it('numbers the attachments and gives the third both its names', () => {
    expect([notice.contents.no, notice.summary.no, notice.profile.no]).toEqual([1, 2, 3]);
    expect(notice.profile.names).toHaveLength(2);
    expect([notice.contents, notice.summary, notice.profile].map(({ layout }) => layout.source)).toEqual([
      'default',
      'default',
      'default',
    ]);
  });

  it('has the columns of the default table, 序号 before them', () => {
    expect(notice.summary.columns.map(({ heading }) => heading).join('，')).toBe(
      '单位，姓名，性别，出生年月，身份证号，参加工作时间，毕业院校，所学专业，毕业时间，学历，学位，现任专业技术资格，' +
        '取得时间，从事专业，专业工作年限，申报专业，申报资格，申报类别，继续教育，年度考核，联系电话，备注',
    );
  });

  it('knows the money and where it goes', () => {
    const { payment } = notice;
    expect(payment.perPerson.map(({ value }) => value)).toEqual([
      { level: 'intermediate', yuan: 200 },
      { level: 'junior', yuan: 80 },
    ]);
    expect(payment.defenceIncluded.value).toBe(false);
    expect(payment.account.value).toBe('1111820109000058268');
    expect(payment.bank.value).toBe('工商银行南通青年路支行');
    expect(payment.payee.value).toBe('南通市财政局');
    expect(payment.remittanceNote.value).toBe('网信办+{name}');
    expect(payment.paidWhen.value).toBe('提交材料时');
  });

  it('knows display, record, steps, contacts and what it cites', () => {
    expect(notice.display.workingDays.value).toBe(5);
    expect(notice.rules.recordYears.value).toBe(3);
    expect(notice.steps.value.map(({ id }) => id)).toEqual([
      'truth-and-secrecy',
      'display-done',
      'form-stamped',
      'fee-paid',
      'email-sent',
    ]);
    expect(notice.contacts.phones.map(({ value }) => value)).toEqual(['0513-85215031', '13862928967']);
    expect(notice.contacts.emails.map(({ value }) => value)).toEqual(['zhc.wxb@nantong.gov.cn']);
    expect(notice.cited.map(({ value }) => value.number)).toEqual([
      '苏网职〔2023〕1号',
      '苏职称〔2022〕18号',
      '苏人社发〔2019〕183号',
      '苏人社发〔2021〕132号',
      null,
    ]);
  });
});

describe('NoticeSchema', () => {
  it.each([
    ['a fact without a source', (it: Record<string, unknown>) => Object.assign(it, { batchYear: { value: 2023 } })],
    [
      'a day that does not exist',
      (it: Record<string, unknown>) => Object.assign(it, { issuedOn: { ...notice.issuedOn, value: '2023-02-30' } }),
    ],
    ['a key that it does not know', (it: Record<string, unknown>) => Object.assign(it, { extra: 1 })],
    [
      'a column whose key stands twice',
      (it: Record<string, unknown>) => {
        const columns = notice.summary.columns.slice(0, 1);
        return Object.assign(it, { summary: { ...notice.summary, columns: [...columns, ...columns] } });
      },
    ],
  ])('refuses %s', (_, spoil) => {
    expect(NoticeSchema.safeParse(spoil(structuredClone<Record<string, unknown>>(notice))).success).toBe(false);
  });
});
