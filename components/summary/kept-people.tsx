import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Level, Notice } from '../../lib/notice/schema';
import { summaryValues } from '../../lib/papers/summary-values';
import type { LevelGaps, Outline } from '../../lib/store/outline';
import { isLong, ReadingLine } from '../papers/reading-line';
import type { Outlined } from '../papers/use-outline';
import { useApplicants, useLines } from '../papers/use-shown';
import { askUntaking } from '../roster/ask-roster';
import { useTaking } from '../roster/use-taking';
import { WorkingLine } from '../roster/working-line';
import { useSlow } from '../store/use-slow';
import { Disclosure } from '../ui/disclosure';
import { usePortions } from '../ui/portions';
import { LineChanges } from './line-changes';
import type { Acts } from './use-acts';
import { ValueNotes } from './value-notes';

/** So many names are told; of more their number. */
const MOST_NAMES = 20;

interface PartProps {
  readonly gaps: LevelGaps;
  readonly notice: Notice;
  /** Null as long as nobody can be taken in. */
  readonly onTake: ((personIds: readonly string[]) => void) | null;
  /** Whether it takes long until it is known again how the table stands. */
  readonly isOld: boolean;
}

type ListProps = Pick<PartProps, 'gaps' | 'notice'>;

/** The lines that hold other values than the papers, each with what would change. */
function Changes({ gaps: { changed }, notice }: ListProps) {
  const { shown, more } = usePortions(changed);
  const applicants = useApplicants(
    notice,
    shown.map(({ item }) => item.personId),
  );
  const lines = useLines(shown.map(({ item }) => item.lineId));
  return (
    <>
      {shown.map(({ item: { personId, lineId } }) => {
        const [applicant, line] = [applicants.get(personId), lines.get(lineId)];
        if (!applicant || !line) return null;
        return (
          <div key={personId}>
            <Text size="sm" fw={600}>
              {applicant.name}
            </Text>
            <LineChanges
              columns={notice.summary.columns}
              before={line.values}
              after={summaryValues(applicant.dossier, notice).values}
            />
          </div>
        );
      })}
      {more}
    </>
  );
}

/** Those of whose line something is to be looked at. */
function ToLookAt({ gaps: { toLookAt }, notice }: ListProps) {
  const { t } = useTranslation('summary');
  const { shown, more } = usePortions(toLookAt);
  const applicants = useApplicants(
    notice,
    shown.map(({ item }) => item),
  );
  return (
    <Stack gap="xs" pt="xs">
      {shown.map(({ item: id }) => {
        const applicant = applicants.get(id);
        if (!applicant) return null;
        const { empty, notes } = summaryValues(applicant.dossier, notice);
        return (
          <Stack key={id} gap={4}>
            <Text size="sm" fw={600}>
              {applicant.name}
            </Text>
            {empty.length > 0 && (
              <Text size="sm">
                {t('kept.empty', {
                  number: empty.length,
                  headings: empty.map(({ heading }) => heading).join(t('listSeparator')),
                })}
              </Text>
            )}
            <ValueNotes notes={notes} />
          </Stack>
        );
      })}
      {more}
    </Stack>
  );
}

const WRAPS = {
  root: { alignSelf: 'flex-start' },
  label: { whiteSpace: 'normal', overflowWrap: 'anywhere', lineHeight: 1.5, paddingBlock: 6 },
} as const;

