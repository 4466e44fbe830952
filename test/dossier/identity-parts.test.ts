import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityCheckDigit } from '../../lib/dossier/identity';
import { identityParts } from '../../lib/dossier/identity-parts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('identityParts', () => {
  it('gives back the day and the sex that a number was made of, and knows each wrong check digit', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 999 }), (birth, order) => {
        const first17 = `999999${birth.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
        const digit = identityCheckDigit(first17);
        const sex = order % 2 === 1 ? '男' : '女';
        expect(identityParts(first17 + digit)).toEqual({ form: 'new', checks: true, birth, sex });
        const wrong = [...'0123456789X'].filter((sign) => sign !== digit);
        expect(wrong.map((sign) => identityParts(first17 + sign)?.checks)).toEqual(wrong.map(() => false));
      }),
      { numRuns: 50 },
    );
  });

  it('reads an old number of the twentieth century', () => {
    expect(identityParts('999999 880229 002')).toEqual({ form: 'old', checks: true, birth: '1988-02-29', sex: '女' });
    expect(identityParts('999999890229001')?.birth).toBeNull();
  });

  it.each(['', '99999919900821013', '9999991990082101333', '99999A199008210133', '9999**********0133'])(
    'is null for %j',
    (text) => expect(identityParts(text)).toBeNull(),
  );

  it.each(['999999199000210013', '999999199013210013', '999999199006310013', '999999199008000013'])(
    'has no day of birth in %s',
    (text) => expect(identityParts(text)?.birth).toBeNull(),
  );
});
