import { describe, expect, it } from 'vitest';
import { conditionsFor } from '../../lib/notice/conditions-for';
import { nextYear } from '../../lib/notice/next-year';
import { openNoticeFile } from '../../lib/notice/notice-file';
import { readNotice } from '../../lib/notice/read/read-notice';
import { FIELDS, type FieldKey } from '../../lib/notice/review/fields';
import { finished, noticeFromDraft, type OpenNotice } from '../../lib/notice/review/from-draft';
import { LISTS, type ListKey } from '../../lib/notice/review/lists';
import { freeName, MAX_NOTICE_NAME, toKeep } from '../../lib/notice/saved-notice';
import { openSavedNotice, writeNoticeFile } from '../../lib/notice/saved-notice-file';
import { SHIPPED } from '../../lib/notice/shipped';
import type { Source } from '../../lib/notice/source';
import { bothNotices, compareNotices } from '../../lib/notice/stricter';
import { unusualCutoffs } from '../../lib/notice/usual';

const [SHIPPED_ONE] = SHIPPED as [(typeof SHIPPED)[number]];
const HAND: Source = { source: 'hand', text: 'x', confidence: 'C' };
const open = (text: string) => noticeFromDraft('saved-x', text, readNotice(text));
const PLAIN = open('关于做好2024年度全市轻工工程系列中级职称评审工作的通知\n评审费：每人200元。');

function take(key: FieldKey, words: string, notice: OpenNotice = PLAIN): unknown {
  const taken = FIELDS[key].take(notice, words, HAND);
  return taken.ok ? FIELDS[key].get(taken.notice).value : taken.why;
}
function add(key: ListKey, words: string): unknown {
  const taken = LISTS[key].add(PLAIN, words, HAND);
  return taken.ok ? LISTS[key].get(taken.notice).at(-1)?.value : taken.why;
}

describe('a draft as a notice', () => {
  it('of the shipped text has the shipped dates, and the ladder that fits', () => {
    const done = finished(open(SHIPPED_ONE.text));
    if (!done.ok) throw new Error(done.missing.join());
    const { notice } = done;
    for (const kind of ['seniority', 'achievement', 'paper', 'education'] as const)
      expect(notice.cutoffs[kind].value).toBe(SHIPPED_ONE.notice.cutoffs[kind].value);
    expect(notice.windows.online.value).toEqual(SHIPPED_ONE.notice.windows.online.value);
    expect(notice.windows.paper.value).toEqual(SHIPPED_ONE.notice.windows.paper.value);
    expect(notice.levels.value).toEqual(['junior', 'intermediate']);
    expect(notice.procedures.value).toEqual(['评审']);
    expect(notice.specialityNames.map(({ value }) => value)).toEqual(['网络安全工程', '网络安全']);
    expect(notice.display.objectionBars.value).toBe(true);
    expect(notice.payment.defenceIncluded.value).toBe(false);
    expect(conditionsFor(notice)?.id).toBe(conditionsFor(SHIPPED_ONE.notice)?.id);
    expect(unusualCutoffs(notice.cutoffs, notice.batchYear.value)).toEqual([]);
  });

  it('says what the text does not, takes nothing instead, and has no ladder of others', () => {
    const done = finished(PLAIN);
    if (!done.ok) throw new Error(done.missing.join());
    const { notice } = done;
    expect(notice.cutoffs.paper).toMatchObject({ value: null, source: { source: 'default', confidence: 'C' } });
    expect(notice.windows.online.value).toBeNull();
    expect(notice.display.workingDays.value).toBeNull();
    expect(notice.trainingHours).toEqual([]);
    expect(conditionsFor(notice)).toBeNull();
    expect(finished(open('评审费：每人200元。'))).toEqual({ ok: false, missing: ['title', 'batchYear', 'levels'] });
  });
});

