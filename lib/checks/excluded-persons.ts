import type { Check, Finding, Verdict } from './finding';
import { fold, saysSomething, shown } from './shared/fold';

const name = 'excluded-persons';
const field = 'unit.kind';

/** A kind of unit that says a status, and the word by which a notice bars that status. */
const STATUSES: readonly { readonly written: RegExp; readonly barred: RegExp }[] = [
  { written: /参公|参照公务员|参照管理/, barred: /参照公务员|参公/ },
  { written: /公务员/, barred: /公务员/ },
  { written: /退休|离休/, barred: /退休|离休/ },
];

/** What is written as not being so (非参公): it says nothing against the applicant. */
const DENIED = /(?:非|不是|不属于|未)(?:列入)?(?:参公|参照公务员法?|参照管理|公务员|离?退休|离休)/g;

/** Whether the kind of unit says that the applicant may not apply. It is the status that bars; a unit's kind only hints at it. */
export const excludedPersons: Check = {
  name,
  run: ({ dossier, notice }) => {
    const text = dossier.unit?.kind ?? '';
    const values = { field, text: shown(text) };
    const made = (verdict: Verdict, id: string, cites = notice.excluded.map((barred) => barred.source)): Finding[] => [
      {
        check: name,
        entry: null,
        field,
        verdict,
        reason: { id: `${name}.${id}`, values },
        steps: text.trim() === '' ? [] : [{ id: 'step.read', values }],
        cites: [...new Map(cites.map((source) => [source.text, source])).values()],
      },
    ];
    if (!saysSomething(text)) return made('unsure', 'missing');
    const plain = fold(text).replace(DENIED, '');
    const status = STATUSES.find(({ written }) => written.test(plain));
    const barred = notice.excluded.filter((excluded) => status?.barred.test(excluded.value));
    if (status && barred.length > 0) {
      return made(
        'fail',
        'barred',
        barred.map((excluded) => excluded.source),
      );
    }
    return plain.includes('机关') ? made('unsure', 'office') : made('pass', 'pass');
  },
};
