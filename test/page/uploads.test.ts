import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAX_FILE_NAME, MAX_FILES } from '../../lib/dossier/upload';
import { LAYOUTS, readLayout, readMarkup } from './read-layout';

/** What a layout says of its uploads: `data-upload` is the label, `data-files` are names and states. */
function expected(document: Document) {
  return [...document.querySelectorAll<HTMLElement>('[data-upload]')].map(({ dataset }) => ({
    label: dataset.upload ?? '',
    files: (dataset.files ?? '')
      .split(',')
      .filter(Boolean)
      .map((file) => file.split('=')),
  }));
}

const pages = readdirSync(LAYOUTS).filter((name) => name.endsWith('.html'));

describe('the uploads of the corpus', () => {
  test.each(pages)('%s: each is read with its files and their states, and nothing besides', (name) => {
    const { document, reading } = readLayout(name);
    const read = reading.uploads.map(({ label, files }) => ({
      label,
      files: files.map((one) => [one.name, one.state]),
    }));
    expect(read).toEqual(expected(document));
  });

  test('they are in it', () => {
    const texts = pages.map((name) => readFileSync(join(LAYOUTS, name), 'utf8'));
    expect(texts.flatMap((text) => text.match(/data-upload=/gu) ?? []).length).toBeGreaterThan(30);
  });
});

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
