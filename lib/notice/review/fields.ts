import type { Fact } from '../fact';
import type { Notice } from '../schema';
import type { Source } from '../source';
import type { OpenNotice } from './from-draft';
import {
  countFrom,
  dayFrom,
  levelsFrom,
  type NoValue,
  type ReadValue,
  regionFrom,
  textFrom,
  type WindowRead,
  windowFrom,
  yearFrom,
} from './value-from';

/** The facts of a notice that are corrected one by one, by the names of their words. */
export const FIELD_KEYS = [
  'title',
  'number',
  'issuer',
  'issued-on',
  'batch',
  'region',
  'speciality',
  'series',
  'levels',
  'seniority',
  'achievement',
  'paper',
  'education',
  'online',
  'paper-window',
  'display-days',
] as const;
export type FieldKey = (typeof FIELD_KEYS)[number];

/** The notice after a correction, or why the words give no value. */
export type Taken = { readonly ok: true; readonly notice: OpenNotice } | { readonly ok: false; readonly why: NoValue };

interface Field {
  /** What kind of words it takes, for the hint beside its input. */
  readonly kind: 'text' | 'day' | 'window' | 'year' | 'count' | 'levels';
  readonly get: (notice: OpenNotice) => Fact<unknown>;
  /** Reads the words and puts their value in the fact's place; the source says where they come from. */
  readonly take: (notice: OpenNotice, words: string, source: Source) => Taken;
  /** Puts a value that was read in the fact's place: one of those that this field takes. */
  readonly put: (notice: OpenNotice, fact: Fact<unknown>) => OpenNotice;
  /** Takes the value away. */
  readonly clear: (notice: OpenNotice) => OpenNotice;
}

/** What stands in the place of a fact that the user took away. */
const CLEARED: Fact<never> = {
  value: null,
  source: {
    source: 'default',
    text: '您核对后删去：通知原文没有写这一项。',
    en: 'Taken away by you: the text does not say it.',
    confidence: 'C',
  },
};

function field<T>(
  kind: Field['kind'],
  read: ReadValue<T>,
  get: (notice: OpenNotice) => Fact<unknown>,
  put: (notice: OpenNotice, fact: Fact<T>) => OpenNotice,
): Field {
  return {
    kind,
    get,
    take: (notice, words, source) => {
      const value = read(words, notice.batchYear.value);
      return value.ok ? { ok: true, notice: put(notice, { value: value.value, source }) } : value;
    },
    put: (notice, fact) => put(notice, fact as Fact<T>),
    clear: (notice) => put(notice, CLEARED),
  };
}

const cutoff = (kind: keyof Notice['cutoffs']): Field =>
  field(
    'day',
    dayFrom,
    (notice) => notice.cutoffs[kind],
    (notice, fact) => ({ ...notice, cutoffs: { ...notice.cutoffs, [kind]: fact } }),
  );

function putWindow(notice: OpenNotice, kind: keyof Notice['windows'], { value, source }: Fact<WindowRead>): OpenNotice {
  const { [kind]: _, ...closing } = notice.closing ?? {};
  const days = value && { from: value.from, to: value.to };
  const hour = value?.toHour ? { [kind]: { value: value.toHour, source } } : {};
  return {
    ...notice,
    windows: { ...notice.windows, [kind]: { value: days, source } },
    closing: { ...closing, ...hour },
  };
}
const window = (kind: keyof Notice['windows']): Field =>
  field(
    'window',
    windowFrom,
    (notice) => notice.windows[kind],
    (notice, fact) => putWindow(notice, kind, fact),
  );

/** Every such fact, by its name. */
export const FIELDS: Readonly<Record<FieldKey, Field>> = {
  title: field(
    'text',
    textFrom,
    ({ title }) => title,
    (notice, title) => ({ ...notice, title }),
  ),
  number: field(
    'text',
    textFrom,
    ({ documentNumber }) => documentNumber,
    (notice, documentNumber) => ({ ...notice, documentNumber }),
  ),
  issuer: field(
    'text',
    textFrom,
    ({ issuer }) => issuer,
    (notice, issuer) => ({ ...notice, issuer }),
  ),
  'issued-on': field(
    'day',
    dayFrom,
    ({ issuedOn }) => issuedOn,
    (notice, issuedOn) => ({ ...notice, issuedOn }),
  ),
  batch: field(
    'year',
    yearFrom,
    ({ batchYear }) => batchYear,
    (notice, batchYear) => ({ ...notice, batchYear }),
  ),
  region: field(
    'text',
    regionFrom,
    ({ region }) => region,
    (notice, region) => ({ ...notice, region }),
  ),
  speciality: field(
    'text',
    textFrom,
    ({ speciality }) => speciality,
    (notice, speciality) => ({ ...notice, speciality }),
  ),
  series: field(
    'text',
    textFrom,
    ({ series }) => series,
    (notice, series) => ({ ...notice, series }),
  ),
  levels: field(
    'levels',
    levelsFrom,
    ({ levels }) => levels,
    (notice, levels) => ({ ...notice, levels }),
  ),
  seniority: cutoff('seniority'),
  achievement: cutoff('achievement'),
  paper: cutoff('paper'),
  education: cutoff('education'),
  online: window('online'),
  'paper-window': window('paper'),
  'display-days': field(
    'count',
    countFrom,
    ({ display }) => display.workingDays,
    (notice, workingDays) => ({ ...notice, display: { ...notice.display, workingDays } }),
  ),
};
