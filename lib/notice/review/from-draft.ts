import { z } from 'zod';
import type { Fact } from '../fact';
import type { Found, NoticeDraft } from '../read/read-notice';
import type { Window } from '../read/window-pick';
import { type Notice, NoticeSchema } from '../schema';
import type { Source } from '../source';
import { defaultForms } from './default-forms';
import { draftMaterials } from './draft-materials';
import { draftPayment } from './draft-payment';
import { asLevels } from './levels';
import { quoted, quoteOf } from './quoted';
import { unsaid } from './unsaid';

/** A notice under review: what a notice must have may still be missing. */
export type OpenNotice = Omit<Notice, 'title' | 'batchYear' | 'levels'> & {
  readonly title: Fact<string>;
  readonly batchYear: Fact<number>;
  readonly levels: Fact<Notice['levels']['value']>;
};

const CUTOFF_DAY: Source = {
  source: 'default',
  text: '通知没有写截止当日是否计入，按通行做法计入。',
  en: 'The notice does not say whether the day of a cutoff itself counts; by universal practice it does.',
  confidence: 'B',
};
const FIRST_DAY: Source = {
  source: 'default',
  text: '通知没有写公示首日是否计入，按谨慎算法不计入。',
  en: 'The notice does not say whether the first day counts; to be careful it is not counted.',
  confidence: 'C',
};
const ORDER: Source = {
  source: 'default',
  text: '先后由我们排列：公示在申报前，缴费在报送时。',
  en: 'The order is ours: the display before the declaration, the fee with the papers.',
  confidence: 'C',
};

