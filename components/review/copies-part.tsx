import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Checklist } from '../../lib/materials/checklist';
import { copiesRule } from '../../lib/materials/material';
import type { Notice } from '../../lib/notice/schema';
import { type CopyOnDesk, copiesOnDesk, tickCopy, whole } from '../../lib/review/copies';
import { COPY_TICKS, type CopyTick, type Review } from '../../lib/review/review';
import type { ReviewChange } from '../../lib/store/reviews';
import { sourceWords } from '../materials/source-words';
import { Tick } from '../materials/tick';
import { usePortions } from '../ui/portions';
import { useLanguage } from '../words/language';
import classes from './review.module.css';

interface CopiesPartProps {
  readonly notice: Notice;
  readonly review: Review;
  /** Null where none was handed in. */
  readonly checklist: Checklist | null;
  /** Saves it; null where it could not be saved. */
  readonly change: (how: ReviewChange) => Promise<unknown>;
}

/** What the journal calls a tick. */
const TOLD = { verified: 'verified', signed: 'signature', stamped: 'stamped' } as const;

function changeOf(copy: CopyOnDesk, tick: CopyTick, on: boolean): ReviewChange {
  const at = new Date().toISOString();
  const act = { kind: 'ticked', material: copy.material.id, document: copy.name, tick: TOLD[tick], on } as const;
  return { key: copy.key, act, change: (one) => tickCopy(one, copy, tick, on, at) };
}

/** The copies on the desk, document by document: the same as the original, signed, sealed, each ticked by itself. */
export function CopiesPart({ notice, review, checklist, change }: CopiesPartProps) {
  const { t } = useTranslation(['review', 'materials']);
  const { t: ofMaterials } = useTranslation('materials');
  const language = useLanguage();
  const copies = copiesOnDesk(notice, checklist, review);
  const { shown, more } = usePortions(copies);
  const rules = new Set(
    copies
      .flatMap(({ material }) => copiesRule(material)?.source ?? [])
      .map((source) => sourceWords(ofMaterials, source, language)),
  );
  return (
    <Stack component="section" gap="xs" aria-labelledby="review-copies">
      <Title order={2} size="h4" id="review-copies">
        {t('copies.head')}
      </Title>
      {[...rules].map((words) => (
        <Text key={words} size="sm" c="dimmed">
          {words}
        </Text>
      ))}
      <Text size="sm" role="status">
        {copies.length === 0 ? t('copies.none') : t('copies.stands', { done: whole(copies), count: copies.length })}
      </Text>
      <ul className={classes.plain}>
        {shown.map(({ item: copy }) => {
          const name = copy.name.trim() || t('materials:document.unnamed');
          return (
            <li key={copy.key} data-copy={copy.key}>
              <Text size="sm" fw={600}>
                {name}
              </Text>
              <Text size="xs" c="dimmed" mb={4}>
                {copy.material.no}. {copy.material.name.value}
              </Text>
              <Group gap="md">
                {COPY_TICKS.map((tick) => (
                  <Tick
                    key={tick}
                    label={t(`materials:document.${tick}`)}
                    spoken={t(`materials:document.${tick}-of`, { name })}
                    checked={copy.ticks[tick]}
                    onTick={async (on) => (await change(changeOf(copy, tick, on))) !== null}
                  />
                ))}
              </Group>
            </li>
          );
        })}
      </ul>
      {more}
    </Stack>
  );
}
