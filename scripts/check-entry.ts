import { fileWords } from '../components/files/file-words';
import { i18n } from '../components/words/i18n';
import { runChecks, worstFirst } from '../lib/checks/run';
import { type FindingJson, toJson } from '../lib/checks/to-json';
import { fromIso } from '../lib/dates/iso';
import { localToday } from '../lib/dates/today';
import { workCalendar } from '../lib/dates/work-calendar';
import { MAX_DOSSIER_FILE, openDossierFile } from '../lib/dossier/dossier-file';
import type { FileFault } from '../lib/dossier/file-faults';
import { textOfBytes } from '../lib/dossier/json-file';
import { conditionsFor } from '../lib/notice/conditions-for';
import { openNoticeFile } from '../lib/notice/notice-file';
import type { Notice } from '../lib/notice/schema';
import { SHIPPED } from '../lib/notice/shipped';

/** A file as it was read from the disk, with the name that its user gave. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Asked {
  readonly dossier: GivenFile;
  /** The notice as data; null for the newest that is shipped. */
  readonly notice: GivenFile | null;
  /** YYYY-MM-DD; null for the machine's own day. */
  readonly today: string | null;
}

/** What the checks found, worst first, or the sentences that say what is wrong with what was given. */
export type Answer = { readonly findings: readonly FindingJson[] } | { readonly faults: readonly string[] };

const NOTICE_FAULTS: Readonly<Record<FileFault['why'], string>> = {
  unknown: '通知数据里没有这一栏',
  'too-long': '文字太长',
  'too-many': '项数太多',
  number: '数字超出范围',
  'not-text': '应是文字',
  'not-list': '应是一个列表',
  'not-object': '缺少这一项，或者应是一组字段',
  other: '内容不对',
};

const WRONG_FILE = {
  'not-json': '文件不完整，或者不是 JSON 文件。--notice 要的是通知的数据文件，不是通知原文。',
  'other-format': '这个文件不是通知的数据文件。请用扩展里“通知”导出的文件。',
} as const;

const noticeFault = ({ path, why }: FileFault) => `${path || '整个文件'}：${NOTICE_FAULTS[why]}。`;

/** Where a text stops being JSON, as a sentence; empty where Node does not say. */
function stopsAt(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    if (at === undefined) return '';
    const lines = text.slice(0, Number(at)).split('\n');
    return `从第${lines.length}行第${(lines.at(-1) ?? '').length + 1}个字起读不下去。`;
  }
}

async function dossierOf({ name, bytes }: GivenFile) {
  const opened = await openDossierFile(new Blob([bytes]));
  if (opened.ok) return opened;
  const words = fileWords(i18n.t, 'dossier', opened.problem, MAX_DOSSIER_FILE);
  if (opened.problem.kind === 'not-json') words[0] += stopsAt(textOfBytes(bytes) ?? '');
  return { ok: false as const, faults: words.map((sentence) => `${name}：${sentence}`) };
}

function noticeOf(given: GivenFile | null): { ok: true; notice: Notice } | { ok: false; faults: string[] } {
  if (given === null) {
    const newest = SHIPPED.map(({ notice }) => notice).sort((a, b) => b.batchYear.value - a.batchYear.value)[0];
    return newest
      ? { ok: true, notice: newest }
      : { ok: false, faults: ['没有随程序提供的通知，请用 --notice 指定。'] };
  }
  const text = textOfBytes(given.bytes);
  if (text === null) {
    return { ok: false, faults: [`${given.name}：文件的文字不是 UTF-8 编码（可能是 GBK），请另存为 UTF-8 编码。`] };
  }
  const opened = openNoticeFile(text);
  if (opened.ok) return opened;
  const { problem } = opened;
  const faults: string[] = typeof problem === 'string' ? [WRONG_FILE[problem]] : problem.map(noticeFault);
  if (problem === 'not-json') faults[0] += stopsAt(text);
  return { ok: false, faults: faults.map((sentence) => `${given.name}：${sentence}`) };
}

/** Judges a dossier file by a notice as of a day, as the panel does. Every fault of what was given is told at once. */
export async function check({ dossier, notice, today }: Asked): Promise<Answer> {
  const day = today ?? localToday(new Date());
  const dayFault = fromIso(day)?.day === undefined ? [`--today ${day}：不是一个日期，应写成 2023-06-15。`] : [];
  const [opened, judged] = [await dossierOf(dossier), noticeOf(notice)];
  const faults = [...dayFault, ...(opened.ok ? [] : opened.faults), ...(judged.ok ? [] : judged.faults)];
  if (!opened.ok || !judged.ok || faults.length > 0) return { faults };
  const context = {
    dossier: opened.dossier,
    notice: judged.notice,
    conditions: conditionsFor(judged.notice),
    today: day,
    calendar: workCalendar([]),
  };
  return { findings: worstFirst(runChecks(context)).map((finding) => toJson(finding, 'zh')) };
}
