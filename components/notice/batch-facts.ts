import type { Notice } from '../../lib/notice/schema';
import { type FactGroup, type FactLine, part, type Say } from './fact-group';

const CUTOFFS = ['seniority', 'achievement', 'paper', 'education'] as const;

/** Who issued it for which batch, the cutoffs and the windows. */
export function batchFacts(notice: Notice, say: Say): FactGroup[] {
  const line = (id: string, ...parts: FactLine['parts']): FactLine => ({ id, label: say(`labels.${id}`), parts });
  const day = (value: string) => say('values.day', { day: value });
  const span = ({ from, to }: { from: string | null; to: string | null }) => {
    if (from === null) return say('values.span-until', { to });
    return to === null ? say('values.span-since', { from }) : say('values.span', { from, to });
  };
  const closing = (hour: NonNullable<Notice['closing']>['online']) =>
    hour === undefined ? [] : [part(hour, (value) => say('values.closing', { hour: value }))];
  return [
    {
      id: 'cutoffs',
      lines: [
        ...CUTOFFS.map((kind) => line(kind, part(notice.cutoffs[kind], day))),
        line(
          'cutoff-day',
          part(notice.cutoffDayCounts, (it) => say(`values.cutoff-day-${it ? 'yes' : 'no'}`)),
        ),
      ],
    },
    {
      id: 'windows',
      lines: [
        line('online', part(notice.windows.online, span), ...closing(notice.closing?.online)),
        line('paper-window', part(notice.windows.paper, span), ...closing(notice.closing?.paper)),
      ],
    },
    {
      id: 'issue',
      lines: [
        line('title', part(notice.title)),
        line('number', part(notice.documentNumber)),
        line('issuer', part(notice.issuer)),
        line('issued-on', part(notice.issuedOn, day)),
        line('batch', part(notice.batchYear)),
        line('region', part(notice.region)),
        line('series', part(notice.series)),
        line('speciality', part(notice.speciality), ...notice.specialityNames.map((name) => part(name))),
        line(
          'levels',
          part(notice.levels, (levels) => levels.map((level) => say(`levels.${level}`)).join(say('values.and'))),
        ),
        line(
          'procedures',
          part(notice.procedures, (all) => all.join(say('values.and'))),
        ),
      ],
    },
  ];
}
