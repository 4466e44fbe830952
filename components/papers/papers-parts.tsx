import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../lib/notice/schema';
import type { StoredBatch } from '../../lib/store/batch';
import { StoreWaiting } from '../store/store-state';
import type { Stored } from '../store/stored';
import { ActMessageLine } from '../summary/act-message';
import { BlankPart } from './blank-part';
import { ContentsPart } from './contents-part';
import { FeePart } from './fee-part';
import { ProfilePart } from './profile-part';
import { SheetDialog } from './sheet-dialog';
import { useSheetActs } from './use-sheet-acts';

/** Who is not in the papers, and why. */
const LEFT = ['unreadable', 'undecided'] as const;

interface PapersPartsProps {
  readonly notice: Notice;
  /** Everybody of the batch of whom something is kept. */
  readonly batch: Stored<StoredBatch>;
}

/** The papers beside the summary table. */
export function PapersParts({ notice, batch }: PapersPartsProps) {
  const { t } = useTranslation('papers');
  const acts = useSheetActs(notice);
  // The summary table above says that nothing kept can be opened.
  if (batch.kind === 'failed') return null;
  if (batch.kind !== 'ready') return <StoreWaiting />;
  const { applicants } = batch.value;
  return (
    <Stack gap="md">
      {LEFT.filter((why) => batch.value[why].length > 0).map((why) => (
        <Text key={why} size="sm" role="note">
          {t(why, { names: batch.value[why].join(t('comma')) })}
        </Text>
      ))}
      <ActMessageLine message={acts.message} undo={acts.undo} />
      <ProfilePart notice={notice} applicants={applicants} acts={acts} />
      <ContentsPart notice={notice} applicants={applicants} acts={acts} />
      <FeePart notice={notice} batch={batch.value} acts={acts} />
      <BlankPart notice={notice} batch={batch.value} />
      <SheetDialog notice={notice} acts={acts} />
    </Stack>
  );
}
