import { describe, expect, test } from 'vitest';
import { leadTo } from '../../lib/page/lead';
import { readMarkup } from './read-layout';

const basic = `<h3>基本信息</h3><div class="form-group"><label class="control-label">姓名</label><input value="陆听雨"></div>
  <div class="form-group"><label class="control-label">移动电话</label><input value="13900000009"></div>`;
/** The unread parts of a page as `name why pages`. */
const unread = (html: string) =>
  readMarkup(basic + html).reading.unread.map(({ name, why, pages }) => [name, why, pages ?? ''].join(' ').trim());

describe('closed panels whose content is not in the document', () => {
  test.each([
    ['Arco', '<div class="arco-collapse-item"><div class="arco-collapse-item-header">获奖情况</div></div>'],
    ['TDesign', '<div class="t-collapse-panel"><div class="t-collapse-panel__header">获奖情况</div></div>'],
    [
      'View UI',
      '<div class="ivu-collapse-item"><div class="ivu-collapse-header">获奖情况</div><div class="ivu-collapse-content" style="display:none"></div></div>',
    ],
    [
      'Layui',
      '<div class="layui-colla-item"><h2 class="layui-colla-title">获奖情况</h2><div class="layui-colla-content"></div></div>'.replace(
        'layui-colla-content"',
        'layui-colla-content" style="display:none"',
      ),
    ],
    ['Vant', '<div class="van-collapse-item"><div class="van-cell van-collapse-item__title">获奖情况</div></div>'],
    ['native', '<details><summary>获奖情况</summary></details>'],
  ])('%s', (_, html) => expect(unread(html)).toEqual(['获奖情况 collapsed']));

  test('what is closed and in the document is read, and an open panel without values is none', () => {
    const field = '<div class="form-group"><label class="control-label">奖项名称</label><input value="甲"></div>';
    const item = (content: string, style: string) =>
      `<div class="t-collapse-panel"><div class="t-collapse-panel__header">获奖情况</div><div class="t-collapse-panel__body"${style}>${content}</div></div>`;
    const { reading } = readMarkup(basic + item(field, ' style="display:none"'));
    expect(reading.values.at(-1)).toMatchObject({ meaning: 'award.name', value: '甲' });
    expect(reading.unread).toEqual([]);
    expect(unread(item('没有内容', ' style="display:none"') + item('', ''))).toEqual([]);
  });
});

describe('steps', () => {
  const antd = (names: string[]) =>
    `<div class="ant-steps">${names.map((name, at) => `<div class="ant-steps-item${at === 0 ? ' ant-steps-item-active' : ''}"><div class="ant-steps-item-icon">${at + 1}</div><div class="ant-steps-item-title">${name}</div></div>`).join('')}</div>`;
  test('other steps of the form are named, not what becomes of it, nor what stands on the page already', () => {
    expect(unread(antd(['基本信息', '学历学位信息', '上传附件', '确认提交', '单位审核']))).toEqual([
      '学历学位信息 step',
      '上传附件 step',
    ]);
    expect(unread(antd(['填写申报表', '基本信息', '工作经历']))).toEqual(['工作经历 step']);
  });
  test.each([
    '<ul class="step-bar"><li class="on"><i>1</i>基本信息</li><li><i>2</i>工作业绩</li></ul>',
    '<div class="el-steps"><div class="el-step"><div class="el-step__head is-process"></div><div class="el-step__title">基本信息</div></div><div class="el-step"><div class="el-step__head is-wait"></div><div class="el-step__title">工作业绩</div></div></div>',
  ])('%s', (html) => expect(unread(html)).toEqual(['工作业绩 step']));
  test('a row of words of which none is shown is no bar of steps', () =>
    expect(unread('<ul class="steps"><li>学历信息</li><li>工作业绩</li></ul>')).toEqual([]));
});

