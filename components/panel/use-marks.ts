import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../lib/checks/finding';
import { say } from '../../lib/checks/say';
import { markOf, marksByFrame } from '../findings/marks';
import type { Page } from '../page/use-page';
import { useLanguage } from '../words/language';
import type { Judgement } from './judgement';

/**
 * Keeps the marks on the page at what the findings say, and takes all away when there is nothing to judge. Returns how
 * to lead the page to a finding: false where the page no longer has its place.
 */
export function useMarks(page: Page, judgement: Judgement | null): (finding: Finding) => Promise<boolean> {
  const { t } = useTranslation('findings');
  const language = useLanguage();
  const marked = useRef<readonly string[]>([]);
  const { mark, lead } = page;

  const wordsOf = (finding: Finding) =>
    t('mark', { verdict: t(`verdict.${finding.verdict}`), reason: say(finding.reason, language) });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language alone.
  useEffect(() => {
    const frames = judgement === null ? new Map() : marksByFrame(judgement.findings, judgement.placeOf, wordsOf);
    for (const frame of marked.current) if (!frames.has(frame)) mark(frame, []);
    for (const [frame, marks] of frames) mark(frame, marks);
    marked.current = [...frames.keys()];
  }, [judgement, mark, language]);

  return async (finding) => {
    const place = judgement?.placeOf(finding.entry, finding.field) ?? null;
    return place === null ? false : lead(place.frame, markOf(finding, place.ref, wordsOf(finding)));
  };
}
