import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding, WayFound, Words } from '../../lib/checks/finding';
import { CHECKS } from '../../lib/checks/list';
import { say } from '../../lib/checks/say';
import { type Source, sourceText } from '../../lib/notice/source';
import { EXAMPLES, findingsOf } from './examples';

const zh = (words: Words) => say(words, 'zh');

function wayLines({ target, procedure, route, declared, open, missing, batch, counted }: WayFound): string[] {
  const { acquired, due, years, cutoff } = counted ?? {};
  return [
    `  > ${procedure} ${route} ${target} ${open}${declared ? ' declared' : ''}${batch === null ? '' : ` ${batch}`}`,
    ...(counted ? [`  > ${acquired?.first}…${acquired?.last} + ${years} = ${due?.first}…${due?.last}; ${cutoff}`] : []),
    ...missing.map((words) => `  > ${zh(words)}`),
  ];
}

const short = (text: string) => text.replace(/\s+/gu, ' ').slice(0, 24);

/** A source and its words in short; ours also in English. */
function citeOf(cite: Source): string {
  const english = sourceText(cite, 'en');
  return `${cite.source} ${cite.confidence} ${short(cite.text)}${english === cite.text ? '' : ` / ${short(english)}`}`;
}

/** All that a card shows of a finding, a line each. */
function linesOf({ entry, field, verdict, reason, steps, cites, way }: Finding): string[] {
  return [
    `${verdict} ${entry ?? '~'} ${field ?? '~'}`,
    `  ${zh(reason)}`,
    ...steps.map((step) => `  - ${zh(step)}`),
    ...(way ? wayLines(way) : []),
    `  [${cites.map(citeOf).join(' | ')}]`,
  ];
}

/** What is said in every example of a check. A change of words or sources is seen here: read it, then write it with SAID=write. */
describe('what is said in the examples', () => {
  it.each(CHECKS.map(({ name }) => name))('of %s is as it was read and found good', (name) => {
    const told = EXAMPLES.filter(({ check }) => check === name).map(({ example }) =>
      [`# ${example.shows}`, ...findingsOf(name, example).flatMap(linesOf)].join('\n'),
    );
    const text = `${told.join('\n\n')}\n`;
    const file = new URL(`../examples/said/${name}.txt`, import.meta.url);
    if (process.env.SAID === 'write') writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});
