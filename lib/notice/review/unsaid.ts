import type { Source } from '../source';

/** A fact that the text does not say, with a source that says so; `zh` and `en` name what is missing. */
export function unsaid(zh: string, en: string): { value: null; source: Source } {
  return {
    value: null,
    source: {
      source: 'default',
      text: `通知原文没有写${zh}。`,
      en: `The text of the notice does not say ${en}.`,
      confidence: 'C',
    },
  };
}