describe('objects', () => {
  test('a page in an object or embed is named like a frame, a picture or paper is not', () => {
    const named = (html: string) =>
      readMarkup(basic + html).reading.unread.map(({ name, why, origin }) => [name, why, origin]);
    expect(named('<object title="甲" data="https://other.invalid/form"></object>')).toEqual([
      ['甲', 'frame', 'https://other.invalid'],
    ]);
    expect(named('<embed name="乙" type="text/html" src="https://other.invalid/x.html">')).toEqual([
      ['乙', 'frame', 'https://other.invalid'],
    ]);
    expect(named('<object data="https://other.invalid/a.pdf"></object><embed src="/b.swf"><object></object>')).toEqual(
      [],
    );
    expect(named('<object type="image/png" data="https://other.invalid/c"></object>')).toEqual([]);
  });
});

describe('tabs', () => {
  const antd = (panes: string) => `<div class="ant-tabs"><div role="tablist" class="ant-tabs-nav">
    <div class="ant-tabs-tab ant-tabs-tab-active"><div role="tab" class="ant-tabs-tab-btn" id="t1" aria-controls="p1">学历</div></div>
    <div class="ant-tabs-tab"><div role="tab" class="ant-tabs-tab-btn" id="t2" aria-controls="p2">获奖情况</div></div></div>
    <div class="ant-tabs-content"><div role="tabpanel" id="p1" class="ant-tabs-tabpane ant-tabs-tabpane-active">x</div>${panes}</div></div>`;
  test('a tab never opened is named', () => {
    expect(unread(antd(''))).toEqual(['获奖情况 tab']);
    expect(unread(antd('<div role="tabpanel" id="p2" class="ant-tabs-tabpane" style="display:none"></div>'))).toEqual([
      '获奖情况 tab',
    ]);
  });
  test('what stands in a tab that was left is read, under the name of the tab', () => {
    const field = '<div class="form-group"><label class="control-label">级别</label><input value="省级"></div>';
    const { reading } = readMarkup(
      basic +
        antd(
          `<div role="tabpanel" id="p2" aria-labelledby="t2" class="ant-tabs-tabpane ant-tabs-tabpane-hidden" style="display:none">${field}</div>`,
        ),
    );
    expect(reading.unread).toEqual([]);
    expect(reading.values.at(-1)).toMatchObject({ meaning: 'award.level', heading: '获奖情况' });
  });
  test.each([
    [
      'Element',
      '<div class="el-tabs"><div class="el-tabs__item is-active">学历</div><div class="el-tabs__item">获奖情况</div><div class="el-tab-pane">x</div></div>',
    ],
    [
      'Arco',
      '<div class="arco-tabs"><div class="arco-tabs-tab arco-tabs-tab-active">学历</div><div class="arco-tabs-tab">获奖情况</div><div class="arco-tabs-content-item">x</div><div class="arco-tabs-content-item"></div></div>',
    ],
    [
      'TDesign',
      '<div class="t-tabs"><div class="t-tabs__nav-item t-is-active">学历</div><div class="t-tabs__nav-item">获奖情况</div><div class="t-tab-panel">x</div></div>',
    ],
    [
      'Layui',
      '<div class="layui-tab"><ul class="layui-tab-title"><li class="layui-this">学历</li><li>获奖情况</li></ul><div class="layui-tab-item layui-show">x</div><div class="layui-tab-item"></div></div>',
    ],
    [
      'ui-bootstrap',
      '<div uib-tabset><ul class="nav nav-tabs"><li class="active"><a>学历</a></li><li><a>获奖情况</a></li></ul><div class="tab-content"><div class="tab-pane active">x</div><div class="tab-pane"><!-- ngIf --></div></div></div>',
    ],
  ])('%s', (_, html) => expect(unread(html)).toEqual(['获奖情况 tab']));
  test('tabs within tabs are told apart', () => {
    const inner =
      '<div class="el-tabs"><div class="el-tabs__item is-active">内一</div><div class="el-tabs__item">内二</div><div class="el-tab-pane">x</div><div class="el-tab-pane" style="display:none">y</div></div>';
    expect(
      unread(
        `<div class="el-tabs"><div class="el-tabs__item is-active">学历</div><div class="el-tabs__item">获奖</div><div class="el-tab-pane">${inner}</div></div>`,
      ),
    ).toEqual(['获奖 tab']);
  });
});

