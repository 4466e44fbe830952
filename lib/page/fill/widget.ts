import type { REFUSALS, Slot } from '../../dossier/fill';
import type { Control } from '../controls';

export type Refusal = (typeof REFUSALS)[number];

/** The beginning and the end. */
export type Ends<T> = readonly [T, T];

/**
 * How one kind of control is filled. One a file; `list.ts` names them, and the first that matches a control fills it. Where what it
 * holds is read afterwards stands in `models-of.ts`.
 */
export interface Widget {
  readonly name: string;
  readonly takes: Slot['takes'];
  /** True for a field that its list or calendar is meant to set: that it is `readonly` then forbids nothing. */
  readonly setByList?: boolean;
  matches(control: Control): boolean;
  /** How it writes a date, where the page tells. */
  pattern?(control: Control): string | null;
  /** The words that can be chosen, where the page shows them all. */
  choices?(control: Control): string[];
  /**
   * Puts a text into it, written as it writes it itself; an empty one empties it. Null once that is done, as far as can be seen:
   * whether the widget took it is read from its model afterwards. `signal` stops what takes long.
   */
  fill(control: Control, text: string, signal: AbortSignal): Promise<Refusal | null>;
  /** The same for the two ends of a widget that takes both of its dates at once; then `fill` is not asked. */
  fillRange?(ends: Ends<Control>, texts: Ends<string>): Promise<Refusal | null>;
}
