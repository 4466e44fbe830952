import { type Checklist, stateOf } from '../materials/checklist';
import { copiesRule } from '../materials/material';
import type { Material, Notice } from '../notice/schema';
import { COPY_TICKS, type CopyTick, type Review } from './review';

/** One document whose copy the office holds against its original, signs and seals, and what of it is ticked. */
export interface CopyOnDesk {
  /** The same for the same document of the checklist, whichever version of it is handed in. */
  readonly key: string;
  readonly material: Material;
  readonly name: string;
  readonly ticks: Readonly<Record<CopyTick, boolean>>;
}

const NOTHING = { verified: false, signed: false, stamped: false };

/**
 * The documents of the checklist that the notice wants checked, signed and sealed, in the order of the materials; where it wants it of
 * none, every document. What the applicant ticked says nothing here: the ticks are the office's own.
 */
export function copiesOnDesk(
  notice: Notice,
  checklist: Checklist | null,
  review: Pick<Review, 'copies'>,
): CopyOnDesk[] {
  if (checklist === null) return [];
  const asked = notice.materials.filter((material) => copiesRule(material));
  const known = new Map((review.copies ?? []).map((copy) => [copy.key, copy]));
  return (asked.length > 0 ? asked : notice.materials).flatMap((material) =>
    stateOf(checklist, material.id).documents.map(({ id, name }): CopyOnDesk => {
      const key = `${material.id} ${id}`;
      const copy = known.get(key);
      return { key, material, name, ticks: copy?.name === name ? copy : NOTHING };
    }),
  );
}

/**
 * Sets or takes away one tick, and leaves the others as they stand in the review that is given: two that are set in quick succession are
 * both kept. `at` is the instant of it, in ISO.
 */
export function tickCopy(
  review: Review,
  { key, name }: Pick<CopyOnDesk, 'key' | 'name'>,
  tick: CopyTick,
  on: boolean,
  at: string,
): Review {
  const copies = review.copies ?? [];
  const before = copies.find((copy) => copy.key === key && copy.name === name) ?? NOTHING;
  return {
    ...review,
    copies: [...copies.filter((copy) => copy.key !== key), { ...before, [tick]: on, key, name, at }],
  };
}

/** How many of these have all that is ticked. */
export const whole = (copies: readonly CopyOnDesk[]): number =>
  copies.filter(({ ticks }) => COPY_TICKS.every((tick) => ticks[tick])).length;
