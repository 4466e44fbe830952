import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Found, type NoticeDraft, readNotice } from '../../../lib/notice/read/read-notice';
import { SHIPPED } from '../../../lib/notice/shipped';

/** Every fact of a draft. */
function factsOf(data: unknown): Found<unknown>[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('quote' in data && 'rule' in data) return [data as Found<unknown>];
  return Object.values(data).flatMap(factsOf);
}

describe('readNotice', () => {
  it('finds nothing in nothing, and nothing in other texts', () => {
    for (const text of [
      '',
      ' \n\t',
      'Lorem ipsum dolor sit amet, 2023-01-01.',
      '\u0000\ud800\uffff',
      '{"a":[1,2]}',
      '2023年1月1日'.repeat(9),
    ])
      expect(factsOf(readNotice(text))).toEqual([]);
  });

  it.each([
    ['shipped', SHIPPED[0]?.text ?? ''],
    ['one line', '甲'],
    ['dates', '网上申报时间为2023年4月25日至6月20日，'],
    ['numbers', '1.'],
    ['titles', '《关于做好的通知'],
    ['at signs', 'a@b.'],
    ['amounts', '评审费200元'],
    ['telephones', '联系电话0513-85215031，'],
  ])('takes no long time for a megabyte of %s', (_, text) => {
    const begin = process.cpuUsage();
    // A third of a million Chinese characters are a megabyte.
    readNotice(text.repeat(Math.ceil(350_000 / text.length)));
    const { user, system } = process.cpuUsage(begin);
    // A tenth of it on a machine that is idle; what takes the square of the length takes half a minute.
    expect((user + system) / 1000).toBeLessThan(2000);
  });

  it('quotes only what stands in the text, whatever it is', () => {
    const words = [
      '网上申报时间：',
      '2023年',
      '4月25日',
      '至',
      '，',
      '\n',
      '资历',
      '截止',
      '《',
      '》',
      '1.',
      '3份',
      '评审费',
      '200元',
      '公示5个工作日',
      '关于',
      '职称的通知',
      '材料：',
      '（',
      '）',
      ' ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        return factsOf(readNotice(text)).every(
          ({ quote }) => quote.start >= 0 && quote.start < quote.end && quote.end <= text.length,
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('the text of the notice of 2023', () => {
  const { notice, text } = SHIPPED[0] as (typeof SHIPPED)[number];
  const draft: NoticeDraft = readNotice(text);
  const value = <T>(fact: Found<T> | null) => fact?.value ?? null;
  const bare = (words: string) => words.replace(/\s/g, '');

  it('gives the shipped head, cutoffs, windows and display', () => {
    expect(bare(value(draft.title) ?? '')).toBe(bare(notice.title.value));
    expect(value(draft.issuer)).toBe(notice.issuer.value);
    expect(value(draft.region)).toBe(notice.region.value);
    expect(value(draft.speciality)).toBe(notice.speciality.value);
    expect(value(draft.levels)).toEqual(['初级', '中级']);
    expect(value(draft.documentNumber)).toBe(notice.documentNumber.value);
    expect(value(draft.issuedOn)).toBe(notice.issuedOn.value);
    expect(value(draft.batchYear)).toBe(notice.batchYear.value);
    for (const kind of ['seniority', 'achievement', 'paper', 'education'] as const)
      expect(value(draft.cutoffs[kind])).toBe(notice.cutoffs[kind].value);
    expect(value(draft.windows.online)).toMatchObject(notice.windows.online.value ?? {});
    expect(value(draft.windows.paper)).toMatchObject(notice.windows.paper.value ?? {});
    expect(value(draft.displayWorkingDays)).toBe(notice.display.workingDays.value);
  });

  it('gives the shipped materials in order, and behind them the table', () => {
    const [table] = draft.materials.slice(notice.materials.length);
    const listed = draft.materials.slice(0, notice.materials.length).map(({ value: one }) => one);
    expect(listed.map(({ name, no }) => [no, bare(name).replace(/（附件\d）/, '')])).toEqual(
      notice.materials.map(({ name, no }) => [no, bare(name.value).replace(/（附件\d）/, '')]),
    );
    const copies = notice.materials.map((one) => (one.copies.source.source === 'quote' ? one.copies.value : null));
    expect(listed.map((one) => one.copies[0]?.count ?? null)).toEqual(copies);
    expect(table?.value).toMatchObject({
      attachment: notice.summary.no,
      copies: [{ level: null, count: notice.summary.copies.value }],
    });
    expect(draft.materials).toHaveLength(notice.materials.length + 1);
  });

  it('gives the shipped documents, links, account and exclusions', () => {
    const cited = notice.cited.map(({ value: one }) => [one.number, one.title?.replace(/[《》〈〉]/g, '')]);
    expect(draft.cited.map(({ value: one }) => [one.number, one.title?.replace(/[《》〈〉]/g, '')])).toEqual(cited);
    expect(draft.links.map(value)).toEqual(notice.links.map(({ value: one }) => one.url));
    expect(value(draft.account.number)).toBe(notice.payment.account.value);
    expect(value(draft.account.bank)).toBe(notice.payment.bank.value);
    expect(value(draft.account.payee)).toBe(notice.payment.payee.value);
    const [barred] = draft.excluded;
    for (const who of notice.excluded) expect(barred?.value).toContain(who.value);
    expect(draft.excluded).toHaveLength(1);
    expect(draft.training).toEqual([]);
    expect(draft.doubtedCutoffs).toEqual([]);
    expect([draft.windows.doubted, draft.windows.recurring]).toEqual([[], []]);
  });

  it('gives the shipped fees and contacts', () => {
    const words = { senior: '高级', intermediate: '中级', junior: '初级' };
    expect(draft.fees.map(({ value: fee }) => fee)).toEqual(
      notice.payment.perPerson.map(({ value: { level, yuan } }) => ({ level: level && words[level], yuan })),
    );
    expect(draft.contacts.people.map(value)).toEqual(notice.contacts.people.map(({ value: name }) => name));
    expect(draft.contacts.phones.map(value)).toEqual(notice.contacts.phones.map((phone) => phone.value));
    expect(draft.contacts.emails.map(value)).toEqual(notice.contacts.emails.map(({ value: email }) => email));
    expect(draft.contacts.addresses.map(value)).toEqual(notice.contacts.addresses.map(({ value: address }) => address));
  });
});

describe('what is handed in without a word of how', () => {
  const windowsOf = (text: string) => readNotice(text).windows;
  const range = { from: '2021-06-07', to: '2021-06-25' };

  it('is asked where nothing decides it, for either way', () => {
    const { online, paper, doubted } = windowsOf('2021年度职称评审预告\n申报人员提交材料时间为2021年6月7日至6月25日。');
    expect([online, paper]).toEqual([null, null]);
    expect(doubted.map(({ kind, found }) => [kind, found.value])).toEqual([
      ['online', expect.objectContaining(range)],
      ['paper', expect.objectContaining(range)],
    ]);
  });

  it.each([
    ['papers-not-said', 'paper', '材料受理时间：2021年6月7日至6月25日，地点：市民大厦302室。'],
    ['papers-not-said', 'paper', '网上申报：2021年5月6日至5月28日。\n受理时间：2021年6月7日至6月25日。'],
    ['way-not-said', 'online', '提交材料时间：2021年6月7日至6月25日，在平台上传。'],
    ['way-not-said', 'online', '纸质材料7月5日前报送。\n登录系统。\n提交时间：2021年6月7日至6月25日。'],
  ] as const)('is concluded from the rest of the text, and says so: %s', (remark, way, text) => {
    const found = windowsOf(`2021年度职称评审通知\n${text}`)[way];
    expect(found?.value).toMatchObject(range);
    expect([found?.confidence, found?.remarks]).toEqual(['B', expect.arrayContaining([remark])]);
  });
});

it('takes no hours of an office for the end of a window, and the office above a title for the issuer', () => {
  const { issuer, windows } = readNotice(
    '岳阳市农业农村局\n关于2021年度农业技术系列中级职称评审的通知\n材料报送时间：6月12日—6月16日，上午9：00—11：30，地点：市府路3号。\n网上申报时间：5月6日9：00—5月28日17：00。',
  );
  expect(issuer?.value).toBe('岳阳市农业农村局');
  expect(windows.paper?.value).toMatchObject({ to: '2021-06-16', toHour: null });
  expect(windows.online?.value).toMatchObject({ from: '2021-05-06', fromHour: '09:00', toHour: '17:00' });
});
