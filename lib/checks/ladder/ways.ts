import type { Conditions } from '../../notice/conditions';
import type { CheckContext } from '../finding';
import { lastAsked } from '../shared/last-asked';
import { readProcedure } from '../shared/procedure';
import { type KnownRoute, readRoute } from '../shared/route';
import { firstWay } from './first-appointment';
import { lateralWay } from './lateral';
import { normalWay } from './normal';
import { qualificationWay } from './qualification';
import { skilledWay } from './skilled';
import type { Judged, Way } from './way';

/** Another procedure that is declared, then best first; where two are alike the declared one, then in this order. */
const VERDICTS = ['pass', 'unsure', 'fail', 'not-counted', 'not-applicable'];
const ROUTES: readonly KnownRoute[] = ['正常', '职业资格', '贯通', '转评', '破格'];

/** The route by review that the form declares, the normal one where it says none; null where it declares another procedure, or a route that is not known. */
export function declaredRoute({ dossier }: CheckContext): KnownRoute | null {
  const { procedure = '', route = '' } = dossier.declaration ?? {};
  if (procedure.trim() !== '' && readProcedure(procedure) !== '评审') return null;
  const read = readRoute(route) ?? '正常';
  return read === 'unknown' ? null : read;
}

/** What was found already: the check of seniority asks for a way that the ladder has asked for. */
const KNOWN = lastAsked((_: CheckContext) => new Map<string, Judged | null>());

/** The applicant held against one route by review. Null where nothing of it fits and the form does not declare it. */
export function wayBy(
  route: KnownRoute,
  context: CheckContext,
  conditions: Conditions,
  target: string,
  declared: boolean,
): Judged | null {
  const known = KNOWN(context);
  const key = `${route} ${target} ${declared}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const came = judgeWay(route, context, conditions, target, declared);
  known.set(key, came);
  return came;
}

function judgeWay(
  route: KnownRoute,
  context: CheckContext,
  conditions: Conditions,
  target: string,
  declared: boolean,
): Judged | null {
  switch (route) {
    case '正常':
    case '破格':
      return normalWay(context, conditions, target, route === '破格');
    case '贯通':
      return skilledWay(context, conditions, target, declared);
    case '职业资格':
      return qualificationWay(context, conditions, target, declared);
    case '转评':
      return lateralWay(context, conditions, target, declared);
  }
}

/** Among what this notice does not judge, 初定 may be open; the others are not. */
const isFirstWay = (way: Way) => Number(way.procedure === '初定');

/** Another procedure that is declared is what the applicant goes for. */
const isOther = (way: Way) => Number(way.declared && way.procedure !== '评审');

function bestFirst(a: Way, b: Way): number {
  return (
    isOther(b) - isOther(a) ||
    VERDICTS.indexOf(a.came.verdict) - VERDICTS.indexOf(b.came.verdict) ||
    isFirstWay(b) - isFirstWay(a) ||
    Number(b.declared) - Number(a.declared)
  );
}

/** Every way to the title that the conditions know, the best first. 破格 stands among them where the normal way alone does not tell the same. */
export function waysOf(context: CheckContext, conditions: Conditions, target: string): Way[] {
  const declared = declaredRoute(context);
  const told: Way[] = [];
  let normal: Judged | null = null;
  for (const route of ROUTES) {
    const isDeclared = route === declared;
    // Where the normal way is open 破格 says the same.
    if (route === '破格' && normal?.verdict === 'pass' && !isDeclared) continue;
    const came = wayBy(route, context, conditions, target, isDeclared);
    if (!came || (route === '破格' && !isDeclared && came.id === normal?.id)) continue;
    told.push({ came, procedure: '评审', route, declared: isDeclared });
    if (route === '正常') normal = came;
  }
  const first = firstWay(context, conditions, target);
  const isFirst = readProcedure(context.dossier.declaration?.procedure ?? '') === '初定';
  if (first) told.push({ came: first, procedure: '初定', route: '正常', declared: isFirst });
  return told.sort(bestFirst);
}
