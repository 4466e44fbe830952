import { isNeeded } from '../materials/material';
import type { Material } from '../notice/schema';
import type { Check, CheckContext, Judgement, Verdict, Words } from './finding';
import { entriesOfAny } from './shared/entries';
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
  const all: Standing[] = [];
  for (const { value } of material.proves) {
    const { section, withinTerm } = value;
    const entries = entriesOfAny(dossier, section);
    if (PROOFS.includes(section)) {
      const from = withinTerm === 'no' ? null : start;
      for (const entry of entries) all.push(standingOf(section as ProofSection, entry, context, from));
      continue;
    }
    const stands = section === 'title' && BY_CERTIFICATE.includes(readRoute(dossier.declaration?.route ?? ''));
    const count = entries.length + (stands ? entriesOfAny(dossier, 'certificate').length : 0);
    for (let at = 0; at < count; at++) all.push('counts');
  }
  return all;
}

function judge(all: readonly Standing[]): { verdict: Verdict; id: string } {
  if (all.length === 0) return { verdict: 'unsure', id: 'none' };
  if (all.includes('counts')) return { verdict: 'pass', id: 'pass' };
  return all.includes('open') ? { verdict: 'unsure', id: 'open' } : { verdict: 'fail', id: 'outside' };
}

function told(verdict: Verdict, id: string, materials: readonly Material[], values: () => Words['values']): Judgement {
  const tell = () => {
    const cites = materials.map((material) => material.name.source);
    return { reason: { id: `${name}.${id}`, values: values() }, steps: [], cites };
  };
  return { check: name, entry: null, field: null, verdict, tell };
}

const numbersOf = (materials: readonly Material[]) => ({ numbers: materials.map(({ no }) => no).join(',') });

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
    const route = dossier.declaration?.route ?? null;
    const found: Judgement[] = [];
    const none: Material[] = [];
    const pass: Material[] = [];
    for (const material of notice.materials) {
      if (material.proves.length === 0 || isNeeded(material, route) === 'no') continue;
      const all = standings(material, context, start);
      const { verdict, id } = judge(all);
      if (id === 'none') none.push(material);
      else if (id === 'pass') pass.push(material);
      else {
        const values = () => ({ no: material.no, material: material.name.value, count: all.length });
        found.push(told(verdict, id, [material], values));
      }
    }
    if (none.length > 0) found.push(told('unsure', 'none', none, () => numbersOf(none)));
    if (pass.length > 0) found.push(told('pass', 'pass', pass, () => numbersOf(pass)));
    return found;
  },
};
