import type { Notice } from '../../lib/notice/schema';
import { type FactGroup, type FactLine, part, type Say } from './fact-group';

type Hours = Notice['trainingHours'][number]['value'];

/** The years and the level that a row of the table holds for, and the hours. */
function hoursInWords({ from, to, level, hours, professional }: Hours, say: Say): string {
  const period = from === null ? (to === null ? 'always' : 'until') : to === null ? 'from' : 'between';
  return [
    say(`values.hours-${period}`, { from, to }),
    level === null ? say('values.hours-levels') : say(`levels.${level}`),
    say('values.hours', { hours }),
    ...(professional === null ? [] : [say('values.hours-professional', { professional })]),
  ].join(say('values.hours-and'));
}

/** Who may apply, by which route and through whom; what binds them. */
export function peopleFacts(notice: Notice, say: Say): FactGroup[] {
  const line = (id: string, ...parts: FactLine['parts']): FactLine => ({ id, label: say(`labels.${id}`), parts });
  const { rules, display, steps } = notice;
  const yesNo = (kind: string) => (value: boolean) => say(`values.${kind}-${value ? 'yes' : 'no'}`);
  return [
    {
      id: 'people',
      lines: [
        line('applicants', ...notice.applicants.map((one) => part(one))),
        line('excluded', ...notice.excluded.map((one) => part(one))),
        line('routes', ...notice.routes.map((one) => part(one, (it) => say('values.route', it)))),
        line(
          'agencies',
          ...notice.agencies.map((one) => part(one, ({ applicants, done }) => say(`values.${done}`, { applicants }))),
        ),
      ],
    },
    {
      id: 'display',
      lines: [
        line(
          'display-days',
          part(display.workingDays, (count) => say('values.working-days', { count })),
        ),
        line('first-day', part(display.firstDayCounts, yesNo('first-day'))),
        line('objection', part(display.objectionBars, yesNo('objection'))),
      ],
    },
    {
      id: 'steps',
      lines: [
        ...steps.value.map((step, index) => ({
          id: step.id,
          label: say('labels.step', { no: index + 1, by: say(`values.by-${step.by}`) }),
          parts: [{ text: say(`steps.${step.id}`, { defaultValue: step.name }), source: step.source }],
        })),
        line('step-order', { text: say('values.step-order'), source: steps.source }),
      ],
    },
    {
      id: 'rules',
      lines: [
        line('truth', part(rules.truth)),
        line('secrecy', part(rules.secrecy)),
        line('through-unit', part(rules.throughUnit)),
        line('training', part(rules.training)),
        line('training-hours', ...notice.trainingHours.map((one) => part(one, (it) => hoursInWords(it, say)))),
        line('one-vote', part(rules.oneVote)),
        line('revocation', part(rules.revocation)),
        line(
          'record',
          part(rules.recordYears, (count) => say('values.years', { count })),
        ),
        line('reviewer', part(rules.reviewer)),
        line('supplement', part(rules.supplement)),
      ],
    },
  ];
}
