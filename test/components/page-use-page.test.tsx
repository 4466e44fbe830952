// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { usePage } from '../../components/page/use-page';
import { fakeBrowser } from './fake-browser';
import { readingOf, readValue } from './sample-reading';
import './setup-dom';

const fake = vi.hoisted(() => ({ now: null as unknown as ReturnType<typeof import('./fake-browser').fakeBrowser> }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.now.browser;
  },
}));

beforeEach(() => {
  fake.now = fakeBrowser();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const chen = { type: 'reading', reading: readingOf([readValue('姓名', '陈一鸣', 'person.name')]) };
const HALL = 'https://rs.jshrss.jiangsu.gov.cn';
const READ = { type: 'read', sites: ['www.jssrcfwypt.org.cn', 'rs.jshrss.jiangsu.gov.cn'], taught: [] };
const mark = { ref: 'r1', verdict: 'fail', words: '晚了' } as const;

async function open() {
  const hook = renderHook(() => usePage());
  hook.result.current.teach([]);
  await act(async () => {});
  return { ...hook, kind: () => hook.result.current.view.kind };
}

describe('the page beside the panel', () => {
  it('is called, and read once a document answers', async () => {
    const { kind } = await open();
    expect(kind()).toBe('loading');
    expect(fake.now.calls).toEqual([7]);
    await act(async () => {
      const port = fake.now.connect();
      expect(port.sent).toEqual([READ]);
      port.say(chen);
    });
    expect(kind()).toBe('form');
  });

  it('is silent when nothing answers in time, and is called again on request', async () => {
    const { kind, result } = await open();
    await act(async () => vi.advanceTimersByTime(2_499));
    expect(kind()).toBe('loading');
    await act(async () => vi.advanceTimersByTime(1));
    expect(kind()).toBe('silent');
    await act(async () => result.current.callAgain());
    expect(kind()).toBe('loading');
    expect(fake.now.calls).toEqual([7, 7]);
  });

  it.each([
    ['another tab', { tabId: 8 }],
    ['another extension', { id: 'theirs' }],
    ['another purpose', { message: { type: 'something' } }],
  ])('opens no line to %s', async (_, line) => {
    const { kind } = await open();
    const port = fake.now.connect(line);
    await act(async () => port.say(chen));
    expect(port.taken).toBe(false);
    expect(kind()).toBe('loading');
  });

  it('has one line to a document however often it is called', async () => {
    await open();
    const port = fake.now.connect();
    const again = fake.now.connect({ message: { type: 'here', fresh: false, above: [] } });
    expect([port.taken, port.cut, again.taken]).toEqual([true, false, false]);
  });

  it('drops what does not parse, and tells it', async () => {
    const { kind, result } = await open();
    await act(async () => {
      const port = fake.now.connect();
      port.say(chen);
      port.say({ type: 'reading', reading: { ...chen.reading, page: 'constructor' } });
    });
    expect(kind()).toBe('form');
    expect(result.current.dropped).toBe(1);
  });

  it('is empty at once when its document goes', async () => {
    const { kind } = await open();
    const port = fake.now.connect();
    await act(async () => port.say(chen));
    await act(async () => port.end());
    expect(kind()).toBe('loading');
  });

  it('cuts its lines when another tab comes, and hears the old one no more', async () => {
    const { kind } = await open();
    const port = fake.now.connect();
    await act(async () => port.say(chen));
    await act(async () => fake.now.activate({ id: 8, active: true }));
    expect(kind()).toBe('wrong-page');
    expect(port.cut).toBe(true);
    await act(async () => port.say(chen));
    expect(kind()).toBe('wrong-page');
  });

  it('opens a new line where the script of a document starts anew', async () => {
    const { kind } = await open();
    const [early, late] = [fake.now.connect(), fake.now.connect()];
    expect(early.cut).toBe(true);
    await act(async () => early.end());
    await act(async () => late.say(chen));
    expect(kind()).toBe('form');
  });

  it('follows the window that its address names, and says when that one closes', async () => {
    history.replaceState(null, '', '?window=31');
    const query = vi.spyOn(fake.now.browser.tabs, 'query');
    const { kind, unmount } = await open();
    expect(query).toHaveBeenLastCalledWith({ active: true, windowId: 31 });
    const port = fake.now.connect();
    await act(async () => port.say(chen));
    expect(kind()).toBe('form');
    await act(async () => fake.now.closeWindow());
    expect(kind()).toBe('window-closed');
    expect(port.cut).toBe(true);
    unmount();
    history.replaceState(null, '', '?');
  });

  it('leaves nothing behind when the panel closes', async () => {
    const { unmount } = await open();
    const port = fake.now.connect();
    unmount();
    expect(port.cut).toBe(true);
    expect(fake.now.listeners()).toEqual([0, 0, 0, 0, 0, 0]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the permission', () => {
  it('is asked for by a click alone, and then the page is called', async () => {
    fake.now.state.permitted = false;
    const { kind, result } = await open();
    expect(kind()).toBe('no-permission');
    expect(fake.now.browser.permissions.request).not.toHaveBeenCalled();
    expect(fake.now.calls).toEqual([]);
    await act(async () => result.current.askPermission());
    expect(kind()).toBe('loading');
    expect(fake.now.calls).toEqual([7]);
  });

  it('taken away empties the panel and cuts the lines', async () => {
    const { kind } = await open();
    const port = fake.now.connect();
    await act(async () => port.say(chen));
    await act(async () => fake.now.takePermission());
    expect(kind()).toBe('no-permission');
    expect(port.cut).toBe(true);
  });
});

describe('which documents are read', () => {
  it.each([
    ['one of the platform in one of the platform', { above: [HALL, 'https://www.jssrcfwypt.org.cn'] }, true],
    ['one of the platform in a page of another site', { above: ['https://unknown.example'] }, false],
    ['one of the platform in a closed frame of it', { above: ['null', HALL] }, false],
    ['one of the platform in another site in the platform', { above: ['https://unknown.example', HALL] }, false],
    ['one of the platform without encryption', { origin: 'http://rs.jshrss.jiangsu.gov.cn' }, false],
    ['one of another site', { origin: 'https://unknown.example' }, false],
    ['one without an origin', { origin: 'null' }, false],
    ['one around which the browser tells nothing', { above: [-1] }, false],
  ])('%s', async (_, place, taken) => {
    await open();
    expect(fake.now.connect({ frameId: 3, ...place }).taken).toBe(taken);
  });

  it('where the browser tells frames by number, those around a document come first, in whatever order they answer', async () => {
    await open();
    const inner = fake.now.connect({ frameId: 9, above: [4, 0] });
    const middle = fake.now.connect({ frameId: 4, above: [0] });
    const foreign = fake.now.connect({ frameId: 6, above: [5, 0] });
    expect([inner.taken, middle.taken]).toEqual([false, false]);
    const top = fake.now.connect({ frameId: 0 });
    expect([top.taken, middle.taken, inner.taken, foreign.taken]).toEqual([true, true, true, false]);
    // Where the middle one has gone, what says that it stands in its frame stands in something else.
    await act(async () => middle.end());
    expect(fake.now.connect({ frameId: 11, above: [4, 0] }).taken).toBe(false);
  });

  it('a site that the user allows is read, with what stands in it; taken back it is not, and nothing is shown', async () => {
    fake.now.state.tab = { id: 7, url: 'https://rsj.example:8443/form', active: true };
    fake.now.state.further = ['https://rsj.example/*', 'https://*.wide.example/*', 'https://*/*'];
    const { kind, result } = await open();
    expect(result.current.further).toEqual(['rsj.example']);
    const top = fake.now.connect({ origin: 'https://rsj.example:8443' });
    const inner = fake.now.connect({ frameId: 2, above: ['https://rsj.example:8443'] });
    const other = fake.now.connect({ frameId: 3, origin: 'https://a.wide.example' });
    expect([top.taken, inner.taken, other.taken]).toEqual([true, true, false]);
    expect(top.sent).toEqual([{ ...READ, sites: [...READ.sites, 'rsj.example'] }]);
    await act(async () => inner.say(chen));
    expect(kind()).toBe('form');
    fake.now.state.tab = { id: 7, active: true };
    await act(async () => void fake.now.browser.permissions.remove({ origins: ['https://rsj.example/*'] }));
    expect(kind()).toBe('wrong-page');
    expect([top.cut, inner.cut, result.current.further]).toEqual([true, true, []]);
  });

  it('a frame of a site allowed while the page is open is read, and the page around it hears that it is', async () => {
    const { kind } = await open();
    const top = fake.now.connect();
    await act(async () => top.say({ type: 'reading', reading: readingOf([], 'none') }));
    const place = { frameId: 2, origin: 'https://rsj.example', above: [HALL] };
    const inner = fake.now.connect(place);
    await act(async () => void fake.now.browser.permissions.request({ origins: ['https://rsj.example/*'] }));
    expect(top.sent.at(-1)).toEqual({ ...READ, sites: [...READ.sites, 'rsj.example'] });
    expect(inner.taken).toBe(true);
    await act(async () => inner.say(chen));
    expect(kind()).toBe('form');
  });
});

describe('what is asked of the page', () => {
  it('sends marks once, until they change', async () => {
    const { result } = await open();
    const port = fake.now.connect();
    result.current.mark('doc-0', []);
    result.current.mark('doc-0', [mark]);
    result.current.mark('doc-0', [mark]);
    result.current.mark('doc-0', []);
    expect(port.sent.slice(1)).toEqual([
      { type: 'mark', marks: [mark] },
      { type: 'mark', marks: [] },
    ]);
  });

  it('leads to a field and says whether it was found', async () => {
    const { result } = await open();
    const port = fake.now.connect();
    const found = result.current.lead('doc-0', mark);
    expect(port.sent.at(-1)).toEqual({ type: 'lead', mark });
    port.say({ type: 'led', ref: 'other', found: true });
    port.say({ type: 'led', ref: 'r1', found: false });
    expect(await found).toBe(false);
  });

  it('does not wait for ever, nor for a document that is gone', async () => {
    const { result } = await open();
    fake.now.connect();
    const never = result.current.lead('doc-0', mark);
    vi.advanceTimersByTime(4_000);
    expect(await never).toBe(false);
    expect(await result.current.lead('gone', mark)).toBe(false);
  });
});
