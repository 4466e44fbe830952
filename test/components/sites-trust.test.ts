import { expect, it } from 'vitest';
import { trustOf } from '../../components/sites/trust';
import type { Form } from '../../lib/dossier/form';
import { readingOf, readValue } from './sample-reading';

const form = (site: string, path = '/a'): Form => ({ site, path, title: '' });
const HR = 'https://hr.example';
const taught = readValue('手机', '', 'person.mobile', { taught: true });
const ignored = readValue('手机', '', null, { taught: true });

it.each([
  ['https://rs.jshrss.jiangsu.gov.cn', form(HR), [], [], 'whole'],
  [HR, form(HR), [], [], 'none'],
  [HR, form(HR), [form(HR)], [], 'whole'],
  // A form is confirmed, not a site.
  [HR, form(HR), [form(HR, '/b')], [], 'none'],
  [HR, form(HR), [], [taught], 'taught'],
  [HR, form(HR), [form(HR)], [taught], 'whole'],
  // That a control means nothing says nothing of the others.
  [HR, form(HR), [], [ignored], 'none'],
  ['https://hr.example:8443', form('https://hr.example:8443'), [form('https://hr.example:8443')], [], 'whole'],
  // What a document says of its own site is held against what the browser says.
  [HR, form('https://other.example'), [form('https://other.example')], [taught], 'none'],
  ['http://hr.example', form('http://hr.example'), [form('http://hr.example')], [taught], 'none'],
  ['null', form(HR), [form(HR)], [taught], 'none'],
  [undefined, form(HR), [form(HR)], [taught], 'none'],
] as const)(
  'the trust in a form of %s that says %o, confirmed: %o, values: %o, is %s',
  (origin, own, confirmed, values, trust) => {
    expect(trustOf(origin, { ...readingOf([...values]), form: own }, confirmed)).toBe(trust);
  },
);

it('nothing is filled before it was read, save on the platform', () => {
  expect(trustOf(HR, null, [form(HR)])).toBe('none');
  expect(trustOf('https://rs.jshrss.jiangsu.gov.cn', null, [])).toBe('whole');
});
