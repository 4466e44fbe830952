import { afterEach, describe, expect, test, vi } from 'vitest';
import { createOverlay } from '../../lib/page/overlay';
import { startPointing, type Target, targetAt } from '../../lib/page/pointing';
import { documentOf } from './read-layout';

const PAGE = `<form>
  <div class="item"><label>姓名</label><span class="box"><input id="a"></span></div>
  <div class="item"><label>电话</label><input id="b"><button type="button" id="look"><i id="icon"></i></button></div>
  <div id="foot"><div><p id="hint">请核对</p><button id="submit">提交</button></div></div>
</form>`;

function setUp() {
  const document = documentOf(PAGE);
  const at = (id: string) => document.getElementById(id) as HTMLElement;
  const targets: Target[] = ['a', 'b'].map((id) => ({ element: at(id), label: id }));
  return { document, at, targets };
}

describe('what is meant by a place of the page', () => {
  const found = (query: string) => {
    const { document, targets } = setUp();
    return targetAt(document.querySelector(query) as Element, targets)?.label ?? null;
  };

  test.each([
    ['the control itself', '#a', 'a'],
    ['the frame around it', '.box', 'a'],
    ['its label', '.item label', 'a'],
    ['the item that holds it', '.item:nth-of-type(2)', 'b'],
  ])('%s', (_, query, label) => expect(found(query)).toBe(label));

  test.each([
    ['a part with several', 'form'],
    ['a button beside it', '#look'],
    ['the sign in that button', '#icon'],
    ['a button that submits', '#submit'],
    ['a text with none around', '#hint'],
  ])('nothing by %s', (_, query) => expect(found(query)).toBeNull());
});

describe('pointing', () => {
  afterEach(() => void vi.useRealTimers());

  function start() {
    vi.useFakeTimers();
    const { document, at, targets } = setUp();
    const [end, stop] = [new AbortController(), new AbortController()];
    const chosen = vi.fn();
    const heard: string[] = [];
    for (const type of ['pointerdown', 'mousedown', 'click', 'keydown', 'focusin']) {
      document.addEventListener(type, () => heard.push(type), true);
    }
    startPointing({
      document,
      overlay: createOverlay(document, stop.signal),
      targets: () => targets,
      chosen,
      signal: end.signal,
      stop: stop.signal,
    });
    const window = document.defaultView as Window & typeof globalThis;
    const press = (id: string) => {
      const events = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].map(
        (type) => new window.MouseEvent(type, { bubbles: true, cancelable: true, composed: true }),
      );
      for (const event of events) at(id).dispatchEvent(event);
      return events.every(({ defaultPrevented }) => defaultPrevented);
    };
    const key = (name: string) =>
      at('a').dispatchEvent(new window.KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    return { chosen, heard, press, key, end, stop };
  }

  test('a press tells the control, and neither it nor the second of a double click reaches the page', () => {
    const { chosen, heard, press } = start();
    expect(press('a')).toBe(true);
    expect(chosen).toHaveBeenCalledWith(expect.objectContaining({ label: 'a' }));
    expect(press('a')).toBe(true);
    expect([chosen.mock.calls.length, heard]).toEqual([1, []]);
    vi.advanceTimersByTime(500);
    expect(press('a')).toBe(false);
    expect(heard).toContain('click');
  });

  test('a press on what is no control tells nothing and reaches nothing', () => {
    const { chosen, heard, press } = start();
    expect(press('submit')).toBe(true);
    expect([chosen.mock.calls.length, heard]).toEqual([0, []]);
  });

  test('Escape ends it at once; every other key is the page’s', () => {
    const { chosen, heard, key, press } = start();
    key('a');
    expect(heard).toEqual(['keydown']);
    key('Escape');
    expect(heard).toEqual(['keydown']);
    expect(chosen).toHaveBeenCalledWith(null);
    expect(press('a')).toBe(false);
  });

  test.each(['end', 'stop'] as const)('%s ends it without a word', (by) => {
    const parts = start();
    parts[by].abort();
    expect(parts.press('a')).toBe(false);
    expect(parts.chosen).not.toHaveBeenCalled();
  });
});
