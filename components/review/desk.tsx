import { Alert, Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptDossier } from '../../lib/dossier/kept-dossier';
import type { Notice } from '../../lib/notice/schema';
import { type Question, questions } from '../../lib/review/questions';
import { answered, asked, type Review, ruled, standOf } from '../../lib/review/review';
import type { Person } from '../../lib/store/database';
import { StoreFailure, StoreWaiting } from '../store/store-state';
import { Disclosure } from '../ui/disclosure';
import { useLanguage } from '../words/language';
import { PaperEntry } from './paper-entry';
import { entryName, fieldName } from './question-name';
import classes from './review.module.css';
import { RulingForm } from './ruling-form';
import { usePapers, useReview, useReviewSave } from './use-review';

interface EnteringProps {
  readonly person: Person;
  readonly notice: Notice;
  readonly kept: KeptDossier;
  readonly review: Review;
}

/** One question after the other: the next that is not decided comes by itself. */
function Entering({ person, notice, kept, review }: EnteringProps) {
  const { t } = useTranslation('review');
  const language = useLanguage();
  const { change, fault } = useReviewSave(notice.id, person.id);
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<Question | null>(null);
  const [clerk, setClerk] = useState('');
  const all = useMemo(
    () => questions(review.platform, kept, notice).map((question) => ({ question, stand: standOf(question, review) })),
    [review, kept, notice],
  );
  const undecided = all.filter(({ stand }) => stand.kind === 'open' || stand.kind === 'differs');
  const now = undecided.find(({ question }) => !later.has(question.key));
  const entered = all.filter(({ stand }) => stand.kind !== 'open');
  const agreed = all.find(({ question, stand }) => question.key === last?.key && stand.kind === 'agreed');
  const leave = (key: string) => setLater(new Set([...later, key]));

  return (
    <Stack gap="md">
      <div>
        <Text size="sm" mb={4}>
          {t('decided', { done: all.length - undecided.length, count: all.length })}
        </Text>
        <Progress
          value={all.length === 0 ? 0 : ((all.length - undecided.length) / all.length) * 100}
          aria-label={t('progress')}
        />
      </div>
      <Text size="sm" role="status" mih="1.5em">
        {agreed !== undefined &&
          t('agreed', {
            entry: entryName(t, agreed.question, language),
            field: fieldName(agreed.question, language),
          })}
      </Text>
      {fault !== null && (
        <Alert color="red" variant="outline" role="alert">
          {t(`save.${fault}`)}
        </Alert>
      )}
      {now !== undefined && (
        <section key={`${now.question.key} ${now.stand.kind}`} data-question={now.question.field}>
          <Title order={2} size="h4" mb="xs">
            {entryName(t, now.question, language)}
          </Title>
          {now.stand.kind === 'differs' ? (
            <>
              <Text fw={600}>{fieldName(now.question, language)}</Text>
              <RulingForm
                question={now.question}
                paper={now.stand.paper}
                clerk={clerk}
                onLater={() => leave(now.question.key)}
                onAgain={() => void change((one) => asked(one, now.question.key))}
                onSettle={(settled) => {
                  setClerk(settled.by);
                  const { key, platform, dossier } = now.question;
                  const on = { platform, dossier, paper: now.stand.kind === 'differs' ? now.stand.paper : '' };
                  void change((one) => ruled(one, { key, ...settled, at: new Date().toISOString(), on }));
                }}
              />
            </>
          ) : (
            <PaperEntry
              question={now.question}
              onLater={() => leave(now.question.key)}
              onEnter={(text) => {
                setLast(now.question);
                void change((one) => answered(one, { key: now.question.key, text, at: new Date().toISOString() }));
              }}
            />
          )}
        </section>
      )}
      {now === undefined && (
        <Stack gap="xs" align="flex-start" role="status">
          <Title order={2} size="h4">
            {t(undecided.length === 0 ? 'all-done' : 'all-later', { count: undecided.length })}
          </Title>
          {undecided.length > 0 && (
            <Button size="sm" onClick={() => setLater(new Set())}>
              {t('take-up')}
            </Button>
          )}
        </Stack>
      )}
      <Text size="sm" c="dimmed">
        {t('documents')}
      </Text>
      {entered.length > 0 && (
        <Disclosure head={t('entered', { count: entered.length })}>
          <ul className={classes.plain}>
            {entered.map(({ question, stand }) => {
              const name = t('of-entry', {
                entry: entryName(t, question, language),
                field: fieldName(question, language),
              });
              return (
                <li key={question.key}>
                  <Group justify="space-between" gap="xs" wrap="nowrap">
                    <div>
                      <Text size="sm">{name}</Text>
                      <Text size="xs" c="dimmed">
                        {t(`stand.${stand.kind}`)}
                      </Text>
                    </div>
                    <Button
                      size="compact-sm"
                      variant="default"
                      flex="none"
                      aria-label={t('again-of', { name })}
                      onClick={() => void change((one) => asked(one, question.key))}
                    >
                      {t('again')}
                    </Button>
                  </Group>
                </li>
              );
            })}
          </ul>
        </Disclosure>
      )}
    </Stack>
  );
}

interface DeskProps {
  readonly personId: string;
  readonly notice: Notice;
}

/**
 * The tab in which unit HR enters what the papers say, with the platform out of view: what platform and dossier say of a field is
 * shown once the field was entered.
 */
export function Desk({ personId, notice }: DeskProps) {
  const { t } = useTranslation('review');
  const papers = usePapers(notice, personId);
  const review = useReview(notice.id, personId);
  if ([papers, review].some(({ kind }) => kind === 'failed' || kind === 'unreadable')) return <StoreFailure />;
  if (papers.kind !== 'ready' || review.kind !== 'ready') return <StoreWaiting />;
  const { value } = papers;
  if (value === null || review.value === null || value.force.kind === 'conflict') return <NothingHere />;
  return (
    <main className={classes.desk}>
      <Stack gap="sm">
        <Title order={1} size="h3">
          {t('head-of', { name: value.person.name })}
        </Title>
        <Text size="sm">{t('blind')}</Text>
        <Entering person={value.person} notice={notice} kept={value.kept} review={review.value} />
      </Stack>
    </main>
  );
}

/** Stands where the address leads to no check that was begun. */
export function NothingHere() {
  const { t } = useTranslation('review');
  return (
    <main className={classes.desk}>
      <Stack gap="sm">
        <Title order={1} size="h3">
          {t('head')}
        </Title>
        <Text>{t('nothing-here')}</Text>
      </Stack>
    </main>
  );
}
