import { remembered } from '../../dates/remembered';
import { fold } from './fold';

/** 申报方式: 评审 is what notices are about; the other two have dates and papers of their own. */
export type Procedure = '评审' | '初定' | '考核认定';

const PROCEDURES: readonly Procedure[] = ['评审', '初定', '考核认定'];

/** The one procedure that the text names; null where it names none, or more than one. */
export const readProcedure: (text: string) => Procedure | null = remembered(200, 1_000, (text) => {
  const plain = fold(text);
  const named = PROCEDURES.filter((procedure) => plain.includes(procedure));
  return named.length === 1 ? (named[0] ?? null) : null;
});
