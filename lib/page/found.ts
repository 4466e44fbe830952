import { CATALOGUE, type FieldId } from '../dossier/catalogue';
import { sectionsOf, sectionsOfHeading } from '../dossier/headings';
import { type Evidence, meaningInBasicData, meaningOf } from '../dossier/label-meaning';
import type { ReadValue } from '../dossier/reading';
import type { Company } from './company';
import { labelOfCode } from './label';
import type { Named } from './named';

/** A value of the page with all that is known of it, before entries are counted. */
export interface Found {
  readonly element: HTMLElement;
  /** The native controls in it; empty for text. */
  readonly inputs: readonly HTMLElement[];
  readonly label: string;
  readonly labelFrom: ReadValue['labelFrom'];
  readonly confidence: ReadValue['confidence'];
  readonly kind: ReadValue['kind'];
  readonly value: string;
  /** What stands in the field of a date and is not taken by its widget. */
  readonly typed: string;
  readonly headings: readonly string[];
  /** Its id or name as it lasts; empty where it has none. */
  readonly name: string;
  /** True where the user has taught the meaning. */
  readonly taught: boolean;
  /** What its name and place tell that it means. */
  readonly told: FieldId | null;
  /** The same, where it counts: null for what only goes on with another value, or is not yet an entry. */
  readonly meaning: FieldId | null;
  readonly codes: readonly string[];
  readonly prefix: string;
  readonly indexed: string | null;
}

type Tell = (evidence: Evidence) => FieldId | null;

/** The meaning of evidence, worked out once for all values of a reading that have the same: the cells of a column do. */
export function teller(): Tell {
  const known = new Map<string, FieldId | null>();
  return (evidence) => {
    const { codes, prefix, label, headings, part, company } = evidence;
    // No text of a page that is squeezed has a line end in it.
    const key = [part, company, prefix, label, codes.join(), ...headings].join('\n');
    const found = known.get(key);
    if (found !== undefined) return found;
    const told = meaningOf(evidence);
    known.set(key, told);
    return told;
  };
}

/** Below heads of two levels the upper one may tell the section of its columns: 现任资格 › 名称 beside 职业资格 › 名称. */
function upperHead(name: Named['name']): string[] {
  const levels = name?.byColumn ? name.label.split(' › ').slice(0, -1) : [];
  return levels.filter((head) => {
    const [section, ...others] = sectionsOfHeading(head) ?? [];
    return section !== undefined && others.length === 0 && CATALOGUE[section].many;
  });
}

/** A value with its meaning, once for each end that stands in it. */
export function toFound(
  value: Named,
  headings: readonly string[],
  { section: company, isOfPerson }: Company,
  tell: Tell,
): Found[] {
  const { element, inputs, kind, name, code } = value;
  const above = [...upperHead(name), ...headings];
  return value.ends.map(({ part, value: written, codes }): Found => {
    const evidence = { codes, prefix: code.prefix, label: name?.label ?? '', headings: above, part, company };
    // The heads of a table's columns are all of one section; elsewhere what a label says by itself comes first.
    const alone = name?.byColumn && company ? null : tell({ ...evidence, company: null });
    const inBasicData = () =>
      isOfPerson && sectionsOf(code.prefix, headings) === null ? meaningInBasicData(evidence.label) : null;
    // A file proves something; it is not the thing itself.
    const isSilent = kind === 'file' || value.isTotal;
    const told = isSilent ? null : (name?.says ?? alone ?? (company && tell(evidence)) ?? inBasicData());
    const label = name?.label ?? (told ? labelOfCode(told) : '');
    return {
      element,
      inputs,
      label: part && label ? `${label}${part === 'from' ? '起' : '止'}` : label,
      labelFrom: name?.from ?? (told ? 'code' : 'none'),
      confidence: name?.confidence ?? (told ? 'A' : 'C'),
      kind,
      value: written,
      typed: value.typed,
      headings,
      name: code.lasting,
      taught: false,
      told,
      meaning: value.isFollower ? null : told,
      codes,
      prefix: code.prefix,
      indexed: code.index === null ? null : `${code.prefix} ${code.index}`,
    };
  });
}
