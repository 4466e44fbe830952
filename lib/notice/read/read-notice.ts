import { isoDay } from '../../dates/calendar';
import type { IsoDay } from '../../dates/partial-date';
import { type Account, readAccount } from './account';
import { impliedBy, inferredBatchYear, isFarFrom, readBatchYear, yearOfDays, yearOfWindows } from './batch-year';
import { type Cited, readCited } from './cited';
import { type Contacts, readContacts } from './contacts';
import { type Cutoffs, type DoubtedCutoff, readCutoffs } from './cutoffs';
import { withDeclaredUntil } from './declared-until';
import { readDisplayDays } from './display';
import { documentNumbers, readDocumentNumber } from './document-numbers';
import { readExcluded } from './excluded';
import { type Fee, readFees } from './fees';
import type { Found } from './found';
import { readIssuedOn } from './issued-on';
import { readIssuer } from './issuer';
import { readLinks } from './links';
import type { ReadMaterial } from './material-item';
import { readMaterials } from './materials';
import { readObjection } from './objection';
import { readProcedures } from './procedures';
import { type Period, periodsOf } from './ranges';
import { readRegion } from './region';
import { readSpeciality } from './speciality';
import { type NoticeText, noticeText } from './text';
import { readTitle } from './title';
import { readLevels } from './title-levels';
import { readTraining, type TrainingHours } from './training';
import { readWindows, type Windows } from './windows';
import type { YearContext } from './year-of';

export type { Found } from './found';

/** What was read out of a notice's text; null or empty where the text does not say it. */
export interface NoticeDraft {
  readonly title: Found<string> | null;
  readonly documentNumber: Found<string> | null;
  readonly issuer: Found<string> | null;
  /** Province first, as `江苏省南通市`. */
  readonly region: Found<string> | null;
  readonly issuedOn: Found<IsoDay> | null;
  readonly batchYear: Found<number> | null;
  readonly speciality: Found<string> | null;
  /** As the title names them: 初级, 中级, 副高级. */
  readonly levels: Found<readonly string[]> | null;
  readonly procedures: Found<readonly string[]> | null;
  readonly cutoffs: Cutoffs;
  /** Where a text says several days of one kind, none is taken. */
  readonly doubtedCutoffs: readonly DoubtedCutoff[];
  readonly windows: Windows;
  readonly materials: readonly Found<ReadMaterial>[];
  readonly fees: readonly Found<Fee>[];
  readonly displayWorkingDays: Found<number> | null;
  /** True where an objection to the display bars; null where the text does not say it. */
  readonly objectionBars: Found<true> | null;
  readonly account: Account;
  readonly contacts: Contacts;
  readonly links: readonly Found<string>[];
  /** Who may not apply, in the words of the text. */
  readonly excluded: readonly Found<string>[];
  readonly training: readonly Found<TrainingHours>[];
  readonly cited: readonly Found<Cited>[];
}

/**
 * Reads the facts of a notice out of its text. Every fact carries the place of its words in `original`, as it was given.
 * What the text does not say is null or empty, never guessed. Takes time in proportion to the text. Never throws.
 */
export function readNotice(original: string): NoticeDraft {
  const notice = noticeText(original);
  const { text, folded } = notice;
  const title = readTitle(notice);
  const span = title === null ? null : foldedSpan(folded.at, title);
  const periods = periodsOf(text);
  const issuedOn = readIssuedOn(notice, periods);
  const batchYear = readBatchYear(notice, span);
  const numbers = documentNumbers(text);
  const documentNumber = readDocumentNumber(notice, numbers, span?.[1] ?? null);
  const years = {
    batchYear: batchYear?.value ?? null,
    isFromTitle: batchYear?.rule === 'batch-year/title',
    issuedOn: issuedOn?.value ?? null,
    numberedIn: documentNumber === null ? null : Number(/〔(\d{4})〕/.exec(documentNumber.value)?.[1]),
    ofDays: yearOfDays(text),
    ofCutoffs: null,
  };
  const { cutoffs, doubted } = readCutoffs(notice, periods, years);
  const windows = windowsOf(notice, periods, { ...years, ofCutoffs: impliedBy(cutoffs, doubted) }, cutoffs, span);
  const issuer = readIssuer(notice, issuedOn === null ? null : foldedSpan(folded.at, issuedOn)[0], span);
  const office = issuer === null ? null : foldedSpan(folded.at, issuer);
  return {
    title,
    documentNumber,
    issuer,
    region: readRegion(
      notice,
      [office, span].filter((place) => place !== null),
    ),
    issuedOn,
    batchYear:
      batchYear !== null && !isFarFrom(batchYear, cutoffs, windows)
        ? batchYear
        : inferredBatchYear(cutoffs, windows, issuedOn?.value ?? null),
    speciality: readSpeciality(notice, span),
    levels: readLevels(notice, span),
    procedures: readProcedures(notice, span),
    cutoffs: withDeclaredUntil(notice, cutoffs, windows.online),
    doubtedCutoffs: doubted,
    windows,
    materials: readMaterials(notice),
    fees: readFees(notice, title?.value ?? null),
    displayWorkingDays: readDisplayDays(notice),
    objectionBars: readObjection(notice),
    account: readAccount(notice),
    contacts: readContacts(notice),
    links: readLinks(notice),
    excluded: readExcluded(notice),
    training: readTraining(notice),
    cited: readCited(notice, numbers, documentNumber?.value ?? null),
  };
}

/** The windows; where no year is known but that of some of them, those of the others by it. */
function windowsOf(
  notice: NoticeText,
  periods: readonly Period[],
  years: YearContext,
  cutoffs: Cutoffs,
  title: readonly [number, number] | null,
): Windows {
  const windows = readWindows(notice, periods, years, title);
  const isKnown =
    years.batchYear !== null || years.issuedOn !== null || years.ofDays !== null || years.ofCutoffs !== null;
  const year = isKnown ? null : yearOfWindows(periods, cutoffs, windows);
  return year === null ? windows : readWindows(notice, periods, { ...years, ofCutoffs: isoDay(year, 1, 1) }, title);
}

/** The part of the folded text that a quote of the given text is. */
function foldedSpan(at: Int32Array, { quote }: Found<unknown>): [number, number] {
  const start = at.indexOf(quote.start);
  return [start, at.indexOf(quote.end - 1) + 1];
}
