import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { markKey } from '../../lib/notice/marks-of';
import { type Source, sourceText } from '../../lib/notice/source';
import { WholeDates } from '../ui/whole-dates';
import { type Language, useLanguage } from '../words/language';
import classes from './findings.module.css';

interface CitesProps {
  readonly cites: readonly Source[];
  /** Opens the notice at these of its words. */
  readonly onShowNotice: (quote: string) => void;
}

/** The words of a source: those of a notice or another text stay as they are, ours are in the language shown. */
function wordsOf(cite: Source, language: Language): { readonly text: string; readonly lang: string } {
  if (cite.source === 'quote') return { text: `“${cite.text}”`, lang: 'zh-CN' };
  const text = sourceText(cite, language);
  return { text, lang: text === cite.text ? 'zh-CN' : 'en' };
}

/** Where a rule comes from, and how sure each of the sources is. */
export function Cites({ cites, onShowNotice }: CitesProps) {
  const { t } = useTranslation('findings');
  const language = useLanguage();
  return (
    <Stack gap="xs" pt={4}>
      {cites.map((cite) => {
        const words = wordsOf(cite, language);
        // What was concluded out of the words of one notice is no agreement of several texts.
        const isConcluded = cite.source === 'quote' && cite.confidence === 'B';
        const sure = cite.confidence === 'A';
        return (
          <Stack key={`${cite.source} ${cite.text}`} gap={2} className={classes.cite}>
            <Group gap="0 8px">
              <Text size="xs" fw={600}>
                {t(`source.${cite.source}`, { document: cite.source === 'document' ? cite.document : '' })}
              </Text>
              <Text size="xs" c={sure ? 'dimmed' : 'var(--caution)'}>
                {t(isConcluded ? 'concluded' : `confidence.${cite.confidence}`)}
              </Text>
            </Group>
            <Text size="sm" lang={words.lang} style={{ overflowWrap: 'anywhere' }}>
              <WholeDates text={words.text} />
            </Text>
            {cite.source === 'quote' && (
              <Anchor
                component="button"
                type="button"
                size="sm"
                className={classes.link}
                onClick={() => onShowNotice(markKey(cite))}
              >
                {t('openNotice')}
              </Anchor>
            )}
          </Stack>
        );
      })}
    </Stack>
  );
}
