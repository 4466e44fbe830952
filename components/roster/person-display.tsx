import { Alert, Button, Group, NativeSelect, Paper, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../lib/checks/finding';
import { say } from '../../lib/checks/say';
import type { Notice } from '../../lib/notice/schema';
import { type DisplayRecord, OBJECTIONS } from '../../lib/roster/display-record';
import type { Person } from '../../lib/store/database';
import { VERDICT_LOOK } from '../findings/verdict-look';
import { ActButtons } from '../papers/act-buttons';
import { useSheetActs } from '../papers/use-sheet-acts';
import { ActMessageLine } from '../summary/act-message';
import { Disclosure } from '../ui/disclosure';
import { WholeDates } from '../ui/whole-dates';
import { useLanguage } from '../words/language';

/** The checks that say something of the display. */
const CHECKS = ['display-in-time', 'display-length', 'display-objection'];

/** What was typed of whom and not saved yet, so that a look at another person loses none of it. Gone with the panel. */
const drafts = new Map<string, DisplayRecord>();

interface PersonDisplayProps {
  /** Whose it is, and of which notice. */
  readonly id: string;
  /** What the office has recorded; where nothing was, what the applicant wrote. */
  readonly record: DisplayRecord;
  /** The result that the applicant wrote, as long as the office has recorded none. */
  readonly written: string;
  readonly findings: readonly Finding[];
  /** Whose display, and of which batch. */
  readonly notice: Notice;
  readonly person: Person;
  readonly onSave: (record: DisplayRecord) => Promise<boolean>;
}

/** The certificate of the display that is recorded, to be sealed by the unit. */
function Certificate({ notice, person }: { notice: Notice; person: Person }) {
  const { t } = useTranslation('papers');
  const acts = useSheetActs(notice);
  const what = t('display.of', { name: person.name });
  return (
    <Stack gap={4} pt="sm">
      <ActMessageLine message={acts.message} undo={acts.undo} />
      <ActButtons
        what={what}
        heading={what}
        onAct={(act) => acts.ask(act, { paper: 'display', notice: notice.id, person: person.id })}
      />
    </Stack>
  );
}

/** The display at the unit: when, where, what came of it, and what the checks say of that. */
export function PersonDisplay({ id, record, written, findings, notice, person, onSave }: PersonDisplayProps) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const [draft, setDraft] = useState(() => drafts.get(id) ?? null);
  const keepDraft = (next: DisplayRecord | null) => {
    if (next === null) drafts.delete(id);
    else drafts.set(id, next);
    setDraft(next);
  };
  // Where nothing is typed the form says what is recorded, also after an undo or another panel's change.
  const typed = draft ?? record;
  const set = (part: Partial<DisplayRecord>) => keepDraft({ ...typed, ...part });
  const said = findings.filter(({ check, verdict }) => CHECKS.includes(check) && verdict !== 'not-applicable');
  const isSaved = JSON.stringify(typed) === JSON.stringify(record);
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('display.head')}>
      <Disclosure heading={3} head={t('display.head')} openAtFirst={drafts.has(id)}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void onSave(typed).then((saved) => saved && keepDraft(null));
          }}
        >
          <Stack gap="sm" pt="xs">
            <Group gap="xs" grow>
              <TextInput
                type="date"
                label={t('display.from')}
                value={typed.from}
                onChange={({ currentTarget }) => set({ from: currentTarget.value })}
              />
              <TextInput
                type="date"
                label={t('display.to')}
                value={typed.to}
                onChange={({ currentTarget }) => set({ to: currentTarget.value })}
              />
            </Group>
            <TextInput
              label={t('display.place')}
              maxLength={500}
              value={typed.place}
              onChange={({ currentTarget }) => set({ place: currentTarget.value })}
            />
            <NativeSelect
              label={t('display.result')}
              description={
                typed.objection === null && written !== '' && t('display.applicant-wrote', { text: written })
              }
              value={typed.objection ?? ''}
              data={[
                { value: '', label: t('display.open') },
                ...OBJECTIONS.map((one) => ({ value: one, label: t(`display.objection.${one}`) })),
              ]}
              onChange={({ currentTarget }) =>
                set({ objection: (currentTarget.value || null) as DisplayRecord['objection'] })
              }
            />
            {typed.objection !== null && typed.objection !== 'none' && (
              <Textarea
                label={t('display.note')}
                autosize
                minRows={2}
                maxLength={2_000}
                value={typed.note}
                onChange={({ currentTarget }) => set({ note: currentTarget.value })}
              />
            )}
            <Button type="submit" size="sm" disabled={isSaved} style={{ alignSelf: 'flex-start' }}>
              {t('display.save')}
            </Button>
            <Stack gap="xs" role="status">
              {said.map(({ check, verdict, reason }) => {
                const { Icon, color } = VERDICT_LOOK[verdict];
                return (
                  <Alert
                    key={check}
                    color={color}
                    icon={<Icon size={18} aria-hidden />}
                    title={t(`findings:verdict.${verdict}`)}
                    p="xs"
                    data-check={check}
                    data-verdict={verdict}
                  >
                    <WholeDates text={say(reason, language)} />
                  </Alert>
                );
              })}
            </Stack>
          </Stack>
        </form>
        {isSaved && record.from !== '' && <Certificate notice={notice} person={person} />}
      </Disclosure>
    </Paper>
  );
}
