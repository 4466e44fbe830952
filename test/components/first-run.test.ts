import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openGuideOnInstall } from '../../components/guide/first-run';

const fake = vi.hoisted(() => ({
  create: vi.fn(),
  hear: [] as ((details: object) => void)[],
  kept: {} as Record<string, unknown>,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      onInstalled: { addListener: (heard: (details: object) => void) => fake.hear.push(heard) },
      getURL: (path: string) => `extension:/${path}`,
    },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: fake.kept[key] }),
        set: async (more: object) => void Object.assign(fake.kept, more),
      },
    },
    tabs: { create: fake.create },
  },
}));

beforeEach(() => {
  fake.create.mockReset();
  fake.hear.length = 0;
  fake.kept = {};
  openGuideOnInstall();
});
const tell = async (details: object) => {
  for (const heard of fake.hear) heard(details);
  await new Promise((resolve) => setTimeout(resolve));
};

describe('the first run', () => {
  it('opens the guide in a tab, once however often it is told', async () => {
    await tell({ reason: 'install' });
    await tell({ reason: 'install' });
    expect(fake.create).toHaveBeenCalledExactlyOnceWith({ url: 'extension://guide.html' });
  });

  it.each([
    { reason: 'update' },
    { reason: 'chrome_update' },
    { reason: 'browser_update' },
    { reason: 'install', temporary: true },
  ])('does nothing on %j', async (details) => {
    await tell(details);
    expect(fake.create).not.toHaveBeenCalled();
  });
});
