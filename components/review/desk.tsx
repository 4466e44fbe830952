import { Alert, Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptDossier } from '../../lib/dossier/kept-dossier';
import type { Checklist } from '../../lib/materials/checklist';
import type { Notice } from '../../lib/notice/schema';
import { type Question, questions } from '../../lib/review/questions';
import { answered, asked, type Review, ruled, standOf } from '../../lib/review/review';
import { decided, enteredAgain, hasEntered, takenBack } from '../../lib/review/two-clerks';
import { database, type Person } from '../../lib/store/database';
import { keepClerk, readClerk } from '../../lib/store/journal';
import { StoreFailure, StoreWaiting } from '../store/store-state';
import { useStored } from '../store/stored';
import { Disclosure } from '../ui/disclosure';
import { UndoBar } from '../ui/undo-bar';
import { useLanguage } from '../words/language';
import { CopiesPart } from './copies-part';
import { DisputedForm } from './disputed-form';
import { PaperEntry } from './paper-entry';
import { entryName, fieldName } from './question-name';
import classes from './review.module.css';
import { RulingForm } from './ruling-form';
import { SecondClerk } from './second-clerk';
import { usePapers, useReview, useReviewSave } from './use-review';

interface EnteringProps {
  readonly person: Person;
  readonly notice: Notice;
  readonly kept: KeptDossier;
  readonly checklist: Checklist | null;
  readonly review: Review;
}

