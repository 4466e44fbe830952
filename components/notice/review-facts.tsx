import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NoticeDraft } from '../../lib/notice/read/read-notice';
import { type Choice, choicesFor } from '../../lib/notice/review/choices';
import { FIELD_KEYS, FIELDS, type FieldKey } from '../../lib/notice/review/fields';
import { LIST_KEYS, LISTS, type ListKey } from '../../lib/notice/review/lists';
import type { Source } from '../../lib/notice/source';
import { useLanguage } from '../words/language';
import { FactChoices } from './fact-choices';
import { FactEditor } from './fact-editor';
import { fieldWords, listWords } from './field-words';
import classes from './notice-view.module.css';
import { ReviewFact } from './review-fact';
import type { Place, Review } from './use-review';

interface ReviewFactsProps {
  readonly review: Review;
  readonly draft: NoticeDraft | null;
  readonly text: string;
  readonly onSee: (place: Place, key: string) => void;
  /** A correction was made or given up there: what was pressed may be gone. */
  readonly onDone: (place: Place) => void;
}

/** What the reader concluded of each field, by the place of its words: it holds for as long as those words are its source. */
function remarksOf(key: FieldKey, source: Source, draft: NoticeDraft | null): readonly string[] {
  if (draft === null || source.source !== 'quote') return [];
  const found = {
    title: draft.title,
    number: draft.documentNumber,
    issuer: draft.issuer,
    'issued-on': draft.issuedOn,
    batch: draft.batchYear,
    region: draft.region,
    speciality: draft.speciality,
    series: draft.speciality,
    levels: draft.levels,
    ...draft.cutoffs,
    online: draft.windows.online,
    'paper-window': draft.windows.paper,
    'display-days': draft.displayWorkingDays,
  }[key];
  return found?.quote.start === source.at ? (found?.remarks ?? []) : [];
}

const isOfUnsaidWay = (choice: Choice) => choice.kind === 'window' && choice.isWayUnsaid;
const isAt = (place: Place | null, kind: Place['kind'], key: string) => place?.kind === kind && place.key === key;

/** The facts of a notice under review, each with its words; what was not found is asked for. */
export function ReviewFacts({ review, draft, text, onSee, onDone }: ReviewFactsProps) {
  const { t } = useTranslation('notice');
  const language = useLanguage();
  const { notice, editing, fault } = review;
  const why = fault && t(`review.fault.${fault}`);

  const take = (place: Place) => (words: string) => {
    if (review.takeTyped(words)) onDone(place);
  };
  const cancel = (place: Place) => () => {
    review.edit(null);
    onDone(place);
  };

  /** What was changed there last, and the way back. */
  const undoLine = (place: Place, label: string) =>
    isAt(review.last, place.kind, place.key) && (
      <Group gap={4} px={4}>
        <Text size="xs" role="status">
          {t('review.changed')}
        </Text>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('review.undo-named', { label })}
          onClick={() => {
            review.undo();
            onDone(place);
          }}
        >
          {t('saved.undo')}
        </Button>
      </Group>
    );

  const fieldLine = (key: FieldKey) => {
    const label = t(`labels.${key}`);
    const { get, kind } = FIELDS[key];
    const { source, value } = get(notice);
    const act = value === null ? 'fill' : 'change';
    const place: Place = { kind: 'field', key };
    const otherWay = key === 'online' ? 'paper-window' : key === 'paper-window' ? 'online' : null;
    const taken = otherWay && FIELDS[otherWay].get(notice).source;
    const choices = draft && value === null ? choicesFor(draft, key, taken) : [];
    const missing = choices.length === 0 ? 'not-found' : choices.every(isOfUnsaidWay) ? 'way-unsaid' : 'several';
    return (
      <div key={key} data-line={`field.${key}`} tabIndex={-1} className={classes.line}>
        <Text component="dt" size="xs" c="dimmed" px={4}>
          {label}
        </Text>
        <dd className={classes.parts}>
          <ReviewFact
            text={fieldWords(key, notice, t, language)}
            missing={t(`review.${missing}`)}
            source={source}
            remarks={remarksOf(key, source, draft)}
            button={{ words: t(`review.${act}`), spoken: t(`review.${act}-named`, { label }) }}
            onButton={() => review.edit(place)}
            onSee={(quote) => onSee(place, quote)}
          >
            {choices.length > 0 && (
              <FactChoices
                label={label}
                question={missing === 'way-unsaid' ? t('review.way-unsaid-ask', { label }) : t('review.choices')}
                choices={choices}
                text={text}
                onSee={(quote) => onSee(place, quote)}
                onChoose={(choice) => {
                  review.choose(key, choice);
                  onDone(place);
                }}
              />
            )}
            {isAt(editing, 'field', key) && (
              <FactEditor
                label={t('review.as', { label })}
                hint={t(`review.hint.${kind}`)}
                start={kind === 'text' && typeof value === 'string' ? value : ''}
                fault={why}
                onTake={take(place)}
                onCancel={cancel(place)}
                onClear={
                  value === null
                    ? null
                    : () => {
                        review.clear(key);
                        onDone(place);
                      }
                }
              />
            )}
          </ReviewFact>
          {undoLine(place, label)}
        </dd>
      </div>
    );
  };
  const listLine = (key: ListKey) => {
    const label = t(`review.lists.${key}`);
    const place: Place = { kind: 'list', key };
    const all = LISTS[key].get(notice);
    const words = listWords(key, notice, t);
    return (
      <div key={key} data-line={`list.${key}`} tabIndex={-1} className={classes.line}>
        <Text component="dt" size="xs" c="dimmed" px={4}>
          {label}
        </Text>
        <dd className={classes.parts}>
          {all.map(({ source }, at) => (
            <ReviewFact
              // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice
              key={at}
              text={words[at] ?? ''}
              missing={t('review.not-found')}
              source={source}
              remarks={[]}
              button={{ words: t('review.remove'), spoken: t('review.remove-named', { what: words[at] }) }}
              onButton={() => {
                review.remove(key, at);
                onDone(place);
              }}
              onSee={(quote) => onSee(place, quote)}
            />
          ))}
          {isAt(editing, 'list', key) ? (
            <FactEditor
              label={t('review.add-named', { label })}
              hint={t(`review.hint.${LISTS[key].kind}`)}
              start=""
              fault={why}
              onTake={take(place)}
              onCancel={cancel(place)}
              onClear={null}
            />
          ) : (
            <Button
              size="compact-xs"
              variant="default"
              mx={4}
              aria-label={t('review.add-named', { label })}
              onClick={() => review.edit(place)}
            >
              {t('review.add')}
            </Button>
          )}
          {undoLine(place, label)}
        </dd>
      </div>
    );
  };
  return (
    <dl className={classes.lines}>
      {FIELD_KEYS.map(fieldLine)}
      {LIST_KEYS.map(listLine)}
    </dl>
  );
}
