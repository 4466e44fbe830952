import { Alert, Button, Group, List, Stack, Text, TextInput, Title } from '@mantine/core';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conditionsFor } from '../../lib/notice/conditions-for';
import { marksOf } from '../../lib/notice/marks-of';
import type { NoticeDraft } from '../../lib/notice/read/read-notice';
import { finished, type OpenNotice } from '../../lib/notice/review/from-draft';
import { MAX_NOTICE_NAME } from '../../lib/notice/saved-notice';
import type { Notice } from '../../lib/notice/schema';
import { sourcesOf } from '../../lib/notice/sources-of';
import { unusualCutoffs } from '../../lib/notice/usual';
import { useLanguage } from '../words/language';
import { NoticeText, type Shown } from './notice-text';
import { OtherFacts, otherSources } from './other-facts';
import classes from './review.module.css';
import { ReviewFacts } from './review-facts';
import { type Place, useReview } from './use-review';
import { useSelected } from './use-selected';

interface ReviewViewProps {
  readonly start: OpenNotice;
  readonly text: string;
  /** What the reader found, where the text was read just now. */
  readonly draft: NoticeDraft | null;
  /** The name that it is kept under; empty where it has none yet. */
  readonly name: string;
  /** True once it is kept. */
  readonly onSave: (notice: Notice, name: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** The line of a place, by its attribute. */
const lineOf = ({ kind, key }: Place) => `${kind}.${key}`;

interface Asked extends Shown {
  readonly line: string;
  readonly label: string;
}

/** A notice before it is used: its facts on one side, its text on the other, each fact with its words, to be corrected and saved. */
export function ReviewView({ start, text, draft, name: kept, onSave, onClose }: ReviewViewProps) {
  const { t } = useTranslation('notice');
  const language = useLanguage();
  const headId = useId();
  const root = useRef<HTMLElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const review = useReview(start, text);
  const selected = useSelected(words, text);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [name, setName] = useState(kept);
  const [tried, setTried] = useState(false);
  const { notice, editing } = review;
  const others = useMemo(() => draft && otherSources(draft, text), [draft, text]);
  const marks = useMemo(() => marksOf(text, [...sourcesOf(notice), ...(others ?? [])]), [text, notice, others]);
  const unusual = unusualCutoffs(notice.cutoffs, notice.batchYear.value);
  const done = finished(notice);
  const labelOf = ({ kind, key }: Place) => t(kind === 'field' ? `labels.${key}` : `review.lists.${key}`);
  // The office before 关于 says the region again.
  const plainTitle = notice.title.value?.replace(/^[^。]{2,60}(?=关于)/, '') ?? null;
  const usualName = [notice.batchYear.value, notice.region.value, notice.speciality.value ?? plainTitle]
    .filter((part) => part !== null)
    .join(' ')
    .slice(0, MAX_NOTICE_NAME);

  useEffect(() => head.current?.focus(), []);
  const goTo = (line: string) => {
    const found = root.current?.querySelector<HTMLElement>(`[data-line="${line}"]`);
    found?.scrollIntoView({ block: 'center' });
    found?.focus({ preventScroll: true });
  };
  const useWords = () => {
    if (editing === null || selected === null) return;
    if (review.takeSelected(selected)) goTo(lineOf(editing));
  };
  const save = async () => {
    setTried(true);
    if (done.ok) await onSave(done.notice, name.trim() || usualName || done.notice.title.value);
  };

  return (
    <section ref={root} aria-labelledby={headId} data-review>
      <Title order={3} size="h5" id={headId} ref={head} tabIndex={-1}>
        {t('review.title')}
      </Title>
      <Text size="sm" mb="xs">
        {t('review.how')}
      </Text>
      {unusual.length > 0 && (
        <Alert color="yellow" variant="outline" mb="sm" title={t('review.unusual')}>
          <List size="sm">
            {unusual.map(({ kind, day, usual }) => (
              <List.Item key={kind}>{t('review.unusual-line', { label: t(`labels.${kind}`), day, usual })}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {done.ok && conditionsFor(done.notice) === null && (
        <Alert color="yellow" variant="outline" mb="sm">
          {t('no-ladder')}
        </Alert>
      )}
      <div className={classes.sides}>
        <div className={classes.side}>
          <ReviewFacts
            review={review}
            draft={draft}
            text={text}
            onSee={(place, quote) => setAsked({ quote, line: lineOf(place), label: labelOf(place) })}
            onDone={(place) => goTo(lineOf(place))}
          />
          {draft && (
            <OtherFacts
              draft={draft}
              text={text}
              onSee={(line, label, quote) => setAsked({ quote, line, label })}
              language={language}
            />
          )}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls on its own must be reached by keyboard */}
        <section className={classes.side} aria-label={t('review.text')} tabIndex={0}>
          {text === '' ? <Text size="sm">{t('review.no-text')}</Text> : null}
          <NoticeText text={text} marks={marks} shown={asked} wordsRef={words} />
          <div className={classes.bar}>
            {editing !== null && text !== '' && (
              <Button size="compact-sm" disabled={selected === null} onClick={useWords}>
                {t(selected === null ? 'review.select' : 'review.use-selected', { label: labelOf(editing) })}
              </Button>
            )}
            {review.fault !== null && (
              <Text size="xs" c="red" role="alert" className={classes.fault}>
                {t(`review.fault.${review.fault}`)}
              </Text>
            )}
            {asked && (
              <Button size="compact-sm" variant="default" onClick={() => goTo(asked.line)}>
                {t('back', { label: asked.label })}
              </Button>
            )}
          </div>
        </section>
      </div>
      <Stack gap="xs" mt="md">
        <TextInput
          size="sm"
          label={t('review.name')}
          placeholder={usualName}
          value={name}
          maxLength={MAX_NOTICE_NAME}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        {tried && !done.ok && (
          <Alert color="red" variant="outline" role="alert">
            {t('review.missing', {
              what: done.missing.map((key) => t(`review.required.${key}`)).join(t('values.and')),
            })}
          </Alert>
        )}
        <Group gap="xs">
          <Button size="sm" onClick={() => void save()}>
            {t('review.save')}
          </Button>
          <Button size="sm" variant="default" onClick={onClose}>
            {t('review.close')}
          </Button>
        </Group>
      </Stack>
    </section>
  );
}