describe('lists of several pages, by their heading and with the number where the page says it', () => {
  const list = (pager: string) => unread(`<h3>论文著作</h3><table><tr><td>x</td></tr></table>${pager}`);
  test.each([
    [
      'antd',
      '<ul class="ant-pagination"><li class="ant-pagination-total-text">共 50 条</li><li class="ant-pagination-item">1</li><li class="ant-pagination-item">2</li><li class="ant-pagination-item">12</li></ul>',
      12,
    ],
    [
      'antd, simple',
      '<ul class="ant-pagination ant-pagination-simple"><li class="ant-pagination-simple-pager"><input value="1"><span>/</span>5</li></ul>',
      5,
    ],
    [
      'Element',
      '<div class="el-pagination"><span class="el-pagination__total">共 95 条</span><ul class="el-pager"><li class="number active">1</li><li class="number">2</li><li class="more"></li><li class="number">10</li></ul></div>',
      10,
    ],
    [
      'Element, without numbers',
      '<div class="el-pagination"><button class="btn-prev" disabled></button><button class="btn-next"></button></div>',
      '',
    ],
    [
      'Arco',
      '<ul class="arco-pagination"><li class="arco-pagination-item">1</li><li class="arco-pagination-item">3</li></ul>',
      3,
    ],
    [
      'TDesign',
      '<div class="t-pagination"><ul><li class="t-pagination__number">1</li><li class="t-pagination__number">4</li></ul></div>',
      4,
    ],
    ['View UI', '<ul class="ivu-page"><li class="ivu-page-item">1</li><li class="ivu-page-item">2</li></ul>', 2],
    [
      'Layui',
      '<div class="layui-laypage"><span class="layui-laypage-curr"><em></em><em>1</em></span><a data-page="2">2</a><a data-page="2" class="layui-laypage-next">下一页</a></div>',
      2,
    ],
    [
      'Bootstrap',
      '<ul class="pagination"><li><a>«</a></li><li class="active"><a>1</a></li><li><a>2</a></li><li><a>3</a></li></ul>',
      3,
    ],
    [
      'EasyUI',
      '<div class="datagrid-pager pagination"><table><tr><td><input class="pagination-num" value="1"></td><td>共6页</td></tr></table></div>',
      6,
    ],
  ])('%s', (_, pager, pages) => expect(list(pager)).toEqual([`论文著作 paged ${pages}`.trim()]));
  test.each([
    '<ul class="ant-pagination"><li class="ant-pagination-item">1</li><li class="ant-pagination-next ant-pagination-disabled"></li></ul>',
    '<div class="el-pagination"><button class="btn-next" disabled></button></div>',
    '<ul class="pagination"><li class="active"><a>1</a></li></ul>',
  ])('one page is none: %s', (pager) => expect(list(pager)).toEqual([]));
});

test('a file that is being sent is no part of the page that is loading', () => {
  expect(
    unread(
      '<div class="van-uploader"><input type="file"><div class="van-loading van-uploader__loading" aria-busy="true"></div></div>',
    ),
  ).toEqual([]);
});

test('a closed panel that was not read is opened by its head when led to', async () => {
  const { document, reading } = readMarkup(
    `${basic}<div class="ant-collapse-item"><div class="ant-collapse-header">获奖情况</div></div>`,
  );
  expect(reading.unread[0]?.ref).toBeDefined();
  const panel = document.querySelector('.ant-collapse-item') as HTMLElement;
  panel.scrollIntoView = () => {};
  panel.firstElementChild?.addEventListener('click', () => panel.classList.add('ant-collapse-item-active'));
  expect(await leadTo(panel, new AbortController().signal)).toBe(true);
  expect(panel.matches('.ant-collapse-item-active')).toBe(true);
});
