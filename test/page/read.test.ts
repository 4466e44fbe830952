import { describe, expect, test } from 'vitest';
import { MAX_VALUE, ReadingSchema } from '../../lib/dossier/reading';
import { readDocument } from '../../lib/page/read';
import { createRefs } from '../../lib/page/refs';
import { documentOf, readLayout, readMarkup } from './read-layout';

const row = (label: string, value: string) =>
  `<div class="form-group"><label class="control-label">${label}</label><input value="${value}"></div>`;
const basic = `<h3>基本信息</h3>${row('姓名', '沈知远')}${row('移动电话', '13800000000')}`;

describe('the kind of page', () => {
  test('a form has controls that are known', () => expect(readMarkup(basic).reading.page).toBe('form'));
  test('a review shows values alone', () => expect(readLayout('review-tables.html').reading.page).toBe('review'));
  test('anything else is none, and nothing of it is carried', () => {
    const { reading } = readMarkup(
      `<h1>江苏省人才服务云平台</h1>${row('搜索', '职称')}<table><tr><td>姓名</td><td>某某</td></tr></table>`,
    );
    expect(reading.page).toBe('none');
    expect(reading.values).toEqual([]);
  });
});

describe('parts that cannot be read', () => {
  test('panels never opened and parts still loading are named; what was opened once is not', () => {
    expect(readLayout('folded.html').reading.unread).toEqual([
      { name: '获奖情况', why: 'collapsed', origin: null, ref: expect.any(String) },
      { name: '业绩成果', why: 'loading', origin: null, ref: expect.any(String) },
    ]);
  });
  test('a list of several pages is named by its heading', () => {
    const pager = (pages: string) => `${basic}<h3>论文著作</h3><ul class="ant-pagination">${pages}</ul>`;
    expect(readMarkup(pager('<li class="ant-pagination-item"></li>'.repeat(2))).reading.unread).toEqual([
      { name: '论文著作', why: 'paged', origin: null, pages: 2, ref: expect.any(String) },
    ]);
    expect(readMarkup(pager('<li class="ant-pagination-item"></li>')).reading.unread).toEqual([]);
  });
  const markup =
    '<iframe src="/web/UTP"></iframe><iframe></iframe><iframe srcdoc="x"></iframe><iframe src="about:blank"></iframe>' +
    '<iframe title="申报" src="https://unknown.example/a"></iframe><iframe name="s" sandbox="allow-scripts" src="/web/UTP"></iframe>' +
    '<iframe name="d" src="data:text/html,x"></iframe><iframe style="display:none" src="https://tracker.example"></iframe>' +
    '<iframe sandbox="allow-same-origin allow-scripts" src="/web/UTP"></iframe>' +
    '<iframe src="https://www.jssrcfwypt.org.cn/"></iframe><iframe name="h" src="http://www.jssrcfwypt.org.cn/"></iframe>' +
    '<iframe src="blob:https://www.jssrcfwypt.org.cn/1"></iframe>';
  const unreadOf = (seen: (frame: HTMLIFrameElement) => object | null) => {
    const document = documentOf(markup);
    for (const frame of document.querySelectorAll('iframe')) {
      Object.defineProperty(frame, 'contentDocument', { get: () => seen(frame) });
    }
    return readDocument(document, createRefs(), ['www.jssrcfwypt.org.cn']).unread;
  };
  const others = [
    { name: '申报', why: 'frame', origin: 'https://unknown.example' },
    { name: 's', why: 'sandbox', origin: 'https://rs.jshrss.jiangsu.gov.cn' },
    { name: 'd', why: 'sandbox', origin: null },
    { name: 'h', why: 'frame', origin: 'http://www.jssrcfwypt.org.cn' },
  ];
  test('frames of other sites and closed ones are named with their origin, those of the sites are not', () =>
    expect(unreadOf(() => ({ URL: 'about:blank' }))).toEqual(others));
  test('a frame of this origin that shows nothing of it has gone elsewhere', () => {
    const gone = unreadOf((frame) => (frame.getAttribute('src') === '/web/UTP' ? null : { URL: 'about:blank' }));
    const away = { name: '', why: 'away', origin: null };
    expect(gone).toEqual([away, ...others.slice(0, 3), away, ...others.slice(3)]);
  });
  test('a frame of another site that has come to this origin is read', () =>
    expect(unreadOf(() => ({ URL: 'https://rs.jshrss.jiangsu.gov.cn/web/UTP' }))).toEqual(others.slice(1, 3)));
});

