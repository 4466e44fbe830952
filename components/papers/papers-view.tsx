import { Stack } from '@mantine/core';
import type { ComponentProps } from 'react';
import { readBatch } from '../../lib/store/batch';
import { database } from '../../lib/store/database';
import { useStored } from '../store/stored';
import { SummaryView } from '../summary/summary-view';
import { PapersParts } from './papers-parts';

/** All papers of a batch: the tables of its levels, then what is made of each person. What is kept of everybody is read once for both. */
export function PapersView(page: Omit<ComponentProps<typeof SummaryView>, 'applicants'>) {
  const { notice } = page;
  const batch = useStored(notice.id, () => readBatch(database, notice));
  return (
    <Stack gap="md">
      <SummaryView {...page} applicants={batch.kind === 'ready' ? batch.value.applicants : NOBODY} />
      <PapersParts notice={notice} batch={batch} />
    </Stack>
  );
}

const NOBODY: ComponentProps<typeof SummaryView>['applicants'] = [];