/** One question after the other: the next that is not decided comes by itself. */
function Entering({ person, notice, kept, checklist, review }: EnteringProps) {
  const { t } = useTranslation('review');
  const language = useLanguage();
  const { change, undo, fault } = useReviewSave(notice, person.id);
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<Question | null>(null);
  const clerk = useStored('clerk', () => readClerk(database));
  const [taken, setTaken] = useState<{ readonly no: number; readonly name: string } | null>(null);
  // Who enters everything once more; what others entered of a field is out of view until this clerk has entered it too.
  const [second, setSecond] = useState<string | null>(null);
  const by = second ?? (clerk.kind === 'ready' ? clerk.value : null);
  const all = useMemo(
    () =>
      questions(review.platform, kept, notice).map((question) => {
        const isHidden = second !== null && !hasEntered(review, question.key, second);
        return { question, stand: isHidden ? ({ kind: 'open' } as const) : standOf(question, review) };
      }),
    [review, kept, notice, second],
  );
  const undecided = all.filter(({ stand }) => stand.kind !== 'agreed' && stand.kind !== 'settled');
  const now = undecided.find(({ question }) => !later.has(question.key));
  const entered = all.filter(({ stand }) => stand.kind !== 'open');
  const agreed = all.find(({ question, stand }) => question.key === last?.key && stand.kind === 'agreed');
  const leave = (key: string) => setLater(new Set([...later, key]));
  const nameOf = (question: Question) =>
    t('of-entry', { entry: entryName(t, question, language), field: fieldName(question, language) });
  const takeUp = (key: string) => setLater((all) => new Set([...all].filter((one) => one !== key)));
  const again = async (question: Question) => {
    const { key, field } = question;
    // What was put off stands before the clerk again as well.
    takeUp(key);
    const isBeside = second !== null && review.others?.some((one) => one.key === key && one.by === second);
    const done = await change({
      key,
      act: { kind: 'again', field },
      change: (one) => (isBeside ? takenBack(one, key, second) : asked(one, key)),
    });
    setTaken(done && { no: done.written, name: nameOf(question) });
  };

  return (
    <Stack gap="md">
      {second !== null && <Text size="sm">{t('second.now', { name: second })}</Text>}
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
      {taken !== null && (
        <UndoBar
          what={t('taken-back', { name: taken.name })}
          undo={t('journal:undo')}
          onUndo={() => {
            setTaken(null);
            void undo(taken.no);
          }}
        />
      )}
      {now !== undefined && (
        <section key={`${now.question.key} ${now.stand.kind}`} data-question={now.question.field}>
          <Title order={2} size="h4" mb="xs">
            {entryName(t, now.question, language)}
          </Title>
          {now.stand.kind === 'disputed' ? (
            <>
              <Text fw={600}>{fieldName(now.question, language)}</Text>
              <DisputedForm
                entries={[now.stand.answer, ...now.stand.others]}
                onLater={() => leave(now.question.key)}
                onAgain={() => void again(now.question)}
                onDecide={(text) => {
                  const { key, field } = now.question;
                  setLast(now.question);
                  setTaken(null);
                  const entry = { key, text, at: new Date().toISOString(), ...(by !== null && { by }) };
                  void change({ key, act: { kind: 'decided', field }, change: (one) => decided(one, entry) });
                }}
              />
            </>
          ) : now.stand.kind === 'differs' ? (
            <>
              <Text fw={600}>{fieldName(now.question, language)}</Text>
              <RulingForm
                question={now.question}
                paper={now.stand.paper}
                clerk={clerk.kind === 'ready' ? (clerk.value ?? '') : ''}
                onLater={() => leave(now.question.key)}
                onAgain={() => void again(now.question)}
                onSettle={async (settled) => {
                  const { key, field, platform, dossier } = now.question;
                  const on = { platform, dossier, paper: now.stand.kind === 'differs' ? now.stand.paper : '' };
                  setTaken(null);
                  // Whoever rules works here from now on; where that can't be kept, nor can the ruling, which says so.
                  await keepClerk(database, settled.by).catch(() => undefined);
                  await change({
                    key,
                    act: { kind: 'ruled', field, ruling: settled.ruling },
                    change: (one) => ruled(one, { key, ...settled, at: new Date().toISOString(), on }),
                  });
                }}
              />
            </>
          ) : (
            <PaperEntry
              question={now.question}
              onLater={() => leave(now.question.key)}
              onEnter={(text) => {
                const { key, field } = now.question;
                setLast(now.question);
                setTaken(null);
                const entry = { key, text, at: new Date().toISOString() };
                void change({
                  key,
                  act: { kind: 'entered', field },
                  change: (one) =>
                    second === null
                      ? answered(one, by === null ? entry : { ...entry, by })
                      : enteredAgain(one, { ...entry, by: second }),
                });
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
      {entered.length > 0 && (
        <Disclosure head={t('entered', { count: entered.length })}>
          <ul className={classes.plain}>
            {entered.map(({ question, stand }) => {
              const name = nameOf(question);
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
                      onClick={() => void again(question)}
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
      {second === null && review.answers.length > 0 && (
        <SecondClerk
          review={review}
          onBegin={(name) => {
            setSecond(name);
            setLast(null);
            setTaken(null);
            setLater(new Set());
            // Whoever enters works here from now on; where that can't be kept, what is entered has the name all the same.
            void keepClerk(database, name).catch(() => undefined);
          }}
        />
      )}
      <CopiesPart notice={notice} review={review} checklist={checklist} change={change} />
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
  if (papers.kind === 'failed' || review.kind === 'failed') return <StoreFailure />;
  if (papers.kind === 'unreadable' || review.kind === 'unreadable') return <Told words={t('unreadable')} />;
  if (papers.kind !== 'ready' || review.kind !== 'ready') return <StoreWaiting />;
  const { value } = papers;
  if (value === null || review.value === null || value.force.kind === 'conflict')
    return <Told words={t('nothing-here')} />;
  return (
    <main className={classes.desk}>
      <Stack gap="sm">
        <Title order={1} size="h3">
          {t('head-of', { name: value.person.name })}
        </Title>
        <Text size="sm">{t('blind')}</Text>
        <Entering
          person={value.person}
          notice={notice}
          kept={value.kept}
          checklist={value.checklist}
          review={review.value}
        />
      </Stack>
    </main>
  );
}

/** Stands where the address leads to no check that was begun. */
export function NothingHere() {
  const { t } = useTranslation('review');
  return <Told words={t('nothing-here')} />;
}

/** Why there is nothing to be entered. */
function Told({ words }: { words: string }) {
  const { t } = useTranslation('review');
  return (
    <main className={classes.desk}>
      <Stack gap="sm">
        <Title order={1} size="h3">
          {t('head')}
        </Title>
        <Text role="status">{words}</Text>
      </Stack>
    </main>
  );
}
