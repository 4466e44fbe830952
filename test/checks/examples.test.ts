import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../lib/checks/list';
import { say } from '../../lib/checks/say';
import { EXAMPLES, findingsOf, lineOf, wayLineOf } from './examples';

describe.each(CHECKS)('$name', ({ name, verdicts }) => {
  const own = EXAMPLES.filter(({ check }) => check === name);

  it.each(own.map(({ example }) => [example.shows, example] as const))('%s', (_shows, example) => {
    const { finds, ways, says = [], sure } = example;
    const line = ways ? wayLineOf : lineOf;
    const findings = findingsOf(name, example);
    expect(findings.map((finding, at) => line(finding, (ways ?? finds)[at] ?? ''))).toEqual(ways ?? finds);
    const said = findings.flatMap(({ reason, steps }) => [reason, ...steps]).map((words) => say(words, 'zh'));
    for (const words of says) expect(said.join('')).toContain(words);
    const letters = new Set(findings[0]?.cites.map(({ confidence }) => confidence));
    if (sure) expect([...letters].sort()).toEqual(sure);
  });

  it('has an example of each verdict that it can give, and of no other', () => {
    const given = own.flatMap(({ example }) => findingsOf(name, example).map((finding) => finding.verdict));
    expect([...new Set(given)].sort()).toEqual([...verdicts].sort());
  });

  it('has a name and a rule text in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const id of [`${name}.name`, `${name}.rule`]) expect(say({ id, values: {} }, language)).not.toBe(id);
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

it('has one file for each check, and lists every one', () => {
  /** What stands in the folder and is no check. */
  const others = ['finding', 'list', 'run', 'say', 'to-json'];
  const files = readdirSync(new URL('../../lib/checks/', import.meta.url))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((file) => !others.includes(file));
  expect(CHECKS.map((check) => check.name).sort()).toEqual(files.sort());
});
