import { browser } from 'wxt/browser';
import { z } from 'zod';
import { type Held, HeldSchema, type ModelName, type Part, type Place } from '../../lib/dossier/fill';
import { MODELS } from '../../lib/model/models';
import type { Target } from '../page/ports';

/** A field of a document whose model is looked at. */
export interface ModelPlace {
  readonly place: Place;
  readonly part: Part;
  readonly models: readonly ModelName[];
}

/**
 * Runs one function in the page's own world, on one document and once. It is given the place of one field and nothing of the dossier;
 * what it says is the page's word until it has been parsed. Null where the document is gone or its answer is none that we know.
 */
async function inPage<A extends unknown[], T>(
  target: Target,
  func: (...args: A) => T,
  args: A,
  schema: z.ZodType<T>,
): Promise<T | null> {
  try {
    const [one] = await browser.scripting.executeScript({ target, world: 'MAIN', func, args } as never);
    const parsed = schema.safeParse(one?.result);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** What a widget's own model holds; null where none of the libraries that come into question made it. */
export async function readHeld(target: Target | null, { place, part, models }: ModelPlace): Promise<Held | null> {
  if (target === null) return null;
  for (const name of models) {
    const held = await inPage(target, MODELS[name].read, [place, part], HeldSchema.nullable());
    if (held !== null) return held;
  }
  return null;
}

/** Takes the choice of a widget away that its user can change but not empty; false where there is no way. */
export async function emptyHeld(target: Target | null, { place, models }: ModelPlace): Promise<boolean> {
  if (target === null) return false;
  for (const name of models) {
    const { empty } = MODELS[name];
    if (empty && (await inPage(target, empty, [place], z.boolean()))) return true;
  }
  return false;
}
