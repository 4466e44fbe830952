import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../lib/review/questions';
import { valueNote } from '../dossier/value-words';
import { useLanguage } from '../words/language';
import classes from './review.module.css';

interface ThreeValuesProps {
  readonly question: Question;
  readonly paper: string;
}

/** What platform, dossier and paper say of one field, beside each other where there is room. */
export function ThreeValues({ question, paper }: ThreeValuesProps) {
  const { t } = useTranslation('review');
  const { t: ofDossier } = useTranslation('dossier');
  const language = useLanguage();
  const columns = [
    { where: 'platform', text: question.platform },
    { where: 'dossier', text: question.dossier },
    { where: 'paper', text: paper === '' ? null : paper },
  ] as const;
  return (
    <dl className={classes.three}>
      {columns.map(({ where, text }) => (
        <div key={where}>
          <dt>{t(`where.${where}`)}</dt>
          <dd>
            <Text size="sm" className={classes.value} c={text === null ? 'dimmed' : undefined}>
              {text ?? t('says-nothing')}
            </Text>
            {text !== null && (
              <Text size="xs" c="dimmed">
                {valueNote(ofDossier, question.field, text, language)?.words}
              </Text>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
