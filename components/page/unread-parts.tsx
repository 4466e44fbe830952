import { Alert, List } from '@mantine/core';
import IconEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs';
import { useTranslation } from 'react-i18next';
import type { UnreadPart } from '../../lib/dossier/reading';

/** The parts of the page that could not be read, each with its name and what to do. Nothing where all was read. */
export function UnreadParts({ parts }: { parts: readonly UnreadPart[] }) {
  const { t } = useTranslation('panel');
  if (parts.length === 0) return null;
  const lines = new Set(
    parts.map(
      (part) =>
        t('unread.line', { name: part.name || t('unread.unnamed'), why: t(`unread.${part.why}`) }) +
        (part.origin === null ? '' : t('unread.origin', { origin: part.origin })),
    ),
  );
  return (
    <Alert
      role="status"
      color="yellow"
      p="sm"
      icon={<IconEyeOff aria-hidden />}
      title={t('unread.title', { count: lines.size })}
    >
      <List size="sm" spacing={2} style={{ overflowWrap: 'anywhere' }}>
        {[...lines].map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
