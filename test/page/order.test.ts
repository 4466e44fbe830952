import { expect, test } from 'vitest';
import { orderOf, passThrough } from '../../lib/page/order';
import { documentOf } from './read-layout';

test('places stand in document order, whatever the order of the question', () => {
  const document = documentOf('<p id="a"><i id="b"></i></p><div><div id="c"></div></div><p id="d"></p>');
  const wanted = ['d', 'b', 'c', 'a'].map((id) => document.getElementById(id) as HTMLElement);
  const order = orderOf(wanted);
  expect(wanted.map((element) => order.get(element))).toEqual([3, 1, 2, 0]);
});

test('what lies in a shadow root stands where its host does, before what its host holds itself', () => {
  const document = documentOf('<i id="a"></i><div id="host"><i id="c"></i></div><i id="d"></i>');
  const root = document.getElementById('host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = '<i id="b"></i>';
  const wanted = [document.getElementById('d'), document.getElementById('c'), root.getElementById('b')] as Element[];
  const order = orderOf([...wanted, document.getElementById('a') as Element]);
  expect(wanted.map((element) => order.get(element))).toEqual([3, 2, 1]);
});

test('only what leads to a wanted element is entered, and nothing behind the last is looked at', () => {
  const document = documentOf(
    '<ul id="before"><li></li></ul><div id="around"><b id="wanted"></b></div><p id="behind"></p>',
  );
  const said: string[] = [];
  passThrough([document.getElementById('wanted') as Element], {
    entered: (element) => said.push(`into ${element.id || element.localName}`),
    passed: (element) => said.push(`past ${element.id || element.localName}`),
  });
  expect(said).toEqual([
    ...['into html', 'past head', 'into body', 'past before', 'into around', 'into wanted'],
    ...['past wanted', 'past around', 'past body', 'past html'],
  ]);
});
