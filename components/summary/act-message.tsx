import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Acts } from './use-acts';

const COLORS = { doing: 'blue', done: 'teal', failed: 'red' } as const;

/** What was done last, with its undo. It stays until the next act: nobody has to be quick. */
export function ActMessageLine({ message, undo }: Pick<Acts, 'message' | 'undo'>) {
  const { t } = useTranslation('summary');
  // A message stays while the language is changed.
  const level = message?.values?.level;
  return (
    <div role={message?.kind === 'failed' ? 'alert' : 'status'}>
      {message && (
        <Alert role="none" color={COLORS[message.kind]} p="xs">
          <Group gap="xs" justify="space-between" wrap="nowrap">
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {t(message.id, { ...message.values, ...(level && { level: t(`level.${level}`) }) })}
            </Text>
            {message.undo && (
              <Button size="compact-sm" variant="default" style={{ flexShrink: 0 }} onClick={() => void undo()}>
                {t('done.undo')}
              </Button>
            )}
            {message.stop && (
              <Button size="compact-sm" variant="default" style={{ flexShrink: 0 }} onClick={message.stop}>
                {t('doing.stop')}
              </Button>
            )}
          </Group>
          {message.share !== undefined && <Progress mt={6} value={message.share * 100} aria-label={t(message.id)} />}
        </Alert>
      )}
    </div>
  );
}
