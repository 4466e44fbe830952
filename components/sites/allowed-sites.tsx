import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { giveBackSite } from './further';
import { PLATFORM_SITES } from './site';

/** The sites that may be read: the platform's two, and those that the user has allowed, each to be taken back. */
export function AllowedSites({ further }: { readonly further: readonly string[] }) {
  const { t } = useTranslation('sites');
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);

  const giveBack = async (site: string) => {
    const done = await giveBackSite(site).catch(() => false);
    setSaid(t(done ? 'list.gone' : 'list.kept', { site }));
    // The button that was pressed is gone.
    status.current?.focus();
  };

  return (
    <Stack component="section" gap="xs" mt="lg" aria-labelledby="allowed-sites">
      <Title order={2} size="h5" id="allowed-sites">
        {t('list.title')}
      </Title>
      <Text size="sm">{t('list.what')}</Text>
      <Paper component="ul" withBorder px="sm" py={4} m={0} style={{ listStyle: 'none' }}>
        {PLATFORM_SITES.map((site) => (
          <Text key={site} component="li" size="sm" py={4} style={{ overflowWrap: 'anywhere' }}>
            {site}
          </Text>
        ))}
        {further.map((site) => (
          <Group key={site} component="li" gap="xs" wrap="nowrap" justify="space-between" py={2}>
            <Text size="sm" miw={0} style={{ overflowWrap: 'anywhere' }}>
              {site}
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              flex="none"
              aria-label={t('list.back', { site })}
              onClick={() => void giveBack(site)}
            >
              {t('list.act')}
            </Button>
          </Group>
        ))}
      </Paper>
      <Text size="sm" role="status" ref={status} tabIndex={-1} style={{ overflowWrap: 'anywhere' }}>
        {said}
      </Text>
    </Stack>
  );
}
