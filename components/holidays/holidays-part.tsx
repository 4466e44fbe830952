import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useTranslation } from 'react-i18next';
import { LIBRARY_YEARS } from '../../lib/dates/work-calendar';
import { writeHolidays } from '../../lib/notice/holiday-text';
import { StoreFailure, StoreWaiting } from '../store/store-state';
import { saveFile } from '../summary/save-file';
import { Disclosure } from '../ui/disclosure';
import { UndoBar } from '../ui/undo-bar';
import { AddHolidays } from './add-holidays';
import type { Holidays } from './use-holidays';

/** The years by which working days are counted: the library's, and those that the user adds, hands on or takes away. */
export function HolidaysPart({ holidays }: { holidays: Holidays }) {
  const { t } = useTranslation('holidays');
  const { stored, keep, remove, undo, last, fault } = holidays;
  if (stored.kind === 'loading') return <StoreWaiting />;
  if (stored.kind !== 'ready') return <StoreFailure />;
  const { years, unreadable } = stored.value;
  return (
    <Disclosure heading={3} head={t('title')}>
      <Stack gap="sm">
        <Text size="sm">{t('library', LIBRARY_YEARS)}</Text>
        {unreadable > 0 && (
          <Alert color="red" variant="outline" role="alert">
            {t('unreadable', { count: unreadable })}
          </Alert>
        )}
        {years.length > 0 && (
          <List size="sm" spacing="xs" aria-label={t('own')}>
            {years.map(({ year, off, worked }) => (
              <List.Item key={year}>
                <Group gap="xs">
                  {t('year', { year, off: off.length, worked: worked.length })}
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t('remove-named', { year })}
                    onClick={() => void remove(year, t('did.remove', { year }))}
                  >
                    {t('remove')}
                  </Button>
                </Group>
              </List.Item>
            ))}
          </List>
        )}
        <AddHolidays
          onKeep={(tables) => keep(tables, t('did.keep', { years: tables.map(({ year }) => year).join(t('and')) }))}
        />
        {years.length > 0 && (
          <Button
            size="sm"
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => saveFile(t('file'), new TextEncoder().encode(writeHolidays(years)), 'text/plain')}
          >
            {t('export')}
          </Button>
        )}
        {fault !== null && (
          <Alert color="red" variant="outline" role="alert">
            {t(`fault.${fault}`)}
          </Alert>
        )}
        {last !== null && <UndoBar what={last} undo={t('undo')} onUndo={() => void undo()} />}
      </Stack>
    </Disclosure>
  );
}
