import { expect, it } from 'vitest';
import { madeDossiers } from '../../bench/made-dossiers.mjs';
import { SECTION_IDS } from '../../lib/dossier/catalogue';
import { compareDossiers, keepAdditions } from '../../lib/dossier/compare-dossiers';
import type { Dossier } from '../../lib/dossier/dossier';
import { EMPTY_DOSSIER } from '../../lib/dossier/kept-dossier';
import { secondClerk } from './two-clerks';

const STAMP = { source: 'hand', at: '2023-06-15T01:02:03.000Z' } as const;

function kept(dossier: Dossier) {
  let ids = 0;
  return keepAdditions(dossier, new Set(SECTION_IDS), STAMP, () => `e${ids++}`)(EMPTY_DOSSIER);
}

it('of forty people that two clerks entered, each planted difference is found, and nothing else', () => {
  const [all, found]: [string[], string[]] = [[], []];
  for (const [person, dossier] of madeDossiers(40).entries()) {
    const { dossier: other, planted } = secondClerk(dossier, person);
    all.push(
      ...planted.map(({ field, places, first, second }) => `${person} ${field} ${places[0]} ${first} ${second}`),
    );
    const { differences, additions } = compareDossiers(kept(dossier), other);
    expect(additions).toEqual([]);
    found.push(
      ...differences.map(
        ({ field, place, kept: { text }, incoming }) => `${person} ${field} ${place} ${text} ${incoming}`,
      ),
    );
    for (const { section, at, values } of compareDossiers(kept(other), dossier).additions) {
      found.push(...Object.entries(values).map(([name, text]) => `${person} ${section}.${name} ${at} ${text} null`));
    }
  }
  expect(all.length).toBeGreaterThan(100);
  expect(found.toSorted()).toEqual(all.toSorted());
});
