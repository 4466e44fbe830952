import { Alert, Button, Group, Text } from '@mantine/core';
import IconPointer from '@tabler/icons-react/dist/esm/icons/IconPointer.mjs';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

interface PointButtonProps {
  readonly pointing: boolean;
  readonly onPoint: (on: boolean) => void;
}

/** Begins to let the user point at a control in the page; while they do, says how it is done and how it ends. */
export function PointButton({ pointing, onPoint }: PointButtonProps) {
  const { t } = useTranslation('teach');
  useEffect(() => {
    if (!pointing) return;
    const life = new AbortController();
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && onPoint(false);
    window.addEventListener('keydown', onKey, { signal: life.signal });
    return () => life.abort();
  }, [pointing, onPoint]);
  // Whoever leaves the view points no more.
  useEffect(() => () => onPoint(false), [onPoint]);

  return (
    <>
      <Group>
        <Button
          size="sm"
          variant="default"
          leftSection={<IconPointer size={16} aria-hidden />}
          aria-pressed={pointing}
          onClick={() => onPoint(!pointing)}
        >
          {t(pointing ? 'point.end' : 'point.begin')}
        </Button>
      </Group>
      {pointing && (
        <Alert color="blue" p="sm" role="status">
          <Text size="sm">{t('point.how')}</Text>
        </Alert>
      )}
    </>
  );
}
