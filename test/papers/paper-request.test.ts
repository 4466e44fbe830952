import { describe, expect, it } from 'vitest';
import { paperQuery, readPaperQuery } from '../../lib/papers/paper-request';

describe('the address of a paper', () => {
  it.each([
    { paper: 'summary', notice: 'a&b=c 通知', level: 'junior' } as const,
    { paper: 'profile', notice: 'n', person: 'a3b7d0c8-5f0e-4a3e-9d3c-0123456789ab' } as const,
    { paper: 'profile', notice: 'n' } as const,
    { paper: 'bag', notice: 'n', unit: '甲&乙', level: 'unknown', state: 'checking' } as const,
    {
      paper: 'slip',
      notice: 'n',
      people: ['a3b7d0c8-5f0e-4a3e-9d3c-0123456789ab', 'a3b7d0c8-5f0e-4a3e-9d3c-0123456789ac'],
    } as const,
  ])('is read back as it was written', (request) => expect(readPaperQuery(paperQuery(request))).toEqual(request));

  it.each([
    '',
    '?paper=summary',
    '?paper=other&notice=n&level=junior',
    '?paper=summary&notice=n&level=doctor',
    '?paper=profile&notice=n&person=somebody',
    '?paper=summary&notice=n&level=junior&name=x',
    '?paper=slip&notice=n&people=张三',
    '?paper=slip&notice=n&people=',
    `?paper=summary&level=junior&notice=${'n'.repeat(201)}`,
  ])('%s asks for nothing that there is', (query) => expect(readPaperQuery(query)).toBeNull());
});
