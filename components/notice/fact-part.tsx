import { Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { markKey } from '../../lib/notice/marks-of';
import { sourceText } from '../../lib/notice/source';
import { WholeDates } from '../ui/whole-dates';
import { useLanguage } from '../words/language';
import type { FactPart as Part } from './fact-group';
import classes from './fact-part.module.css';

interface FactPartProps {
  readonly part: Part;
  readonly onSee: (quote: string) => void;
}

/**
 * A fact with its source and how sure it is. One out of the notice is a button that shows its words. Where the fact is not
 * sure, the reason and what to do.
 */
export function FactPart({ part: { text, source }, onSee }: FactPartProps) {
  const { t } = useTranslation('notice');
  const language = useLanguage();
  const name = t(`sources.${source.source}`, source.source === 'document' ? { document: source.document } : {});
  const reason = sourceText(source, language);
  // What was concluded out of the words of one notice is no agreement of several texts.
  const isConcluded = source.source === 'quote' && source.confidence === 'B';
  const words = (
    <>
      <Text span size="sm" className={classes.value}>
        <WholeDates text={text || t('unsaid')} />
      </Text>{' '}
      <Text span size="xs" className={classes.source} data-unsure={source.confidence !== 'A' || undefined}>
        {name} · {t(isConcluded ? 'draft.confidence.B' : `confidence.${source.confidence}`)}
      </Text>
    </>
  );
  return (
    <div>
      {source.source === 'quote' ? (
        <UnstyledButton className={classes.fact} title={t('see')} onClick={() => onSee(markKey(source))}>
          {words}
        </UnstyledButton>
      ) : (
        <div className={classes.fact}>{words}</div>
      )}
      {source.confidence !== 'A' && (
        <Text size="xs" c="dimmed" px={4}>
          {source.source === 'quote' ? t('check') : t('because', { reason })}
        </Text>
      )}
    </div>
  );
}
