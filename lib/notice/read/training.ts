import { type Found, found } from './found';
import { type NoticeText, sentenceAround } from './text';

/** Hours of continuing education; `kind` as the text names them, `total` where it names none. */
export interface TrainingHours {
  readonly kind: 'total' | 'public' | 'speciality';
  readonly hours: number;
}

const HOURS = /(?:不少于|不低于|达到|至少|须满|应满|满|累计)(\d{1,3})个?(?:学时|课时)/g;

/** 继续教育学时 that are asked for at least. 不多于 and the like ask for nothing. */
export function readTraining({ folded, text }: NoticeText): Found<TrainingHours>[] {
  const all = new Map<string, Found<TrainingHours>>();
  for (const { index, 0: words, 1: hours } of text.matchAll(HOURS)) {
    if (all.size >= 20) break;
    const sentence = sentenceAround(text, index, index);
    const before = text.slice(Math.max(sentence.start, index - 40), index);
    if (!/继续教育|公需|专业科目|专业课|学时|培训/.test(text.slice(sentence.start, index))) continue;
    const clause = before.split(/[,]/).at(-1) ?? '';
    const kind = /公需|公共/.test(clause) ? 'public' : /专业(?:科目|课|学时)/.test(clause) ? 'speciality' : 'total';
    const value = { kind, hours: Number(hours) } as const;
    const key = `${kind} ${hours}`;
    if (!all.has(key))
      all.set(key, found(folded, [index - clause.length, index + words.length], value, 'training/hours'));
  }
  return [...all.values()];
}
