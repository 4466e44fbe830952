import { describe, expect, it } from 'vitest';
import { isHeld } from '../../lib/dossier/fill-proof';

const says = (...texts: string[]) => ({ says: texts, pattern: null });

describe('what a model holds', () => {
  it('is the date that was wanted, whatever else it adds, and never another one', () => {
    const date = (wanted: string, said: string) => isHeld('person.birthDate', 'date', wanted, says(said));
    expect(date('2020-01-05', '2020-01-05')).toBe(true);
    expect(date('2020年1月5日', '2020-01-05 08:00:00')).toBe(true);
    expect(date('2020-01', '2020-01-01')).toBe(true);
    expect(date('2020-01-05', '2020-01')).toBe(false);
    expect(date('2020-01-05', '2020-05-01')).toBe(false);
    expect(date('2020', '2021-01-01')).toBe(false);
    expect(date('2020-01-05', 'Invalid Date')).toBe(false);
    expect(date('2020-01-05 09:30:00', '2020-01-05 09:30:00')).toBe(true);
    expect(date('2020-01-05 09:30', '2020-01-05T09:30')).toBe(true);
    expect(date('2020-01-05 00:00:00', '2020-01-05')).toBe(true);
    expect(date('2020-01-05 09:30:00', '2020-01-05')).toBe(false);
    expect(date('2020-01-05 09:30:00', '2020-01-05 09:31:00')).toBe(false);
  });

  it('is the word or the code of the choice', () => {
    expect(isHeld('education.level', 'choice', '本科', says('本科', '03'))).toBe(true);
    expect(isHeld('education.level', 'choice', '本科', says('03'))).toBe(false);
    expect(isHeld('person.region', 'choice', '江苏省/南通市', says('江苏省 / 南通市'))).toBe(true);
  });

  it('is the same number, the same text but for blanks, and nothing where it was to be emptied', () => {
    expect(isHeld('work.specialtyYears', 'text', '10', says('10.0'))).toBe(true);
    expect(isHeld('person.address', 'text', '某路 1 号', says('某路1号'))).toBe(true);
    expect(isHeld('person.idNumber', 'text', '999901199008210138', says('9999****0138'))).toBe(false);
    expect(isHeld('person.address', 'text', '', says())).toBe(true);
    expect(isHeld('person.address', 'text', '', says('x'))).toBe(false);
    expect(isHeld('person.address', 'text', 'x', says())).toBe(false);
  });
});
