import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../lib/notice/schema';
import type { GridRequest } from '../../lib/papers/grids';
import type { Narrowing } from '../../lib/store/batch';
import { ActButtons } from '../papers/act-buttons';
import { SheetDialog } from '../papers/sheet-dialog';
import { useSheetActs } from '../papers/use-sheet-acts';
import { ActMessageLine } from '../summary/act-message';

interface BulkPapersProps {
  readonly notice: Notice;
  /** Whom the filter lets through, and how many they are. */
  readonly narrowing: Narrowing;
  readonly count: number;
}

/** The papers of each person, of which all who are listed get one, the list of their fees, and the certificates of their displays. */
const PAPERS: readonly GridRequest['paper'][] = ['profile', 'contents', 'bag', 'slip', 'fees', 'display'];

/** The papers of all who are listed, in one go; each kind is printed or saved by itself. */
export function BulkPapers({ notice, narrowing, count }: BulkPapersProps) {
  const { t } = useTranslation('papers');
  const acts = useSheetActs(notice);
  return (
    <Stack gap="sm" pt="xs">
      <Text size="sm">{t('bulk.what')}</Text>
      <ActMessageLine message={acts.message} undo={acts.undo} />
      {PAPERS.map((paper) => {
        const what = t(`bulk.${paper}`, { number: count });
        return (
          <ActButtons
            key={paper}
            what={what}
            heading={what}
            onAct={(act) => acts.ask(act, { paper, notice: notice.id, ...narrowing })}
          />
        );
      })}
      <SheetDialog notice={notice} acts={acts} />
    </Stack>
  );
}
