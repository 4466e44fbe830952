import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { setValue } from '../../lib/dossier/change-kept';
import { compareDossiers, keepAdditions } from '../../lib/dossier/compare-dossiers';
import type { Dossier } from '../../lib/dossier/dossier';
import type { KeptDossier } from '../../lib/dossier/kept-dossier';
import type { Owner } from '../../lib/store/dossiers';
import { AdditionList } from './addition-list';
import { DifferenceList } from './difference-list';
import type { SaveDossier } from './use-dossier-save';

interface IncomingReviewProps {
  readonly owner: Owner;
  readonly kept: KeptDossier;
  readonly incoming: Dossier;
  readonly source: 'page' | 'file';
  readonly save: SaveDossier;
}

/** A page or a file held against the dossier: what it would add, and where they differ. Nothing is kept but by a press. */
export function IncomingReview({ owner, kept, incoming, source, save }: IncomingReviewProps) {
  const { t } = useTranslation('dossier');
  const { additions, differences, same } = useMemo(() => compareDossiers(kept, incoming), [kept, incoming]);
  const where = t(`where.${source}`);
  const stamp = () => ({ source, at: new Date().toISOString() });
  if (additions.length === 0 && differences.length === 0) {
    return (
      <Text size="sm" role="status">
        {t(same === 0 ? 'agree.empty' : 'agree.all', { where, count: same })}
      </Text>
    );
  }
  return (
    <Stack gap="sm">
      <DifferenceList
        differences={differences}
        source={source}
        onTake={({ field, entryId, incoming: text }, name) =>
          void save(owner, setValue(field, entryId, { text, ...stamp() }), t('did.take', { where, name }))
        }
      />
      <AdditionList
        additions={additions}
        source={source}
        onKeep={(sections, count) =>
          void save(
            owner,
            keepAdditions(incoming, sections, stamp(), () => crypto.randomUUID()),
            t('did.keep', { where, count }),
          )
        }
      />
    </Stack>
  );
}
