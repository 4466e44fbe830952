import { describe, expect, it } from 'vitest';
import type { FieldId, SectionId } from '../../lib/dossier/catalogue';
import { keepAdditions } from '../../lib/dossier/compare-dossiers';
import type { Dossier } from '../../lib/dossier/dossier';
import type { Slot } from '../../lib/dossier/fill';
import { fillPlan, isTickedFirst, mayFill } from '../../lib/dossier/fill-plan';
import { EMPTY_DOSSIER, type KeptDossier } from '../../lib/dossier/kept-dossier';
import type { Reading, ReadValue } from '../../lib/dossier/reading';

const AT = '2023-06-15T01:02:03.000Z';
const ALL = new Set(['person', 'unit', 'education', 'title', 'work', 'declaration', 'display'] as SectionId[]);

function kept(dossier: Dossier): KeptDossier {
  let count = 0;
  return keepAdditions(dossier, ALL, { source: 'hand', at: AT }, () => `e${count++}`)(EMPTY_DOSSIER);
}

interface Shown {
  readonly meaning: FieldId;
  readonly value?: string;
  readonly row?: number;
  readonly more?: Partial<ReadValue>;
  readonly slot?: Partial<Slot>;
}

/** The plan for one frame that shows these controls. */
function planFor(dossier: Dossier, shown: readonly Shown[]) {
  const values = shown.map(
    ({ meaning, value = '', row, more }, n): ReadValue => ({
      ref: `r${n}`,
      label: meaning,
      labelFrom: 'label',
      confidence: 'A',
      kind: 'text',
      value,
      cut: false,
      heading: '',
      name: '',
      meaning,
      taught: false,
      row: row ?? null,
      ...more,
    }),
  );
  const slots = shown.map(
    ({ slot }, n): Slot => ({
      ref: `r${n}`,
      part: null,
      pair: null,
      place: [[0, n]],
      widget: 'plain-text',
      closed: null,
      takes: 'text',
      pattern: null,
      choices: null,
      longest: null,
      lines: false,
      models: ['native'],
      ...slot,
    }),
  );
  const form = { site: 'https://a.example', path: '/', title: '' };
  const reading: Reading = { form, title: '', page: 'form', values, uploads: [], unread: [] };
  return fillPlan(kept(dossier), [{ frame: 'f', reading }], new Map([['f', slots]]));
}

/** What becomes of each control: the text that would be put in, with `+` where it is ticked at first; else why it is left. */
const judged = (...given: Parameters<typeof planFor>) =>
  planFor(...given).fields.map((one) => {
    if (!mayFill(one)) return one.left;
    return isTickedFirst(one) ? `+${one.text}` : `${one.text} ${one.left}`;
  });

const DAY = { takes: 'date', pattern: 'YYYY-MM-DD', widget: 'x-date' } as const;
const born = (birthDate: string, slot: Partial<Slot>) =>
  judged({ person: { birthDate } }, [{ meaning: 'person.birthDate', slot }])[0];

describe('a single field', () => {
  it('is ticked where it is empty, may be ticked where it holds something else, and is left where both agree', () => {
    const unit = { unit: { name: '甲公司', department: '研发部', post: '组长', kind: '国有企业' } };
    expect(
      judged(unit, [
        { meaning: 'unit.name' },
        { meaning: 'unit.department', value: '市场部' },
        { meaning: 'unit.post', value: ' 组长 ' },
        { meaning: 'unit.agency' },
        { meaning: 'unit.kind', more: { confidence: 'C' } },
      ]),
    ).toEqual(['+甲公司', '研发部 not-empty', 'same', 'no-value', '国有企业 weak-label']);
  });

  it('is left where the page or its kind of control forbids it', () => {
    const person = {
      person: { email: 'a@b.c', address: '某路', mobile: '13900000001', ethnicity: '汉族', politicalStatus: '群众' },
    };
    expect(
      judged(person, [
        { meaning: 'person.mobile', slot: { closed: 'disabled' } },
        { meaning: 'person.email', slot: { closed: 'read-only' } },
        { meaning: 'person.politicalStatus', slot: { closed: 'several' } },
        { meaning: 'person.address', slot: { widget: null } },
        { meaning: 'person.ethnicity', more: { kind: 'boxes' } },
      ]),
    ).toEqual(['disabled', 'read-only', 'several', 'unknown-widget', 'unknown-widget']);
  });

  it('is left where two controls have one meaning, and where text was typed that its widget has not taken', () => {
    const person = { person: { email: 'a@b.c', birthDate: '1990-01-02' } };
    const twice = [{ meaning: 'person.email' }, { meaning: 'person.email' }] as const;
    const typed = { meaning: 'person.birthDate', more: { typed: '1991' }, slot: DAY } as const;
    expect(judged(person, [...twice, typed])).toEqual(['ambiguous', 'ambiguous', '1990-01-02 not-empty']);
  });

  it('never takes a masked number', () => {
    expect(judged({ person: { name: '张三' } }, [{ meaning: 'person.idNumber' }])).toEqual(['no-value']);
  });
});

