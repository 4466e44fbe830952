import type { TFunction } from 'i18next';
import type { Source } from '../../lib/notice/schema';

/** The words of the notice view in the language shown. */
export type Say = TFunction<'notice'>;

/** One fact: its value in words, and what it rests on. */
export interface FactPart {
  /** Empty where the notice does not say it. */
  readonly text: string;
  readonly source: Source;
}

/** Facts that belong under one label, as a material's name, copies and binding. */
export interface FactLine {
  readonly id: string;
  readonly label: string;
  readonly parts: readonly FactPart[];
}

export interface FactGroup {
  readonly id: string;
  readonly lines: readonly FactLine[];
}

/** A fact as a part: the value by its own text, or by the words that `inWords` makes of it. What is unsaid has no text. */
export function part<T>(fact: { value: T | null; source: Source }, inWords: (value: T) => string = String): FactPart {
  return { text: fact.value === null ? '' : inWords(fact.value), source: fact.source };
}
