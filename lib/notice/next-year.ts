import type { OpenNotice } from './review/from-draft';
import { unsaid } from './review/unsaid';
import type { Notice } from './schema';
import { type Source, SourceSchema } from './source';

/** The same data with every quote as words of that document, since they do not stand in the text of another. */
function asDocument<T>(data: T, document: string): T {
  if (typeof data !== 'object' || data === null) return data;
  const source = SourceSchema.safeParse(data);
  if (source.success && source.data.source === 'quote') {
    const { text, confidence } = source.data;
    return { source: 'document', document, text, confidence } satisfies Source as T;
  }
  if (Array.isArray(data)) return data.map((one) => asDocument(one, document)) as T;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, asDocument(value, document)])) as T;
}

/**
 * A notice for the year after, under that id: what was asked for is taken over as of the old notice, and every date and number that is of
 * one year alone is to be entered anew.
 */
export function nextYear(id: string, notice: Notice): OpenNotice {
  const { title, batchYear } = notice;
  const year = batchYear.value + 1;
  const from: Source = { source: 'document', document: title.value, text: title.value, confidence: 'C' };
  const dates = unsaid('新年度的日期', 'the dates of the new year');
  const { closing: _, ...rest } = asDocument(notice, title.value);
  return {
    ...rest,
    id,
    title: { value: title.value.replaceAll(String(batchYear.value), String(year)), source: from },
    batchYear: { value: year, source: from },
    documentNumber: unsaid('新年度的文号', 'the number of the new year'),
    issuedOn: dates,
    cutoffs: { seniority: dates, achievement: dates, paper: dates, education: dates },
    windows: { online: dates, paper: dates },
  };
}
