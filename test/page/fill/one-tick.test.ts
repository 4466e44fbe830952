import { describe, expect, it } from 'vitest';
import { controlsIn } from '../../../lib/page/controls';
import { widgetOf } from '../../../lib/page/fill/list';
import { documentOf } from '../read-layout';

const boxes = (ticked: string, more = '') =>
  `<form><p>申报类别：${['正常', '破格', '转评'].map((word) => `<label>□<input type="checkbox" name="lb"${word === ticked ? ' checked' : ''}${more}>${word}</label>`).join('')}</p></form>`;

async function fill(html: string, text: string) {
  const document = documentOf(html);
  const [control] = controlsIn(document);
  if (!control) throw new Error('No control.');
  const widget = widgetOf(control);
  const answer = await widget?.fill(control, text, new AbortController().signal);
  const ticked = [...document.querySelectorAll('input')].map(({ checked }) => (checked ? '■' : '□')).join('');
  return [widget?.name, answer, ticked];
}

describe('boxes of one question', () => {
  it.each([
    ['', '破格', null, '□■□'],
    ['破格', '破格', null, '□■□'],
    // Never a second tick beside another.
    ['正常', '破格', 'several', '■□□'],
    ['', '贯通', 'no-such-choice', '□□□'],
    ['破格', '', null, '□□□'],
    ['', '', 'cannot-empty', '□□□'],
  ])('with “%s” ticked and “%s” wanted', async (ticked, text, answer, left) => {
    expect(await fill(boxes(ticked), text)).toEqual(['one-tick', answer, left]);
  });

  it('are left to the user where they cannot be ticked, or their library keeps the ticks', async () => {
    expect(await fill(boxes('', ' disabled'), '破格')).toEqual(['one-tick', 'disabled', '□□□']);
    expect(await fill(boxes('', ' ng-model="lb"'), '破格')).toEqual([undefined, undefined, '□□□']);
  });
});
