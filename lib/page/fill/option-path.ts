import { waitFor } from './events';
import { optionOf } from './option-list';
import { press } from './press';

interface Columns {
  /** The columns of the list, of which each opens the next. */
  readonly column: string;
  readonly options: string;
  readonly words: string;
}

/** How long the next column may take to come, in milliseconds. */
const STEP = 600;

/** Clicks each step of a path such as 江苏省/南通市/崇川区 in its column; false where a step is not to be had. */
export async function clickPath(
  list: HTMLElement,
  path: string,
  { column, options, words }: Columns,
): Promise<boolean> {
  for (const [at, text] of path.split('/').entries()) {
    const item = await waitFor(() => {
      const within = list.querySelectorAll(column)[at];
      return within ? optionOf(within, options, words, text.trim()) : null;
    }, STEP);
    if (!item) return false;
    press(item);
  }
  return true;
}
