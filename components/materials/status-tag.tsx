import { Badge } from '@mantine/core';
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconProgress from '@tabler/icons-react/dist/esm/icons/IconProgress.mjs';
import { useTranslation } from 'react-i18next';
import type { Status } from '../../lib/materials/progress';

const LOOK = {
  done: { color: 'green', Icon: IconCheck },
  incomplete: { color: 'orange', Icon: IconAlertTriangle },
  started: { color: 'blue', Icon: IconProgress },
  todo: null,
  'not-needed': null,
  optional: null,
} as const;

/** Where a material stands, in words of the text's own colour; a coloured sign only goes with them. */
export function StatusTag({ status }: { status: Status }) {
  const { t } = useTranslation('materials');
  const look = LOOK[status];
  const sign = look && <look.Icon size={14} color={`var(--mantine-color-${look.color}-7)`} aria-hidden />;
  return (
    <Badge variant="default" tt="none" radius="sm" flex="none" leftSection={sign}>
      {t(`status.${status}`)}
    </Badge>
  );
}
