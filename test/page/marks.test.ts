import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MARK_LOOKS, markWord, type PageMark } from '../../lib/page/mark-look';
import { createMarks } from '../../lib/page/marks';
import { createOverlay } from '../../lib/page/overlay';
import { createRefs } from '../../lib/page/refs';
import { documentOf } from './read-layout';

function setUp() {
  const document = documentOf('<form><input id="a"><input id="b"></form>');
  const stop = new AbortController();
  const refs = createRefs();
  let shadow: ShadowRoot | undefined;
  const attach = (document.defaultView as Window & typeof globalThis).Element.prototype.attachShadow;
  vi.spyOn((document.defaultView as Window & typeof globalThis).Element.prototype, 'attachShadow').mockImplementation(
    function (this: Element, init: ShadowRootInit) {
      expect(init.mode).toBe('closed');
      shadow = attach.call(this, init);
      return shadow;
    },
  );
  const [a, b] = ['a', 'b'].map((id) => {
    const element = document.getElementById(id) as HTMLElement;
    element.getBoundingClientRect = () =>
      ({ left: 10, top: 100, right: 110, bottom: 130, width: 100, height: 30 }) as DOMRect;
    return refs.refOf(element);
  }) as [string, string];
  const marks = createMarks(document, createOverlay(document, stop.signal), refs.elementOf);
  return { document, stop, marks, a, b, boxes: () => [...(shadow?.children ?? [])] as HTMLElement[] };
}
const mark = (ref: string, verdict: PageMark['verdict'] = 'fail', words = '不符合：晚于截止时间'): PageMark => ({
  ref,
  verdict,
  words,
});

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('marks', () => {
  test('stand in one host at the end of the document, none inside the form', () => {
    const { document, marks, a, b, boxes } = setUp();
    const form = document.querySelector('form')?.outerHTML;
    marks.show([mark(a), mark(b, 'unsure', '待确认：x')]);
    const host = document.documentElement.lastElementChild as HTMLElement;
    expect(host.tagName).toBe('DIV');
    expect(host.shadowRoot).toBeNull();
    expect(boxes().map((box) => box.textContent)).toEqual(['✕ 不符合', '? 待确认']);
    expect(boxes()[0]?.getAttribute('aria-label')).toBe('不符合：晚于截止时间');
    expect(document.querySelector('form')?.outerHTML).toBe(form);
  });

  test('lie around their element, and are hidden when it is gone', () => {
    const { document, marks, a, boxes } = setUp();
    marks.show([mark(a)]);
    expect(boxes()[0]?.style.left).toBe('7px');
    expect(boxes()[0]?.style.height).toBe('36px');
    document.getElementById('a')?.remove();
    marks.show([mark(a)]);
    expect(boxes()[0]?.style.display).toBe('none');
  });

  test('the words of a page or finding are text and nothing else', () => {
    const { marks, a, boxes } = setUp();
    marks.show([mark(a, 'fail', '<img src=x onerror=alert(1)>')]);
    expect(boxes()[0]?.querySelector('img')).toBeNull();
    expect(boxes()[0]?.textContent).toContain('<img');
  });

  test('no marks, no host', () => {
    const { document, marks, a } = setUp();
    const before = document.documentElement.outerHTML;
    marks.show([mark(a)]);
    expect(document.documentElement.outerHTML).not.toBe(before);
    marks.show([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('the end takes host and listeners away, and nothing is drawn after it', () => {
    const { document, stop, marks, a } = setUp();
    const before = document.documentElement.outerHTML;
    const added = vi.spyOn(document, 'addEventListener');
    marks.show([mark(a)]);
    const signals = added.mock.calls.map(([, , options]) => (options as AddEventListenerOptions).signal);
    expect(signals.length).toBeGreaterThan(0);
    expect(signals.every((signal) => signal?.aborted)).toBe(false);
    stop.abort();
    expect(signals.every((signal) => signal?.aborted)).toBe(true);
    marks.show([mark(a)]);
    marks.lead(mark(a));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test('the mark that was led to stays strong while it is shown', () => {
  const { marks, a, b, boxes } = setUp();
  const strong = () => boxes().filter((box) => box.style.boxShadow.includes('6px')).length;
  marks.show([mark(a), mark(b)]);
  expect(strong()).toBe(0);
  marks.lead(mark(a));
  expect([boxes().length, strong()]).toEqual([2, 1]);
  marks.show([mark(a), mark(b)]);
  expect(strong()).toBe(1);
  marks.show([mark(b)]);
  expect([boxes().length, strong()]).toEqual([1, 0]);
});

describe('looks', () => {
  test('no two verdicts share a sign, and colour is never all that differs', () => {
    const looks = Object.values(MARK_LOOKS);
    expect(new Set(looks.map(({ sign }) => sign)).size).toBe(looks.length);
    expect(new Set(looks.map(({ line, width }) => `${line} ${width}`)).size).toBe(looks.length);
  });

  test.each(Object.entries(MARK_LOOKS))('white words can be read on the colour of %s', (_, { colour }) => {
    const channel = (at: number) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    // Contrast of WCAG 2: relative luminance of white is 1.
    const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    expect(1.05 / (luminance + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  test('the word is what stands before the colon, short', () => {
    expect(markWord('Breaks a rule: too late')).toBe('Breaks a rule');
    expect(markWord('长'.repeat(100_000)).length).toBeLessThanOrEqual(24);
    expect(markWord('')).toBe('');
  });
});
