import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeEach, runChecks, worstFirst } from '../../lib/checks/run';
import { toJson } from '../../lib/checks/to-json';
import { CATALOGUE, SECTION_IDS } from '../../lib/dossier/catalogue';
import { contextOf } from './context';
import { EXAMPLES } from './examples';

const CLEAN = {
  person: { name: '甲', sex: '男', birthDate: '1992-03', idNumber: '999999199203070017', mobile: '13900000001' },
  work: { startedOn: '2014-07-15', specialtySince: '2014-07', specialtyYears: '8' },
  unit: { name: '甲公司', kind: '国有企业' },
  declaration: {
    batchYear: 2023,
    level: '中级',
    title: '工程师',
    specialty: '网络安全',
    currentSpecialty: '网络安全服务',
    procedure: '评审',
    route: '正常',
  },
  education: [
    { level: '本科', degree: '学士', school: '乙大学', major: '信息安全', from: '2010-09', graduatedOn: '2014-06-30' },
  ],
  employment: [{ from: '2014-07', to: '至今', unit: '甲公司' }],
  assessment: ['2019', '2020', '2021', '2022'].map((year) => ({ year, result: '合格' })),
  training: [{ year: '2022', hours: '90', professionalHours: '60' }],
  title: [{ name: '助理工程师', acquiredOn: '2018-12-31' }],
  achievement: [{ name: '甲', from: '2019-03', completedOn: '2021-06-30' }],
  paper: [{ title: '乙', publishedOn: '2022-05', rank: '1', issn: '9999-0008' }],
  display: { from: '2023-06-05', to: '2023-06-12', result: '无异议' },
};

describe('runChecks', () => {
  it('finds nothing to mend in a clean dossier', () => {
    const verdicts = runChecks(contextOf(CLEAN)).map((finding) => `${finding.check} ${finding.verdict}`);
    const others = verdicts.filter((line) => !line.endsWith(' pass'));
    expect(new Set(others)).toEqual(new Set(['paper-window not-applicable', 'ladder not-applicable']));
    expect(verdicts.length).toBeGreaterThan(12);
  });

  it('says of an empty dossier what is missing, and throws nothing', () => {
    const findings = runChecks(contextOf({}));
    expect(findings.filter((finding) => finding.verdict === 'fail')).toEqual([]);
    const unsure = findings.filter((finding) => finding.verdict === 'unsure');
    expect(unsure.length).toBeGreaterThan(5);
    // A page that was not read yet is no flood of questions.
    expect(unsure.length).toBeLessThan(14);
  });

  it('gives the same for the same, and throws at no text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '2023',
        '2018-12-31',
        '2023.3',
        '至今',
        '助理工程师',
        '本科',
        '破格',
        '贯通',
        '中级',
        '工程师',
        '<img onerror=x>',
      ),
    );
    const section = (name: keyof typeof CATALOGUE) => {
      const fields = fc.record(Object.fromEntries(Object.keys(CATALOGUE[name].fields).map((field) => [field, text])), {
        requiredKeys: [],
      });
      return CATALOGUE[name].many ? fc.array(fields, { maxLength: 3 }) : fields;
    };
    const dossiers = fc.record(Object.fromEntries(SECTION_IDS.map((name) => [name, section(name)])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const context = contextOf(dossier);
        const findings = runChecks(context);
        // A copy: what is kept of the last dossier must not answer for itself.
        expect(JSON.stringify(runChecks(contextOf(structuredClone(dossier))))).toBe(JSON.stringify(findings));
        const bare = findings.filter(({ cites }) => cites.length === 0);
        const unsaid = findings.filter((finding) => toJson(finding, 'zh').reason.includes('undefined'));
        expect([...bare, ...unsaid]).toEqual([]);
      }),
      // A case makes and says some hundred findings, ten milliseconds: fifty are half a second, and each has up to 36 entries of any kind.
      { numRuns: 50 },
    );
  });

  it('says little of the longest text that a dossier takes in every field', () => {
    const long = '2023年'.repeat(4_000);
    const dossier = Object.fromEntries(
      SECTION_IDS.map((name) => {
        const fields = Object.fromEntries(Object.keys(CATALOGUE[name].fields).map((field) => [field, long]));
        return [name, CATALOGUE[name].many ? [fields] : fields];
      }),
    );
    const context = contextOf(dossier);
    const findings = runChecks(context).map((finding) => toJson(finding, 'zh'));
    expect(findings.length).toBeGreaterThan(5);
    for (const finding of findings) expect(finding.reason.length).toBeLessThan(500);
  });

  it('never turns what counts into what does not when a date moves earlier', () => {
    const iso = fc
      .date({ min: new Date('2022-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(iso, iso, (a, b) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        const verdict = (publishedOn: string) =>
          runChecks(contextOf({ paper: [{ publishedOn }] })).find((finding) => finding.check === 'paper-cutoff')
            ?.verdict;
        if (verdict(later) === 'pass') expect(verdict(earlier)).toBe('pass');
      }),
    );
  });
});

