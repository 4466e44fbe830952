import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../lib/dossier/dossier';
import { EMPTY_DOSSIER, type KeptDossier } from '../../lib/dossier/kept-dossier';
import type { Checklist } from '../../lib/materials/checklist';
import type { Notice } from '../../lib/notice/schema';
import { copiesOnDesk, whole } from '../../lib/review/copies';
import { questions } from '../../lib/review/questions';
import { type Review, standOf } from '../../lib/review/review';
import type { Person } from '../../lib/store/database';
import { useClerk } from '../journal/use-clerk';
import { StoreFailure } from '../store/store-state';
import { Disclosure } from '../ui/disclosure';
import { usePortions } from '../ui/portions';
import { useLanguage } from '../words/language';
import { openDesk } from './desk-address';
import { entryWords } from './entry-words';
import { entryName, fieldName } from './question-name';
import { ThreeValues } from './three-values';
import { usePapers, useReview, useReviewSave } from './use-review';

interface ReviewPartProps {
  /** Whose page and dossier it is: the part stands only where both are of one person. */
  readonly person: Person;
  readonly notice: Notice;
  /** What the page holds now. */
  readonly platform: Dossier;
}

interface StandsProps extends Omit<ReviewPartProps, 'person'> {
  readonly review: Review;
  readonly kept: KeptDossier;
  readonly checklist: Checklist | null;
  readonly onKeep: () => void;
}

/** How far the cross-check is, as the page is now; what differs, and how it was settled. */
function Stands({ review, notice, platform, kept, checklist, onKeep }: StandsProps) {
  const { t } = useTranslation('review');
  const language = useLanguage();
  const now = useMemo(() => questions(platform, kept, notice), [platform, kept, notice]);
  const then = useMemo(() => questions(review.platform, kept, notice), [review.platform, kept, notice]);
  const changed = JSON.stringify(now) !== JSON.stringify(then);
  const all = now.map((question) => ({ question, stand: standOf(question, review) }));
  const count = (kind: string) => all.filter(({ stand }) => stand.kind === kind).length;
  const told = all.flatMap(({ question, stand }) =>
    stand.kind === 'open' || stand.kind === 'agreed' ? [] : [{ question, stand }],
  );
  const { shown, more } = usePortions(told);
  const copies = copiesOnDesk(notice, checklist, review);
  return (
    <Stack gap="xs">
      <Text size="sm" role="status">
        {t('stands', {
          agreed: count('agreed'),
          settled: count('settled'),
          differs: count('differs'),
          open: count('open'),
        })}
        {count('disputed') > 0 && t('two.count', { count: count('disputed') })}
      </Text>
      {copies.length > 0 && <Text size="sm">{t('copies-line', { done: whole(copies), count: copies.length })}</Text>}
      {changed && (
        <Alert color="yellow" p="sm" role="status">
          <Stack gap="xs" align="flex-start">
            <Text size="sm">{t('page-changed')}</Text>
            <Button size="compact-sm" variant="default" onClick={onKeep}>
              {t('keep-again')}
            </Button>
          </Stack>
        </Alert>
      )}
      {shown.map(({ item: { question, stand } }) => {
        const name = t('of-entry', { entry: entryName(t, question, language), field: fieldName(question, language) });
        return (
          <Paper key={question.key} withBorder p="xs" role="group" aria-label={name} data-stand={stand.kind}>
            <Title order={3} size="h6">
              {name}
            </Title>
            <ThreeValues question={question} paper={stand.paper} />
            <Text size="sm" mt={4} fw={600}>
              {stand.kind === 'settled' ? t(`ruling.${stand.ruled.ruling}`) : t(`stand.${stand.kind}`)}
            </Text>
            {stand.kind === 'disputed' &&
              [stand.answer, ...stand.others].map((entry) => (
                <Text key={`${entry.by} ${entry.at}`} size="sm">
                  {entryWords(t, entry)}
                </Text>
              ))}
            {stand.kind === 'settled' && (
              <Text size="sm">{t('ruled', { reason: stand.ruled.reason, by: stand.ruled.by })}</Text>
            )}
          </Paper>
        );
      })}
      {more}
    </Stack>
  );
}

/** Holds platform and dossier against the papers on the desk: what the page holds is kept for it at the user's word, and the papers are entered in a tab of their own. */
export function ReviewPart({ person, notice, platform }: ReviewPartProps) {
  const { t } = useTranslation('review');
  const review = useReview(notice.id, person.id);
  const papers = usePapers(notice, person.id);
  const { keep, fault } = useReviewSave(notice, person.id);
  const clerk = useClerk();
  const inConflict = papers.kind === 'ready' && papers.value?.force.kind === 'conflict';
  const nothing = papers.kind === 'ready' && papers.value === null;
  const ready = review.kind === 'ready' && papers.kind === 'ready' && !inConflict && !nothing;
  const open = () => void openDesk({ personId: person.id, noticeId: notice.id });
  const begin = async () => {
    if ((await clerk.ask()) && (await keep(platform))) open();
  };
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('head')}>
      <Disclosure head={t('head')} heading={2}>
        <Stack gap="xs" mt="xs">
          <Text size="sm">{t('what')}</Text>
          {fault !== null && (
            <Alert color="red" variant="outline" role="alert">
              {t(`save.${fault}`)}
            </Alert>
          )}
          {(review.kind === 'failed' || papers.kind === 'failed') && <StoreFailure />}
          {(review.kind === 'unreadable' || papers.kind === 'unreadable') && (
            <Alert color="red" variant="outline" role="alert">
              {t('unreadable')}
            </Alert>
          )}
          {inConflict && <Text size="sm">{t('conflict')}</Text>}
          {nothing && <Text size="sm">{t('nothing-kept')}</Text>}
          {ready && review.value !== null && (
            <Stands
              review={review.value}
              notice={notice}
              platform={platform}
              kept={papers.value?.kept ?? EMPTY_DOSSIER}
              checklist={papers.value?.checklist ?? null}
              onKeep={() => void keep(platform)}
            />
          )}
          {ready && (
            <Group>
              <Button size="sm" variant="default" onClick={() => (review.value === null ? void begin() : open())}>
                {t(review.value === null ? 'begin' : 'go-on')}
              </Button>
            </Group>
          )}
        </Stack>
      </Disclosure>
      {clerk.question}
    </Paper>
  );
}
