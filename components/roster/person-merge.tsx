import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../lib/dossier/dossier';
import type { KeptDossier } from '../../lib/dossier/kept-dossier';
import { database } from '../../lib/store/database';
import type { Changed } from '../../lib/store/dossiers';
import { mergeInto } from '../../lib/store/told-dossier';
import { IncomingReview } from '../dossier/incoming-review';
import type { SaveDossier } from '../dossier/use-dossier-save';
import { Disclosure } from '../ui/disclosure';
import type { RosterActs } from './use-roster';

interface PersonMergeProps {
  readonly noticeId: string;
  readonly personId: string;
  readonly kept: KeptDossier;
  readonly version: Dossier;
  readonly acts: RosterActs;
}

/** A version held against the dossier on this machine, entry by entry: what is missing is taken, differences are listed and chosen. */
export function PersonMerge({ noticeId, personId, kept, version, acts }: PersonMergeProps) {
  const { t } = useTranslation('roster');
  const save: SaveDossier = async (_owner, change, what) => {
    let changed: Changed | null = null;
    await acts.step(
      async () => {
        const merged = await mergeInto(database, noticeId, personId, change, new Date());
        changed = merged.changed;
        return merged.no;
      },
      t('dossier:saved', { what }),
    );
    return changed;
  };
  return (
    <Disclosure head={t('merge.head')}>
      <Stack gap="sm" pt="xs">
        <Text size="sm">{t('merge.what')}</Text>
        <IncomingReview owner={{ personId }} kept={kept} incoming={version} source="file" save={save} />
      </Stack>
    </Disclosure>
  );
}
