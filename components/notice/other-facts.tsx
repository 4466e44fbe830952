import { Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { markKey } from '../../lib/notice/marks-of';
import type { NoticeDraft } from '../../lib/notice/read/read-notice';
import { quoteOf } from '../../lib/notice/review/quoted';
import type { Source } from '../../lib/notice/source';
import { Disclosure } from '../ui/disclosure';
import { WholeDates } from '../ui/whole-dates';
import type { Language } from '../words/language';
import partClasses from './fact-part.module.css';
import classes from './notice-view.module.css';
import { otherLines } from './other-lines';

interface OtherFactsProps {
  readonly draft: NoticeDraft;
  readonly text: string;
  readonly language: Language;
  readonly onSee: (line: string, label: string, quote: string) => void;
}

/** The places of what is shown here, for the marks of the text. */
export function otherSources(draft: NoticeDraft, text: string): Source[] {
  const { doubtedCutoffs, windows, training } = draft;
  const doubted = [...doubtedCutoffs, ...windows.doubted].map(({ found }) => found);
  return [...doubted, ...windows.recurring, ...training].map(({ quote, confidence }) =>
    quoteOf(text, quote, confidence),
  );
}

/** What else was read: what is shown with the saved notice, and windows that come back every year. */
export function OtherFacts({ draft, text, language, onSee }: OtherFactsProps) {
  const { t } = useTranslation('notice');
  const lines = otherLines(draft, t);
  if (lines.length === 0) return null;
  return (
    <Disclosure head={t('review.others')}>
      <dl className={classes.lines} lang="zh-CN">
        {lines.map(({ id, label, parts }) => (
          <div key={id} data-line={`other.${id}`} tabIndex={-1} className={classes.line}>
            <Text component="dt" size="xs" c="dimmed" px={4} lang={language}>
              {label}
            </Text>
            <dd className={classes.parts}>
              {parts.map(({ text: words, found }) => {
                const source = quoteOf(text, found.quote, found.confidence);
                return (
                  <UnstyledButton
                    key={`${found.quote.start} ${words}`}
                    className={partClasses.fact}
                    title={t('see')}
                    onClick={() => onSee(`other.${id}`, label, markKey(source))}
                  >
                    <Text span size="sm" className={partClasses.value}>
                      <WholeDates text={words} />
                    </Text>
                  </UnstyledButton>
                );
              })}
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