/** What can be done for the table of one level, and whether it agrees with the papers. */
function LevelPart({ gaps, notice, onTake, isOld }: PartProps) {
  const { t } = useTranslation('summary');
  const { level, people, missing, changed, toLookAt } = gaps;
  const words = { level: t(`level.${level}`) };
  if (people === 0) return null;
  return (
    <Stack gap="xs">
      {isOld && (
        <Button size="sm" maw="100%" h="auto" mih={36} disabled styles={WRAPS}>
          {t('kept.checking', words)}
        </Button>
      )}
      {!isOld && missing.length > 0 && (
        <Button
          size="sm"
          maw="100%"
          h="auto"
          mih={36}
          disabled={onTake === null}
          onClick={() => onTake?.(missing)}
          styles={WRAPS}
        >
          {t('kept.take', { ...words, number: missing.length })}
        </Button>
      )}
      {!isOld && missing.length === 0 && changed.length === 0 && (
        <Text size="sm">{t('kept.same', { ...words, number: people })}</Text>
      )}
      {changed.length > 0 && (
        <Disclosure head={t('kept.changed', { ...words, number: changed.length })}>
          <Stack gap="xs" align="flex-start" pt="xs">
            <Button
              size="compact-sm"
              variant="default"
              disabled={onTake === null}
              onClick={() => onTake?.(changed.map(({ personId }) => personId))}
            >
              {t('kept.update', { number: changed.length })}
            </Button>
            <Changes gaps={gaps} notice={notice} />
          </Stack>
        </Disclosure>
      )}
      {toLookAt.length > 0 && (
        <Disclosure head={t('kept.look', { ...words, number: toLookAt.length })}>
          <ToLookAt gaps={gaps} notice={notice} />
        </Disclosure>
      )}
    </Stack>
  );
}

function Elsewhere({ elsewhere }: Pick<Outline, 'elsewhere'>) {
  const { t } = useTranslation('summary');
  const { shown, more } = usePortions(elsewhere);
  return (
    <>
      {shown.map(({ item: { name, lineId, level } }) => (
        <Text key={lineId} size="sm" role="note">
          {t('kept.elsewhere', { name, level: t(`level.${level}`) })}
        </Text>
      ))}
      {more}
    </>
  );
}

interface KeptPeopleProps {
  readonly notice: Notice;
  readonly outlined: Outlined;
  readonly run: Acts['run'];
}

/** Everybody whose papers are kept, beside the tables: who is not in them yet, whose line is no longer as the papers are. */
export function KeptPeople({ notice, outlined, run }: KeptPeopleProps) {
  const { t } = useTranslation('summary');
  const { outline, state } = outlined;
  const isSlow = useSlow(state === 'reading');
  const isShown = outline === null ? state === 'stopped' || isLong(outlined) : outline.people.length > 0;
  if (!isShown) return null;
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('kept.head')}>
      <Stack gap="sm">
        <Title order={2} size="h5">
          {t('kept.head')}
        </Title>
        {outline !== null && <Gaps notice={notice} outlined={{ ...outlined, outline }} run={run} />}
        {(outline === null || isSlow || state === 'stopped') && <ReadingLine outlined={outlined} />}
      </Stack>
    </Paper>
  );
}

interface GapsProps extends KeptPeopleProps {
  readonly outlined: Outlined & { readonly outline: Outline };
}

function Gaps({ notice, outlined, run }: GapsProps) {
  const { t } = useTranslation('summary');
  const { outline, state } = outlined;
  const { people, levels, without, elsewhere } = outline;
  const { working, take } = useTaking(notice);
  const takeIn = (level: Level, personIds: readonly string[]) =>
    void run(async () => {
      const taken = await take(level, personIds);
      return (
        taken && {
          id: 'done.takenMany',
          values: { level, number: String(taken.ids.length) },
          undo: () => askUntaking(taken, () => {}).answer,
        }
      );
    }, 'failed.write');
  const names = without.slice(0, MOST_NAMES);
  if (without.length > MOST_NAMES) names.push('……');
  return (
    <>
      <Text size="sm">{t('kept.what', { number: people.length })}</Text>
      {levels.map((gaps) => (
        <LevelPart
          key={gaps.level}
          gaps={gaps}
          notice={notice}
          isOld={state === 'reading' && isLong(outlined)}
          onTake={state === 'done' && working === null ? (personIds) => takeIn(gaps.level, personIds) : null}
        />
      ))}
      {working !== null && <WorkingLine working={working} />}
      {without.length > 0 && (
        <Text size="sm" role="note">
          {t('kept.without', { number: without.length, names: names.join(t('listSeparator')) })}
        </Text>
      )}
      <Elsewhere elsewhere={elsewhere} />
    </>
  );
}
