import type { CDPSession } from '@playwright/test';
import { chooseDay, openAllParts, openHall, waitForReading } from '../../scripts/main-job.mjs';
import { applicant, DAY, expect, test } from './fixtures';

/** In the world of our script, before a panel is open: counts observers that watch, timers that wait, listeners that hear from now on. */
function countFromNow() {
  const waiting = new Set<unknown>();
  const world = globalThis as unknown as Record<string, (...given: unknown[]) => unknown>;
  for (const [start, stop, isOnce] of [
    ['setTimeout', 'clearTimeout', true],
    ['setInterval', 'clearInterval', false],
    ['requestAnimationFrame', 'cancelAnimationFrame', true],
    ['requestIdleCallback', 'cancelIdleCallback', true],
  ] as const) {
    const [begin, end] = [world[start], world[stop]];
    if (!begin || !end) continue;
    world[start] = (act, ...rest) => {
      const timer = begin.call(
        globalThis,
        (...given: unknown[]) => {
          if (isOnce) waiting.delete(`${start} ${timer}`);
          return (act as (...all: unknown[]) => unknown)(...given);
        },
        ...rest,
      );
      waiting.add(`${start} ${timer}`);
      return timer;
    };
    world[stop] = (timer) => {
      waiting.delete(`${start} ${timer}`);
      return end.call(globalThis, timer);
    };
  }
  const watching = new Set<unknown>();
  for (const kind of [MutationObserver, ResizeObserver, IntersectionObserver, PerformanceObserver]) {
    const prototype = kind.prototype as unknown as Record<'observe' | 'disconnect', (...given: unknown[]) => void>;
    const { observe, disconnect } = prototype;
    prototype.observe = function (...given) {
      watching.add(this);
      observe.apply(this, given);
    };
    prototype.disconnect = function () {
      watching.delete(this);
      disconnect.call(this);
    };
  }
  let hearing = 0;
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: Parameters<typeof addEventListener>) {
    const [, , options] = given;
    if (this instanceof Node || this instanceof Window) {
      hearing += 1;
      // One that hangs on no signal is never taken away again.
      if (typeof options === 'object') options.signal?.addEventListener('abort', () => void --hearing);
    }
    return addEventListener.apply(this, given);
  };
  Object.assign(globalThis, {
    countOurs: () => ({ observers: watching.size, timers: waiting.size, listeners: hearing }),
  });
}

/** The worlds of our script in the frames of a page, and what each holds. */
async function worldsOf(session: CDPSession) {
  const ids: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) ids.push(context.id);
  });
  await session.send('Runtime.enable');
  const evaluate = async (contextId: number, expression: string, returnByValue = true) => {
    const { result } = await session.send('Runtime.evaluate', { contextId, expression, returnByValue });
    return result;
  };
  /** How many observers live that were made before anything was counted, once the browser has thrown away what nobody holds. */
  const made = async () => {
    let count = 0;
    for (const id of ids) {
      const { objectId } = await evaluate(id, 'MutationObserver.prototype', false);
      const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: objectId as string });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId as string,
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      count += result.value;
    }
    return count;
  };
  const held = async () => {
    const sum = { observers: 0, timers: 0, listeners: 0, nodes: 0 };
    for (const id of ids) {
      const { value } = await evaluate(
        id,
        '({ ...countOurs(), nodes: [...document.documentElement.children].filter((one) => !one.matches("head,body")).length })',
      );
      sum.observers += value.observers;
      sum.timers += value.timers;
      sum.listeners += value.listeners;
      sum.nodes += value.nodes;
    }
    return sum;
  };
  for (const id of ids) await evaluate(id, `(${countFromNow})()`);
  return { count: ids.length, made, held };
}

test('while the panel is closed the page holds no observer, timer, listener or node of ours', async ({ session }) => {
  const frame = await openHall(session.page, 'short');
  await openAllParts(frame);
  const worlds = await worldsOf(await session.page.context().newCDPSession(session.page));
  const nothing = { observers: 0, timers: 0, listeners: 0, nodes: 0 };
  expect(worlds.count).toBeGreaterThanOrEqual(3);
  expect(await worlds.made()).toBe(0);
  expect(await worlds.held()).toEqual(nothing);

  const panel = await session.openPanel();
  await waitForReading(panel, applicant('short').person.name);
  await chooseDay(panel, DAY);
  const seniority = panel.locator('article[data-check="seniority"]');
  await seniority.getByRole('button', { name: /^在页面上查看/ }).click();
  await frame.locator('#jbxx_aac067').pressSequentially('138');
  const open = await worlds.held();
  expect(open.observers).toBeGreaterThanOrEqual(worlds.count);
  expect(open.listeners).toBeGreaterThan(0);
  expect(open.nodes).toBeGreaterThan(0);

  // Closed in the midst of a reading that waits.
  await frame.locator('#jbxx_aac067').press('9');
  await session.pressToolbarButton();
  await expect.poll(() => session.findPanel()).toBeUndefined();
  await expect.poll(() => worlds.held()).toEqual(nothing);
  await frame.locator('#jbxx_aac067').press('9');
  expect(await worlds.held()).toEqual(nothing);
});
