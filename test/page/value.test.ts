import { expect, test } from 'vitest';
import { readMarkup } from './read-layout';

const basic =
  '<h3>基本信息</h3><label for="n">姓名</label><input id="n" value="x"><label for="m">移动电话</label><input id="m" value="1">';
const held = (html: string) =>
  readMarkup(`${basic}<div class="form-group"><label class="control-label">项</label>${html}</div>`).reading.values.at(
    -1,
  );

test.each([
  [
    'multiple select',
    '<div class="ant-select ant-select-multiple"><span class="ant-select-selection-item"><span class="ant-select-selection-item-content">甲</span></span><span class="ant-select-selection-item"><span class="ant-select-selection-item-content">乙</span></span><input value="typed"></div>',
    'picker',
    '甲、乙',
  ],
  [
    'auto-complete, whose text is its value',
    '<div class="ant-select ant-select-auto-complete"><input value="长汀大学"></div>',
    'picker',
    '长汀大学',
  ],
  [
    'picker with a prompt',
    '<div class="ant-select"><span class="ant-select-selection-placeholder">请选择</span><input value=""></div>',
    'picker',
    '',
  ],
  [
    'upload list',
    '<span class="ant-upload-wrapper"><input type="file" style="display:none"><div class="ant-upload-list-item"><span class="ant-upload-list-item-name">证书.pdf</span></div><div class="ant-upload-list-item"><span class="ant-upload-list-item-name">合同.pdf</span></div></span>',
    'file',
    '证书.pdf、合同.pdf',
  ],
  ['disabled input', '<input disabled value="不可改">', 'text', '不可改'],
  ['text area', '<textarea>第一行\n第二行</textarea>', 'text', '第一行\n第二行'],
  ['native date', '<input type="date" value="2023-03-31">', 'date', '2023-03-31'],
  [
    'checkbox group',
    '<div class="ant-checkbox-group"><label><input type="checkbox" checked>甲</label><label><input type="checkbox">乙</label></div>',
    'checkbox',
    '甲',
  ],
  [
    'Element Plus select',
    '<div class="el-select"><div class="el-select__selected-item is-transparent"><span>请选择</span></div><div class="el-select__selected-item"><span>中级</span></div><input value=""></div>',
    'picker',
    '中级',
  ],
  [
    'choice without a value',
    '<select><option value="">不限类别</option><option value="1">甲</option></select>',
    'select',
    '',
  ],
  ['number widget', '<div class="ant-input-number"><input role="spinbutton" value="3"></div>', 'number', '3'],
])('%s', (_, html, kind, value) => expect(held(html)).toMatchObject({ label: '项', kind, value }));

test('passwords, hidden fields, buttons and controls of the page itself are not read', () => {
  const { reading } = readMarkup(
    `${basic}<input type="password" value="geheim"><input type="hidden" value="t"><input type="submit" value="提交"><div class="ant-pagination"><input value="3"></div><div class="ant-select-dropdown"><input value="s"></div>`,
  );
  expect(reading.values.map(({ value }) => value)).toEqual(['x', '1']);
});
