import type { Locator } from '@playwright/test';
import { expect } from './fixtures';

/**
 * Ticks a box that shows what the database holds: the tick is seen once it is written, and not, as `check` demands, at the
 * moment of the click.
 */
export async function tick(box: Locator): Promise<void> {
  await box.click();
  await expect(box).toBeChecked();
}
