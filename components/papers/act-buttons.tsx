import { Button, Group } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { useTranslation } from 'react-i18next';
import type { SheetAct } from './use-sheet-acts';

interface ActButtonsProps {
  /** What is printed or saved, as 张三的简介（公示）表: for the names of the buttons. */
  readonly what: string;
  readonly onAct: (act: SheetAct) => void;
}

/** Print and save, beside each other. */
export function ActButtons({ what, onAct }: ActButtonsProps) {
  const { t } = useTranslation('papers');
  return (
    <Group gap="xs">
      <Button
        variant="default"
        size="sm"
        leftSection={<IconPrinter size={18} aria-hidden />}
        aria-label={t('act.printLabel', { what })}
        onClick={() => onAct('print')}
      >
        {t('act.print')}
      </Button>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconDownload size={18} aria-hidden />}
        aria-label={t('act.saveLabel', { what })}
        onClick={() => onAct('save')}
      >
        {t('act.save')}
      </Button>
    </Group>
  );
}
