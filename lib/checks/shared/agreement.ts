import type { Notice, Source } from '../../notice/schema';

/** Why what contradicts itself is told. */
const AGREEMENT: Source = {
  source: 'default',
  text: '同一份申报里的日期和内容应当前后一致，审核时会逐项核对。',
  en: 'What a declaration says in one place should agree with what it says in another; reviewers compare them.',
  confidence: 'B',
};

/** What a finding about a contradiction rests on: the notice asks for the truth, and practice compares. */
export const agreementCites = ({ rules }: Notice): readonly Source[] => [rules.truth.source, AGREEMENT];
