import { Checkbox, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldEntry } from '../../lib/dossier/catalogue';
import type { PlanField } from '../../lib/dossier/fill-plan';
import { useLanguage } from '../words/language';
import { ByHand } from './by-hand';
import classes from './fill.module.css';

/** What the page has in a field and what would stand there. That the page has nothing is seen by what is not there. */
function Values({ one, label }: { one: PlanField; label: string }) {
  const { t } = useTranslation('fill');
  const shown = one.left === 'same' ? null : (one.text ?? one.wanted);
  const isNew = one.present === '' && shown !== null;
  return (
    <dl className={classes.values}>
      <div className={isNew ? classes.unseen : undefined}>
        <dt>{t('page')}</dt>
        <dd>{one.present === '' ? <span className={classes.dim}>{t('empty')}</span> : one.present}</dd>
      </div>
      {shown !== null && (
        <div>
          <dt className={isNew ? classes.unseen : undefined}>{label}</dt>
          <dd data-text>{shown}</dd>
        </div>
      )}
    </dl>
  );
}

interface TickRowProps {
  readonly one: PlanField;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** A field that can be filled. */
export function TickRow({ one, ticked, onTick }: TickRowProps) {
  const { t } = useTranslation('fill');
  const language = useLanguage();
  return (
    <li className={classes.pair} data-meaning={one.field.meaning} data-row={one.at ?? undefined}>
      <Checkbox
        size="sm"
        label={fieldEntry(one.field.meaning)[language]}
        checked={ticked}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <Values one={one} label={t('dossier')} />
      {one.left !== null && (
        <Text size="xs" c="var(--caution)" className={classes.why}>
          {t(`why.${one.left}`)}
        </Text>
      )}
    </li>
  );
}

interface LeftRowProps {
  readonly one: PlanField;
  readonly onLead: (one: PlanField) => Promise<boolean>;
}

/** Reasons after which there is nothing left to do by hand. */
const SETTLED = ['same', 'no-value'];

/** A field that is left alone, and why. */
export function LeftRow({ one, onLead }: LeftRowProps) {
  const { t } = useTranslation('fill');
  const language = useLanguage();
  if (one.left === null) return null;
  return (
    <li className={classes.pair} data-meaning={one.field.meaning} data-row={one.at ?? undefined} data-left={one.left}>
      <Text size="sm">{fieldEntry(one.field.meaning)[language]}</Text>
      <Values one={one} label={t('known')} />
      <div className={classes.why}>
        <Text size="xs" c="dimmed">
          {t(`why.${one.left}`)}
        </Text>
        {!SETTLED.includes(one.left) && one.wanted !== null && <ByHand one={one} onLead={onLead} />}
      </div>
    </li>
  );
}
