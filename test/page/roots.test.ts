import { describe, expect, test } from 'vitest';
import { rootsIn, rootsOf } from '../../lib/page/roots';
import { documentOf } from './read-layout';

/** A custom element with an open root that holds this markup. */
function attach(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

const added = (...nodes: Node[]) => [{ type: 'childList', addedNodes: nodes }] as unknown as MutationRecord[];

describe('roots', () => {
  test('are the document and every open shadow root, outer before inner', () => {
    const document = documentOf('<x-one></x-one><p></p><x-two></x-two>');
    const [one, two] = document.querySelectorAll('x-one,x-two') as unknown as [Element, Element];
    const outer = attach(one, '<div><x-inner></x-inner></div>');
    const other = attach(two, '');
    const inner = attach(outer.querySelector('x-inner') as Element, '');
    expect(rootsOf(document)).toEqual([document, outer, other, inner]);
  });

  test('an otherwise empty div may have one, also later', () => {
    const document = documentOf('<div></div>');
    const roots = rootsIn(document);
    expect(roots.now()).toEqual([document]);
    const root = attach(document.querySelector('div') as Element, '');
    expect(roots.now()).toEqual([document, root]);
  });

  test('a page that is read again is asked for what was added alone', () => {
    const document = documentOf('<div></div>');
    const roots = rootsIn(document);
    expect(roots.now()).toEqual([document]);
    const part = document.createElement('section');
    part.innerHTML = '<p><x-late></x-late></p>';
    document.body.append(part);
    const late = attach(part.querySelector('x-late') as Element, '<x-inner></x-inner>');
    expect(roots.now()).toEqual([document]);
    roots.changed(added(part, document.createTextNode('')));
    expect(roots.now()).toEqual([document, late]);
  });

  test('a root that an element gets later is seen, and so is what comes into it', () => {
    const document = documentOf('<x-one></x-one>');
    const roots = rootsIn(document);
    expect(roots.now()).toEqual([document]);
    const outer = attach(document.querySelector('x-one') as Element, '');
    expect(roots.now()).toEqual([document, outer]);
    const inside = document.createElement('x-inner');
    outer.append(inside);
    const inner = attach(inside, '');
    roots.changed(added(inside));
    expect(roots.now()).toEqual([document, outer, inner]);
  });

  test('what is gone is no root, and is one again when it comes back with more in it', () => {
    const document = documentOf('<x-one></x-one>');
    const host = document.querySelector('x-one') as Element;
    const outer = attach(host, '<p></p>');
    const roots = rootsIn(document);
    expect(roots.now()).toEqual([document, outer]);
    host.remove();
    expect(roots.now()).toEqual([document]);
    outer.innerHTML = '<x-inner></x-inner>';
    const inner = attach(outer.firstElementChild as Element, '');
    document.body.append(host);
    roots.changed(added(host));
    expect(roots.now()).toEqual([document, outer, inner]);
  });

  test('a root on a plain element that has other content is seen, also where it is added', () => {
    const document = documentOf('<div><p>说明</p></div>');
    const outer = attach(document.querySelector('div') as Element, '<input>');
    const roots = rootsIn(document);
    expect(roots.now()).toEqual([document, outer]);
    const section = document.createElement('section');
    section.append('说明');
    const late = attach(section, '<input>');
    document.body.append(section);
    roots.changed(added(section));
    expect(roots.now()).toEqual([document, outer, late]);
  });

  test('when very much was added, the whole page is asked', () => {
    const document = documentOf('<div></div><x-one></x-one>');
    const roots = rootsIn(document);
    const outer = attach(document.querySelector('x-one') as Element, '<p></p>');
    expect(roots.now()).toEqual([document, outer]);
    const inside = document.createElement('x-inner');
    outer.append(inside);
    const inner = attach(inside, '');
    roots.changed(added(...Array.from({ length: 500 }, () => document.createElement('p'))));
    expect(roots.now()).toEqual([document, outer, inner]);
  });
});
