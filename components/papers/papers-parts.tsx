import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../lib/notice/schema';
import { ActMessageLine } from '../summary/act-message';
import { BlankPart } from './blank-part';
import { ContentsPart } from './contents-part';
import { FeePart } from './fee-part';
import { ProfilePart } from './profile-part';
import { SheetDialog } from './sheet-dialog';
import type { Outlined } from './use-outline';
import { useSheetActs } from './use-sheet-acts';

/** Who is not in the papers, and why. */
const LEFT = ['unreadable', 'undecided'] as const;

interface PapersPartsProps {
  readonly notice: Notice;
  readonly outlined: Outlined;
}

/** The papers beside the summary table. */
export function PapersParts({ notice, outlined }: PapersPartsProps) {
  const { t } = useTranslation('papers');
  const acts = useSheetActs(notice);
  const { tables, outline, state } = outlined;
  // The summary table above says that it is being opened, or can't be.
  if (state === 'failed' || tables === null || outline === null) return null;
  return (
    <Stack gap="md">
      {LEFT.filter((why) => outline[why].length > 0).map((why) => (
        <Text key={why} size="sm" role="note">
          {t(why, { names: outline[why].join(t('comma')) })}
        </Text>
      ))}
      <ActMessageLine message={acts.message} undo={acts.undo} />
      <ProfilePart notice={notice} people={outline.people} acts={acts} />
      <ContentsPart notice={notice} people={outline.people} acts={acts} />
      <FeePart notice={notice} fees={outline.fees} acts={acts} />
      <BlankPart notice={notice} people={outline.people} tables={tables} />
      <SheetDialog notice={notice} acts={acts} />
    </Stack>
  );
}
