import type { Conditions } from '../../notice/conditions';
import type { Source } from '../../notice/schema';
import type { CheckContext, Counted, Words } from '../finding';
import { readProcedure } from '../shared/procedure';
import { readRoute } from '../shared/route';
import { studySteps } from './field-of-study';
import { gapSteps } from './gaps';
import { told } from './way';

/** That the form says nothing of procedure or route, and what was taken instead. */
export function assumedSteps({ dossier }: CheckContext): Words[] {
  const { procedure = '', route = '' } = dossier.declaration ?? {};
  const steps: Words[] = [];
  if (readProcedure(procedure) === null) steps.push(told('step-procedure-assumed'));
  if (readRoute(route) === null) steps.push(told('step-route-assumed'));
  return steps;
}

/** What is told beside the count of the declared way and changes nothing of it: gaps, and a field of study unlike the speciality. */
export function notesOn(
  context: CheckContext,
  conditions: Conditions,
  counted: Counted | null,
): { readonly steps: readonly Words[]; readonly cites: readonly Source[] } {
  if (counted === null) return { steps: [], cites: [] };
  const gaps = gapSteps(context.dossier, counted);
  const study = studySteps(context, conditions, counted);
  const cites: Source[] = [];
  if (gaps.length > 0) cites.push(conditions.gaps.source);
  if (study.length > 0) cites.push(conditions.fieldOfStudy.source);
  return { steps: [...gaps, ...study], cites };
}
