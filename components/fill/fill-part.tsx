import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanField } from '../../lib/dossier/fill-plan';
import type { FrameReading } from '../../lib/dossier/from-readings';
import { isEmptyDossier, type KeptDossier } from '../../lib/dossier/kept-dossier';
import type { Page } from '../page/use-page';
import type { FurtherForm } from '../page/view';
import { Disclosure } from '../ui/disclosure';
import { useLanguage } from '../words/language';
import { ConfirmForm } from './confirm-form';
import { fieldName } from './field-name';
import { PlanList } from './plan-list';
import { FillReport, UndoReport } from './report';
import { useFillPlan } from './use-fill-plan';
import type { Filler, FillState } from './use-filler';

interface FillPartProps {
  readonly page: Page;
  readonly readings: readonly FrameReading[];
  readonly kept: KeptDossier;
  readonly filler: Filler;
  /** Those forms that stand on further sites. */
  readonly further: readonly FurtherForm[];
}

type Running = Extract<FillState, { kind: 'filling' | 'undoing' }>;

/** How far it has come, and the way to stop it. */
function Under({ state, onStop }: { state: Running; onStop: () => void }) {
  const { t } = useTranslation('fill');
  const language = useLanguage();
  const { done, total, now } = state;
  const words = t(state.kind, { done: done + 1, total, name: fieldName(t, now, language) });
  return (
    <Stack gap="xs">
      <Text size="sm" role="status">
        {words}
      </Text>
      <Progress value={(100 * done) / total} aria-label={words} />
      <Group>
        <Button size="sm" variant="default" onClick={onStop}>
          {t('stop')}
        </Button>
      </Group>
    </Stack>
  );
}

function Preview({
  page,
  readings,
  kept,
  filler,
  further,
  onLead,
}: FillPartProps & { onLead: (one: PlanField) => Promise<boolean> }) {
  const { t } = useTranslation('fill');
  const taught = further.filter(({ trust }) => trust === 'taught').map(({ frame }) => frame);
  const taughtKey = taught.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reading brings a new list of the same frames.
  const cautious = useMemo(() => new Set(taught), [taughtKey]);
  const plan = useFillPlan(page.filling, readings, kept, cautious);
  if (plan === null) {
    return (
      <Text size="sm" role="status">
        {t('reading')}
      </Text>
    );
  }
  return <PlanList plan={plan} onFill={filler.fill} onLead={onLead} />;
}

/** Filling the page from a dossier: the preview, its progress, its report and the way back. Nothing is asked of the page before it is opened. */
export function FillPart(props: FillPartProps) {
  const { page, readings, kept, filler, further } = props;
  const { t } = useTranslation('fill');
  const language = useLanguage();
  const { state } = filler;
  const lead = ({ frame, field, ...one }: PlanField) => {
    const words = t('mark', { name: fieldName(t, { frame, field, ...one }, language) });
    return page.lead(frame, { ref: field.ref, verdict: 'unsure', words });
  };
  const refused = further.filter(({ trust }) => trust === 'none').map(({ frame }) => frame);
  const mayFillAny = readings.some(({ frame, reading }) => reading.page === 'form' && !refused.includes(frame));
  const content = () => {
    switch (state.kind) {
      case 'filling':
      case 'undoing':
        return <Under state={state} onStop={filler.stop} />;
      case 'report':
        return (
          <FillReport {...state} isThere={filler.isThere} onLead={lead} onUndo={filler.undo} onClose={filler.close} />
        );
      case 'undone':
        return <UndoReport {...state} isThere={filler.isThere} onClose={filler.close} />;
      default:
        if (isEmptyDossier(kept)) return <Text size="sm">{t('no-dossier.what')}</Text>;
        return (
          <>
            <ConfirmForm further={further} onConfirm={page.filling.confirm} />
            {mayFillAny && <Preview {...props} onLead={lead} />}
          </>
        );
    }
  };
  return (
    <Paper withBorder px="sm" py={6}>
      <Disclosure head={t('part')} heading={2} openAtFirst={state.kind !== 'idle'}>
        <Stack gap="xs" py={4}>
          <Text size="sm">{t('yours')}</Text>
          {content()}
        </Stack>
      </Disclosure>
    </Paper>
  );
}
