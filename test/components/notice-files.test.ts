// @vitest-environment happy-dom
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileWords } from '../../components/notice/file-words';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const docx = (body: string, parts: Readonly<Record<string, string>> = {}) =>
  zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, strToU8(xml)])),
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

  it('have the numbers that Word makes by itself', async () => {
    const level = (at: number, format: string, text: string, more = '') =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">
      ${level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="Head"/>')}${level(1, 'japaneseCounting', '（%2）')}
      ${level(2, 'decimal', '%3.', '<w:lvlRestart w:val="0"/>')}${level(3, 'decimal', '%1.%3.%4', '<w:isLgl/>')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '●')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="9">${level(0, 'decimalEnclosedCircleChinese', '%1')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="9"/>
      <w:lvlOverride w:ilvl="0"><w:startOverride w:val="11"/></w:lvlOverride></w:num></w:numbering>`;
    const styles = `<w:styles xmlns:w="w"><w:style w:styleId="Head"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="Sub"><w:basedOn w:val="Head"/></w:style></w:styles>`;
    const item = (list: number, at: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const styled = (style: string, text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = [
      styled('Head', '申报时间'),
      item(1, 1, '网上'),
      item(1, 2, '甲'),
      p('段'),
      item(1, 1, '纸质'),
      item(1, 2, '乙'),
      styled('Sub', '申报材料'),
      item(1, 1, '表格'),
      item(1, 2, '丙'),
      item(1, 3, '丁'),
      item(2, 0, '点'),
      item(3, 0, '圈'),
      item(3, 0, '圈'),
      item(4, 0, '又'),
      item(0, 0, '无'),
      item(77, 0, '无'),
      ...Array.from({ length: 10 }, () => styled('Head', '节')),
    ].join('');
    const found = await words(docx(body, { numbering, styles }) as BlobPart);
    expect(found.ok && found.text.split('\n')).toEqual([
      '一、申报时间',
      '（一）网上',
      '1.甲',
      '段',
      '（二）纸质',
      '2.乙',
      '二、申报材料',
      '（一）表格',
      '3.丙',
      '2.3.1丁',
      '点',
      '①圈',
      '②圈',
      '⑪又',
      '无',
      '无',
      ...['三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map((no) => `${no}、节`),
    ]);
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
