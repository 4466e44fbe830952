import { expect, test } from 'vitest';
import { MAX_FILE_NAME, MAX_FILES } from '../../lib/dossier/upload';
import { readMarkup } from './read-layout';

const upload = (items: string) => `<h3>附件材料</h3><label for="a">社保</label><input type="file" id="a">
  <div class="ant-form-item"><div class="ant-form-item-label"><label>工作总结</label></div><span class="ant-upload-wrapper">
  <div class="ant-upload"><input type="file"></div><div class="ant-upload-list">${items}</div></span></div>`;
const item = (name: string) =>
  `<div class="ant-upload-list-item ant-upload-list-item-done"><span class="ant-upload-list-item-name">${name}</span></div>`;

test('a step that holds attachments alone is a part of the form', () => {
  const { reading } = readMarkup(upload(item('总结.pdf')));
  expect(reading.page).toBe('form');
  expect(reading.uploads.map(({ label, heading }) => [label, heading])).toEqual([
    ['社保', '附件材料'],
    ['工作总结', '附件材料'],
  ]);
});

test('a long name keeps its beginning and its end, of many files the rest is counted', () => {
  const { reading } = readMarkup(upload(item(`${'𠮷'.repeat(200)}.pdf`).repeat(MAX_FILES + 3)));
  const [, found] = reading.uploads;
  expect(found).toMatchObject({ more: 3 });
  expect(found?.files).toHaveLength(MAX_FILES);
  const name = found?.files[0]?.name ?? '';
  expect(name.length).toBeLessThanOrEqual(MAX_FILE_NAME);
  expect(name).toMatch(/^𠮷+…𠮷+\.pdf$/u);
});

test('hostile names are names like any other', () => {
  const { document, reading } = readMarkup(
    upload(item('&lt;img src=x onerror=alert(1)&gt;.pdf') + item('上传失败.pdf')),
  );
  expect(reading.uploads[1]?.files).toEqual([
    { name: '<img src=x onerror=alert(1)>.pdf', state: 'done' },
    { name: '上传失败.pdf', state: 'done' },
  ]);
  expect(document.querySelector('img')).toBeNull();
});

test('a page that is no declaration gives none', () => {
  const { reading } = readMarkup('<h3>通知附件</h3><ul><li><a href="/a.pdf">名单.pdf</a></li></ul>');
  expect(reading).toMatchObject({ page: 'none', uploads: [] });
});
