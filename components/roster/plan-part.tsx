import { Alert, Button, List, Paper, Stack, Text, TextInput } from '@mantine/core';
import IconCalendar from '@tabler/icons-react/dist/esm/icons/IconCalendarDown.mjs';
import IconPhoto from '@tabler/icons-react/dist/esm/icons/IconPhotoDown.mjs';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { JudgedBy } from '../../lib/checks/many/check-many';
import { workCalendar } from '../../lib/dates/work-calendar';
import { type Deadline, OWN_STAGES, type OwnDays, OwnDaysSchema, planOf } from '../../lib/roster/plan';
import { calendarFile } from '../../lib/roster/plan-ics';
import { database } from '../../lib/store/database';
import { readSetting, writeSetting } from '../../lib/store/settings';
import { useStored } from '../store/stored';
import { saveFile } from '../summary/save-file';
import { Disclosure } from '../ui/disclosure';
import { planImage } from './plan-image';
import { PlanStrip } from './plan-strip';

/** The own days of each notice, by its id; a list, so that no foreign word becomes a property. */
const PlansSchema = z.array(z.strictObject({ noticeId: z.string().max(200), days: OwnDaysSchema })).max(100);
const readPlans = () => readSetting(database, 'plan', PlansSchema, []);

/** The chain of deadlines of the batch with the days that are left, what is late first; as a calendar file too. */
export function PlanPart({ by }: { by: JudgedBy }) {
  const { t } = useTranslation('roster');
  const { notice, today, holidays } = by;
  const [failed, setFailed] = useState(false);
  const [undrawn, setUndrawn] = useState(false);
  const stored = useStored('plan', readPlans);
  const own = stored.kind === 'ready' ? (stored.value.find(({ noticeId }) => noticeId === notice.id)?.days ?? {}) : {};
  const calendar = useMemo(() => workCalendar(holidays), [holidays]);
  const { deadlines, clashes, unknown } = planOf(notice, calendar, own, today);

  const keep = (days: OwnDays) =>
    database
      .transaction('rw', database.settings, async () => {
        const others = (await readPlans()).filter(({ noticeId }) => noticeId !== notice.id);
        await writeSetting(database, 'plan', [...others, { noticeId: notice.id, days }]);
      })
      .then(
        () => setFailed(false),
        () => setFailed(true),
      );
  const words = ({ stage, hour }: Deadline) => t(`plan.stage.${stage}`) + (hour ? t('plan.hour', { hour }) : '');
  const left = (days: number) =>
    days === 0 ? t('plan.today') : t(days < 0 ? 'plan.over' : 'plan.left', { count: Math.abs(days) });
  const save = () => {
    const days = deadlines.map((one) => ({
      id: `${notice.id}-${one.stage}`,
      day: one.day,
      summary: t('plan.event', { year: notice.batchYear.value, what: words(one) }),
    }));
    const name = t('plan.file', { year: notice.batchYear.value });
    saveFile(name, new TextEncoder().encode(calendarFile(days, new Date())), 'text/calendar');
  };
  const saveImage = async () => {
    const title = t('plan.title', { year: notice.batchYear.value });
    const lines = deadlines.map((one) => ({
      day: t('plan.day', { day: one.day }),
      what: words(one),
      left: left(one.left),
      isLate: one.left < 0,
    }));
    try {
      const bytes = await planImage(title, t('plan.as-of', { day: today }), lines);
      saveFile(t('plan.image-file', { year: notice.batchYear.value }), bytes, 'image/png');
      setUndrawn(false);
    } catch {
      setUndrawn(true);
    }
  };

  return (
    <Paper withBorder p="sm" component="section" aria-label={t('plan.head')}>
      <Disclosure heading={3} head={t('plan.head')}>
        <Stack gap="sm" pt="xs">
          <PlanStrip deadlines={deadlines} today={today} words={words} />
          <List type="ordered" size="sm" spacing={4} aria-label={t('plan.head')}>
            {deadlines.map((one) => (
              <List.Item key={one.stage} data-stage={one.stage}>
                {t('plan.line', { day: one.day, what: words(one) })}
                <Text
                  span
                  inherit
                  fw={600}
                  style={{ whiteSpace: 'nowrap' }}
                  c={one.left < 0 ? 'var(--caution)' : undefined}
                >
                  {left(one.left)}
                </Text>
              </List.Item>
            ))}
          </List>
          {clashes.map(({ stage, next }) => (
            <Alert key={stage} color="yellow" role="status" p="xs">
              {t('plan.clash', { stage: t(`plan.stage.${stage}`), next: t(`plan.stage.${next}`) })}
            </Alert>
          ))}
          {unknown !== null && (
            <Alert color="yellow" role="status">
              {t('plan.unknown', { day: unknown })}
            </Alert>
          )}
          <Text size="sm">{t('plan.own')}</Text>
          {OWN_STAGES.map((stage) => (
            <TextInput
              key={stage}
              type="date"
              maw={280}
              label={t(`plan.stage.${stage}`)}
              value={own[stage] ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const { [stage]: _, ...others } = own;
                void keep(value === '' ? others : { ...others, [stage]: value });
              }}
            />
          ))}
          {undrawn && (
            <Alert color="red" role="alert">
              {t('plan.undrawn')}
            </Alert>
          )}
          {failed && (
            <Alert color="red" role="alert">
              {t('fault.failed')}
            </Alert>
          )}
          <Button
            size="sm"
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            leftSection={<IconCalendar size={16} aria-hidden />}
            disabled={deadlines.length === 0}
            onClick={save}
          >
            {t('plan.save')}
          </Button>
          <Button
            size="sm"
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            leftSection={<IconPhoto size={16} aria-hidden />}
            disabled={deadlines.length === 0}
            onClick={() => void saveImage()}
          >
            {t('plan.image')}
          </Button>
        </Stack>
      </Disclosure>
    </Paper>
  );
}
