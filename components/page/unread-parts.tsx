import { Alert, Button, List, Text } from '@mantine/core';
import IconEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { siteOf } from '../sites/site';
import { useAsk } from '../sites/use-ask';
import type { PlacedUnread } from './view';

interface UnreadPartsProps {
  readonly parts: readonly PlacedUnread[];
  /** Leads the page to a part that has a place on it; false where it is gone. `words` are shown at it. */
  readonly onLead: (part: PlacedUnread, words: string) => Promise<boolean>;
}

/** The parts of the page that could not be read, each with its name and what to do. Nothing where all was read. */
export function UnreadParts({ parts, onLead }: UnreadPartsProps) {
  const { t } = useTranslation('panel');
  const { answer, ask } = useAsk();
  const [gone, setGone] = useState<string | null>(null);
  if (parts.length === 0) return null;
  const lines = new Map(
    parts.map((part) => [
      t('unread.line', {
        name: part.name || t('unread.unnamed'),
        why: part.pages === undefined ? t(`unread.${part.why}`) : t('unread.pages', { pages: part.pages }),
      }) + (part.origin === null ? '' : t('unread.origin', { origin: part.origin })),
      part,
    ]),
  );
  /** The site that would have to be allowed for a part to be read. */
  const siteFor = (part: PlacedUnread) => (part.why === 'frame' ? siteOf(part.origin ?? undefined) : null);
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
              {part.ref !== undefined && (
                <Button
                  size="compact-sm"
                  variant="default"
                  ms={8}
                  aria-label={t('unread.lead-to', { name: part.name || t('unread.unnamed') })}
                  onClick={() => void onLead(part, line).then((found) => setGone(found ? null : line))}
                >
                  {t('unread.lead')}
                </Button>
              )}
              {gone === line && (
                <Text size="sm" role="alert">
                  {t('unread.gone')}
                </Text>
              )}
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
