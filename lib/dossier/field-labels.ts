import type { FieldId } from './catalogue';

/** How a field is called on pages. Dates are written with 时间: 日期 and 年月 are taken for the same (see label-key.ts). */
export interface FieldLabels {
  /** Says enough wherever it stands, in basic data and in tables without a heading too. */
  readonly own: readonly string[];
  /** Means this field only where the heading, the table or the id tells the section. */
  readonly inside: readonly string[];
  /** A label that holds one of these words is something else, whatever its code says. */
  readonly not: readonly string[];
  /** Of those of `inside`: says enough in basic data too, which has no such field of its own. */
  readonly basic: readonly string[];
}

const words = (text: string) => text.split(' ').filter(Boolean);

/** One line of the table, each list with blanks between its words. */
export const labels = (own: string, inside = '', not = '', basic = ''): FieldLabels => ({
  own: words(own),
  inside: words(inside),
  not: words(not),
  basic: words(basic),
});

export type LabelTable = Readonly<Partial<Record<FieldId, FieldLabels>>>;
