import { opened } from './option-list';
import { type Press, press, pressBeside } from './press';
import type { Refusal, Widget } from './widget';

/** A widget whose list opens over the page, and in which one choice is clicked. */
interface OpenedList {
  readonly name: string;
  readonly at: string;
  /** Marks in it by which a list of several choices is told: that is not filled. */
  readonly many?: string;
  /** What is pressed to open it, within it; itself where none is named. */
  readonly field?: string;
  /** What that press is made of, where not all of one is wanted. */
  readonly opens?: readonly Press[];
  readonly lists: string;
  /** Empties it by its own cross, where it has one that is always there; else its model alone empties it. */
  readonly empty?: (element: HTMLElement) => Refusal | null | Promise<Refusal | null>;
  /** Clicks what the text says in the list that has opened; false where that is not to be had. */
  readonly choose: (list: HTMLElement, text: string, signal: AbortSignal) => Promise<boolean>;
}

/** Opens the list of a widget, chooses in it, and presses beside it, so that nothing of it stays open. */
export const openedList = ({ name, at, many, field, opens, lists, empty, choose }: OpenedList): Widget => ({
  name,
  takes: 'choice',
  setByList: true,
  matches: ({ element }) => element.matches(at) && (many === undefined || !element.querySelector(many)),
  async fill({ element }, text, signal) {
    if (text === '') return empty ? empty(element) : 'cannot-empty';
    const pressed = field === undefined ? element : element.querySelector(field);
    if (!pressed) return 'unknown-widget';
    const list = await opened(element.ownerDocument, lists, () => press(pressed, opens));
    const chosen = list !== null && (await choose(list, text, signal));
    pressBeside(element);
    return chosen ? null : list ? 'no-such-choice' : 'closed-list';
  },
});
