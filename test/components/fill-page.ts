import type { Lines } from '../../components/fill/fill-field';
import type { FillAnswer } from '../../lib/dossier/fill';
import { type FillPlan, fillPlan } from '../../lib/dossier/fill-plan';
import type { KeptDossier } from '../../lib/dossier/kept-dossier';
import { createFiller } from '../../lib/page/fill/filler';
import { readDocument } from '../../lib/page/read';
import { createRefs } from '../../lib/page/refs';
import { documentOf } from '../page/read-layout';

const SITES = ['rs.jshrss.jiangsu.gov.cn'];

/** What the browser is asked to run in the page. */
interface Injection {
  readonly func: (...args: unknown[]) => unknown;
  readonly args: readonly unknown[];
}

/** A page with this form, filled as the script on it does, and its world of its own, in which functions run alone. */
export function fillPage(form: string) {
  const document = documentOf(`<html><head><title>职称申报</title></head><body>${form}</body></html>`);
  // happy-dom goes on telling the choice that it was once asked for, until an option changes.
  document.addEventListener('change', ({ target }) => {
    const { options } = target as HTMLSelectElement;
    for (const option of options ?? []) option.toggleAttribute('data-seen');
  });
  const refs = createRefs();
  const read = () => readDocument(document, refs, SITES);
  const filler = createFiller(document, refs, read, new AbortController().signal);
  const lines: Lines = {
    confirm: () => undefined,
    slots: async () => filler.slots(),
    locate: async (_, field) => filler.locate(field),
    fill: async (_, ask): Promise<FillAnswer> => filler.fill(ask),
    targetOf: () => ({ tabId: 7, documentIds: ['doc'] }),
  };
  return {
    document,
    lines,
    /** What the page shows, field by field. */
    values: () => read().values.map(({ meaning, row, value }) => `${meaning} ${row} ${value}`),
    plan: (kept: KeptDossier): FillPlan =>
      fillPlan(kept, [{ frame: 'doc', reading: read() }], new Map([['doc', filler.slots()]])),
    whose: () =>
      read()
        .values.filter(({ meaning }) => meaning === 'person.name' || meaning === 'person.idNumber')
        .map(({ value }) => value),
    /** Takes a function by its words alone, as a browser does: whatever it uses besides is not there. */
    run: async ({ func, args }: Injection) => {
      const alone = new Function('document', `return (${func.toString()})`)(document);
      return [{ result: JSON.parse(JSON.stringify(alone(...args))) }];
    },
    /** Draws all anew: the same markup with other elements, which hold what the ones before held. */
    redraw() {
      const { body } = document;
      const held = [...body.querySelectorAll<HTMLInputElement>('input,select,textarea')].map((one) => ({
        value: one.value,
        checked: one.checked,
        at: (one as unknown as HTMLSelectElement).selectedIndex,
      }));
      body.innerHTML = form;
      for (const [n, one] of [...body.querySelectorAll<HTMLInputElement>('input,select,textarea')].entries()) {
        const { value = '', checked = false, at = -1 } = held[n] ?? {};
        if (one.tagName === 'SELECT') (one as unknown as HTMLSelectElement).selectedIndex = at;
        else if (one.type === 'radio') one.checked = checked;
        else one.value = value;
      }
    },
  };
}

export type FillPage = ReturnType<typeof fillPage>;
