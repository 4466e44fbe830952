import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillBlank } from '../../lib/papers/blank/fill-blank';
import { fillingOf } from '../../lib/papers/blank/filling';
import { proposeMapping, proposePaper } from '../../lib/papers/blank/mapping';
import { openBlank } from '../../lib/papers/blank/open-blank';
import { gridDocx } from '../../lib/papers/grid-docx';
import { gridXlsx } from '../../lib/papers/grid-xlsx';
import { profileSheet } from '../../lib/papers/profile-sheet';
import { summaryTable } from '../../lib/papers/summary-table';
import { summaryXlsx } from '../../lib/papers/summary-xlsx';
import { BLANKS } from '../papers/blanks/blanks';
import { APPLICANT, LIST_ROWS } from '../papers/blanks/given';
import { NOTICE } from '../papers/sample';

const folder = mkdtempSync(join(tmpdir(), 'shenbao-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A row that cannot be added where a formula counts rows. */
const rowsFor = (name: string) => (name === 'summed' ? LIST_ROWS.slice(0, 1) : LIST_ROWS);

function filled(name: keyof typeof BLANKS): Uint8Array {
  const blank = openBlank(BLANKS[name]);
  const paper = proposePaper(blank, '');
  const of = paper === 'summary' ? { level: 'intermediate' as const, rows: rowsFor(name) } : { applicant: APPLICANT };
  return fillBlank(blank, fillingOf(blank, proposeMapping(blank.grids, paper, NOTICE), paper, NOTICE, of));
}

/** Opens files with LibreOffice and writes them again as text; throws where there is none, or it takes one of them for damaged. */
function open(
  files: readonly string[],
  to: 'txt:Text (encoded):UTF8' | 'csv:Text - txt - csv (StarCalc):44,34,76,1',
): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const { status, error, stderr } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files.map((file) => join(folder, file))],
    { encoding: 'utf8' },
  );
  if (error) throw new Error('LibreOffice was not found: install it (Debian: libreoffice-writer, libreoffice-calc).');
  if (status !== 0) throw new Error(stderr);
}

const kindOf = (bytes: Uint8Array) => (openBlank(bytes).kind === 'docx' ? 'docx' : 'xlsx');
const names = Object.keys(BLANKS) as (keyof typeof BLANKS)[];
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

beforeAll(async () => {
  for (const name of names) writeFileSync(join(folder, `${name}.${kindOf(BLANKS[name])}`), filled(name));
  const table = summaryTable(NOTICE, 'intermediate', LIST_ROWS);
  writeFileSync(join(folder, 'written.xlsx'), await summaryXlsx(table, 'a3', '中级'));
  const sheet = profileSheet(APPLICANT.dossier, NOTICE, 'intermediate', 'a4');
  writeFileSync(join(folder, 'form.xlsx'), await gridXlsx([sheet]));
  writeFileSync(join(folder, 'document.docx'), await gridDocx([sheet, sheet]));
  const files = names.map((name) => `${name}.${kindOf(BLANKS[name])}`);
  open([...files.filter((file) => file.endsWith('.docx')), 'document.docx'], 'txt:Text (encoded):UTF8');
  open(
    [...files.filter((file) => file.endsWith('.xlsx')), 'written.xlsx', 'form.xlsx'],
    'csv:Text - txt - csv (StarCalc):44,34,76,1',
  );
});

describe('LibreOffice opens', () => {
  it.each(names)('the filled blank %s, and what was written stands there', (name) => {
    const text = read(`${name}.${kindOf(BLANKS[name]) === 'docx' ? 'txt' : 'csv'}`);
    const isTable = proposePaper(openBlank(BLANKS[name]), '') === 'summary';
    // A contents page without a place for the person has their documents.
    const ofPerson = name === 'numerals' ? '论文c' : (APPLICANT.dossier.person?.name ?? '');
    const wanted = isTable ? rowsFor(name).map((row) => row.values.name ?? '') : [ofPerson];
    for (const one of wanted) expect(text).toContain(one);
  });

  it('the workbooks and the document that are written, numbers to their last digit and signs as letters', () => {
    const table = read('written.csv');
    for (const { values } of LIST_ROWS) for (const text of ['name', 'id-number']) expect(table).toContain(values[text]);
    expect(table).toContain('=某某""公司""');
    expect(read('form.csv')).toContain('单位审核推荐意见');
    expect(read('document.txt').split('单位审核推荐意见')).toHaveLength(3);
  });
});
