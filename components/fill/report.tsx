import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../words/language';
import { ByHand } from './by-hand';
import { byUser } from './by-user';
import { fieldName } from './field-name';
import classes from './fill.module.css';
import type { Outcome } from './fill-field';
import { isUndoable, type Undone } from './undo-field';
import type { Stopped } from './use-filler';

function Shows({ text }: { text: string }) {
  const { t } = useTranslation('fill');
  return (
    <Text size="xs" className={classes.said}>
      {t('report.shows', { shows: text === '' ? t('empty') : text })}
    </Text>
  );
}

interface FillReportProps {
  readonly outcomes: readonly Outcome[];
  /** False where the page beside may be another's: then nothing that was filled is told. */
  readonly isThere: boolean;
  readonly onLead: Parameters<typeof ByHand>[0]['onLead'];
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What became of each field, those that need the user first. */
export function FillReport({ outcomes, isThere, onLead, onUndo, onClose }: FillReportProps) {
  const { t } = useTranslation('fill');
  const language = useLanguage();
  const [refused, setRefused] = useState(false);
  const of = (kind: Outcome['kind']) => outcomes.filter((one) => one.kind === kind);
  const undoable = outcomes.filter(isUndoable).length;
  return (
    <Stack gap="xs" role="region" aria-label={t('report.head', { count: of('filled').length })}>
      <div role="status">
        <Title order={3} size="h5">
          {t('report.head', { count: of('filled').length })}
        </Title>
      </div>
      <Text size="sm">{t('report.rest')}</Text>
      {isThere &&
        (['refused', 'changed', 'filled'] as const).map(
          (kind) =>
            of(kind).length > 0 && (
              <div key={kind}>
                <Title order={4} size="h6">
                  {t(`report.${kind}`, { count: of(kind).length })}
                </Title>
                <ul className={classes.list}>
                  {of(kind).map((outcome) => (
                    <li
                      key={outcome.one.key}
                      className={classes.row}
                      data-outcome={kind}
                      data-meaning={outcome.one.field.meaning}
                      data-row={outcome.one.at ?? undefined}
                      data-why={outcome.kind === 'refused' ? outcome.why : undefined}
                    >
                      <Text size="sm">{fieldName(t, outcome.one, language)}</Text>
                      {outcome.kind === 'refused' && (
                        <Text size="xs" c="var(--caution)">
                          {t(`refused.${outcome.why}`)}
                        </Text>
                      )}
                      {kind !== 'filled' && (
                        <Text size="xs" className={classes.said}>
                          {t('report.asked', { text: outcome.one.text ?? '' })}
                        </Text>
                      )}
                      <Shows text={outcome.shows} />
                      {kind !== 'filled' && <ByHand one={outcome.one} onLead={onLead} />}
                    </li>
                  ))}
                </ul>
              </div>
            ),
        )}
      <Group gap="xs" className={classes.act}>
        {undoable > 0 && isThere && (
          <Button size="sm" variant="default" onClick={byUser(onUndo, () => setRefused(true))}>
            {t('report.undo', { count: undoable })}
          </Button>
        )}
        <Button size="sm" variant="default" onClick={onClose}>
          {t('report.close')}
        </Button>
        {refused && (
          <Text size="sm" role="alert">
            {t('untrusted')}
          </Text>
        )}
      </Group>
    </Stack>
  );
}

interface UndoReportProps {
  readonly undone: readonly Undone[];
  readonly stopped: Stopped;
  readonly isThere: boolean;
  readonly onClose: () => void;
}

/** What became of taking it back. */
export function UndoReport({ undone, stopped, isThere, onClose }: UndoReportProps) {
  const { t } = useTranslation('fill');
  const language = useLanguage();
  const of = (kind: Undone['kind']) => undone.filter((one) => one.kind === kind);
  const restored = of('restored').length;
  return (
    <Stack gap="xs" role="region" aria-label={t('undone.head', { count: restored })}>
      <div role="status">
        <Title order={3} size="h5">
          {t('undone.head', { count: restored })}
        </Title>
      </div>
      {restored === undone.length && stopped === null && <Text size="sm">{t('undone.all')}</Text>}
      {isThere &&
        (['not-restored', 'edited', 'gone'] as const).map(
          (kind) =>
            of(kind).length > 0 && (
              <div key={kind}>
                <Text size="sm">{t(`undone.${kind}`, { count: of(kind).length })}</Text>
                <ul className={classes.list}>
                  {of(kind).map(({ outcome, shows }) => (
                    <li
                      key={outcome.one.key}
                      className={classes.row}
                      data-undone={kind}
                      data-meaning={outcome.one.field.meaning}
                    >
                      <Text size="sm">{fieldName(t, outcome.one, language)}</Text>
                      <Shows text={shows} />
                      <Text size="xs" className={classes.said}>
                        {t('undone.was', { text: outcome.one.present === '' ? t('empty') : outcome.one.present })}
                      </Text>
                    </li>
                  ))}
                </ul>
              </div>
            ),
        )}
      <Group>
        <Button size="sm" variant="default" onClick={onClose}>
          {t('report.close')}
        </Button>
      </Group>
    </Stack>
  );
}
