import { isNeeded } from '../materials/material';
import type { Material } from '../notice/schema';
import type { Check, CheckContext, Finding, Verdict } from './finding';
import { entriesOfAny } from './shared/entries';
import { gather } from './shared/gather';
import { presentTitle } from './shared/present-title';
import { readRoute } from './shared/route';
import { type ProofSection, type Standing, standingOf } from './shared/standing';
import { type TermStart, termStart } from './shared/term';

const name = 'material-proof';

const PROOFS: readonly string[] = ['achievement', 'patent', 'paper', 'award'] satisfies ProofSection[];

/** Routes on which a certificate stands for the title that others must have. */
const BY_CERTIFICATE: readonly (string | null)[] = ['贯通', '职业资格'];

/** How the entries that a material shows stand, one each. */
function standings(material: Material, context: CheckContext, start: TermStart | null): Standing[] {
  const { dossier } = context;
  return gather(material.proves, ({ value: { section, withinTerm } }): Standing[] => {
    const entries = entriesOfAny(dossier, section);
    if (PROOFS.includes(section)) {
      return entries.map((entry) =>
        standingOf(section as ProofSection, entry, context, withinTerm === 'no' ? null : start),
      );
    }
    const stands = section === 'title' && BY_CERTIFICATE.includes(readRoute(dossier.declaration?.route ?? ''));
    return [...entries, ...(stands ? entriesOfAny(dossier, 'certificate') : [])].map(() => 'counts');
  });
}

function judge(all: readonly Standing[]): { verdict: Verdict; id: string } {
  if (all.length === 0) return { verdict: 'unsure', id: 'none' };
  if (all.includes('counts')) return { verdict: 'pass', id: 'pass' };
  return all.includes('open') ? { verdict: 'unsure', id: 'open' } : { verdict: 'fail', id: 'outside' };
}

/**
 * Whether each material that the route asks for has something to show. What lies outside cutoff or term does not count, and that
 * is no error in itself: it is one here, where nothing else is left. What is in order, and what was not read, is told once for all.
 */
export const materialProof: Check = {
  name,
  verdicts: ['pass', 'fail', 'unsure'],
  run: (context) => {
    const { dossier, notice } = context;
    const start = presentTitle(dossier).kind === 'none' ? null : termStart(context);
    const asked = notice.materials.filter(
      (material) => material.proves.length > 0 && isNeeded(material, dossier.declaration?.route ?? null) !== 'no',
    );
    const judged = asked.map((material) => {
      const all = standings(material, context, start);
      return { material, count: all.length, ...judge(all) };
    });
    const made = (
      verdict: Verdict,
      id: string,
      values: Finding['reason']['values'],
      materials: readonly Material[],
    ): Finding => ({
      check: name,
      entry: null,
      field: null,
      verdict,
      reason: { id: `${name}.${id}`, values },
      steps: [],
      cites: materials.map((material) => material.name.source),
    });
    const all = (which: string) => {
      const materials = judged.filter(({ id }) => id === which).map(({ material }) => material);
      const numbers = materials.map(({ no }) => no).join(',');
      return materials.length > 0 ? [{ numbers, materials }] : [];
    };
    return [
      ...judged
        .filter(({ id }) => id === 'outside' || id === 'open')
        .map(({ material, count, verdict, id }) =>
          made(verdict, id, { no: material.no, material: material.name.value, count }, [material]),
        ),
      ...all('none').map(({ numbers, materials }) => made('unsure', 'none', { numbers }, materials)),
      ...all('pass').map(({ numbers, materials }) => made('pass', 'pass', { numbers }, materials)),
    ];
  },
};
