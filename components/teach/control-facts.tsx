import { useTranslation } from 'react-i18next';
import { fieldEntry } from '../../lib/dossier/catalogue';
import type { ReadValue } from '../../lib/dossier/reading';
import { useLanguage } from '../words/language';
import classes from './teach.module.css';

/** So much of a value is enough to know it again. */
const MOST = 120;

/** Which control of the page is meant: its label, where it stands, what it holds and how it is understood. */
export function ControlFacts({ value }: { value: ReadValue }) {
  const { t } = useTranslation('teach');
  const language = useLanguage();
  const written = value.value.trim();
  const meaning = value.meaning === null ? t('facts.nothing') : fieldEntry(value.meaning)[language];
  const facts = [
    ['label', value.label || t('facts.unnamed')],
    ['heading', value.heading || t('facts.nowhere')],
    ['value', written === '' ? t('facts.empty') : written.length > MOST ? `${written.slice(0, MOST)}…` : written],
    ['meaning', value.taught ? t('facts.taught', { meaning }) : meaning],
  ] as const;
  return (
    <dl className={classes.facts}>
      {facts.map(([fact, text]) => (
        <div key={fact} data-fact={fact}>
          <dt>{t(`facts.${fact}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
