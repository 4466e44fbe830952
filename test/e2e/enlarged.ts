import type { CDPSession, Page } from '@playwright/test';

/**
 * What 400 % leaves of a screen in CSS pixels: of a page on 1280 × 1024 (WCAG 1.4.10), and of a side panel of 360 px, which
 * Chromium enlarges with every page of ours; that panel at 200 %, too.
 */
const SHAPES = [
  [320, 256],
  [180, 383],
  [90, 191],
] as const;

interface Fault {
  readonly shape: string;
  /** By how many pixels it scrolls sideways. */
  readonly sideways: number;
  /** What can be used and does not stand within the width. */
  readonly out: string[];
  /** How much of the height is taken by what does not scroll away, in percent. */
  readonly covered: number;
}

function measure(shape: string): Fault {
  const { clientWidth, scrollWidth } = document.documentElement;
  const out = [
    ...document.querySelectorAll('a[href], button, select, input:not([type="file"]), textarea:not([aria-hidden])'),
  ].filter((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    return width > 1 && (left < -1 || right > clientWidth + 1);
  });
  const stuck = [...document.querySelectorAll('body *')].filter((one) => {
    const { position, top, bottom } = getComputedStyle(one);
    return position === 'sticky' && (top !== 'auto' || bottom !== 'auto');
  });
  const height = stuck.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0);
  return {
    shape,
    sideways: scrollWidth - clientWidth,
    out: out.map((one) => one.outerHTML.slice(0, 200)),
    covered: Math.round((100 * height) / innerHeight),
  };
}

/**
 * Where a page of ours can't be used once it is enlarged to 400 %; empty where it can. A `sheet` is a table of two
 * dimensions and may scroll sideways. The page is left at the size that it had before.
 */
export async function enlargedFaults(page: Page, devtools: CDPSession, { sheet = false } = {}): Promise<Fault[]> {
  const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
  const resize = (wide: number, high: number) =>
    devtools.send('Emulation.setDeviceMetricsOverride', {
      width: wide,
      height: high,
      deviceScaleFactor: 1,
      mobile: false,
    });
  const faults: Fault[] = [];
  for (const [wide, high] of SHAPES) {
    await resize(wide, high);
    await page.waitForFunction((now) => innerWidth === now, wide);
    const found = await page.evaluate(measure, `${wide} × ${high}`);
    if ((!sheet && found.sideways > 0) || found.out.length > 0 || found.covered > 50) faults.push(found);
  }
  await resize(width, height);
  return faults;
}
