import { describe, expect, it } from 'vitest';
import { NO_PAGE, type PageEvent, type PageState, pageReducer } from '../../components/page/state';
import { pageView } from '../../components/page/view';
import type { Reading } from '../../lib/dossier/reading';
import { readingOf, readValue } from './sample-reading';

const FORM = 'https://rs.jshrss.jiangsu.gov.cn/web/functionAuth';
const origin = 'https://rs.jshrss.jiangsu.gov.cn';
const tab = { id: 7, url: FORM, loading: false };

function stateAfter(...events: PageEvent[]): PageState {
  return events.reduce(pageReducer, NO_PAGE);
}
const seen: PageEvent[] = [
  { type: 'permitted', permitted: true, further: [] },
  { type: 'followed', tab },
];
const answered = (frame: string, reading: Reading, order = 0): PageEvent[] => [
  { type: 'connected', frame, order, origin },
  { type: 'read', frame, reading },
];
const further: PageEvent[] = [
  { type: 'permitted', permitted: false, further: ['rsj.example'] },
  { type: 'followed', tab: { ...tab, url: 'https://rsj.example/form' } },
  ...answered('a', readingOf([], 'none')),
];
const chen = readingOf([readValue('姓名', '陈一鸣', 'person.name')]);
const lin = readingOf([readValue('姓名', '林知夏', 'person.name')]);
const kind = (...events: PageEvent[]) => pageView(stateAfter(...seen, ...events)).kind;

describe('what hinders', () => {
  it.each<[string, string, PageEvent[]]>([
    ['nothing is known yet', 'starting', []],
    ['the tab is not known yet', 'starting', [{ type: 'permitted', permitted: true, further: [] }]],
    [
      'the sites may not be read, whatever the tab is',
      'no-permission',
      [
        { type: 'permitted', permitted: false, further: [] },
        { type: 'followed', tab: { ...tab, url: undefined } },
      ],
    ],
    [
      'there is no tab',
      'no-tab',
      [
        { type: 'permitted', permitted: true, further: [] },
        { type: 'followed', tab: null },
      ],
    ],
    [
      'the browser keeps the address from us',
      'wrong-page',
      [
        { type: 'permitted', permitted: true, further: [] },
        { type: 'followed', tab: { ...tab, url: undefined } },
      ],
    ],
    [
      'the host only looks like the platform',
      'wrong-page',
      [
        { type: 'permitted', permitted: true, further: [] },
        { type: 'followed', tab: { ...tab, url: 'https://www.jssrcfwypt.org.cn.example/' } },
      ],
    ],
    [
      'the site is further, and the user has not allowed it',
      'wrong-page',
      [
        { type: 'permitted', permitted: true, further: ['rsj.example'] },
        { type: 'followed', tab: { ...tab, url: 'https://hr.example/' } },
      ],
    ],
    ['an allowed site without the two of the platform holds no form', 'no-form-further', further],
    ['nothing answered yet', 'loading', seen],
    ['nothing answers', 'silent', [...seen, { type: 'silent' }]],
    [
      'the page is still loading when the time is up',
      'loading',
      [...seen, { type: 'followed', tab: { ...tab, loading: true } }, { type: 'silent' }],
    ],
    [
      'a document answered but sent nothing yet',
      'loading',
      [...seen, { type: 'connected', frame: 'a', order: 0, origin }],
    ],
    [
      'the page holds no form but is not whole yet',
      'loading',
      [...seen, ...answered('a', { ...readingOf([], 'none'), unread: [{ name: '', why: 'loading', origin: null }] })],
    ],
    ['the page holds no form', 'no-form', [...seen, ...answered('a', readingOf([], 'none'))]],
    [
      'the outer page holds no form and the inner one was not read yet',
      'loading',
      [...seen, ...answered('a', readingOf([], 'none')), { type: 'connected', frame: 'b', order: 2, origin }],
    ],
    [
      'two documents name different persons',
      'several-persons',
      [...seen, ...answered('a', chen), ...answered('b', lin, 1)],
    ],
  ])('%s: %s', (_, expected, events) => expect(pageView(stateAfter(...events)).kind).toBe(expected));
});

