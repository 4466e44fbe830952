import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../lib/notice/schema';
import { listApplicants } from '../../lib/store/applicants';
import { database } from '../../lib/store/database';
import { StoreFailure, StoreWaiting } from '../store/store-state';
import { useStored } from '../store/stored';
import { ActMessageLine } from '../summary/act-message';
import { DefaultDialog } from './default-dialog';
import { ProfilePart } from './profile-part';
import { layoutOf, useSheetActs } from './use-sheet-acts';

/** The papers beside the summary table, of everybody of the batch of whom something is kept. */
export function PapersParts({ notice }: { notice: Notice }) {
  const { t } = useTranslation('papers');
  const kept = useStored(notice.id, () => listApplicants(database, notice));
  const applicants = kept.kind === 'ready' ? kept.value.applicants : [];
  const acts = useSheetActs(notice, applicants, (paper) => t(`${paper}.file`, { lng: 'zh' }));
  if (kept.kind === 'failed') return <StoreFailure />;
  if (kept.kind !== 'ready') return <StoreWaiting />;
  const layout = acts.waiting && layoutOf(acts.waiting.request.paper, notice);
  return (
    <Stack gap="md">
      {kept.value.unreadable.length > 0 && (
        <Text size="sm" role="note">
          {t('unreadable', { names: kept.value.unreadable.join(t('comma')) })}
        </Text>
      )}
      <ActMessageLine message={acts.message} undo={acts.undo} />
      <ProfilePart notice={notice} applicants={applicants} acts={acts} />
      {layout && <DefaultDialog layout={layout} opened onCancel={acts.cancel} onContinue={acts.goOn} />}
    </Stack>
  );
}