describe('limits', () => {
  test('a long value is cut and said to be, never within a character', () => {
    const { reading } = readMarkup(
      basic + row('通讯地址', '𠮷'.repeat(3_000)) + row('电子邮箱', `a${'𠮷'.repeat(3_000)}`),
    );
    const [whole, half] = reading.values.slice(2);
    expect([whole?.cut, whole?.value.length]).toEqual([true, MAX_VALUE]);
    expect([half?.cut, half?.value.length]).toEqual([true, MAX_VALUE - 1]);
  });
  test('a label of a hundred thousand characters is no trouble', () => {
    const { reading } = readMarkup(
      `${basic}${row('长'.repeat(100_000), 'x')}${row('（'.repeat(100_000), 'y')}<h3>${'题'.repeat(100_000)}</h3>${row('民族', '汉族')}`,
    );
    expect(ReadingSchema.parse(reading).values).toHaveLength(5);
  });
  // The document of the tests takes seconds for as many cells; no time is claimed here.
  test('of more values than are carried texts are left, no controls, and it is told', { timeout: 60_000 }, () => {
    const pairs = Array.from({ length: 5_010 }, (_, n) => `<dt>排名${n}</dt><dd>${n}</dd>`).join('');
    const { reading } = readMarkup(`<h3>获奖情况</h3><dl>${pairs}</dl>${basic}`);
    expect(ReadingSchema.parse(reading).values).toHaveLength(5_000);
    expect(reading.values.filter(({ kind }) => kind !== 'fixed')).toHaveLength(readMarkup(basic).reading.values.length);
    expect(reading.unread[0]?.why).toBe('too-much');
  });
});

test('hostile text is a value like any other', () => {
  const hostile = ['&lt;img src=x onerror=alert(1)&gt;', '=cmd|&#39; /C calc&#39;!A0', '__proto__', 'constructor'];
  const { document, reading } = readMarkup(
    basic + hostile.map((text, n) => `<label for="${n}">${text}</label><input id="${n}" value="${text}">`).join(''),
  );
  expect(reading.values.slice(2).map(({ value }) => value)).toEqual([
    '<img src=x onerror=alert(1)>',
    "=cmd|' /C calc'!A0",
    '__proto__',
    'constructor',
  ]);
  expect(document.querySelector('img')).toBeNull();
});

test('reading changes nothing in the page', () => {
  const { document, reading } = readLayout('antd-basic.html');
  const before = document.documentElement.outerHTML;
  expect(readDocument(document, createRefs()).values).toHaveLength(reading.values.length);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('open shadow roots of custom elements are read in their place', () => {
  const document = documentOf(`<h3>基本信息</h3><x-field></x-field>${row('移动电话', '13800000000')}`);
  const root = document.querySelector('x-field')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<label for="n">姓名</label><input id="n" value="沈知远">';
  const { values } = readDocument(document, createRefs());
  expect(values.map(({ meaning, value, heading }) => [meaning, value, heading])).toEqual([
    ['person.name', '沈知远', '基本信息'],
    ['person.mobile', '13800000000', '基本信息'],
  ]);
});

test('highest education in basic data is no further entry where the section has its own', () => {
  const school = row('毕业院校', '长汀大学');
  const meanings = (html: string) =>
    readMarkup(html)
      .reading.values.filter(({ label }) => label === '毕业院校')
      .map(({ meaning, row }) => [meaning, row]);
  expect(meanings(basic + school)).toEqual([['education.school', 0]]);
  expect(meanings(`${basic}${school}<h3>学历学位</h3>${school}`)).toEqual([
    [null, null],
    ['education.school', 0],
  ]);
});

test('labels of a hundred thousand characters, wherever they stand, are no trouble', () => {
  const long = '（姓 名：1/'.repeat(12_500);
  const start = performance.now();
  const { reading } = readMarkup(
    `${basic}<label for="a">${long}</label><input id="a"><input aria-label="${long}"><input placeholder="${long}"><p>${long}<input></p>
    <div class="el-form-item"><label class="el-form-item__label">${long}</label><input></div><div class="title">${long}</div>
    <table><tr><th>${long}</th><td>${long}</td></tr><tr><td>${long}</td><td><input></td></tr></table><h3>${long}</h3><p><input>${long}</p>`,
  );
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(reading.values.every(({ label }) => label.length <= 200)).toBe(true);
});
