import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** So many of a long list are drawn at once: some hundred cards take longer than a second. */
const PORTION = 50;

interface Portions<T> {
  /** What is to be drawn, each with its place in the whole list, from 0. */
  readonly shown: readonly { readonly item: T; readonly at: number }[];
  /** The button below the list that shows the next ones; null where all are shown. */
  readonly more: ReactNode;
}

/** The first of a long list, and a button for more. One that is `wanted` is shown wherever it stands. */
export function usePortions<T>(items: readonly T[], wanted?: (item: T) => boolean): Portions<T> {
  const { t } = useTranslation('panel');
  const [limit, setLimit] = useState(PORTION);
  const left = items.length - limit;
  const shown = items.slice(0, limit).map((item, at) => ({ item, at }));
  if (wanted) {
    for (let at = limit; at < items.length; at++) {
      const item = items[at] as T;
      if (wanted(item)) shown.push({ item, at });
    }
  }
  const more =
    left <= 0 ? null : (
      <Button size="sm" variant="default" maw="100%" onClick={() => setLimit(limit + PORTION)}>
        {t('portions.more', { count: Math.min(PORTION, left), left })}
      </Button>
    );
  return { shown, more };
}
