import { Badge, Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_NOTICE_NAME, type SavedNotice } from '../../lib/notice/saved-notice';

export type SavedAct = 'choose' | 'review' | 'next-year' | 'export' | 'remove';
const ACTS = ['review', 'next-year', 'export', 'remove'] as const;

interface SavedCardProps {
  readonly saved: SavedNotice;
  readonly chosen: boolean;
  readonly onAct: (act: SavedAct) => void;
  readonly onRename: (name: string) => Promise<boolean>;
}

/** A notice that is kept, by its name, and what can be done with it. */
export function SavedCard({ saved, chosen, onAct, onRename }: SavedCardProps) {
  const { t } = useTranslation('notice');
  const [name, setName] = useState<string | null>(null);
  const spoken = (act: string) => t(`saved.${act}-named`, { name: saved.name });
  return (
    <Paper withBorder p="xs" component="li" data-saved={saved.id}>
      <Stack gap={6}>
        {name === null ? (
          <Group gap="xs" justify="space-between" wrap="nowrap" align="flex-start">
            <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
              {saved.name}
            </Text>
            {chosen && (
              <Badge variant="light" flex="none" tt="none">
                {t('saved.chosen')}
              </Badge>
            )}
          </Group>
        ) : (
          <form
            onSubmit={async (event) => {
              event.preventDefault();
              if (name.trim() !== '' && (await onRename(name.trim()))) setName(null);
            }}
          >
            <Group gap="xs" align="flex-end">
              <TextInput
                size="sm"
                flex="1 1 160px"
                autoFocus
                label={t('saved.new-name')}
                value={name}
                maxLength={MAX_NOTICE_NAME}
                onChange={({ currentTarget }) => setName(currentTarget.value)}
              />
              <Button size="sm" type="submit" disabled={name.trim() === ''}>
                {t('review.take')}
              </Button>
              <Button size="sm" variant="default" onClick={() => setName(null)}>
                {t('review.cancel')}
              </Button>
            </Group>
          </form>
        )}
        <Text size="xs" c="dimmed" lang="zh-CN" style={{ overflowWrap: 'anywhere' }}>
          {saved.notice.title.value}
        </Text>
        <Group gap={6}>
          {!chosen && (
            <Button size="compact-sm" aria-label={spoken('choose')} onClick={() => onAct('choose')}>
              {t('saved.choose')}
            </Button>
          )}
          {name === null && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={spoken('rename')}
              onClick={() => setName(saved.name)}
            >
              {t('saved.rename')}
            </Button>
          )}
          {ACTS.map((act) => (
            <Button key={act} size="compact-sm" variant="default" aria-label={spoken(act)} onClick={() => onAct(act)}>
              {t(`saved.${act}`)}
            </Button>
          ))}
        </Group>
      </Stack>
    </Paper>
  );
}
