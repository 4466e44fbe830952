import { Alert, Button, Group, Text } from '@mantine/core';
import IconEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { siteOf } from '../sites/site';
import { useAsk } from '../sites/use-ask';
import classes from './page.module.css';
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
      p="xs"
      icon={<IconEyeOff size={18} aria-hidden />}
      title={t('unread.title', { count: lines.size })}
    >
      <ul className={classes.plain}>
        {[...lines].map(([line, part]) => {
          const site = siteFor(part);
          const offered = site !== null && !asked.has(site);
          if (offered) asked.add(site);
          return (
            <Group key={line} component="li" gap="2px 8px" wrap="nowrap" justify="space-between" align="baseline">
              <Text size="sm">
                {line}
                {gone === line && (
                  <Text span inherit fw={600} role="alert">
                    {t('unread.gone')}
                  </Text>
                )}
              </Text>
              {part.ref !== undefined && (
                <Button
                  size="compact-sm"
                  variant="default"
                  flex="none"
                  aria-label={t('unread.lead-to', { name: part.name || t('unread.unnamed') })}
                  onClick={() => void onLead(part, line).then((found) => setGone(found ? null : line))}
                >
                  {t('unread.lead')}
                </Button>
              )}
              {offered && (
                <Button
                  size="compact-sm"
                  variant="default"
                  flex="none"
                  aria-label={t('sites:allow.one', { site })}
                  onClick={() => ask(site)}
                >
                  {t('sites:allow.act')}
                </Button>
              )}
            </Group>
          );
        })}
      </ul>
      {answer !== null && answer.what !== 'allowed' && (
        <Text size="sm" mt={4}>
          {t(`sites:answer.${answer.what}`, { site: answer.site })}
        </Text>
      )}
    </Alert>
  );
}
