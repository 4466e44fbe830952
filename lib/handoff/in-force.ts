import { z } from 'zod';
import { type VersionKey, VersionKeySchema } from './version';

/** What the office chose to go by: one of the versions, or what is kept on this machine. */
export const ChoiceSchema = z.union([z.literal('kept'), VersionKeySchema]);
export type Choice = z.infer<typeof ChoiceSchema>;

/**
 * Which papers of a person count. `conflict`: the highest number was given twice to different content, and nobody has chosen.
 * `newer`: a higher number than the one that was chosen has come since.
 */
export type InForce =
  | { readonly kind: 'kept'; readonly newer: boolean }
  | { readonly kind: 'version'; readonly key: VersionKey; readonly chosen: boolean; readonly newer: boolean }
  | { readonly kind: 'conflict'; readonly keys: readonly VersionKey[] };

const same = (a: VersionKey, b: VersionKey) => a.counter === b.counter && a.hash === b.hash;

/**
 * The papers in force of the versions that were opened, in whatever order: the recorded choice where it is there, else the highest
 * number; what is kept on this machine where no version was opened.
 */
export function inForce(versions: readonly VersionKey[], choice: Choice | null): InForce {
  const highest = Math.max(0, ...versions.map(({ counter }) => counter));
  if (versions.length === 0) return { kind: 'kept', newer: false };
  if (choice === 'kept') return { kind: 'kept', newer: false };
  const chosen = choice && versions.find((one) => same(one, choice));
  if (chosen) return { kind: 'version', key: chosen, chosen: true, newer: chosen.counter < highest };
  const top = versions.filter(({ counter }) => counter === highest).sort((a, b) => (a.hash < b.hash ? -1 : 1));
  const [first] = top;
  if (top.length > 1 || !first) return { kind: 'conflict', keys: top };
  return { kind: 'version', key: first, chosen: false, newer: false };
}
