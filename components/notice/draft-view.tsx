import { Alert, Button, Text, Title, UnstyledButton } from '@mantine/core';
import { useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeDraft } from '../../lib/notice/read/read-notice';
import { WholeDates } from '../ui/whole-dates';
import { useLanguage } from '../words/language';
import { type DraftPart, draftLines } from './draft-lines';
import partClasses from './fact-part.module.css';
import { NoticeText, type Shown } from './notice-text';
import classes from './notice-view.module.css';

/** What a place of the text is known by among the marks. */
const keyOf = ({ found: { quote } }: DraftPart) => `${quote.start}-${quote.end}`;

interface Asked extends Shown {
  readonly label: string;
  readonly line: HTMLElement;
}

/** What was read out of a text, each fact a button that shows its words; what the text does not say is told, and doubts are. */
export function DraftView({ draft, text }: { draft: NoticeDraft; text: string }) {
  const { t } = useTranslation('notice');
  const language = useLanguage();
  const headId = useId();
  const root = useRef<HTMLElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const lines = useMemo(() => draftLines(draft, t, language), [draft, t, language]);
  const marks = useMemo(
    () => lines.flatMap(({ parts }) => parts.map((part) => ({ ...part.found.quote, quote: keyOf(part) }))),
    [lines],
  );
  const found = lines.filter(({ parts }) => parts.length > 0);
  const missing = lines.filter(({ id, parts }) => parts.length === 0 && NEEDED.has(id));

  if (found.length === 0)
    return (
      <Alert color="yellow" role="alert">
        {t('draft.nothing')}
      </Alert>
    );

  const see = (label: string, id: string, part: DraftPart) => {
    const line = root.current?.querySelector<HTMLElement>(`[data-line="draft.${id}"]`);
    if (line) setAsked({ quote: keyOf(part), label, line });
  };
  return (
    <section ref={root} aria-label={t('draft.facts')}>
      {missing.length > 0 && (
        <Alert color="yellow" variant="outline" mb="sm">
          {t('draft.missing', { what: missing.map(({ label }) => label).join(t('draft.and')) })}
        </Alert>
      )}
      <dl className={classes.lines} lang="zh-CN">
        {found.map(({ id, label, parts }) => (
          <div key={id} data-line={`draft.${id}`} tabIndex={-1} className={classes.line}>
            <Text component="dt" size="xs" c="dimmed" px={4} lang={language}>
              {label}
            </Text>
            <dd className={classes.parts}>
              {parts.map((part) => (
                <div key={`${keyOf(part)} ${part.text}`}>
                  <UnstyledButton className={partClasses.fact} title={t('see')} onClick={() => see(label, id, part)}>
                    <Text span size="sm" className={partClasses.value}>
                      <WholeDates text={part.text} />
                    </Text>{' '}
                    <Text
                      span
                      size="xs"
                      lang={language}
                      className={partClasses.source}
                      data-unsure={part.found.confidence !== 'A' || undefined}
                    >
                      {t(`draft.confidence.${part.found.confidence}`)}
                    </Text>
                  </UnstyledButton>
                  {part.found.remarks.map((remark) => (
                    <Text key={remark} size="xs" c="dimmed" px={4} lang={language}>
                      {t(`draft.remarks.${remark}`)}
                    </Text>
                  ))}
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Title order={4} size="h6" id={headId}>
        {t('draft.text')}
      </Title>
      <NoticeText text={text} quotes={marks} shown={asked} />
      {asked && (
        <div className={classes.back}>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              asked.line.scrollIntoView({ block: 'center' });
              asked.line.focus({ preventScroll: true });
            }}
          >
            {t('back', { label: asked.label })}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What every notice should say; where it does not the reader is told. */
const NEEDED = new Set([
  'title',
  'number',
  'batch',
  'seniority',
  'achievement',
  'paper',
  'education',
  'online',
  'paper-window',
  'display-days',
  'materials',
]);
