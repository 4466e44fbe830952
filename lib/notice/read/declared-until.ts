import { CUTOFF_KINDS, type CutoffKind, kindsIn } from './cutoff-words';
import type { Cutoffs } from './cutoffs';
import { type Found, found } from './found';
import type { NoticeText } from './text';
import type { Window } from './window-pick';

/** 业绩以个人网上申报截止的当天为限. Whose 申报截止日 it is, is not always said: then no day is taken. */
const UNTIL_THEN =
  /(?:截[止至]到?|以|至|到|为|同|与)(?:(?:个人(?:网上|网络)?|网上|网络)(?:申报|填报|报名)(?:系统)?|(?:申报|填报)?(?:系统|平台))(?:截止|结束|关闭)的?(?:当[天日]|之?日|日期|时间)/g;

/** The cutoffs, and of kinds that have none the end of the declaration online where the text says that they end with it. */
export function withDeclaredUntil(notice: NoticeText, cutoffs: Cutoffs, online: Found<Window> | null): Cutoffs {
  const day = online?.value.to;
  if (!day) return cutoffs;
  const { text, folded } = notice;
  const own: Partial<Record<CutoffKind, Cutoffs[CutoffKind]>> = {};
  for (const { index, 0: words } of [...text.matchAll(UNTIL_THEN)].slice(0, 20)) {
    const lead = text
      .slice(Math.max(0, index - 60), index)
      .split(/[。;\n]/)
      .at(-1) as string;
    for (const kind of kindsIn(lead))
      own[kind] ??= found(folded, [index - lead.length, index + words.length], day, 'cutoffs/declared-until', 'B', [
        'day-of-declaration',
      ]);
  }
  return Object.fromEntries(CUTOFF_KINDS.map((kind) => [kind, cutoffs[kind] ?? own[kind] ?? null])) as Cutoffs;
}