/** 数字经济（网络安全）工程 is of the series 数字经济工程, and may be called 网络安全工程 or 网络安全. */
const BRACKETED = /^([^（(]+)[（(]([^（）()]+)[)）](.*)$/;

function specialityOf(
  text: string,
  found: Found<string> | null,
): Pick<Notice, 'speciality' | 'series' | 'specialityNames'> {
  if (found === null)
    return {
      speciality: unsaid('是哪个专业', 'which speciality it is'),
      series: unsaid('属于哪个职称系列', 'which series it is of'),
      specialityNames: [],
    };
  const parts = BRACKETED.exec(found.value);
  const derived = { ...found, confidence: 'B' } as const;
  const [, before = '', own = '', behind = ''] = parts ?? [];
  return {
    speciality: quoted(text, found),
    series: quoted(text, derived, parts ? before + behind : found.value),
    specialityNames: parts ? [...new Set([own + behind, own])].map((name) => quoted(text, derived, name)) : [],
  };
}

function windowsOf(text: string, { online, paper }: NoticeDraft['windows']): Pick<Notice, 'windows' | 'closing'> {
  const span = (found: Found<Window>) => quoted(text, found, { from: found.value.from, to: found.value.to });
  const hour = (found: Found<Window> | null) =>
    found && found.value.toHour !== null ? quoted(text, found, found.value.toHour) : undefined;
  const [onlineHour, paperHour] = [hour(online), hour(paper)];
  return {
    windows: {
      online: online ? span(online) : unsaid('网上申报的时间', 'when to declare online'),
      paper: paper ? span(paper) : unsaid('材料报送的时间', 'when to hand in the papers'),
    },
    ...((onlineHour || paperHour) && {
      closing: { ...(onlineHour && { online: onlineHour }), ...(paperHour && { paper: paperHour }) },
    }),
  };
}

/** The one row of hours that a text gives: none where it gives several totals, of which each holds for somebody else. */
function trainingOf(text: string, read: NoticeDraft['training']): Notice['trainingHours'] {
  const [total, ...others] = read.filter(({ value }) => value.kind === 'total');
  if (total === undefined || others.length > 0) return [];
  const own = read.find(({ value }) => value.kind === 'speciality');
  const professional = own?.value.hours ?? null;
  return [quoted(text, total, { from: null, to: null, level: null, hours: total.value.hours, professional })];
}

function stepsOf(text: string, { displayWorkingDays, fees }: NoticeDraft): Notice['steps'] {
  const [fee] = fees;
  const display = displayWorkingDays && {
    id: 'display-done',
    name: '单位公示期满、无异议',
    by: 'unit' as const,
    source: quoteOf(text, displayWorkingDays.quote, displayWorkingDays.confidence),
  };
  const paid = fee && {
    id: 'fee-paid',
    name: '缴纳评审费',
    by: 'applicant' as const,
    source: quoteOf(text, fee.quote, fee.confidence),
  };
  return { value: [display, paid].filter((step) => step !== null && step !== undefined), source: ORDER };
}

const PLATFORM = /jssrcfwypt|hrss|rsj\.|zcsb|zcps|zcpt/;

/** What was read out of a text as a notice under that id: every fact with its words, and what was not found told as unsaid. */
export function noticeFromDraft(id: string, text: string, draft: NoticeDraft): OpenNotice {
  const said = <T>(found: Found<T> | null, zh: string, en: string): Fact<T> =>
    found === null ? unsaid(zh, en) : quoted(text, found);
  const all = <T>(found: readonly Found<T>[]) => found.map((one) => quoted(text, one));
  const { cutoffs, contacts } = draft;
  const levels = draft.levels && asLevels(draft.levels.value);
  return {
    id,
    title: said(draft.title, '标题', 'its title'),
    documentNumber: said(draft.documentNumber, '文号', 'its number'),
    issuer: said(draft.issuer, '发文机关', 'who issued it'),
    issuedOn: said(draft.issuedOn, '落款日期', 'when it was signed'),
    batchYear: said(draft.batchYear, '是哪个年度', 'the year of the batch'),
    region: said(draft.region, '是哪个地区', 'the region'),
    ...specialityOf(text, draft.speciality),
    levels:
      draft.levels && levels && levels.length > 0
        ? quoted(text, draft.levels, levels)
        : unsaid('是哪些层级', 'which levels it covers'),
    procedures: draft.procedures
      ? quoted(text, draft.procedures, [...draft.procedures.value])
      : unsaid('是评审、初定还是认定', 'which procedure it is about'),
    cutoffs: {
      seniority: said(cutoffs.seniority, '资历的截止时间', 'the seniority cutoff'),
      achievement: said(cutoffs.achievement, '业绩成果的截止时间', 'the cutoff for achievements'),
      paper: said(cutoffs.paper, '论文的截止时间', 'the cutoff for papers'),
      education: said(cutoffs.education, '学历学位的截止时间', 'the cutoff for education and degrees'),
    },
    cutoffDayCounts: { value: true, source: CUTOFF_DAY },
    ...windowsOf(text, draft.windows),
    applicants: [],
    excluded: all(draft.excluded),
    routes: [],
    agencies: [],
    materials: draftMaterials(text, draft.materials),
    volume: unsaid('怎样装订', 'what is bound'),
    ...defaultForms(),
    forms: {
      unalterable: unsaid('表格能不能改', 'whether the forms may be altered'),
      from: unsaid('空白表在哪里下载', 'where the blanks are found'),
    },
    display: {
      workingDays: said(draft.displayWorkingDays, '公示要几个工作日', 'how long the display takes'),
      firstDayCounts: { value: false, source: FIRST_DAY },
      objectionBars: said(draft.objectionBars, '公示有异议怎么办', 'what an objection does'),
    },
    trainingHours: trainingOf(text, draft.training),
    steps: stepsOf(text, draft),
    rules: {
      truth: unsaid('材料真实由谁负责', 'who answers for the truth'),
      secrecy: unsaid('材料是否涉密的要求', 'what holds for secrets'),
      throughUnit: unsaid('是否通过单位申报', 'whether one applies through the unit'),
      training: unsaid('继续教育的要求', 'what it asks of continuing education'),
      oneVote: unsaid('学术造假怎么处理', 'what fraud does'),
      revocation: unsaid('弄虚作假怎么处理', 'when a title is revoked'),
      recordYears: unsaid('失信记录几年', 'how long a fraud stays on file'),
      reviewer: unsaid('由谁复审', 'who reviews after the unit'),
      supplement: unsaid('材料不全怎么办', 'what holds for papers that lack something'),
    },
    payment: draftPayment(text, draft),
    contacts: {
      people: all(contacts.people),
      phones: all(contacts.phones),
      emails: all(contacts.emails),
      addresses: all(contacts.addresses),
    },
    links: draft.links.flatMap((found): Notice['links'] => {
      const purpose = PLATFORM.test(found.value) ? 'platform' : 'other';
      return z.url().safeParse(found.value).success ? [quoted(text, found, { url: found.value, purpose })] : [];
    }),
    cited: all(draft.cited),
  };
}

/** What a notice must have before anything can be judged by it. */
export const REQUIRED = ['title', 'batchYear', 'levels'] as const;

/** The notice where nothing is missing any more that it must have, else what is. */
export function finished(
  open: OpenNotice,
):
  | { readonly ok: true; readonly notice: Notice }
  | { readonly ok: false; readonly missing: readonly (typeof REQUIRED)[number][] } {
  const missing = REQUIRED.filter((key) => open[key].value === null);
  return missing.length > 0 ? { ok: false, missing } : { ok: true, notice: NoticeSchema.parse(open) };
}
