import type { Source } from './source';

/** A value with its source; null where it is unsaid. */
export interface Fact<T> {
  value: T | null;
  source: Source;
}