describe('people who are judged together', () => {
  it('have the judgements of each alone, which are told the same each time', () => {
    const declared = (declaration: Record<string, string | number>) => ({
      ...CLEAN,
      declaration: { ...CLEAN.declaration, ...declaration },
    });
    const people = [CLEAN, declared({ batchYear: 2024 }), {}, declared({ procedure: '初定' }), CLEAN].map((dossier) =>
      contextOf(structuredClone(dossier)),
    );
    const together = judgeEach(people);
    expect(together.map((own) => own.length)).toEqual(people.map((context) => runChecks(context).length));
    for (const [index, own] of together.entries()) {
      const told = own.map(({ tell, ...judged }) => ({ ...judged, ...tell() }));
      expect(told).toEqual(runChecks(contextOf(structuredClone(people[index]?.dossier ?? {}))));
      expect(own.map(({ tell }) => tell())).toEqual(own.map(({ tell }) => tell()));
    }
  });
});

describe('the day of a cutoff', () => {
  it('does not count where the notice says so', () => {
    const context = contextOf({ ...CLEAN, paper: [{ publishedOn: '2023-03-31' }, { publishedOn: '2023-03-30' }] });
    const { notice } = context;
    const strict = { ...notice, cutoffDayCounts: { ...notice.cutoffDayCounts, value: false } };
    const verdicts = (check: string) =>
      runChecks({ ...context, notice: strict }).flatMap((finding) =>
        finding.check === check ? [finding.verdict] : [],
      );
    expect(verdicts('paper-cutoff')).toEqual(['not-counted', 'pass']);
    expect(verdicts('seniority')).toEqual(['fail']);
  });
});

describe('a declaration that the notice is not about', () => {
  const found = (declaration: Record<string, string | number>) => runChecks(contextOf({ ...CLEAN, declaration }));
  const made = (findings: ReturnType<typeof found>) => new Set(findings.map(({ check }) => check));
  const left = (findings: ReturnType<typeof found>) =>
    findings
      .flatMap(({ steps }) => steps)
      .flatMap(({ id, values }) => (id.endsWith('step-unchecked') ? [values.check] : []));

  it('of another batch is told so, with each check that was not made; what rests on no notice is checked', () => {
    const findings = found({ ...CLEAN.declaration, batchYear: '2024' });
    expect(findings[0]).toMatchObject({ check: 'page-and-batch', verdict: 'fail', field: 'declaration.batchYear' });
    const told = findings.find(({ reason }) => reason.id === 'page-and-batch.unchecked');
    expect(told).toMatchObject({ verdict: 'unsure', cites: [{ source: 'quote' }] });
    for (const check of ['online-window', 'paper-cutoff', 'seniority', 'ladder', 'display-length']) {
      expect([check, made(findings).has(check), left(findings).includes(check)]).toEqual([check, false, true]);
    }
    const checked = runChecks(contextOf({ ...CLEAN, declaration: { batchYear: '2024' }, person: { idNumber: '1' } }));
    expect(made(checked)).toContain('identity-number');
    expect(left(checked)).not.toContain('identity-number');
  });

  it('by another procedure is told so without the dates of the notice; the ladder says what it knows', () => {
    const findings = found({ ...CLEAN.declaration, procedure: '初定' });
    expect(made(findings)).toContain('ladder');
    expect(made(findings).has('online-window')).toBe(false);
    expect(left(findings)).toContain('online-window');
    expect(left(findings)).not.toContain('seniority');
  });

  it('by another procedure in another batch is told so, and the ladder is not asked', () => {
    const findings = found({ ...CLEAN.declaration, procedure: '初定', batchYear: 2024 });
    expect(left(findings)).toEqual(expect.arrayContaining(['ladder', 'seniority', 'online-window']));
    expect(made(findings)).toContain('identity-number');
  });
});

