import { beforeEach, describe, expect, it, vi } from 'vitest';
import { besidePath, pageWindowOf } from '../../components/page/panel-address';
import { openBeside, shareRoom } from '../../components/page/window-beside';

const fake = vi.hoisted(() => ({ now: null as unknown as ReturnType<typeof windows> }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.now;
  },
}));

/** A browser with one window of a page, 7, and what it is told. */
function windows(open: { windowId: number; url: string }[] = []) {
  const screen = { id: 7, left: 100, top: 50, width: 1366, height: 700, state: 'minimized' };
  return {
    runtime: { getURL: (path: string) => `chrome-extension://ours${path}` },
    tabs: { query: vi.fn(async () => open) },
    windows: { get: vi.fn(async () => screen), update: vi.fn(async () => screen), create: vi.fn(async () => screen) },
  };
}

beforeEach(() => {
  fake.now = windows();
});

describe('the address of the panel', () => {
  it('names the window that is followed', () => {
    expect(pageWindowOf(new URL(besidePath(31), 'https://here').search)).toBe(31);
  });

  it.each(['', '?window=', '?window=x', '?window=-1', '?window=1e3', '?window=9999999999999999', '?tab=3'])(
    'names none in %j',
    (query) => expect(pageWindowOf(query)).toBeNull(),
  );
});

describe('the room of page and panel', () => {
  it.each([
    [1366, 946, 946, 420],
    [1000, 640, 580, 420],
    [600, 600, 180, 420],
    [300, 300, 0, 300],
  ])('%d px leave the page %d; the panel begins at %d and has %d', (width, page, left, panel) => {
    const place = { left: -8, top: 10, width, height: 500 };
    expect(shareRoom(place)).toEqual({
      page: { ...place, width: page },
      panel: { ...place, left: left - 8, width: panel },
    });
  });
});

describe('the window beside the page', () => {
  it('opens where there is none', async () => {
    await openBeside(7);
    expect(fake.now.windows.create).toHaveBeenCalledExactlyOnceWith({
      type: 'popup',
      url: 'chrome-extension://ours/sidepanel.html?window=7',
      left: 1046,
      top: 50,
      width: 420,
      height: 700,
    });
    expect(fake.now.windows.update).toHaveBeenLastCalledWith(7, { left: 100, top: 50, width: 946, height: 700 });
  });

  it('is placed by the browser where the page reaches out of the screen, and the page is left alone', async () => {
    fake.now.windows.create.mockRejectedValueOnce(new Error('Invalid value for bounds.'));
    await openBeside(7);
    expect(fake.now.windows.create).toHaveBeenLastCalledWith({
      type: 'popup',
      url: 'chrome-extension://ours/sidepanel.html?window=7',
      width: 420,
      height: 700,
    });
    expect(fake.now.windows.update).not.toHaveBeenCalled();
  });

  it.each([
    ['of this page', { windowId: 9, url: 'chrome-extension://ours/sidepanel.html?window=7' }, 9],
    ['in which the key was pressed', { windowId: 7, url: 'chrome-extension://ours/sidepanel.html?window=3' }, 7],
  ])('that is open %s comes to the front', async (_, tab, front) => {
    fake.now = windows([tab]);
    await openBeside(7);
    expect(fake.now.windows.update).toHaveBeenCalledExactlyOnceWith(front, { focused: true, state: 'normal' });
    expect(fake.now.windows.create).not.toHaveBeenCalled();
  });

  it('of another page is left alone', async () => {
    fake.now = windows([{ windowId: 9, url: 'chrome-extension://ours/sidepanel.html?window=8' }]);
    await openBeside(7);
    expect(fake.now.windows.create).toHaveBeenCalledOnce();
  });
});
