import { viewOf } from './events';

/** What saves, submits, leads away or asks something of the page. None of these is ever pressed. A calendar's own cross is none. */
const NEVER =
  'button,input[type="submit" i],input[type="button" i],input[type="image" i],input[type="reset" i],a[href],area,summary,[type="submit"],[role="button"]:not(.ant-picker-clear),[role="link"],.ant-btn,.el-button,.btn';

export type Press = 'mouseenter' | 'mouseleave' | 'mousedown' | 'mouseup' | 'click';

/**
 * Presses an element of a widget: its field, or an option of its list. Throws for anything that is a button or a link, or lies in
 * one, and presses nothing then.
 */
export function press(element: Element, events: readonly Press[] = ['mousedown', 'mouseup', 'click']): void {
  if (element.closest(NEVER)) throw new Error('A button is never pressed.');
  for (const name of events) {
    const bubbles = name !== 'mouseenter' && name !== 'mouseleave';
    element.dispatchEvent(
      new (viewOf(element).MouseEvent)(name, { bubbles, composed: true, cancelable: true, button: 0 }),
    );
  }
}

/** Presses beside everything, so that what has opened over the page closes. */
export function pressBeside({ ownerDocument }: Element): void {
  press(ownerDocument.body, ['mousedown', 'mouseup', 'click']);
}
