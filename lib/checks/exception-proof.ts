import type { Source } from '../notice/schema';
import type { Check, Judgement } from './finding';
import { entriesOf } from './shared/entries';
import { exceptionMaterial } from './shared/exception-material';
import { presentTitle } from './shared/present-title';
import { readRoute } from './shared/route';
import { type ProofSection, standingOf } from './shared/standing';
import { termStart } from './shared/term';

const name = 'exception-proof';
const SECTIONS: readonly ProofSection[] = ['achievement', 'patent', 'paper', 'award'];

const LISTED: Source = {
  source: 'default',
  text: '破格一般要有资格条件所列的业绩成果，这里没有这份清单，请对照公布的资格条件。',
  en: 'The exception commonly rests on an achievement that the conditions list. The list is not at hand: hold it against the published conditions.',
  confidence: 'B',
};

/** On the exception route (破格): whether anything counts that the proof can rest on. On every other route it says nothing. */
export const exceptionProof: Check = {
  name,
  verdicts: ['fail', 'unsure'],
  run: (context): Judgement[] => {
    const { dossier, notice } = context;
    if (readRoute(dossier.declaration?.route ?? '') !== '破格') return [];
    const start = presentTitle(dossier).kind === 'none' ? null : termStart(context);
    let count = 0;
    for (const section of SECTIONS) {
      for (const entry of entriesOf(dossier, section)) {
        if (standingOf(section, entry, context, start) !== 'outside') count += 1;
      }
    }
    const verdict = count > 0 ? 'unsure' : 'fail';
    const tell = () => {
      const material = exceptionMaterial(notice);
      return {
        reason: { id: `${name}.${count > 0 ? 'show' : 'nothing'}`, values: { no: material?.no ?? '', count } },
        steps: [],
        cites: material ? [material.name.source, LISTED] : [LISTED],
      };
    };
    return [{ check: name, entry: null, field: 'declaration.route', verdict, tell }];
  },
};
