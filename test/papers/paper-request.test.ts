import { describe, expect, it } from 'vitest';
import { paperQuery, readPaperQuery } from '../../lib/papers/paper-request';

describe('the address of a paper', () => {
  it('is read back as it was written', () => {
    const request = { paper: 'summary', notice: 'a&b=c 通知', level: 'junior' } as const;
    expect(readPaperQuery(paperQuery(request))).toEqual(request);
  });

  it.each([
    '',
    '?paper=summary',
    '?paper=other&notice=n&level=junior',
    '?paper=summary&notice=n&level=senior',
    '?paper=summary&notice=n&level=junior&name=x',
    `?paper=summary&level=junior&notice=${'n'.repeat(201)}`,
  ])('%s asks for nothing that there is', (query) => expect(readPaperQuery(query)).toBeNull());
});
