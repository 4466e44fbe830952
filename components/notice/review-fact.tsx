import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { markKey } from '../../lib/notice/marks-of';
import type { Source } from '../../lib/notice/source';
import { WholeDates } from '../ui/whole-dates';
import { useLanguage } from '../words/language';
import partClasses from './fact-part.module.css';

interface ReviewFactProps {
  /** Null where the notice does not say it. */
  readonly text: string | null;
  /** What is said in that case. */
  readonly missing: string;
  readonly source: Source;
  readonly remarks: readonly string[];
  /** What the button behind it says, and is called. */
  readonly button: { readonly words: string; readonly spoken: string };
  readonly onButton: () => void;
  readonly onSee: (key: string) => void;
  readonly children?: ReactNode;
}

/** A fact under review: its value, which is a button that shows its words, where it comes from, and a button to correct it. */
export function ReviewFact({ text, missing, source, remarks, button, onButton, onSee, children }: ReviewFactProps) {
  const { t } = useTranslation('notice');
  const language = useLanguage();
  const isQuote = source.source === 'quote';
  const name = t(`sources.${source.source}`, source.source === 'document' ? { document: source.document } : {});
  const sure = isQuote ? t(`draft.confidence.${source.confidence}`) : name;
  const words = (
    <>
      <Text span size="sm" className={partClasses.value} lang="zh-CN">
        <WholeDates text={text ?? ''} />
      </Text>{' '}
      <Text span size="xs" className={partClasses.source} data-unsure={source.confidence !== 'A' || undefined}>
        {sure}
      </Text>
    </>
  );
  return (
    <div>
      <Group gap={4} wrap="nowrap" align="flex-start" justify="space-between">
        {text === null ? (
          <Text size="sm" className={partClasses.fact} c="var(--caution)">
            {missing}
          </Text>
        ) : isQuote ? (
          <UnstyledButton className={partClasses.fact} title={t('see')} onClick={() => onSee(markKey(source))}>
            {words}
          </UnstyledButton>
        ) : (
          <div className={partClasses.fact}>{words}</div>
        )}
        <Button size="compact-xs" variant="default" flex="none" aria-label={button.spoken} onClick={onButton}>
          {button.words}
        </Button>
      </Group>
      {remarks.map((remark) => (
        <Text key={remark} size="xs" c="dimmed" px={4} lang={language}>
          {t(`draft.remarks.${remark}`)}
        </Text>
      ))}
      {children}
    </div>
  );
}
