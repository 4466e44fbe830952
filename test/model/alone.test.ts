import { describe, expect, it } from 'vitest';
import { MODELS } from '../../lib/model/models';
import { documentOf } from '../page/read-layout';

/** A function by its words alone, as the page's world gets it, with that document for its own. */
const alone = <F extends (...args: never[]) => unknown>(func: F, document: Document): F =>
  new Function('document', `return (${func.toString()})`)(document);

const document = documentOf('<p></p><div><input value="甲"></div>');
const FIELD = [[0, 1, 1, 0]];
const GONE = [[0, 1, 7, 0]];

describe.each(Object.entries(MODELS))('the model of %s', (name, { read, empty }) => {
  it('is read by a function that needs nothing outside of itself', () => {
    const held = alone(read, document)(FIELD, null);
    expect(held).toEqual(name === 'native' ? { says: ['甲'], pattern: null } : null);
    expect(alone(read, document)(GONE, null)).toBeNull();
  });

  it('is emptied by one that does nothing where the library is not', () => {
    if (!empty) return;
    for (const place of [FIELD, GONE]) expect(alone(empty, document)(place)).toBe(false);
    expect(document.querySelector('input')?.value).toBe('甲');
  });
});
