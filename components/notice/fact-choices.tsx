import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { markKey } from '../../lib/notice/marks-of';
import type { Choice } from '../../lib/notice/review/choices';
import { quoteOf } from '../../lib/notice/review/quoted';
import { WholeDates } from '../ui/whole-dates';
import { useLanguage } from '../words/language';
import { choiceWords } from './choice-words';
import classes from './fact-part.module.css';

/** So much of the words shows whom they are for. */
const MOST = 60;

interface FactChoicesProps {
  readonly label: string;
  /** What the user is asked. */
  readonly question: string;
  readonly choices: readonly Choice[];
  readonly text: string;
  readonly onSee: (key: string) => void;
  readonly onChoose: (choice: Choice) => void;
}

/** Several things that a text says of one fact: each with its words, and nothing taken before the user chooses. */
export function FactChoices({ label, question, choices, text, onSee, onChoose }: FactChoicesProps) {
  const { t } = useTranslation('notice');
  const language = useLanguage();
  return (
    <section aria-label={t('review.choices-named', { label })} data-choices>
      <Text size="xs" px={4} c="var(--caution)">
        {question}
      </Text>
      {choices.map((choice) => {
        const { quote, confidence } = choice.found;
        const source = quoteOf(text, quote, confidence);
        const words = choiceWords(choice, t, language);
        return (
          <Group key={`${quote.start} ${words}`} gap={4} wrap="nowrap" align="flex-start" justify="space-between">
            <UnstyledButton className={classes.fact} title={t('see')} onClick={() => onSee(markKey(source))}>
              <Text span size="sm" className={classes.value}>
                <WholeDates text={words} />
              </Text>
              <Text size="xs" c="dimmed" lang="zh-CN">
                <WholeDates
                  text={source.text
                    .replace(/^[，、；。,;\s]+/, '')
                    .replace(/\s+/g, ' ')
                    .slice(0, MOST)}
                />
              </Text>
            </UnstyledButton>
            <Button
              size="compact-xs"
              flex="none"
              aria-label={t('review.choose-named', { what: words })}
              onClick={() => onChoose(choice)}
            >
              {t('review.choose')}
            </Button>
          </Group>
        );
      })}
    </section>
  );
}
