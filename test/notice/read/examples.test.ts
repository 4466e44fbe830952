import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scored } from '../../../bench/notices-score.mjs';
import { readNotice } from '../../../lib/notice/read/read-notice';

const FOLDER = join(import.meta.dirname, '../../examples/notices');
const names = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.txt') ? [name.slice(0, -4)] : []));

describe('test/examples/notices', () => {
  it('has enough of them', () => expect(names.length).toBeGreaterThanOrEqual(40));

  it.each(names)('%s', (name) => {
    const text = readFileSync(join(FOLDER, `${name}.txt`), 'utf8');
    const results = scored(JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')), readNotice(text));
    const faults = Object.entries(results).flatMap(([field, judged]) =>
      judged
        .filter(({ verdict }: { verdict: string }) => verdict !== 'right')
        .map((fault: object) => ({ field, ...fault })),
    );
    expect(faults).toEqual([]);
  });
});
