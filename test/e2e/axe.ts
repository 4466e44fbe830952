import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds on a page, those rules included that concern whole pages, and by how many pixels it scrolls sideways. */
export async function faults(page: Page): Promise<{ violations: string[]; sideways: number }> {
  // Before its heading stands a page of ours is empty.
  await page.locator('main h1, main h2').first().waitFor({ state: 'attached' });
  await page.evaluate(`globalThis.axe || (() => {${AXE}})()`);
  return page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null)));
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`)),
      sideways: scrollWidth - clientWidth,
    };
  });
}

/** What a sound page gives. */
export const SOUND = { violations: [], sideways: 0 };
