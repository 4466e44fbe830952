import { Radio, Stack } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { type SealBy, SealBySchema } from '../../lib/papers/seal-by';
import { database } from '../../lib/store/database';
import { readSetting, writeSetting } from '../../lib/store/settings';

/** Who seals the tables; the unit where nothing else was chosen. */
export function useSealBy(): SealBy {
  return (
    useLiveQuery(() => readSetting(database, 'sealBy', SealBySchema, 'unit').catch(() => 'unit' as const)) ?? 'unit'
  );
}

/** Whose seal the tables ask for. */
export function SealChoice({ value }: { value: SealBy }) {
  const { t } = useTranslation('summary');
  return (
    <Radio.Group
      label={t('seal.who')}
      value={value}
      onChange={(next) => void writeSetting(database, 'sealBy', SealBySchema.parse(next)).catch(() => undefined)}
    >
      <Stack gap={4} mt={6}>
        {SealBySchema.options.map((one) => (
          <Radio key={one} value={one} label={t(`seal.${one}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
