import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillField, lookAgain, type Outcome } from '../../components/fill/fill-field';
import { isUndoable, undoField } from '../../components/fill/undo-field';
import { keepAdditions } from '../../lib/dossier/compare-dossiers';
import type { Dossier } from '../../lib/dossier/dossier';
import { mayFill } from '../../lib/dossier/fill-plan';
import { EMPTY_DOSSIER } from '../../lib/dossier/kept-dossier';
import { type FillPage, fillPage } from './fill-page';

const page = vi.hoisted(() => ({ run: null as unknown as FillPage['run'] }));
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript: (what: never) => page.run(what) } } }));

const DOSSIER: Dossier = {
  person: { sex: '女', birthDate: '1990-08-21', ethnicity: '汉族', email: 'lu@example.invalid', address: '某路1号' },
  unit: { name: '甲公司' },
  education: [
    { level: '本科', school: '长汀大学', graduatedOn: '2012-06-30' },
    { level: '研究生', school: '江东理工学院', graduatedOn: '2015-06-30' },
  ],
};
const SECTIONS = new Set(['person', 'unit', 'education'] as const);
let count = 0;
const KEPT = keepAdditions(DOSSIER, new Set(SECTIONS), { source: 'hand', at: '2023-06-15T01:02:03.000Z' }, () => {
  count += 1;
  return `e${count}`;
})(EMPTY_DOSSIER);

const LEVELS = '<option value="">请选择</option><option value="03">本科</option><option value="04">研究生</option>';
const row = (n: number) =>
  `<tr><td>${n}</td><td><select>${LEVELS}</select></td><td><input></td><td><input type="date"></td></tr>`;
const FORM = `<form><h3>基本信息</h3>
  <label for="n">姓名</label><input id="n" value="陆清禾" readonly>
  <label for="i">身份证号</label><input id="i" value="999901199008210138" readonly>
  <div><label>性别</label><label><input type="radio" name="aac004" value="1">男</label><label><input type="radio" name="aac004" value="2">女</label></div>
  <label for="b">出生日期</label><input id="b" type="date">
  <label for="e">民族</label><select id="e"><option>汉族</option><option>回族</option></select>
  <label for="m">电子邮箱</label><input id="m">
  <label for="a">通讯地址</label><textarea id="a"></textarea>
  <label for="u">工作单位</label><input id="u" value="乙公司">
  <h3>学历学位</h3><table><thead><tr><th>序号</th><th>学历</th><th>毕业院校</th><th>毕业时间</th></tr></thead>
  <tbody>${row(1)}${row(2)}</tbody></table>
  <button>暂存</button><button type="submit">提交</button></form>`;

beforeEach(() => {
  vi.stubGlobal('setTimeout', (act: () => void) => setImmediate(act));
});

function open(form = FORM) {
  const made = fillPage(form);
  page.run = made.run;
  return made;
}

/** Fills these fields of the plan, as the panel does. */
async function fillAll(made: FillPage, fields: ReturnType<FillPage['plan']>['fields']): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of fields) outcomes.push(...(await fillField(made.lines, [one], made.whose())));
  return outcomes;
}

async function undoAll(made: FillPage, outcomes: readonly Outcome[]) {
  const undone: string[] = [];
  for (const one of [...outcomes].reverse().filter(isUndoable)) {
    undone.push(...(await undoField(made.lines, [one], ['doc'], made.whose)).map(({ kind }) => kind));
  }
  return undone;
}

describe('what takes several values at once', () => {
  it('is left to the user where it is a list of several choices; of boxes to tick one is ticked', async () => {
    const made = open(`<form><h3>基本信息</h3><table>
      <tr><td>性别</td><td><input type="checkbox" name="x" value="1">男<input type="checkbox" name="x" value="2">女</td></tr>
      <tr><td>民族</td><td><select multiple><option>汉族</option><option>回族</option></select></td></tr>
      <tr><td>电子邮箱</td><td><input></td></tr></table></form>`);
    const { fields } = made.plan(KEPT);
    expect(fields.map(({ field, left }) => [field.meaning, left])).toEqual([
      ['person.sex', null],
      ['person.ethnicity', 'several'],
      ['person.email', null],
    ]);
    const outcomes = await fillAll(made, fields.slice(0, 2));
    expect(outcomes).toMatchObject([{ kind: 'filled' }, { kind: 'refused', why: 'several' }]);
    expect(made.values()).toEqual(['person.sex null 女', 'person.ethnicity null ', 'person.email null ']);
  });
});

