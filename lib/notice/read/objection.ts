import { type Found, found } from './found';
import type { NoticeText } from './text';

/** Whoever is displayed goes on only without objection: 经公示无异议的, 公示期满无异议后. Null where the text does not say so. */
export function readObjection({ folded, text }: NoticeText): Found<true> | null {
  const said = /公示[^。;\n]{0,16}(?:无|没有)异议/.exec(text);
  return said && found(folded, [said.index, said.index + said[0].length], true, 'objection/none');
}
