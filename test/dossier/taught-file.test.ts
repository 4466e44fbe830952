import { describe, expect, it } from 'vitest';
import type { Taught } from '../../lib/dossier/taught';
import { MAX_TAUGHT_FILE, openTaughtFile, writeTaughtFile } from '../../lib/dossier/taught-file';

const NOW = new Date('2023-06-15T01:02:03Z');
const FORM = { site: 'https://rs.jshrss.jiangsu.gov.cn', path: '/web/UTP', title: '职称申报' };
const TAUGHT: Taught[] = [
  { form: FORM, label: '联系方式', heading: '基本信息', name: 'jbxx_xh1', meaning: 'person.phone' },
  { form: { ...FORM, title: '审核' }, label: '', heading: '', name: 'q1', meaning: null },
  { form: FORM, label: '备注', heading: '基本信息', name: '', meaning: null },
];
const text = writeTaughtFile(TAUGHT, NOW);
const open = (content: string) => openTaughtFile(new Blob([content]));
const problem = async (content: unknown) => {
  const opened = await open(typeof content === 'string' ? content : JSON.stringify(content));
  return opened.ok ? null : opened.problem;
};
/** The file with another value at one place. */
function changed(change: (file: ReturnType<typeof JSON.parse>) => void): unknown {
  const file = JSON.parse(text);
  change(file);
  return file;
}

describe('a file of meanings', () => {
  it('comes back as it was written, form by form', async () => {
    expect(JSON.parse(text)).toMatchObject({ format: 'shenbao-taught', version: 1, savedAt: NOW.toISOString() });
    expect(JSON.parse(text).forms.map(({ controls }: { controls: unknown[] }) => controls.length)).toEqual([2, 1]);
    expect(await open(text)).toEqual({ ok: true, taught: [TAUGHT[0], TAUGHT[2], TAUGHT[1]] });
  });

  it.each([
    ['too-large', 'x'.repeat(MAX_TAUGHT_FILE + 1)],
    ['not-json', text.slice(0, 200)],
    ['not-json', ''],
    ['not-json', '‮文件'],
    ['other-format', { person: { name: '张三' } }],
    ['other-format', { format: 'shenbao-dossier', version: 1 }],
    ['other-format', []],
    ['other-format', 'null'],
    ['other-format', '7'],
  ])('is refused as %s', async (kind, content) => {
    expect(await problem(content)).toEqual({ kind });
  });

  it('of a newer version is told with its version', async () => {
    expect(await problem(changed((file) => Object.assign(file, { version: 2 })))).toEqual({
      kind: 'newer-version',
      version: 2,
    });
  });

  it.each([
    [
      'forms[0].nick',
      'unknown',
      (file: never) => Object.assign((file as { forms: object[] }).forms[0] ?? {}, { nick: 1 }),
    ],
    ['forms[0].controls[0].meaning', 'other', control({ meaning: 'person.shoe' })],
    ['forms[0].controls[0].label', 'too-long', control({ label: '长'.repeat(201) })],
    ['forms[0].controls[0].heading', 'not-text', control({ heading: 7 })],
    ['forms[0].controls[0]', 'other', control({ label: '', name: '' })],
    ['forms[0].site', 'other', form({ site: 'javascript:alert(1)' })],
    ['forms[0].controls', 'not-list', form({ controls: {} })],
    ['forms', 'not-list', (file: never) => Object.assign(file, { forms: 'x' })],
    ['forms[0].controls[1]', 'twice', control({ label: '备注', name: '' })],
  ] as const)('with a fault at %s (%s) tells place and fault', async (path, why, change) => {
    expect(await problem(changed(change as (file: unknown) => void))).toEqual({
      kind: 'faults',
      faults: [{ path, why }],
      more: 0,
    });
  });

  it('with __proto__ among its keys is refused, and changes no prototype', async () => {
    for (const place of ['{\n  "format"', '"site"']) {
      const evil = place.replace('"', '"__proto__": { "polluted": true }, "');
      expect(await problem(text.replace(place, evil))).toMatchObject({ kind: 'faults', faults: [{ why: 'unknown' }] });
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('with thousands of faults tells the first twenty and how many more', async () => {
    const controls = Array.from({ length: 500 }, (_, n) => ({ label: `${n}`, heading: '', name: '', meaning: 'x' }));
    expect(await problem(changed((file) => Object.assign(file.forms[0], { controls })))).toMatchObject({ more: 480 });
  });
});

function control(more: object) {
  return (file: { forms: { controls: object[] }[] }) => Object.assign(file.forms[0]?.controls[0] ?? {}, more);
}
function form(more: object) {
  return (file: { forms: object[] }) => Object.assign(file.forms[0] ?? {}, more);
}
