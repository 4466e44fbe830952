import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../lib/notice/schema';
import type { Batch } from '../../lib/papers/grids';
import { readBatch } from '../../lib/store/batch';
import { database } from '../../lib/store/database';
import { StoreWaiting } from '../store/store-state';
import { useStored } from '../store/stored';
import { ActMessageLine } from '../summary/act-message';
import { FirstDialog } from '../summary/first-dialog';
import { BlankPart } from './blank-part';
import { ContentsPart } from './contents-part';
import { FeePart } from './fee-part';
import { ProfilePart } from './profile-part';
import { layoutOf, useSheetActs } from './use-sheet-acts';

const NOBODY: Batch = { applicants: [], rows: [] };
/** Who is not in the papers, and why. */
const LEFT = ['unreadable', 'undecided'] as const;

/** The papers beside the summary table, of everybody of the batch of whom something is kept. */
export function PapersParts({ notice }: { notice: Notice }) {
  const { t } = useTranslation('papers');
  const kept = useStored(notice.id, () => readBatch(database, notice));
  const batch = kept.kind === 'ready' ? kept.value : NOBODY;
  const acts = useSheetActs(notice, batch, (paper) => t(`${paper}.file`, { lng: 'zh' }));
  // The summary table above says that nothing kept can be opened.
  if (kept.kind === 'failed') return null;
  if (kept.kind !== 'ready') return <StoreWaiting />;
  const layout = acts.waiting && layoutOf(acts.waiting.request.paper, notice);
  return (
    <Stack gap="md">
      {LEFT.filter((why) => kept.value[why].length > 0).map((why) => (
        <Text key={why} size="sm" role="note">
          {t(why, { names: kept.value[why].join(t('comma')) })}
        </Text>
      ))}
      <ActMessageLine message={acts.message} undo={acts.undo} />
      <ProfilePart notice={notice} applicants={batch.applicants} acts={acts} />
      <ContentsPart notice={notice} applicants={batch.applicants} acts={acts} />
      <FeePart notice={notice} batch={batch} acts={acts} />
      <BlankPart notice={notice} batch={batch} />
      {layout && (
        <FirstDialog
          layout={layout}
          opened
          sizes={
            acts.waiting?.request.paper === 'profile'
              ? { chosen: acts.size, words: { a3: t('first.a3'), a4: t('first.a4') } }
              : null
          }
          onCancel={acts.cancel}
          onContinue={(size) => void acts.goOn(size)}
        />
      )}
    </Stack>
  );
}
