import { describe, expect, it } from 'vitest';
import { marksByFrame } from '../../components/findings/marks';
import { findingOf } from './sample-finding';

const late = findingOf('fail', { entry: 'paper[0]' });
const unsure = findingOf('unsure', { entry: 'paper[0]' });
const passed = findingOf('pass', { entry: 'paper[1]' });
const placeOf = (entry: string | null) => (entry === null ? null : { frame: 'inner', ref: entry });

describe('the marks of the page', () => {
  it('are of what the user can act on, not of what holds', () => {
    const marks = marksByFrame([late, passed], placeOf, () => 'words');
    expect([...marks]).toEqual([['inner', [{ ref: 'paper[0]', verdict: 'fail', words: 'words' }]]]);
  });

  it('take the look of the worst and the words of all where several are of one field', () =>
    expect(marksByFrame([late, unsure], placeOf, (one) => one.verdict).get('inner')).toEqual([
      { ref: 'paper[0]', verdict: 'fail', words: 'fail\nunsure' },
    ]));

  it('leave out what has no place on the page', () =>
    expect(marksByFrame([{ ...late, entry: null }], placeOf, () => 'words').size).toBe(0));

  it('cut words to what a message carries', () => {
    const marks = marksByFrame([late, unsure], placeOf, () => '长'.repeat(400)).get('inner');
    expect(marks?.[0]?.words).toHaveLength(500);
  });
});
