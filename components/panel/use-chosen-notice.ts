import { useEffect, useMemo, useState } from 'react';
import type { SavedNotice } from '../../lib/notice/saved-notice';
import type { Notice } from '../../lib/notice/schema';
import { SHIPPED, type ShippedNotice } from '../../lib/notice/shipped';
import { bothNotices } from '../../lib/notice/stricter';
import { database } from '../../lib/store/database';
import { type NoticeChoice, NoticeChoiceSchema } from '../../lib/store/notices';
import { readSetting, writeSetting } from '../../lib/store/settings';

/** A notice that can be chosen, and the name that the user gave it, if any. */
export interface KnownNotice extends ShippedNotice {
  readonly name: string | null;
}

/** Which notice everything is judged by. */
export interface ChosenNotice {
  /** All that can be chosen, those that the user keeps first. */
  readonly all: readonly KnownNotice[];
  readonly chosen: KnownNotice;
  /** The second notice that holds as well, as a province's beside a city's; null where one alone holds. */
  readonly also: KnownNotice | null;
  /** What is judged by: the chosen notice, as strict as the stricter of both. */
  readonly by: Notice;
  readonly choose: (id: string) => void;
  readonly chooseAlso: (id: string | null) => void;
}

const NO_CHOICE: NoticeChoice | null = null;

/** The choice of a notice among the shipped ones and those kept. It is kept too; a notice that is gone gives way to the shipped. */
export function useChosenNotice(saved: readonly SavedNotice[]): ChosenNotice {
  const [choice, setChoice] = useState<NoticeChoice | null>(NO_CHOICE);
  useEffect(() => {
    let gone = false;
    readSetting(database, 'currentNotice', NoticeChoiceSchema.nullable(), NO_CHOICE)
      // A choice that was made meanwhile stands.
      .then((kept) => (gone ? undefined : setChoice((now) => now ?? kept)))
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, []);
  const all = useMemo(
    () => [
      ...saved.map(({ notice, text, name }) => ({ notice, text, name })),
      ...SHIPPED.map((shipped) => ({ ...shipped, name: null })),
    ],
    [saved],
  );
  const find = (id: string | null | undefined) => all.find(({ notice }) => notice.id === id) ?? null;
  const chosen = find(choice?.id) ?? find(SHIPPED[0]?.notice.id) ?? (all[0] as KnownNotice);
  const other = find(choice?.also);
  const also = other === chosen ? null : other;
  const by = useMemo(() => (also ? bothNotices(chosen.notice, also.notice) : chosen.notice), [chosen, also]);
  const keep = (next: NoticeChoice) => {
    setChoice(next);
    // A choice that can't be kept holds while the panel is open: it is shown in its head.
    writeSetting(database, 'currentNotice', next).catch(() => undefined);
  };
  return {
    all,
    chosen,
    also,
    by,
    choose: (id) => keep({ id, also: null }),
    chooseAlso: (id) => keep({ id: chosen.notice.id, also: id }),
  };
}
