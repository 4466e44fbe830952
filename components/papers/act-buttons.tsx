import { Button, Group, Stack, Text } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { useTranslation } from 'react-i18next';
import type { SheetAct } from './use-sheet-acts';

interface ActButtonsProps {
  /** What is printed or saved, as 张三的简介（公示）表: for the names of the buttons. */
  readonly what: string;
  /** What stands above them, where nothing else tells what they are of. */
  readonly heading?: string;
  readonly onAct: (act: SheetAct) => void;
}

const ICONS = { print: IconPrinter, xlsx: IconDownload, docx: IconDownload } as const;

/** Print and save, beside each other. */
export function ActButtons({ what, heading, onAct }: ActButtonsProps) {
  const { t } = useTranslation('papers');
  return (
    <Stack gap={4}>
      {heading && <Text size="sm">{heading}</Text>}
      <Group gap="xs">
        {(['print', 'xlsx', 'docx'] as const).map((act) => {
          const Icon = ICONS[act];
          return (
            <Button
              key={act}
              variant="default"
              size="compact-sm"
              leftSection={<Icon size={16} aria-hidden />}
              aria-label={t(`act.${act}Label`, { what })}
              onClick={() => onAct(act)}
            >
              {t(`act.${act}`)}
            </Button>
          );
        })}
      </Group>
    </Stack>
  );
}
