import { Stack } from '@mantine/core';
import type { ComponentProps } from 'react';
import { SummaryView } from '../summary/summary-view';
import { PapersParts } from './papers-parts';
import { useOutline } from './use-outline';

/** All papers of a batch: the tables of its levels, then what is made of each person. What is kept of everybody is read once for both. */
export function PapersView(page: Omit<ComponentProps<typeof SummaryView>, 'outlined'>) {
  const { notice } = page;
  const outlined = useOutline(notice);
  return (
    <Stack gap="md">
      <SummaryView {...page} outlined={outlined} />
      <PapersParts notice={notice} outlined={outlined} />
    </Stack>
  );
}
