import { describe, expect, it } from 'vitest';
import type { Taught } from '../../lib/dossier/taught';
import { lastingName } from '../../lib/page/control-name';
import { formOf } from '../../lib/page/form';
import { readDocument } from '../../lib/page/read';
import { createRefs } from '../../lib/page/refs';
import { documentOf } from './read-layout';

const PAGE = `<title>职称申报</title><h2>基本信息</h2><form>
  <label for="a">姓名</label><input id="a" value="陈一鸣">
  <label for="b">出生日期</label><input id="b" value="1988-03-15">
  <label for="c">暗号</label><input id="c" value="13900000000">
</form>`;

function read(html: string, taught: Taught[] = [], url?: string) {
  const reading = readDocument(documentOf(html, url), createRefs(), [], undefined, taught);
  const of = (label: string) => reading.values.find((value) => value.label === label);
  return { reading, of };
}
/** What the user would teach of the value of that label. */
function teach(html: string, label: string, meaning: Taught['meaning']): Taught {
  const { reading, of } = read(html);
  const value = of(label);
  if (value === undefined) throw new Error(`no ${label}`);
  return { form: reading.form, label: value.label, heading: value.heading, name: value.name, meaning };
}

describe('a reading with what was taught', () => {
  it('takes the taught meaning where none was known, and in place of a guessed one', () => {
    const taught = [teach(PAGE, '暗号', 'person.mobile'), teach(PAGE, '出生日期', 'work.startedOn')];
    const { of } = read(PAGE, taught);
    expect(of('暗号')).toMatchObject({ meaning: 'person.mobile', taught: true, labelFrom: 'label' });
    expect(of('出生日期')).toMatchObject({ meaning: 'work.startedOn', taught: true });
    expect(of('姓名')).toMatchObject({ meaning: 'person.name', taught: false });
  });

  it('takes a wrong meaning away', () => {
    const { of } = read(PAGE, [teach(PAGE, '出生日期', null)]);
    expect(of('出生日期')).toMatchObject({ meaning: null, taught: true });
  });

  it('knows nothing of it once the form is another', () => {
    const taught = [teach(PAGE, '暗号', 'person.mobile')];
    for (const other of [
      PAGE.replace('职称申报', '职称申报审核'),
      PAGE.replace('暗号', '口令'),
      PAGE.replaceAll('"c"', '"d"'),
    ]) {
      expect(read(other, taught).reading.values.filter((value) => value.taught)).toEqual([]);
    }
    expect(read(PAGE, taught, 'https://www.jssrcfwypt.org.cn/web/UTP').of('暗号')?.taught).toBe(false);
  });

  it('is a form by one taught control alone', () => {
    const bare = '<title>登记</title><p>口令 <input name="kl" value="工程师"></p>';
    const form = formOf(documentOf(bare), []);
    expect(read(bare).reading).toMatchObject({ page: 'none', values: [] });
    const taught = { form, label: '口令', heading: '', name: 'kl', meaning: 'title.name' } as const;
    expect(read(bare, [taught]).reading).toMatchObject({ page: 'form', values: [{ meaning: 'title.name', row: 0 }] });
  });

  it('counts the rows of a taught column as entries', () => {
    const table = `<title>登记</title><h3>继续教育</h3><table>
      <tr><th>课</th><th>数</th></tr>
      <tr><td><input name="k[0]" value="甲"></td><td><input name="s[0]" value="72"></td></tr>
      <tr><td><input name="k[1]" value="乙"></td><td><input name="s[1]" value="30"></td></tr></table>`;
    const form = formOf(documentOf(table), []);
    const control = { form, heading: '继续教育' };
    const { reading } = read(table, [
      { ...control, label: '课', name: 'k[*]', meaning: 'training.content' },
      { ...control, label: '数', name: 's[*]', meaning: 'training.hours' },
    ]);
    expect(reading.values.map(({ meaning, row, value }) => [meaning, row, value])).toEqual([
      ['training.content', 0, '甲'],
      ['training.hours', 0, '72'],
      ['training.content', 1, '乙'],
      ['training.hours', 1, '30'],
    ]);
  });
});

describe('which form it is', () => {
  const form = (url: string, html = '<title>职称申报</title>', persons: string[] = []) =>
    formOf(documentOf(html, url), persons);
  const HALL = 'https://rs.jshrss.jiangsu.gov.cn';

  it.each([
    [
      '/web/UTP?utcName=Cd_TitleDeclarationApply&applicant=zhang&code=8f3a',
      '/web/UTP?utcName=Cd_TitleDeclarationApply',
    ],
    ['/web/UTP;jsessionid=AB12?id=7', '/web/UTP'],
    ['/declare/20230615/form', '/declare/*/form'],
    ['/p/%E5%BC%A0%E4%B8%89/form', '/p/*/form'],
    ['/app#/declare/12/base?token=x', '/app/#/declare/*/base'],
    ['/app#base', '/app'],
  ])('by the address %s is %s', (address, path) => {
    expect(form(`${HALL}${address}`)).toMatchObject({ site: HALL, path });
  });

  it('is called by title and first large heading, without numbers and without the name of a person', () => {
    const html = '<title>2023年度职称申报</title><h1>基本信息</h1><h2>陈一鸣的中级申报表</h2>';
    expect(form(HALL, html, ['陈一鸣']).title).toBe('*年度职称申报 · *的中级申报表');
  });
});

describe('the name of a control', () => {
  it.each([
    ['jbxx_aac003', 'jbxx_aac003'],
    ['xlxw_0_aac180', 'xlxw_*_aac180'],
    ['list[12].name', 'list[*].name'],
    ['rc_select_3', 'rc_select_*'],
    ['q1', 'q1'],
    ['dp1700000000000', 'dp*'],
    [':r3:', ''],
    ['radix-:r1:', ''],
    ['_easyui_textbox_input4', ''],
    ['a3f0c2d1-55aa-4c1e-9b1b-0123456789ab', ''],
    ['17', ''],
    ['x'.repeat(121), ''],
  ])('%s lasts as "%s"', (name, lasting) => {
    expect(lastingName(name)).toBe(lasting);
  });
});
