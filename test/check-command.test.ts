import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, type GivenFile } from '../scripts/check-entry';

const root = join(import.meta.dirname, '..');
const APPLICANT = 'test/platform/applicants/short.json';
const NOTICE = 'lib/notice/shipped/nantong-cybersecurity-2023.json';

const onDisk = (name: string): GivenFile => ({ name, bytes: new Uint8Array(readFileSync(join(root, name))) });
const holding = (name: string, value: unknown): GivenFile => ({
  name,
  bytes: new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
});

function run(...args: string[]) {
  const env = { ...process.env, INIT_CWD: root };
  return spawnSync(process.execPath, ['scripts/check.mjs', ...args], { cwd: root, encoding: 'utf8', env });
}

describe('the command that judges a dossier file', () => {
  it('prints the findings in the form of the field catalogue', () => {
    const { stdout, stderr, status } = run(APPLICANT, '--today', '2023-06-15');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const findings = JSON.parse(stdout);
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(['check', 'entry', 'field', 'verdict', 'reason', 'cites']);
      expect(finding.reason).toMatch(/\p{Script=Han}/u);
      for (const cite of finding.cites) expect(Object.keys(cite)).toEqual(['source', 'text', 'confidence']);
    }
    const planted = JSON.parse(readFileSync(join(root, APPLICANT.replace('.json', '.planted.json')), 'utf8'));
    const line = (of: Record<string, unknown>) => `${of.check} ${of.entry} ${of.field} ${of.verdict}`;
    expect(findings.map(line).sort()).toEqual(planted.map(line).sort());
  });

  it('tells a missing file and wrong arguments, and prints no findings', () => {
    const missing = run('no-such-file.json');
    expect({ ...missing, stderr: missing.stderr.trim() }).toMatchObject({
      stdout: '',
      stderr: 'no-such-file.json：没有这个文件。',
      status: 2,
    });
    expect(run().stderr).toContain('用法：');
    expect(run('--year', '2023', APPLICANT)).toMatchObject({ stdout: '', status: 2 });
  });
});

describe('what is wrong with what was given', () => {
  it('is told for every file and the day at once, each fault with its place', async () => {
    const asked = {
      dossier: holding('甲.json', { paper: [{ titel: 'x' }], person: { name: [] }, '__proto__ ': 1 }),
      notice: holding('乙.json', '通知原文'),
      today: '2023-02-30',
    };
    expect(await check(asked)).toEqual({
      faults: [
        '--today 2023-02-30：不是一个日期，应写成 2023-06-15。',
        '甲.json：person.name：应是一段文字。',
        '甲.json：paper[0].titel：申报人档案里没有这一栏。',
        '甲.json：__proto__ ：申报人档案里没有这一栏。',
        '乙.json：文件不完整，或者不是 JSON 文件。--notice 要的是通知的数据文件，不是通知原文。',
      ],
    });
  });

  it('may be another file than a notice, told in one sentence, or a number that JSON does not keep', async () => {
    const dossier = holding('甲.json', '{"person":{"idNumber":320601199001011234}}');
    expect(await check({ dossier, notice: onDisk(APPLICANT), today: '2023-06-15' })).toEqual({
      faults: [
        '甲.json：person.idNumber：数字超出范围；身份证号这样的长号码要加引号，写成文字。',
        `${APPLICANT}：这个文件不是通知的数据文件。请用扩展里“通知”导出的文件。`,
      ],
    });
  });

  it('may be a month for a day, a list for a dossier, or a fact of a notice without its source', async () => {
    const { cutoffs, ...others } = JSON.parse(readFileSync(join(root, NOTICE), 'utf8'));
    const { source: _, ...bare } = cutoffs.paper;
    const notice = holding('乙.json', { ...others, cutoffs: { ...cutoffs, paper: bare } });
    expect(await check({ dossier: holding('甲.json', []), notice, today: '2023-06' })).toEqual({
      faults: [
        '--today 2023-06：不是一个日期，应写成 2023-06-15。',
        '甲.json：文件里是一个列表，不是一份申报人档案。这里一次只读一人的档案；一个文件里有多人的，请在“多人”里打开。',
        expect.stringMatching(/^乙\.json：cutoffs\.paper\.source：/u),
      ],
    });
  });

  it('may be a slip in the JSON, told with its place', async () => {
    const dossier = holding('甲.json', '{\n  "person": {"name": "甲"},\n}');
    expect(await check({ dossier, notice: holding('乙.json', '{"id":01}'), today: '2023-06-15' })).toEqual({
      faults: [
        expect.stringMatching(/^甲\.json：文件不完整，或者不是 JSON 文件。.*从第3行第1个字起读不下去。$/u),
        expect.stringMatching(/^乙\.json：.*从第1行第8个字起读不下去。$/u),
      ],
    });
  });

  it('may be the writing: a file in GBK is no UTF-8', async () => {
    // 甲 in GBK.
    const bytes = new Uint8Array([...new TextEncoder().encode('{"person":{"name":"'), 0xbc, 0xd7, 0x22, 0x7d, 0x7d]);
    const { faults } = (await check({
      dossier: { name: '甲.json', bytes },
      notice: { name: '乙.json', bytes },
      today: '2023-06-15',
    })) as { faults: string[] };
    expect(faults).toEqual([
      expect.stringMatching(/^甲\.json：文件的文字不是 UTF-8 编码（可能是 GBK）/u),
      expect.stringMatching(/^乙\.json：文件的文字不是 UTF-8 编码（可能是 GBK）/u),
    ]);
  });

  it('is nothing where the shipped notice is given as a file: the findings are those without it', async () => {
    const dossier = onDisk(APPLICANT);
    const today = '2023-06-15';
    const given = await check({ dossier, notice: onDisk(NOTICE), today });
    expect(given).toEqual(await check({ dossier, notice: null, today }));
    expect('findings' in given && given.findings.length).toBeGreaterThan(10);
  });
});
