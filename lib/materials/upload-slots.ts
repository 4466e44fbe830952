import { z } from 'zod';
import { SlugSchema } from '../notice/slug';
import { SourceSchema } from '../notice/source';
import data from './upload-slots.json';

const SlotSchema = z.strictObject({
  /** As the platform calls it. */
  name: z.string().min(1),
  /** Other words by which a page may call the same slot; ours. */
  also: z.array(z.string().min(1)),
  /** The ids of the materials that belong into it; empty where the notice asks for none, or where it cannot be told. */
  materials: z.array(SlugSchema),
  source: SourceSchema,
});
export type UploadSlot = z.infer<typeof SlotSchema>;

/** The upload slots of a platform, and to which materials of a notice each belongs. */
const SlotsSchema = z.strictObject({
  region: z.string(),
  /** Where the names come from. */
  names: SourceSchema,
  slots: z.array(SlotSchema),
});

export const UPLOAD_SLOTS = SlotsSchema.parse(data);

const NOISE_FRONT = /^(?:请?上传|附件\d*[:：.、]?|\d+[.、])/u;
const NOISE_END = /(?:相关|证明|佐证|材料|附件|文件|扫描件|复印件|电子版|电子件|电子材料|证书|上传)$/u;

/** A name of a slot as it is compared: brackets and words that every slot may carry are gone. */
function keyOf(label: string): string {
  const plain = label
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/\([^()]*\)|【[^【】]*】|[*:]/gu, '');
  // 其他材料 would be nothing but such words.
  let key = plain.replace(NOISE_FRONT, '');
  while (NOISE_END.test(key)) key = key.replace(NOISE_END, '');
  return key || plain;
}

const BY_KEY = new Map(
  UPLOAD_SLOTS.slots.flatMap((slot) => [slot.name, ...slot.also].map((name) => [keyOf(name), slot])),
);

/** The slot that a page calls so; null where the name is none of those known. */
export const slotOf = (label: string): UploadSlot | null => BY_KEY.get(keyOf(label)) ?? null;