describe('a page that answers', () => {
  it('is a form where any document is one', () =>
    expect(kind(...answered('a', readingOf([], 'review')), ...answered('b', chen))).toBe('form'));

  it('is a review where none is a form', () => expect(kind(...answered('a', readingOf([], 'review')))).toBe('review'));

  it('wins over a silence told before or after', () => {
    expect(kind({ type: 'silent' }, ...answered('a', chen))).toBe('form');
    expect(kind(...answered('a', chen), { type: 'silent' })).toBe('form');
  });

  it('names the forms that stand on further sites, how far they may be filled, and no others', () => {
    const rsj: PageEvent = { type: 'connected', frame: 'a', order: 1, origin: 'https://rsj.example:8443' };
    const form = { site: 'https://rsj.example:8443', path: '/', title: '' };
    const view = (reading: Reading, ...more: PageEvent[]) => {
      const allowed: PageEvent = { type: 'permitted', permitted: true, further: ['rsj.example'] };
      const read: PageEvent = { type: 'read', frame: 'a', reading: { ...reading, form } };
      return pageView(stateAfter(...seen, allowed, rsj, read, ...answered('b', chen), ...more));
    };
    expect(view(chen)).toMatchObject({ kind: 'form', further: [{ frame: 'a', form, trust: 'none' }] });
    const confirmed: PageEvent = { type: 'confirmed', forms: [form] };
    expect(view(chen, confirmed)).toMatchObject({ further: [{ frame: 'a', form, trust: 'whole' }] });
    const other: PageEvent = { type: 'followed', tab: { id: 99, url: undefined, loading: false } };
    expect(view(chen, confirmed, other, ...answered('b', chen))).not.toHaveProperty('further.0');
    expect(view(readingOf([], 'none'))).toMatchObject({ kind: 'form', further: [] });
  });

  it('keeps the documents in the order of their frames', () => {
    const view = pageView(stateAfter(...seen, ...answered('inner', chen, 3), ...answered('outer', chen, 0)));
    expect(view.kind === 'form' && view.readings.map((one) => one.frame)).toEqual(['outer', 'inner']);
  });

  it('names what could not be read, of documents without a form too', () => {
    const part = { name: '滑动验证', why: 'frame', origin: 'https://captcha.example' } as const;
    const view = pageView(stateAfter(...seen, ...answered('a', { ...readingOf([], 'none'), unread: [part] })));
    expect(view.unread).toEqual([{ ...part, frame: 'a' }]);
  });
});

describe('what changes underneath', () => {
  it('another tab empties all at once', () => {
    const state = stateAfter(...seen, ...answered('a', chen), { type: 'followed', tab: { ...tab, id: 8 } });
    expect(state.frames).toEqual([]);
    expect(state.permitted).toBe(true);
  });

  it('the same tab with a new state keeps its readings', () =>
    expect(stateAfter(...seen, ...answered('a', chen), { type: 'followed', tab }).frames).toHaveLength(1));

  it('a document that goes takes its reading along, and no other', () => {
    const state = stateAfter(...seen, ...answered('a', chen), ...answered('b', chen, 1), { type: 'gone', frame: 'a' });
    expect(state.frames.map((frame) => frame.frame)).toEqual(['b']);
  });

  it('a document that connects anew has no reading until it sends one', () =>
    expect(
      stateAfter(...seen, ...answered('a', chen), { type: 'connected', frame: 'a', order: 0, origin }).frames,
    ).toEqual([{ frame: 'a', order: 0, origin, reading: null }]));

  it('a permission taken away leaves nothing to see', () =>
    expect(kind(...answered('a', chen), { type: 'permitted', permitted: false, further: [] })).toBe('no-permission'));

  it('a reading of a document that is gone is not taken', () =>
    expect(stateAfter(...seen, { type: 'read', frame: 'a', reading: chen }).frames).toEqual([]));

  it('counts what was dropped until another tab comes', () => {
    expect(stateAfter(...seen, { type: 'dropped' }, { type: 'dropped' }).dropped).toBe(2);
    expect(stateAfter(...seen, { type: 'dropped' }, { type: 'followed', tab: { ...tab, id: 8 } }).dropped).toBe(0);
  });
});