describe('a date', () => {
  it('is written with the time of day that it has, and with midnight only where the user ticks it', () => {
    const timed = { ...DAY, pattern: 'YYYY-MM-DD HH:mm:ss' };
    expect(born('1990-08-21 9:30', timed)).toBe('+1990-08-21 09:30:00');
    expect(born('1990-08-21', timed)).toBe('1990-08-21 00:00:00 no-time');
    expect(born('1990-08', timed)).toBe('date-short');
  });

  it('stands beside the other of the same widget, or neither is filled', () => {
    const both = (display: Record<string, string>, shown: readonly [string, string] = ['', '']) =>
      judged({ display }, [
        { meaning: 'display.from', value: shown[0], slot: { ...DAY, part: 'from', pair: 'r1' } },
        { meaning: 'display.to', value: shown[1], slot: { ...DAY, part: 'to', pair: 'r0' } },
      ]);
    expect(both({ from: '2023-03-01', to: '2023-03-07' })).toEqual(['+2023-03-01', '+2023-03-07']);
    expect(both({ from: '2023-03-01' })).toEqual(['half-range', 'no-value']);
    expect(both({ from: '2023-03-01', to: 'present' })).toEqual(['half-range', 'date-open']);
    expect(both({ from: '2023-03-01', to: '2023-03-07' }, ['', '2023-03-07'])).toEqual(['+2023-03-01', 'same']);
  });

  it('is written as its calendar writes it', () => {
    expect(born('1990年8月21日', DAY)).toBe('+1990-08-21');
    expect(born('1990-08-21', { ...DAY, pattern: 'YYYY/M/D' })).toBe('+1990/8/21');
    expect(born('1990-08-21', { ...DAY, pattern: 'YYYY[年]MM[月]' })).toBe('+1990年08月');
    expect(born('1990-08-21', { ...DAY, pattern: 'YYYY' })).toBe('+1990');
  });

  it.each([
    ['2026-02-30', DAY, 'date-impossible'],
    ['1990', DAY, 'date-short'],
    ['1990-08', DAY, 'date-short'],
    ['present', DAY, 'date-open'],
    ['大约1990年', DAY, 'date-unreadable'],
    ['1990-08-21', { ...DAY, pattern: 'YYYY-MM-DD hh:mm a' }, 'date-form'],
    ['1990-08-21', { ...DAY, pattern: null }, 'date-form'],
    ['2026-02-30', {}, 'date-impossible'],
  ] as const)('%s does not go in', (text, slot, why) => expect(born(text, slot)).toBe(why));

  it('stands in a text field as the dossier has it, an open end in words', () => {
    expect(born('1990年8月', {})).toBe('+1990年8月');
    expect(born('present', {})).toBe('+至今');
  });
});

describe('a choice, a number, a text', () => {
  it('is one of the words that the page offers', () => {
    const slot = { takes: 'choice' as const, choices: ['初级', '中级'] };
    const level = (text: string) =>
      judged({ declaration: { level: text } }, [{ meaning: 'declaration.level', slot }])[0];
    expect(level('intermediate')).toBe('+中级');
    expect(level('初 级')).toBe('+初级');
    expect(level('高级')).toBe('no-such-choice');
  });

  it('is a number where the field takes one, and neither cut nor joined where it is a text', () => {
    const years = (text: string) =>
      judged({ work: { specialtyYears: text } }, [{ meaning: 'work.specialtyYears', more: { kind: 'number' } }])[0];
    expect([years('１０'), years('约10年')]).toEqual(['+10', 'not-number']);
    const address = (text: string, slot: Partial<Slot>) =>
      judged({ person: { address: text } }, [{ meaning: 'person.address', slot }])[0];
    expect(address('某路1号', { longest: 3 })).toBe('too-long');
    expect(address('某路\n1号', {})).toBe('several-lines');
    expect(address('某路\n1号', { lines: true })).toBe('+某路\n1号');
  });
});

describe('rows', () => {
  const BACHELOR = { level: '本科', school: '长汀大学', major: '信息安全' };
  const MASTER = { level: '研究生', school: '江东理工学院', major: '网络空间安全' };
  const dossier = { education: [BACHELOR, MASTER] };
  const row = (at: number, level: string, school: string): Shown[] => [
    { meaning: 'education.level', row: at, value: level },
    { meaning: 'education.school', row: at, value: school },
    { meaning: 'education.major', row: at },
  ];

  it('that are empty take, in order, the entries that no other row has', () => {
    expect(judged(dossier, [...row(0, '', ''), ...row(1, '本科', '')])).toEqual([
      '+研究生',
      '+江东理工学院',
      '+网络空间安全',
      'same',
      '+长汀大学',
      '+信息安全',
    ]);
  });

  it('that hold anything which contradicts their entry, or is none of the dossier, are left as a whole', () => {
    expect(judged(dossier, row(0, '本科', '另一所大学'))).toEqual(['row-differs', 'row-differs', 'row-differs']);
    expect(judged(dossier, row(0, '中专', '另一所大学'))).toEqual(['row-unmatched', 'row-unmatched', 'row-unmatched']);
  });

  it('that are as like one entry as another are left as a whole', () => {
    const twins = { education: [BACHELOR, { ...BACHELOR, major: '物理' }] };
    expect(judged(twins, row(0, '本科', '长汀大学'))).toEqual(['row-ambiguous', 'row-ambiguous', 'row-ambiguous']);
  });

  it('with no entry left stay empty, and entries with no row are counted', () => {
    expect(judged({ education: [BACHELOR] }, [...row(0, '本科', ''), ...row(1, '', '')]).slice(3)).toEqual([
      'no-value',
      'no-value',
      'no-value',
    ]);
    expect(planFor(dossier, row(0, '本科', '')).without).toEqual([{ section: 'education', count: 1 }]);
  });
});
