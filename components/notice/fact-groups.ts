import type { Notice } from '../../lib/notice/schema';
import type { Language } from '../words/language';
import { batchFacts } from './batch-facts';
import type { FactGroup, Say } from './fact-group';
import { moneyFacts } from './money-facts';
import { paperFacts } from './paper-facts';
import { peopleFacts } from './people-facts';

/** Every fact of a notice in words, in short groups, what is asked for most first. What is of the notice stays Chinese. */
export function factGroups(notice: Notice, say: Say, language: Language): FactGroup[] {
  return [
    ...batchFacts(notice, say),
    ...peopleFacts(notice, say),
    ...paperFacts(notice, say, language),
    ...moneyFacts(notice, say),
  ];
}
