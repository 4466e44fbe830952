import type { Source } from '../notice/schema';
import type { Check, Judgement } from './finding';
import { type Entry, entriesOf, textOf } from './shared/entries';
import { fold, saysSomething, shown } from './shared/fold';
import { readNumber } from './shared/number';

const name = 'paper-author';
const field = 'paper.rank';

const DEFAULT_SOURCE: Source = {
  source: 'default',
  text: '通知没有写论文的署名位次，一般要求第一作者或独著，请核对资格条件。',
  en: 'The notice does not say which author counts; commonly the first or only one. Hold it against the conditions.',
  confidence: 'C',
};

/** One first author of several. */
const isJoint = (text: string) => /^(?:共同|并列)第?一(?:作者)?$|^共一$/u.test(fold(text));

/** 1/5 is the first of five. */
const isFirst = (text: string) =>
  readNumber(fold(text).replace(/\/\d{1,3}$/u, '')) === 1 ||
  /^(?:独著|独立(?:完成|作者)?|第?一(?:作者)?|首位|主编|唯一作者)$/u.test(fold(text));

const saysRank = (entry: Entry) => saysSomething(textOf(entry, field));

function idOf(text: string): 'missing' | 'joint' | 'other' {
  if (!saysSomething(text)) return 'missing';
  return isJoint(text) ? 'joint' : 'other';
}

function told(entry: Entry | null, id: string, text: string): Judgement {
  const tell = () => {
    const reason = { id: `${name}.${id}`, values: { text: shown(text) } };
    return { reason, steps: [], cites: [DEFAULT_SOURCE] };
  };
  return { check: name, entry: entry?.name ?? null, field: entry ? field : null, verdict: 'unsure', tell };
}

/**
 * Whether the applicant is the first author of each paper; what is not, or is not said, asks. A form that says it of none is
 * asked once.
 */
export const paperAuthor: Check = {
  name,
  verdicts: ['unsure'],
  run: ({ dossier }) => {
    const papers = entriesOf(dossier, 'paper');
    if (papers.length > 0 && !papers.some(saysRank)) return [told(null, 'none', '')];
    const found: Judgement[] = [];
    for (const entry of papers) {
      const text = textOf(entry, field);
      if (!isFirst(text)) found.push(told(entry, idOf(text), text));
    }
    return found;
  },
};
