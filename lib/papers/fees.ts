import type { Level, Notice } from '../notice/schema';
import { type Applicant, levelOf } from './applicant';
import { plainCell } from './cell-text';
import { GRID_COLUMNS, gridRow, label, type PaperGrid, prose, value } from './grid';
import { identityKey } from './identity-key';
import { rowText, type SummaryRow } from './summary-row';
import { levelWord } from './summary-title';

/** What one person owes. */
export interface Fee {
  /** The id of the person, or of the line of the summary table where nothing else is kept of them. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly level: Level | null;
  /** Null where the level is not known, or the notice names no fee for it, or several. */
  readonly yuan: number | null;
  /** What to write beside the transfer. */
  readonly note: string;
}

/** Who may owe something, as their papers say. */
export interface Payer {
  readonly id: string;
  readonly name: string;
  readonly idNumber: string;
  readonly unit: string;
  readonly level: Level | null;
}

export function payerOf({ id, name, idNumber, dossier }: Applicant, notice: Notice): Payer {
  const unit = plainCell(dossier.unit?.name).text;
  return { id, name: plainCell(name).text, idNumber, unit, level: levelOf(dossier, notice) };
}

const LABEL = 5;

function feeOf(notice: Notice, person: Pick<Fee, 'id' | 'name' | 'unit' | 'level'>): Fee {
  const { perPerson, remittanceNote } = notice.payment;
  const own = perPerson.filter(({ value: { level } }) => level === null || level === person.level);
  const amounts = new Set(own.map(({ value }) => value.yuan));
  // 副高 and 正高 are one level here: where they pay differently it is not known which.
  const yuan = amounts.size === 1 && person.level !== null ? ([...amounts][0] ?? null) : null;
  return { ...person, yuan, note: (remittanceNote.value ?? '').replaceAll('{name}', person.name) };
}

/**
 * What everybody owes: those in the summary tables, in their order, then the others of the batch. Whoever was left out of a
 * table owes nothing. `rows` are all those of the notice.
 */
export function fees(notice: Notice, payers: readonly Payer[], rows: readonly SummaryRow[]): Fee[] {
  const keyOf = ({ idNumber }: { idNumber: string }) => identityKey(idNumber);
  const unitKey = notice.summary.columns.find(({ fill }) => fill.by === 'field' && fill.field === 'unit.name')?.key;
  const listed = rows.filter(({ leftOut }) => !leftOut);
  const inTable = new Set(rows.map(({ person }) => keyOf(person)).filter((key) => key !== null));
  const idByKey = new Map<string | null, string>();
  for (const payer of payers) if (!idByKey.has(keyOf(payer))) idByKey.set(keyOf(payer), payer.id);
  idByKey.delete(null);
  return [
    ...listed.map((row) =>
      feeOf(notice, {
        id: idByKey.get(keyOf(row.person)) ?? row.id,
        name: plainCell(row.person.name).text,
        unit: unitKey === undefined ? '' : rowText(row, unitKey),
        level: row.level,
      }),
    ),
    ...payers
      .filter((payer) => !inTable.has(keyOf(payer) ?? ''))
      .map(({ id, name, unit, level }) => feeOf(notice, { id, name, unit, level })),
  ];
}

/** Where to pay, a label and what stands behind it. */
export function accountLines({ payment }: Notice): readonly (readonly [string, string])[] {
  return [
    ['户名', payment.payee.value ?? ''],
    ['开户银行', payment.bank.value ?? ''],
    ['账号', payment.account.value ?? ''],
  ];
}

const yuan = (amount: number | null) => (amount === null ? '' : `${amount} 元`);

function conditions({ payment }: Notice): string {
  const { paidWhen, method, defenceIncluded } = payment;
  const how = method.value === null ? '' : `通过${method.value}`;
  const paid = paidWhen.value === null && how === '' ? [] : [`${paidWhen.value ?? ''}${how}缴纳`];
  const defence = defenceIncluded.value === null ? [] : [`以上金额${defenceIncluded.value ? '含' : '不含'}答辩费`];
  const all = [...paid, ...defence];
  return all.length === 0 ? '' : `${all.join('；')}。`;
}

/** The fees of all as a list, with account and sum. */
export function feeList(notice: Notice, all: readonly Fee[]): PaperGrid {
  const spans = [2, 4, 8, 2, 3, 5] as const;
  const cells = (texts: readonly string[], make: typeof label) => texts.map((text, at) => make(text, spans[at] ?? 1));
  const sum = all.reduce((total, fee) => total + (fee.yuan ?? 0), 0);
  return {
    name: '缴费清单',
    title: `${notice.batchYear.value}年度${notice.speciality.value ?? ''}专业技术资格评审费缴费清单`,
    places: [accountLines(notice).map(([heading, text]) => `${heading}：${text}`)],
    head: [gridRow('head', cells(['序号', '姓名', '工作单位', '级别', '金额', '汇款备注'], label))],
    rows: [
      ...all.map((fee, at) =>
        gridRow(
          fee.id,
          cells(
            [String(at + 1), fee.name, fee.unit, fee.level ? levelWord(fee.level) : '', yuan(fee.yuan), fee.note],
            value,
          ),
        ),
      ),
      gridRow('sum', [label(`合计（${all.length} 人）`, 16), value(yuan(sum), 3), value('', 5)]),
    ],
    foot: [conditions(notice)],
    startsPage: true,
  };
}

/** One person's fee slip. Several stand below each other on a page. */
export function feeSlip(notice: Notice, fee: Fee): PaperGrid {
  const lines: readonly (readonly [string, string])[] = [
    ['申报人', fee.name],
    ['工作单位', fee.unit],
    ['申报级别', fee.level ? levelWord(fee.level) : ''],
    ['评审费', yuan(fee.yuan)],
    ...accountLines(notice),
    ['汇款备注', fee.note],
  ];
  return {
    name: fee.name,
    title: `${notice.batchYear.value}年度${notice.speciality.value ?? ''}专业技术资格评审费缴费单`,
    places: [],
    head: [],
    rows: lines.map(([heading, text]) => gridRow(heading, [label(heading, LABEL), prose(text, GRID_COLUMNS - LABEL)])),
    foot: [conditions(notice)],
    startsPage: false,
  };
}
