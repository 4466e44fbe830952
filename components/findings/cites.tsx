import { Anchor, Badge, Blockquote, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../lib/notice/schema';

interface CitesProps {
  readonly cites: readonly Source[];
  /** Opens the notice at these of its words. */
  readonly onShowNotice: (quote: string) => void;
}

/** Where a rule comes from and how sure it is. What the notice does not say itself asks to be held against it. */
export function Cites({ cites, onShowNotice }: CitesProps) {
  const { t } = useTranslation('findings');
  return (
    <Stack gap="sm" pt={4}>
      {cites.map((cite) => (
        <Blockquote key={`${cite.source} ${cite.text}`} p="xs" pl="sm" fz="sm" color="gray">
          <Stack gap={6}>
            <Group gap={6}>
              <Text size="xs" fw={600}>
                {t(`source.${cite.source}`, { document: cite.source === 'document' ? cite.document : '' })}
              </Text>
              <Badge size="sm" variant="default" tt="none" fw={500}>
                {t(`confidence.${cite.confidence}`)}
              </Badge>
            </Group>
            <Text size="sm" lang="zh-CN">
              {cite.source === 'quote' ? `“${cite.text}”` : cite.text}
            </Text>
            {cite.confidence !== 'A' && (
              <Text size="sm" fw={600}>
                {t('hold')}
              </Text>
            )}
            {cite.source === 'quote' && (
              <Anchor
                component="button"
                type="button"
                size="sm"
                style={{ alignSelf: 'flex-start' }}
                onClick={() => onShowNotice(cite.text)}
              >
                {t('openNotice')}
              </Anchor>
            )}
          </Stack>
        </Blockquote>
      ))}
    </Stack>
  );
}
