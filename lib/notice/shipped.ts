import { type Notice, NoticeSchema } from './schema';
import nantong2023 from './shipped/nantong-cybersecurity-2023.json';
import nantong2023Text from './shipped/nantong-cybersecurity-2023.txt?raw';

/** A notice that comes with the program, and the whole text that its quotes stand in. */
export interface ShippedNotice {
  readonly notice: Notice;
  readonly text: string;
}

export const SHIPPED: readonly ShippedNotice[] = [{ notice: NoticeSchema.parse(nantong2023), text: nantong2023Text }];

/** The shipped notice of that id; null where there is none. */
export function noticeById(id: string): ShippedNotice | null {
  return SHIPPED.find((shipped) => shipped.notice.id === id) ?? null;
}
