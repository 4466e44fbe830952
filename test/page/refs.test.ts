import { expect, test } from 'vitest';
import { createRefs } from '../../lib/page/refs';
import { documentOf } from './read-layout';

test('an element keeps its name while it lives, also when it moves', () => {
  const document = documentOf('<p id="a"></p><p id="b"></p>');
  const [a, b] = [document.getElementById('a') as Element, document.getElementById('b') as Element];
  const refs = createRefs();
  const name = refs.refOf(a);
  expect(refs.refOf(b)).not.toBe(name);
  b.append(a);
  expect(refs.refOf(a)).toBe(name);
  expect(refs.elementOf(name)).toBe(a);
});

test('what is gone from the page, or never was, has no element', () => {
  const document = documentOf('<p id="a"></p>');
  const a = document.getElementById('a') as Element;
  const refs = createRefs();
  const name = refs.refOf(a);
  a.remove();
  expect(refs.elementOf(name)).toBeNull();
  expect(refs.elementOf('__proto__')).toBeNull();
});
