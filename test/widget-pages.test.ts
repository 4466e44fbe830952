import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LIBRARIES } from './widgets/libraries.mjs';
import { widgetFile } from './widgets/serve.mjs';

it.each(Object.keys(LIBRARIES))(
  'the page made with %s and its script are there and load nothing from elsewhere',
  (name) => {
    const page = String(widgetFile(`/widgets/${name}.html`)?.body);
    expect(page).toContain(`/widgets/forms/${name}.js`);
    expect(page).not.toMatch(/https?:/);
    expect(String(widgetFile(`/widgets/forms/${name}.js`)?.body)).toContain('window.__model');
  },
);

it.each([
  '/widgets/none.html',
  '/widgets/forms/../serve.mjs',
  '/widgets/packages/../package.json',
  '/widgets/serve.mjs',
])('nothing is served at %s', (path) => expect(widgetFile(path)).toBeNull());

it('the lockfile records no download addresses', () => {
  expect(readFileSync(join(import.meta.dirname, 'widgets', 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"/);
});
