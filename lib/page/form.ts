import type { Form } from '../dossier/form';
import { sectionsOfHeading } from '../dossier/headings';
import { squeeze, wordsOf } from './text';
import { isShown } from './visible';

/** Parameters of the platform's addresses that name a form; every other one may name a person or a visit. */
const NAMING = ['utcName'];
const MAX_PART = 90;

/** A part of a path that may differ between visits or persons. */
const PASSING = /[\d%]|^.{41,}$/u;

function pathOf(address: Location): string {
  const parts = `${address.pathname}`.split('/').map((part) => part.split(';')[0] ?? '');
  // An address behind # or #! is a path of the page's own making.
  const own = /^#!?(\/[^?#]*)/u.exec(address.hash)?.[1]?.split('/') ?? [];
  const path = [...parts, ...(own.length > 0 ? ['#', ...own.slice(1)] : [])]
    .map((part) => (PASSING.test(part) ? '*' : part))
    .join('/');
  const query = new URLSearchParams(address.search);
  const named = NAMING.flatMap((name) => {
    const value = query.get(name);
    return value && /^[a-z_]{1,80}$/iu.test(value) ? [`${name}=${value}`] : [];
  });
  return `${path}${named.length > 0 ? `?${named.join('&')}` : ''}`.slice(0, 300);
}

/** The first large heading of the page that is not the heading of a section: what the form calls itself. */
function ownName(document: Document): string {
  for (const heading of [...document.querySelectorAll('h1,h2')].slice(0, 20)) {
    const text = wordsOf(heading);
    if (text && text.length <= MAX_PART && sectionsOfHeading(text) === null && isShown(heading)) return text;
  }
  return '';
}

/** Which form a document holds. `persons` are the names that the page tells: they never become a part of it. */
export function formOf(document: Document, persons: readonly string[]): Form {
  const view = document.defaultView;
  const names = new Set([squeeze(document.title.slice(0, MAX_PART)), ownName(document)]);
  let title = [...names].filter((name) => name !== '').join(' · ');
  for (const name of persons) if (name.length > 1) title = title.replaceAll(name, '*');
  return {
    // Without an origin of its own a document is never read.
    site: (view?.origin ?? document.location.origin).slice(0, 300),
    path: pathOf(document.location),
    title: title.replace(/\d+/gu, '*').slice(0, 200),
  };
}
