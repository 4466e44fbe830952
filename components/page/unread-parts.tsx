import { Alert, Button, List, Text } from '@mantine/core';
import IconEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs';
import { useTranslation } from 'react-i18next';
import type { UnreadPart } from '../../lib/dossier/reading';
import { siteOf } from '../sites/site';
import { useAsk } from '../sites/use-ask';

/** The parts of the page that could not be read, each with its name and what to do. Nothing where all was read. */
export function UnreadParts({ parts }: { parts: readonly UnreadPart[] }) {
  const { t } = useTranslation('panel');
  const { answer, ask } = useAsk();
  if (parts.length === 0) return null;
  const lines = new Map(
    parts.map((part) => [
      t('unread.line', { name: part.name || t('unread.unnamed'), why: t(`unread.${part.why}`) }) +
        (part.origin === null ? '' : t('unread.origin', { origin: part.origin })),
      part,
    ]),
  );
  /** The site that would have to be allowed for a part to be read. */
  const siteFor = (part: UnreadPart) => (part.why === 'frame' ? siteOf(part.origin ?? undefined) : null);
  const asked = new Set<string>();
  return (
    <Alert
      role="status"
      color="yellow"
      p="sm"
      icon={<IconEyeOff aria-hidden />}
      title={t('unread.title', { count: lines.size })}
    >
      <List size="sm" spacing={2} style={{ overflowWrap: 'anywhere' }}>
        {[...lines].map(([line, part]) => {
          const site = siteFor(part);
          const offered = site !== null && !asked.has(site);
          if (offered) asked.add(site);
          return (
            <List.Item key={line}>
              {line}
              {offered && (
                <Button
                  size="compact-sm"
                  variant="default"
                  display="block"
                  my={4}
                  aria-label={t('sites:allow.one', { site })}
                  onClick={() => ask(site)}
                >
                  {t('sites:allow.act')}
                </Button>
              )}
            </List.Item>
          );
        })}
      </List>
      {answer !== null && answer.what !== 'allowed' && (
        <Text size="sm" mt={4}>
          {t(`sites:answer.${answer.what}`, { site: answer.site })}
        </Text>
      )}
    </Alert>
  );
}
