import { List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Checklist } from '../../lib/materials/checklist';
import { stateOf } from '../../lib/materials/checklist';
import { volumeOf } from '../../lib/materials/material';
import type { PageProblem } from '../../lib/materials/page-numbers';
import type { Notice } from '../../lib/notice/schema';
import { pageProblemWords } from './page-problem-words';

interface VolumeProps {
  readonly notice: Notice;
  readonly checklist: Checklist;
  readonly problems: readonly PageProblem[];
}

/** How the bound volume stands: which materials are in it, and what is amiss with its page numbers. */
export function Volume({ notice, checklist, problems }: VolumeProps) {
  const { t } = useTranslation('materials');
  const documents = volumeOf(notice).flatMap((material) => stateOf(checklist, material.id).documents);
  const pages = Math.max(0, ...documents.map((one) => one.pageTo ?? 0));
  const unpaged = documents.filter((one) => one.pageFrom === null && one.pageTo === null).length;
  return (
    <Stack component="section" gap="xs" aria-labelledby="materials-volume">
      <Title order={3} size="h5" id="materials-volume">
        {t('volume.head')}
      </Title>
      <Text size="sm">
        {notice.volume.value === null
          ? t('volume.unsaid')
          : t('volume.what', { materials: notice.volume.value.materials.join(t('comma')) })}
      </Text>
      <div role="status">
        {problems.length === 0 ? (
          <Text size="sm">{pages === 0 ? t('volume.none') : t('volume.right', { pages })}</Text>
        ) : (
          <>
            <Text size="sm" fw={600}>
              {t('volume.wrong', { count: problems.length })}
            </Text>
            <List size="sm">
              {problems.map((problem) => (
                <List.Item key={problem.document}>{pageProblemWords(t, problem)}</List.Item>
              ))}
            </List>
          </>
        )}
        {pages > 0 && unpaged > 0 && <Text size="sm">{t('volume.unpaged', { count: unpaged })}</Text>}
      </div>
    </Stack>
  );
}
