import { ActionIcon, Group, Paper, Stack, Text, Textarea } from '@mantine/core';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { useTranslation } from 'react-i18next';
import { changeDocument } from '../../lib/materials/change';
import { isVerified, MAX_NAME, MAX_PAGE, type MaterialDocument } from '../../lib/materials/checklist';
import type { PageProblem } from '../../lib/materials/page-numbers';
import { NumberField } from './number-field';
import { pageProblemWords } from './page-problem-words';
import { Tick } from './tick';
import { useDraft } from './use-draft';
import type { Save } from './use-save';

interface DocumentCardProps {
  readonly material: string;
  readonly document: MaterialDocument;
  /** Whether it stands in the bound volume and so has page numbers. */
  readonly paged: boolean;
  readonly problem: PageProblem | undefined;
  readonly save: Save;
  readonly onRemove: () => void;
}

/** One document under a material: its name, its ticks, its pages. */
export function DocumentCard({ material, document, paged, problem, save, onRemove }: DocumentCardProps) {
  const { t } = useTranslation('materials');
  const { text, type, ...focus } = useDraft(document.name);
  const change = (patch: Partial<Omit<MaterialDocument, 'id'>>) => save(changeDocument(material, document.id, patch));
  const name = document.name.trim() || t('document.unnamed');
  return (
    <Paper component="li" withBorder p="xs" radius="md">
      <Stack gap="xs">
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <Textarea
            {...focus}
            // Names are long and the panel is narrow: the field grows, so that all of a name is seen.
            autosize
            minRows={1}
            flex={1}
            size="sm"
            aria-label={t('document.name-of', { name })}
            maxLength={MAX_NAME}
            autoComplete="off"
            value={text}
            error={text.trim() === '' && t('document.name-missing')}
            onChange={({ currentTarget }) => {
              const name = currentTarget.value.replace(/[\r\n]+/g, ' ');
              type(name);
              void change({ name });
            }}
          />
          <ActionIcon
            size={36}
            variant="subtle"
            color="red"
            aria-label={t('document.remove', { name })}
            onClick={onRemove}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
        <Group gap="md">
          <Tick
            label={t('document.verified')}
            spoken={t('document.verified-of', { name })}
            checked={isVerified(document)}
            onTick={(verified) => change({ verified })}
          />
          <Tick
            label={t('document.signed')}
            spoken={t('document.signed-of', { name })}
            checked={document.signed}
            onTick={(signed) => change({ signed })}
          />
          <Tick
            label={t('document.stamped')}
            spoken={t('document.stamped-of', { name })}
            checked={document.stamped}
            onTick={(stamped) => change({ stamped })}
          />
        </Group>
        {paged && (
          <Group gap="sm" align="flex-start">
            <NumberField
              label={t('document.from')}
              spoken={t('document.from-of', { name })}
              value={document.pageFrom}
              min={1}
              max={MAX_PAGE}
              amiss={problem !== undefined}
              onChange={(pageFrom) => void change({ pageFrom })}
            />
            <NumberField
              label={t('document.to')}
              spoken={t('document.to-of', { name })}
              value={document.pageTo}
              min={1}
              max={MAX_PAGE}
              amiss={problem !== undefined}
              onChange={(pageTo) => void change({ pageTo })}
            />
          </Group>
        )}
        {problem && (
          <Text size="sm" c="var(--mantine-color-error)">
            {pageProblemWords(t, problem)}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
