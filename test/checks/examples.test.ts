import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../lib/checks/finding';
import { CHECKS } from '../../lib/checks/list';
import { say } from '../../lib/checks/say';
import { EXAMPLES, findingsOf, lineOf } from './examples';

/** The verdicts that each check can give. */
const VERDICTS_OF: Readonly<Record<string, readonly Verdict[]>> = {
  'page-and-batch': ['pass', 'fail', 'unsure'],
  'excluded-persons': ['pass', 'fail', 'unsure'],
  'online-window': ['pass', 'fail', 'not-applicable'],
  'paper-window': ['pass', 'fail', 'not-applicable'],
  seniority: ['pass', 'fail', 'unsure', 'not-applicable'],
  'education-cutoff': ['pass', 'not-counted', 'unsure'],
  'achievement-cutoff': ['pass', 'not-counted', 'unsure'],
  'paper-cutoff': ['pass', 'not-counted', 'unsure'],
  'term-of-office': ['pass', 'not-counted', 'unsure', 'not-applicable'],
};

describe.each(CHECKS.map((check) => check.name))('%s', (name) => {
  const own = EXAMPLES.filter(({ check }) => check === name);

  it.each(own.map(({ example }) => [example.shows, example] as const))('%s', (_shows, example) => {
    const found = findingsOf(name, example).map((finding, at) => lineOf(finding, example.finds[at] ?? ''));
    expect(found).toEqual(example.finds);
  });

  it('has an example of each verdict that it can give, and of no other', () => {
    const given = own.flatMap(({ example }) => findingsOf(name, example).map((finding) => finding.verdict));
    expect([...new Set(given)].sort()).toEqual([...(VERDICTS_OF[name] ?? [])].sort());
  });

  it('has a name and a rule text in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const id of [`name.${name}`, `rule.${name}`]) expect(say({ id, values: {} }, language)).not.toBe(id);
    }
  });

  it('cites for each finding, and names itself', () => {
    for (const { example } of own) {
      for (const finding of findingsOf(name, example)) {
        expect(finding.cites.length).toBeGreaterThan(0);
        expect(finding.check).toBe(name);
      }
    }
  });
});

it('has no examples of a check that is not in the list', () => {
  expect(new Set(EXAMPLES.map(({ check }) => check))).toEqual(new Set(CHECKS.map((check) => check.name)));
});
