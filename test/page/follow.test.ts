import { getEventListeners, setMaxListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../lib/dossier/reading';
import { follow } from '../../lib/page/follow';
import { readPage } from '../../lib/page/read';
import { createRefs } from '../../lib/page/refs';
import { readerOf } from '../../lib/page/reread';
import { documentOf } from './read-layout';

const FORM =
  '<h3>基本信息</h3><label for="n">姓名</label><input id="n" value="沈知远"><label for="m">移动电话</label><input id="m" value="1">';

function setUp(html = FORM) {
  const document = documentOf(html);
  const window = document.defaultView as Window & typeof globalThis;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const stop = new AbortController();
  // Node warns from the eleventh on: a browser does not, and they are no more than the kinds of events, as is held below.
  setMaxListeners(20, stop.signal);
  const refs = createRefs();
  const posted: Reading[] = [];
  const reader = readerOf(document, () => readPage(document, refs), refs);
  const read = vi.fn(reader.read);
  const reread = vi.fn(reader.reread);
  const input = document.getElementById('m') as HTMLInputElement;
  const fire = (type: string) => input.dispatchEvent(new window.Event(type, { bubbles: true }));
  const start = () => follow({ document, read, reread, post: (reading) => posted.push(reading), signal: stop.signal });
  return { document, window, stop, posted, read, reread, input, fire, start };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets observers report, then the timers run. */
async function rest(time = 200) {
  await Promise.resolve();
  await new Promise((resolve) => setImmediate(resolve));
  await vi.advanceTimersByTimeAsync(time);
}

describe('following', () => {
  test('posts a reading at once, and another only when it differs', async () => {
    const { posted, read, fire, start } = setUp();
    start();
    expect(posted).toHaveLength(1);
    fire('change');
    await rest();
    expect(read).toHaveBeenCalledTimes(2);
    expect(posted).toHaveLength(1);
  });

  test('reads once after a burst of keys', async () => {
    const { posted, read, reread, input, fire, start } = setUp();
    start();
    for (const text of ['13', '138', '1380']) {
      input.value = text;
      fire('input');
    }
    await rest();
    expect(read).toHaveBeenCalledTimes(1);
    expect(reread).toHaveBeenCalledTimes(1);
    expect(posted.at(-1)?.values.at(-1)?.value).toBe('1380');
  });

  test('keys that follow each other are not read one by one, and at once when the field is left', async () => {
    const { posted, read, reread, input, fire, start } = setUp();
    start();
    const type = async (text: string) => {
      fire('keydown');
      input.value = text;
      fire('input');
      fire('keyup');
      await rest(250);
    };
    for (const text of ['1', '13', '138', '1380']) await type(text);
    expect(reread).not.toHaveBeenCalled();
    await rest(250);
    expect(reread).toHaveBeenCalledTimes(1);
    await type('13800');
    fire('focusout');
    await rest(150);
    expect(read).toHaveBeenCalledTimes(2);
    expect(posted.at(-1)?.values.at(-1)?.value).toBe('13800');
    for (let n = 0; n < 12; n += 1) await type(`${n}`);
    expect(reread.mock.calls.length).toBeGreaterThan(1);
  });

  test('where the page changes while it is typed into, the whole of it is read', async () => {
    const { read, reread, input, document, fire, start } = setUp();
    start();
    input.value = '13';
    fire('input');
    document.body.append(document.createElement('p'));
    await rest();
    expect(read).toHaveBeenCalledTimes(2);
    expect(reread).not.toHaveBeenCalled();
    // What a page writes into the mark-up of the field that is typed into is typed too.
    input.value = '138';
    fire('input');
    input.setAttribute('value', '138');
    await rest();
    expect(reread).toHaveBeenCalledTimes(1);
  });

  test('a page that never rests is read all the same', async () => {
    const { read, reread, fire, start } = setUp();
    start();
    for (let n = 0; n < 30; n += 1) {
      fire('input');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(read.mock.calls.length + reread.mock.calls.length).toBeGreaterThan(1);
  });

  test('sees a day that a calendar writes after the click, without an event', async () => {
    const { posted, input, window, document, start } = setUp();
    start();
    document.body.dispatchEvent(new window.Event('click', { bubbles: true }));
    await rest(300);
    input.value = '2';
    await rest(400);
    expect(posted.at(-1)?.values.at(-1)?.value).toBe('2');
  });

  test('listens once, however often the page changes', async () => {
    const { stop, document, fire, start } = setUp();
    start();
    const listeners = getEventListeners(stop.signal, 'abort').length;
    for (let n = 0; n < 5; n += 1) {
      document.body.insertAdjacentHTML('beforeend', '<input>');
      fire('change');
      await rest();
    }
    expect(getEventListeners(stop.signal, 'abort')).toHaveLength(listeners);
    expect(listeners).toBeLessThan(20);
  });

  test('sees rows that the page adds', async () => {
    const { posted, document, start } = setUp();
    start();
    document.body.insertAdjacentHTML('beforeend', '<label for="e">电子邮箱</label><input id="e" value="a@b.invalid">');
    await rest();
    expect(posted.at(-1)?.values.map(({ meaning }) => meaning)).toContain('person.email');
  });
});

describe('after the end', () => {
  test('nothing is read, and no timer, listener or observer of ours is left', async () => {
    const { stop, document, window, input, read, fire, start } = setUp();
    const added = vi.spyOn(document, 'addEventListener');
    const disconnected = vi.spyOn(window.MutationObserver.prototype, 'disconnect');
    start();
    fire('input');
    document.body.dispatchEvent(new window.Event('click', { bubbles: true }));
    stop.abort();
    expect(vi.getTimerCount()).toBe(0);
    expect(disconnected).toHaveBeenCalled();
    for (const [, , options] of added.mock.calls) expect((options as AddEventListenerOptions).signal).toBe(stop.signal);
    input.value = '9';
    fire('input');
    document.body.append(document.createElement('p'));
    await rest(2_000);
    expect(read).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('an end before the beginning reads nothing', () => {
    const { stop, read, start } = setUp();
    stop.abort();
    start();
    expect(read).not.toHaveBeenCalled();
  });
});
