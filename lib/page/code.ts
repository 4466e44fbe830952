import { controlName, NAMES, namedIn } from './control-name';
import type { Control } from './controls';

/** What the id and name of a control tell. */
export interface CodeEvidence {
  readonly codes: readonly string[];
  /** The section part of `jbxx_aac003` or `xlxw_0_aac180`; empty where there is none. */
  readonly prefix: string;
  /** The first id or name that lasts from visit to visit; empty where none does. */
  readonly lasting: string;
  /** The row in `xlxw_0_aac180`, counted by the page; null where there is none. */
  readonly index: number | null;
}

/** An HRSS data element: three letters and three digits, standing by itself within an id or name. */
const CODE = /(?:^|[^a-z0-9])([a-z]{3}\d{3})(?=$|[^a-z0-9])/giu;
const MAYBE_CODE = /[a-z]{3}\d{3}/iu;
const SECTIONED = /^([a-z]{2,20})[_.\-[](?:(\d{1,4})[\])]?[_.\-[]+)?([a-z][a-z0-9]{0,30})\]?$/iu;

/** Reads the ids, names and model names of a control and of the native controls in it. */
export function codeEvidence(control: Control): CodeEvidence {
  const codes: string[] = [];
  let prefix = '';
  let index: number | null = null;
  for (const element of namedIn(control)) {
    for (const attribute of NAMES) {
      const text = element.getAttribute(attribute)?.slice(0, 100);
      if (!text) continue;
      if (MAYBE_CODE.test(text))
        for (const found of text.matchAll(CODE)) if (found[1]) codes.push(found[1].toLowerCase());
      const parts = SECTIONED.exec(text);
      if (!parts || prefix) continue;
      prefix = (parts[1] ?? '').toLowerCase();
      index = parts[2] === undefined ? null : Number(parts[2]);
    }
  }
  return { codes: codes.length > 1 ? [...new Set(codes)] : codes, prefix, index, lasting: controlName(control) };
}
