import { expect, it } from 'vitest';
import { madeDossiers } from '../../bench/made-dossiers.mjs';
import { CATALOGUE, splitField } from '../../lib/dossier/catalogue';
import { SHIPPED, type ShippedNotice } from '../../lib/notice/shipped';
import { questions } from '../../lib/review/questions';
import { type Answer, asked, type Review, ReviewSchema, standOf } from '../../lib/review/review';
import { decided, enteredAgain, hasEntered, namedEntries, takenBack, takenIn } from '../../lib/review/two-clerks';
import { entriesOf, secondClerk } from '../dossier/two-clerks';

const AT = '2023-06-15T01:02:03.000Z';
const { notice } = SHIPPED[0] as ShippedNotice;
const EMPTY: Review = { platform: {}, readAt: AT, answers: [], rulings: [] };
const by = (name: string, text: string, key = 'k', at = AT) => ({ key, text, at, by: name });
const [question] = questions({ education: [{ graduatedOn: '2012-07-01' }] }, {}, notice);
const key = question?.key ?? '';
const standing = (review: Review) => question && standOf(question, ReviewSchema.parse(review));

it('of forty people whose papers two clerks enter blind all planted differences come up, and nothing else', () => {
  let planted = 0;
  for (const [n, mine] of madeDossiers(40).entries()) {
    const other = secondClerk(mine, n);
    const asking = questions(mine, {}, notice);
    const second = ({ section, field, place }: (typeof asking)[number]) => {
      const entries = entriesOf(other.dossier, section);
      return entries[CATALOGUE[section].many ? entries.length - 1 - place : 0]?.[splitField(field).field] ?? '';
    };
    const first = asking.reduce((all, { key, platform }) => enteredAgain(all, by('钱', platform ?? '', key)), EMPTY);
    const both = asking.reduce((all, one) => enteredAgain(all, by('孙', second(one), one.key)), first);
    const name = (section: string, field: string, place: number) => `${section} ${field} ${place}`;
    const told = asking
      .filter((one) => standOf(one, both).kind === 'disputed')
      .map(({ section, field, place }) => name(section, field, place));
    const asked = new Set(asking.map(({ section, field, place }) => name(section, field, place)));
    const expected = other.planted
      .map(({ section, field, places }) => name(section, field, places[0]))
      .filter((one) => asked.has(one));
    expect(told.toSorted()).toEqual(expected.toSorted());
    expect(asking.filter((one) => standOf(one, both).kind === 'agreed')).toHaveLength(asking.length - told.length);
    planted += told.length;
  }
  expect(planted).toBeGreaterThan(60);
});

it('what was entered otherwise is open until one is chosen, and another entry opens it again', () => {
  const first = enteredAgain(EMPTY, by('钱', '2012-07-01', key));
  expect([hasEntered(first, key, '钱'), hasEntered(first, key, '孙')]).toEqual([true, false]);
  expect(standing(enteredAgain(first, by('孙', '2012年7月1日', key)))).toMatchObject({ kind: 'agreed' });
  const both = enteredAgain(first, by('孙', '2012-07-11', key));
  expect(standing(both)).toMatchObject({ kind: 'disputed', paper: '2012-07-01', others: [{ text: '2012-07-11' }] });
  expect(standing(enteredAgain(first, by('孙', '', key)))?.kind).toBe('disputed');
  expect(standing(decided(both, by('孙', '2012-07-01', key)))?.kind).toBe('agreed');
  const other = decided(both, by('孙', '2012-07-11', key));
  expect(standing(other)).toMatchObject({ kind: 'differs', paper: '2012-07-11' });
  expect(standing(takenIn(other, [by('李', '2012-07-21', key)]))?.kind).toBe('disputed');
  expect(takenBack(both, key, '孙')).toEqual({ ...first, others: [] });
  // Of a clerk who enters it first after all one entry stands.
  const again = enteredAgain(asked(both, key), by('孙', '2012-07-01', key));
  expect(again).toMatchObject({ answers: [{ by: '孙' }], others: [] });
});

it('entries of another machine come to the same in any order and however often', () => {
  const here = enteredAgain(EMPTY, by('钱', '2012-07-01', key));
  const there: Answer[] = [by('孙', 'a', key), by('孙', 'b', key, '2023-06-16T00:00:00.000Z'), by('李', 'c', key)];
  const all = takenIn(here, there);
  const sorted = ({ others = [] }: Review) => others.map((one) => `${one.by} ${one.text}`).toSorted();
  expect(sorted(all)).toEqual(['孙 b', '李 c']);
  expect(sorted(takenIn(takenIn(here, there.toReversed()), there))).toEqual(sorted(all));
  // One's own entries that come back are none beside it, and who entered one without a name is not handed on.
  expect(takenIn(here, namedEntries(here))).toEqual(here);
  expect(namedEntries({ answers: [{ key, text: 'x', at: AT }] })).toEqual([]);
});