describe('filling', () => {
  it('puts in all that the plan names, and each is proven', async () => {
    const made = open();
    const fields = made.plan(KEPT).fields.filter(mayFill);
    // 民族 is not empty: the browser has chosen the first of its options.
    expect(fields.map(({ field }) => field.meaning)).toEqual([
      'person.sex',
      'person.birthDate',
      'person.email',
      'person.address',
      'unit.name',
      ...['level', 'school', 'graduatedOn', 'level', 'school', 'graduatedOn'].map((name) => `education.${name}`),
    ]);
    const outcomes = await fillAll(made, fields);
    expect(outcomes.map(({ kind }) => kind)).toEqual(fields.map(() => 'filled'));
    expect(
      made
        .plan(KEPT)
        .fields.filter(({ left }) => left !== 'same')
        .map(({ field }) => field.meaning),
    ).toEqual(['person.name', 'person.idNumber']);
  });

  it('tells what the page has made of it, what it did not take, and puts back what stood there', async () => {
    const made = open();
    const byMeaning = (meaning: string) => made.plan(KEPT).fields.filter(({ field }) => field.meaning === meaning);
    const input = made.document.getElementById('m') as HTMLInputElement;
    input.addEventListener('input', () => {
      input.value = input.value && 'cut@example';
    });
    const [changed] = await fillAll(made, byMeaning('person.email'));
    expect(changed).toMatchObject({ kind: 'changed', shows: 'cut@example' });
    const unit = made.document.getElementById('u') as HTMLInputElement;
    unit.addEventListener('change', () => {
      unit.value = '乙公司';
    });
    const [refused] = await fillAll(made, byMeaning('unit.name'));
    expect(refused).toMatchObject({ kind: 'refused', why: 'not-taken', shows: '乙公司' });
    expect(unit.value).toBe('乙公司');
  });

  it('is refused where the field has changed, the page is another person’s, or its model is not known', async () => {
    const made = open();
    const [one] = made.plan(KEPT).fields.filter(({ field }) => field.meaning === 'person.email');
    if (!one) throw new Error('no field');
    expect(await fillField(made.lines, [one], ['别人', '999901199008210138'])).toMatchObject([{ why: 'person' }]);
    const input = made.document.getElementById('m') as HTMLInputElement;
    input.value = 'hand@example.invalid';
    expect(await fillField(made.lines, [one], made.whose())).toMatchObject([{ kind: 'refused', why: 'edited' }]);
    input.value = '';
    page.run = async () => [{ result: { says: 'not a list' } as never }];
    expect(await fillField(made.lines, [one], made.whose())).toMatchObject([{ kind: 'refused', why: 'no-proof' }]);
    expect(input.value).toBe('');
  });

  it('finds out when a later field has changed an earlier one', async () => {
    const made = open();
    const [mail, address] = ['person.email', 'person.address'].map((name) =>
      made.plan(KEPT).fields.find(({ field }) => field.meaning === name),
    );
    const input = made.document.getElementById('m') as HTMLInputElement;
    made.document.getElementById('a')?.addEventListener('input', () => {
      input.value = '';
    });
    const outcomes = await fillAll(made, [mail as never, address as never]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['filled', 'filled']);
    const again = await Promise.all(outcomes.map((one) => lookAgain(made.lines, one)));
    expect(again.map(({ kind }) => kind)).toEqual(['changed', 'filled']);
  });
});

describe('undo', () => {
  it('restores what was there whatever was filled, also when the page was drawn anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }), fc.boolean(), async (taken, anew) => {
        const made = open();
        const before = made.values();
        const fields = made.plan(KEPT).fields.filter(mayFill);
        const outcomes = await fillAll(
          made,
          fields.filter((_, n) => taken[n]),
        );
        expect(outcomes.every(({ kind }) => kind === 'filled')).toBe(true);
        if (anew) made.redraw();
        const undone = await undoAll(made, outcomes);
        expect(undone).toEqual(outcomes.map(() => 'restored'));
        expect(made.values()).toEqual(before);
      }),
      { numRuns: 8 },
    );
  }, 30_000);

  it('leaves alone what the user has edited since, and says what is gone', async () => {
    const made = open();
    const fields = made.plan(KEPT).fields.filter(mayFill);
    const outcomes = await fillAll(
      made,
      fields.filter(({ field }) => field.meaning === 'person.email' || field.meaning === 'person.address'),
    );
    (made.document.getElementById('m') as HTMLInputElement).value = 'hand@example.invalid';
    made.document.getElementById('a')?.remove();
    expect(await undoAll(made, outcomes)).toEqual(['gone', 'edited']);
    expect(made.values()).toContain('person.email null hand@example.invalid');
  });
});
