import { Alert, Text } from '@mantine/core';
import { type Ref, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Mark, type MarkedRun, textWithMarks } from '../../lib/notice/marked-text';
import { WholeDates } from '../ui/whole-dates';
import classes from './notice-text.module.css';

/** Which mark to show; a new object each time it is asked for, so that the same words can be asked for again. */
export interface Shown {
  readonly quote: string;
}

interface NoticeTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly shown: Shown | null;
  /** The element that holds the text's characters and no others but white space. */
  readonly wordsRef?: Ref<HTMLDivElement>;
}

/** A notice's text in paragraphs, with its quotes marked; those that are shown stand out, are scrolled to and focused. */
export function NoticeText({ text, marks, shown, wordsRef }: NoticeTextProps) {
  const { t } = useTranslation('notice');
  const root = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => textWithMarks(text, marks), [text, marks]);
  const isShown = (run: MarkedRun) => shown !== null && run.quotes.includes(shown.quote);

  useEffect(() => {
    const mark = shown && root.current?.querySelector<HTMLElement>('mark[data-shown]');
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  }, [shown]);

  return (
    <div ref={root} className={classes.text} lang="zh-CN">
      {shown && !paragraphs.some(({ runs }) => runs.some(isShown)) && (
        <Alert color="yellow" role="alert" mb="sm" lang={undefined}>
          {t('missing', { quote: shown.quote })}
        </Alert>
      )}
      <div ref={wordsRef}>
        {paragraphs.map(({ kind, runs }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one text never change places
          <Text key={index} size="sm" fw={kind === 'heading' ? 600 : undefined} mt={kind === 'heading' ? 'md' : 'xs'}>
            {runs.map((run, place) =>
              run.quotes.length === 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do the runs of one paragraph
                <WholeDates key={place} text={run.text} />
              ) : (
                <mark
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do the runs of one paragraph
                  key={place}
                  className={classes.mark}
                  data-shown={isShown(run) || undefined}
                  tabIndex={isShown(run) ? -1 : undefined}
                >
                  <WholeDates text={run.text} />
                </mark>
              ),
            )}
          </Text>
        ))}
      </div>
    </div>
  );
}
