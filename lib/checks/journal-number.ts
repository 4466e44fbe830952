import { remembered } from '../dates/remembered';
import type { FieldId } from '../dossier/catalogue';
import type { Source } from '../notice/schema';
import type { Check, Judgement, Verdict } from './finding';
import { type Entry, entriesOf, textOf } from './shared/entries';
import { fold, saysSomething, shown } from './shared/fold';

const name = 'journal-number';

const STANDARDS: Source = {
  source: 'document',
  document: 'GB/T 9999.1、GB/T 9999.2',
  text: 'ISSN为8位，末位是校验码；国内统一刊号为CN加2位地区号、4位序号和分类号。',
  en: 'An ISSN has eight signs, the last of them a check digit; a CN number has two digits of the region, four of the serial, and a class.',
  confidence: 'B',
};

const ASKED: Source = {
  source: 'default',
  text: '通知没有写刊物的要求，论文常因刊物没有正规刊号被退回。',
  en: 'The notice does not say which journals count; papers are often sent back for want of a proper number.',
  confidence: 'C',
};

/** A book or a report has no journal. */
const NO_JOURNAL = /著作|专著|教材|译著|报告|标准|图书/u;

const plain = (text: string) =>
  fold(text)
    .toUpperCase()
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/^(?:ISSN|CN)[:-]?/u, '');

/** Whether the eight signs of an ISSN come out even, weighted from eight down, X standing for ten (ISO 3297). */
function issnChecks(signs: string): boolean {
  let sum = 0;
  for (let at = 0; at < signs.length; at++) sum += (8 - at) * (signs[at] === 'X' ? 10 : Number(signs[at]));
  return sum % 11 === 0;
}

/** What is wrong with the number; null where nothing is. A batch names the same journals again and again. */
const judgeIssn = remembered(200, 10_000, (text): string | null => {
  const signs = plain(text).replace('-', '');
  if (!/^\d{7}[\dX]$/u.test(signs)) return 'issn-form';
  return issnChecks(signs) ? null : 'issn-check';
});

const judgeCn = remembered(200, 10_000, (text): string | null =>
  /^\d{2}-\d{4}(?:\/[A-Z]{1,3}[A-Z\d]{0,4}(?:[-.]\d{1,3})?)?$/u.test(plain(text)) ? null : 'cn-form',
);

const NUMBERS = ['paper.issn', 'paper.cn'] as const;

const hasNumber = (entry: Entry) =>
  saysSomething(textOf(entry, 'paper.issn')) || saysSomething(textOf(entry, 'paper.cn'));

const isInJournal = (entry: Entry) => !NO_JOURNAL.test(fold(textOf(entry, 'paper.kind')));

function told(entry: Entry | null, field: FieldId | null, verdict: Verdict, id: string, text = ''): Judgement {
  const tell = () => {
    const reason = { id: `${name}.${id}`, values: { text: shown(text) } };
    return { reason, steps: [], cites: [verdict === 'fail' ? STANDARDS : ASKED] };
  };
  return { check: name, entry: entry?.name ?? null, field, verdict, tell };
}

function judge(entry: Entry, field: (typeof NUMBERS)[number]): Judgement | null {
  const text = textOf(entry, field);
  if (!saysSomething(text)) return null;
  const id = field === 'paper.issn' ? judgeIssn(text) : judgeCn(text);
  return id === null ? null : told(entry, field, 'fail', id, text);
}

/**
 * The numbers of the journal of each paper: there, of the right form, and the ISSN with the right check digit. A form that has
 * numbers of none is asked once.
 */
export const journalNumber: Check = {
  name,
  verdicts: ['fail', 'unsure'],
  run: ({ dossier }) => {
    const papers = entriesOf(dossier, 'paper').filter(isInJournal);
    if (papers.length > 0 && !papers.some(hasNumber)) return [told(null, null, 'unsure', 'none')];
    const found: Judgement[] = [];
    for (const entry of papers) {
      if (!hasNumber(entry)) found.push(told(entry, 'paper.issn', 'unsure', 'missing'));
      for (const field of NUMBERS) {
        const judged = judge(entry, field);
        if (judged) found.push(judged);
      }
    }
    return found;
  },
};