describe('a correction', () => {
  it.each([
    ['seniority', '2023年12月31日', '2023-12-31'],
    ['seniority', ' 2023-12-31 ', '2023-12-31'],
    ['paper', '3月31日', '2024-03-31'],
    ['paper', '2024年2月30日', 'no-day'],
    ['paper', '5月1日至5月31日', 'several-days'],
    ['paper', '论文', 'no-day'],
    ['online', '2024年4月1日至5月31日17:00', { from: '2024-04-01', to: '2024-05-31' }],
    ['online', '2024年6月20日前', { from: null, to: '2024-06-20' }],
    ['batch', '2025年度', 2025],
    ['batch', '今年', 'no-year'],
    ['display-days', '不少于七个工作日', 7],
    ['display-days', '几天', 'no-number'],
    ['levels', '高、中级', ['intermediate', 'senior']],
    ['levels', '各级', 'no-level'],
    ['title', ' ', 'empty'],
    ['region', '常州', '江苏省常州市'],
    ['region', '江苏常州市', '江苏省常州市'],
    ['region', '江苏', '江苏省'],
    ['region', '浙江省杭州市', '浙江省杭州市'],
    ['batch', '二〇二五', 2025],
    ['display-days', '不少于十五个工作日', 15],
  ] as const)('of %s by “%s” gives %j', (key, words, value) => expect(take(key, words)).toEqual(value));

  it('takes the hour of the last day along, and away again', () => {
    const taken = FIELDS.online.take(PLAIN, '2024年4月1日至5月31日17:00', HAND);
    expect(taken).toMatchObject({ ok: true, notice: { closing: { online: { value: '17:00', source: HAND } } } });
    if (taken.ok)
      expect(FIELDS.online.clear(taken.notice)).toMatchObject({ windows: { online: { value: null } }, closing: {} });
  });

  it.each([
    ['fees', '中级240元', { level: 'intermediate', yuan: 240 }],
    ['fees', '240元', { level: null, yuan: 240 }],
    ['fees', '中级', 'no-fee'],
    ['materials', '任期内论文，2份', '任期内论文'],
    ['emails', 'a@b.cn', 'a@b.cn'],
  ] as const)('adds to %s “%s”', (key, words, value) => expect(add(key, words)).toEqual(value));

  it('gives an added material what its words say, and takes it away', () => {
    const taken = LISTS.materials.add(PLAIN, '任期内论文，2份', HAND);
    if (!taken.ok) throw new Error(taken.why);
    expect(taken.notice.materials).toMatchObject([
      { id: 'material-1', copies: { value: 2 }, proves: [{ value: { section: 'paper', withinTerm: 'yes' } }] },
    ]);
    expect(LISTS.materials.remove(taken.notice, 0).materials).toEqual([]);
  });
});

describe('two notices', () => {
  const { notice } = SHIPPED_ONE;
  const other = structuredClone(notice);
  other.cutoffs.seniority.value = '2022-09-30';
  other.cutoffs.paper = { value: null, source: HAND };
  other.windows.online.value = { from: '2023-04-01', to: '2023-06-10' };
  other.display.workingDays.value = 7;

  it('are compared, and the stricter is named', () => {
    const stricter = Object.fromEntries(compareNotices(notice, other).map((one) => [one.what, one.stricter]));
    expect(stricter).toMatchObject({
      seniority: 'second',
      achievement: 'same',
      paper: 'open',
      'online-from': 'first',
      'online-to': 'second',
      'display-days': 'second',
    });
  });

  it('hold at once as the stricter says, what is of the other cited as of it', () => {
    const both = bothNotices(notice, other);
    expect(both.cutoffs.seniority).toMatchObject({
      value: '2022-09-30',
      source: { source: 'document', document: other.title.value },
    });
    expect(both.cutoffs.paper).toEqual(notice.cutoffs.paper);
    expect(both.windows.online.value).toEqual({ from: '2023-04-25', to: '2023-06-10' });
    // Its two days stand in two notices: both are named.
    expect(both.windows.online.source).toMatchObject({
      source: 'document',
      document: `${notice.title.value}；${other.title.value}`,
    });
    expect(both.windows.paper).toEqual(notice.windows.paper);
    expect(bothNotices({ ...notice, windows: other.windows }, notice).windows.paper).toEqual(other.windows.paper);
    expect(both.display.workingDays.value).toBe(7);
    expect(bothNotices(other, notice).cutoffs.paper.value).toBe('2023-03-31');
    // Windows without a day in common: that which ends first, whole.
    const earlier = structuredClone(notice);
    earlier.windows.online.value = { from: '2023-03-01', to: '2023-04-01' };
    for (const [first, second] of [
      [notice, earlier],
      [earlier, notice],
    ] as const)
      expect(bothNotices(first, second).windows.online.value).toEqual(earlier.windows.online.value);
    const alone = structuredClone(notice);
    alone.windows.online.value = { from: null, to: '2023-05-01' };
    alone.windows.paper = { value: null, source: HAND };
    const open = bothNotices(alone, notice).windows;
    expect(open.online.value).toEqual({ from: '2023-04-25', to: '2023-05-01' });
    expect(open.paper.value).toEqual(notice.windows.paper.value);
    expect(bothNotices(alone, alone).windows.paper.value).toBeNull();
  });
});

