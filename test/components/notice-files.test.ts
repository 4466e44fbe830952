// @vitest-environment happy-dom
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileWords } from '../../components/notice/file-words';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const docx = (body: string) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="t"><Override PartName="/word/document.xml" ContentType="${DOCX}"/></Types>`,
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
  });
const p = (...runs: string[]) => `<w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p>`;
const words = (...parts: BlobPart[]) => fileWords(new Blob(parts));

describe('the words of a file', () => {
  it('are the paragraphs and rows of a .docx', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p('中级')}</w:tc><w:tc>${p('5月')}${p('31日前')}</w:tc></w:tr></w:tbl>`;
    const bytes = docx(p('关于开展2024', '年度评审的通知') + table + p('资历截止2023年12月31日'));
    expect(await words(bytes as BlobPart)).toEqual({
      ok: true,
      text: '关于开展2024年度评审的通知\n中级\t5月 31日前\n资历截止2023年12月31日',
    });
    expect(await words(docx('') as BlobPart)).toEqual({ ok: false, why: 'empty' });
  });

  it('are those of a page that are seen', async () => {
    const html = `<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><script>bad()</script>
      <h1>关于评审的 通知</h1><p>一、<b>时间</b>：6月1日<br>二、材料</p>
      <table><tr><td>中级</td><td>200元</td></tr></table></body></html>`;
    expect(await words(html)).toEqual({ ok: true, text: '关于评审的 通知\n一、时间：6月1日\n二、材料\n中级\t200元' });
  });

  it.each([
    ['an empty file', [''], 'empty'],
    ['a page without words', ['<html><body><script>1</script></body></html>'], 'empty'],
    ['a PDF that was cut', ['%PDF-1.7'], 'damaged'],
    ['a huge file', [new Uint8Array(10 * 1024 * 1024 + 1)], 'file-too-large'],
    ['a .doc', [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])], 'doc'],
    ['an archive', [zipSync({ 'a.txt': strToU8('x') }) as BlobPart], 'archive'],
    ['a damaged .docx', [docx(p('x')).slice(0, 60) as BlobPart], 'archive'],
    ['a picture', [new Uint8Array(200).map((_, at) => at % 7)], 'no-text'],
  ] as const)('are none in %s', async (_name, parts, why) => {
    expect(await words(...(parts as readonly BlobPart[]))).toEqual({ ok: false, why });
  });
});