it('no words hang on what a notice leaves unsaid: it is asked for when a verdict is given', () => {
  const { notice } = contextOf({});
  const source = { source: 'default', text: '通知没有写。', en: 'Unsaid.', confidence: 'C' } as const;
  const unsaid = { value: null, source };
  const notices = (['seniority', 'achievement', 'education', 'paper'] as const).map((kind) => ({
    ...notice,
    cutoffs: { ...notice.cutoffs, [kind]: unsaid },
  }));
  const climbs = EXAMPLES.filter(({ check }) => check === 'ladder' || check === 'seniority');
  expect(climbs.length).toBeGreaterThan(100);
  const found = climbs.flatMap(({ example }) =>
    notices.flatMap((judged) => runChecks(contextOf(example.dossier ?? {}, { notice: judged }))),
  );
  const checks = found.filter(({ reason }) => reason.id.startsWith('unsaid.')).map(({ check }) => check);
  expect(checks).toEqual(expect.arrayContaining(['ladder', 'seniority', 'term-of-office', 'paper-cutoff']));
});

describe('worstFirst', () => {
  it('puts what fails first and what does not apply last, and keeps the order of the rest', () => {
    const findings = runChecks(
      contextOf({
        ...CLEAN,
        unit: { name: '甲公司', kind: '公务员' },
        paper: ['2022-05', '2023', '2023-04'].map((publishedOn) => ({
          ...CLEAN.paper[0],
          title: publishedOn,
          publishedOn,
        })),
      }),
    );
    const order = worstFirst(findings).map((finding) => finding.verdict);
    expect(order[0]).toBe('fail');
    expect(order.slice(1, 4)).toEqual(['unsure', 'unsure', 'not-counted']);
    expect(order.at(-1)).toBe('not-applicable');
    const passes = (list: typeof findings) => list.filter((finding) => finding.verdict === 'pass');
    expect(passes(worstFirst(findings))).toEqual(passes(findings));
    expect(findings[0]?.check).toBe('page-and-batch');
  });
});

describe('toJson', () => {
  it('is the form of the field catalogue', () => {
    const [finding] = runChecks(contextOf({ paper: [{ publishedOn: '2023-04-01' }] })).filter(
      (one) => one.check === 'paper-cutoff',
    );
    if (!finding) throw new Error('No finding.');
    expect(toJson(finding, 'zh')).toEqual({
      check: 'paper-cutoff',
      entry: 'paper[0]',
      field: 'paper.publishedOn',
      verdict: 'not-counted',
      reason: '发表时间是2023年4月1日，晚于截止时间2023年3月31日，本批次不计入。内容属实，不算填写错误。',
      cites: [
        { source: 'quote', text: expect.stringContaining('2023 年 3 月 31 日'), confidence: 'A' },
        { source: 'default', text: expect.stringContaining('截止当日'), confidence: 'B' },
        { source: 'default', text: expect.stringContaining('发表时间'), confidence: 'C' },
      ],
    });
  });
});
