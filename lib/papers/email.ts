import type { Level, Notice } from '../notice/schema';
import { rowText, type SummaryRow } from './summary-row';
import { levelWord, summaryFileName, summaryTitle } from './summary-title';

/** What a message with a summary table needs; nothing in it tells of a person. */
export interface Email {
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  /** The name of the file to be sent along. */
  readonly file: string;
}

/** The message for the table of one level; null where the notice wants none, or names no address. The unit is named where all have the same. */
export function summaryEmail(notice: Notice, level: Level, rows: readonly SummaryRow[]): Email | null {
  const address = notice.contacts.emails[0]?.value;
  if (address === undefined || !notice.summary.needs.some(({ value }) => value === 'email')) return null;
  const listed = rows.filter(({ leftOut }) => !leftOut);
  const unitKey = notice.summary.columns.find(({ fill }) => fill.by === 'field' && fill.field === 'unit.name')?.key;
  const units = new Set(listed.map((row) => rowText(row, unitKey ?? '')).filter(Boolean));
  const [unit = ''] = units.size === 1 ? units : [];
  const file = summaryFileName(notice, level);
  const title = summaryTitle(notice, level);
  const year = notice.batchYear.value;
  return {
    address,
    subject: `${unit}${unit && '：'}${year}年度${title}（${levelWord(level)} ${listed.length} 人）`,
    body: [
      '您好：',
      `现报送${unit}${year}年度《${title}》电子版，共 ${listed.length} 人，见附件“${file}”，与盖章的纸质版一致。`,
      '请查收。',
      '',
      unit,
      '联系人：　　　　联系电话：',
    ].join('\n'),
    file,
  };
}

/** All of it as one text, to be copied in one go. */
export function emailText({ address, subject, body, file }: Email): string {
  return `收件人：${address}\n主题：${subject}\n附件：${file}\n\n${body}\n`;
}
