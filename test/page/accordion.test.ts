import { describe, expect, test } from 'vitest';
import { leadTo } from '../../lib/page/lead';
import { foldOf } from '../../lib/page/visible';
import { readMarkup } from './read-layout';

/** A group of ui-bootstrap's accordion as it stands in the page; `content` is what was made when it was first opened. */
const group = (heading: string, open: boolean, content: string) => `
  <div uib-accordion-group class="panel panel-default${open ? ' panel-open' : ''}"><div role="tab" class="panel-heading"><h4 class="panel-title">
  <a role="button" data-toggle="collapse" href="" aria-expanded="${open || ''}" class="accordion-toggle" uib-accordion-transclude="heading"><span uib-accordion-header>${heading}</span></a></h4></div>
  <div role="tabpanel" class="panel-collapse collapse${open ? ' in' : ''}"${open ? '' : ' style="display: none"'}><div class="panel-body">${content}</div></div></div>`;

const award = '<div><label>奖项名称</label><div><input value="网络安全技能竞赛"></div></div>';
const page = (groups: string) => `
  <div class="panel panel-default"><div class="panel-heading">基本信息</div><div class="panel-body">
  <div><label>姓名</label><div><input value="沈知远"></div></div><div><label>移动电话</label><div><input value="13900000001"></div></div></div></div>
  <div role="tablist" class="panel-group">${groups}</div>`;

describe('the accordion of ui-bootstrap', () => {
  test('a group never opened is named; panels that are no part of an accordion are not', () => {
    const { reading } = readMarkup(page(group('继续教育', false, '<!-- ngIf: x -->') + group('获奖情况', true, award)));
    expect(reading.unread).toEqual([{ name: '继续教育', why: 'collapsed', origin: null, ref: expect.any(String) }]);
  });

  test('what stands in a group that is closed again is read', () => {
    const { reading } = readMarkup(page(group('获奖情况', false, award)));
    expect(reading.unread).toEqual([]);
    expect(reading.values.at(-1)).toMatchObject({ meaning: 'award.name', row: 0, value: '网络安全技能竞赛' });
  });

  test('a group is opened by its own head to lead to a field in it', async () => {
    const { document } = readMarkup(page(group('获奖情况', false, award)));
    const field = document.querySelector('.panel-group input') as HTMLInputElement;
    field.scrollIntoView = () => {};
    const body = document.querySelector('.panel-collapse') as HTMLElement;
    document.querySelector('.accordion-toggle')?.addEventListener('click', (event) => {
      // As AngularJS does for links without an address.
      event.preventDefault();
      body.classList.add('in');
      body.style.display = '';
    });
    expect(foldOf(field)).toBe(body);
    await leadTo(field, new AbortController().signal);
    expect(foldOf(field)).toBeNull();
  });

  test('a link that leads elsewhere is not pressed', async () => {
    const { document } = readMarkup(page(group('获奖情况', false, award).replace('href=""', 'href="/web/logout"')));
    const field = document.querySelector('.panel-group input') as HTMLInputElement;
    field.scrollIntoView = () => {};
    let pressed = false;
    document.querySelector('.accordion-toggle')?.addEventListener('click', (event) => {
      event.preventDefault();
      pressed = true;
    });
    await leadTo(field, new AbortController().signal);
    expect(pressed).toBe(false);
  });
});
