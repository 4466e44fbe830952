import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../lib/notice/find-quote';
import { noticeById, SHIPPED } from '../../lib/notice/shipped';
import { sourcesOf } from '../../lib/notice/sources-of';

const nantong = noticeById('nantong-cybersecurity-2023');

describe('the shipped text of 2023', () => {
  const bytes = readFileSync(resolve(import.meta.dirname, '../../lib/notice/shipped/nantong-cybersecurity-2023.txt'));

  it('is the published one byte for byte', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '9a0a912d225c071cad84653319b3a338db7e657526f5f2f744e54a8cd391a480',
    );
  });

  it('comes through the build unchanged', () => expect(nantong?.text).toBe(bytes.toString('utf8')));
});

describe.each(SHIPPED.map((shipped) => [shipped.notice.id, shipped] as const))('%s', (_, { notice, text }) => {
  const quotes = [...new Set(sourcesOf(notice).flatMap((one) => (one.source === 'quote' ? [one.text] : [])))];
  it.each(quotes)('stands in the text, once: %s', (quote) => {
    const found = findQuote(text, quote);
    expect(found).not.toBeNull();
    expect(findQuote(text.slice((found?.start ?? 0) + 1), quote)).toBeNull();
  });

  it('says in English too what is not a quote', () => {
    const silent = sourcesOf(notice).filter((source) => source.source !== 'quote' && !('en' in source && source.en));
    expect(silent).toEqual([]);
  });
});
