import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conditionsFor } from '../../lib/notice/conditions-for';
import { findQuote } from '../../lib/notice/find-quote';
import { marksOf } from '../../lib/notice/marks-of';
import type { ShippedNotice } from '../../lib/notice/shipped';
import { sourcesOf } from '../../lib/notice/sources-of';
import { Disclosure } from '../ui/disclosure';
import { useLanguage } from '../words/language';
import { factGroups } from './fact-groups';
import { FactPart } from './fact-part';
import { NoticeText, type Shown } from './notice-text';
import classes from './notice-view.module.css';

const OPEN_AT_FIRST = ['cutoffs', 'windows'];

/** The words asked for by a press on a fact, and the way back to it. */
interface Asked extends Shown {
  readonly label: string;
  readonly line: HTMLElement;
}

interface NoticeViewProps {
  readonly shipped: ShippedNotice;
  /** Words of the notice to scroll to and mark strongly. */
  readonly focus?: string;
  /** Stands between the facts and the text. */
  readonly children?: ReactNode;
}

/** A notice: its facts in groups, each with its source, and its whole text with the words of the facts marked. */
export function NoticeView({ shipped: { notice, text }, focus, children }: NoticeViewProps) {
  const { t } = useTranslation('notice');
  const language = useLanguage();
  const headId = useId();
  const lines = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<{ readonly focus: string | undefined; readonly by: Asked } | null>(null);
  const groups = useMemo(() => factGroups(notice, t, language), [notice, t, language]);
  const fromFocus = useMemo(() => (focus ? { quote: focus } : null), [focus]);
  const marks = useMemo(() => {
    const own = marksOf(text, sourcesOf(notice));
    // Words of a check that are no fact's.
    const other = focus !== undefined && !own.some(({ quote }) => quote === focus) && findQuote(text, focus);
    return other ? [...own, { ...other, quote: focus }] : own;
  }, [notice, text, focus]);
  // What was asked for by a press holds until the caller asks for other words.
  const pressed = asked && asked.focus === focus ? asked.by : null;

  const see = (label: string, id: string) => (quote: string) => {
    const line = lines.current?.querySelector<HTMLElement>(`[data-line="${id}"]`);
    if (line) setAsked({ focus, by: { quote, label, line } });
  };
  const goBack = ({ line }: Asked) => {
    line.scrollIntoView({ block: 'center' });
    line.focus({ preventScroll: true });
  };

  return (
    <Stack gap="md">
      <Title order={2} size="h4" lang="zh-CN">
        {notice.title.value}
      </Title>
      {conditionsFor(notice) === null && (
        <Alert color="yellow" variant="outline">
          {t('no-ladder')}
        </Alert>
      )}
      <section ref={lines} aria-label={t('facts')}>
        {groups.map((group) => (
          <Disclosure
            key={group.id}
            heading={3}
            openAtFirst={OPEN_AT_FIRST.includes(group.id)}
            head={t(`groups.${group.id}`)}
          >
            <dl className={classes.lines}>
              {group.lines.map((line) => (
                <div key={line.id} data-line={`${group.id}.${line.id}`} tabIndex={-1} className={classes.line}>
                  <Text component="dt" size="xs" c="dimmed" px={4}>
                    {line.label}
                  </Text>
                  <dd className={classes.parts}>
                    {line.parts.map((part) => (
                      <FactPart key={part.text} part={part} onSee={see(line.label, `${group.id}.${line.id}`)} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </Disclosure>
        ))}
      </section>
      {children}
      <section aria-labelledby={headId}>
        <Title order={3} size="h5" id={headId}>
          {t('text')}
        </Title>
        <NoticeText text={text} marks={marks} shown={pressed ?? fromFocus} />
        {pressed && (
          <div className={classes.back}>
            <Button size="xs" variant="default" onClick={() => goBack(pressed)}>
              {t('back', { label: pressed.label })}
            </Button>
          </div>
        )}
      </section>
    </Stack>
  );
}