describe('a notice that is kept', () => {
  const { notice, text } = SHIPPED_ONE;

  it('goes into a file and comes back as another one, and is taken where a notice as data is', async () => {
    const saved = toKeep(notice, '我的', text, new Date('2024-01-02T03:04:05Z'));
    const file = writeNoticeFile(saved);
    const opened = await openSavedNotice(new Blob([file]));
    if (!opened.ok) throw new Error(opened.problem.kind);
    expect(opened.saved.id).not.toBe(saved.id);
    expect({ ...opened.saved, id: '', notice: { ...opened.saved.notice, id: '' } }).toEqual({
      ...saved,
      id: '',
      notice: { ...saved.notice, id: '' },
    });
    expect(openNoticeFile(file)).toEqual({ ok: true, notice: saved.notice });
    for (const [wrong, kind] of [
      ['{"format":"shenbao-notice","version":9}', 'newer-version'],
      ['{"format":"shenbao-notice","version":1}', 'faults'],
      ['{}', 'other-format'],
      ['{', 'not-json'],
    ] as const)
      expect(await openSavedNotice(new Blob([wrong]))).toMatchObject({ ok: false, problem: { kind } });
  });

  it('is taken over for the next year without any date', () => {
    const next = nextYear('saved-y', notice);
    expect(next.batchYear.value).toBe(2024);
    expect(next.title.value).toContain('2024年度');
    expect([next.cutoffs.seniority.value, next.windows.online.value, next.issuedOn.value]).toEqual([null, null, null]);
    expect(next.materials).toHaveLength(notice.materials.length);
    expect(JSON.stringify(next)).not.toContain('"source":"quote"');
    expect(finished(next)).toMatchObject({ ok: true });
  });
});

it('a second notice of a name has a number behind it, within the longest name', () => {
  expect([freeName('甲', []), freeName('甲', ['乙']), freeName('甲', ['甲', '甲（2）'])]).toEqual([
    '甲',
    '甲',
    '甲（3）',
  ]);
  const long = '长'.repeat(MAX_NOTICE_NAME);
  expect(freeName(long, [long])).toBe(`${'长'.repeat(MAX_NOTICE_NAME - 3)}（2）`);
});

describe('fees by the names of posts', () => {
  it('holds each for the level of its post, and keeps none whose level is not known', () => {
    const { payment } = open(
      '关于2024年度职称评审的通知\n评审费：高级工程师每人400元，工程师每人200元，助理工程师每人90元，药师每人80元。',
    );
    expect(payment.perPerson.map(({ value: { level, yuan } }) => [level, yuan])).toEqual([
      ['senior', 400],
      ['intermediate', 200],
      ['junior', 90],
    ]);
  });
});
