import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../lib/dates/days-between';
import type { IsoDay } from '../../lib/dates/partial-date';
import type { Deadline } from '../../lib/roster/plan';
import classes from './roster.module.css';

interface PlanStripProps {
  readonly deadlines: readonly Deadline[];
  readonly today: IsoDay;
  readonly words: (deadline: Deadline) => string;
}

/** Two nearer to each other than this share of the line stand one above the other, so that both numbers are read. */
const NEAR = 0.1;
/** Pixels from one row of numbers to the next. */
const ROW = 22;

/** The deadlines on one line with today among them, numbered as the list below, which says the same in words. */
export function PlanStrip({ deadlines, today, words }: PlanStripProps) {
  const { t } = useTranslation('roster');
  const days = [...deadlines.map(({ day }) => day), today].sort();
  const [first = today] = days;
  const length = Math.max(1, daysBetween(first, days.at(-1) ?? today));
  const shareOf = (day: IsoDay) => daysBetween(first, day) / length;
  const at = (day: IsoDay) => `${5 + shareOf(day) * 90}%`;
  /** The last share in each row. */
  const rows: number[] = [];
  const placed = deadlines.map((one) => {
    const share = shareOf(one.day);
    const free = rows.findIndex((last) => share - last >= NEAR);
    const row = free < 0 ? rows.length : free;
    rows[row] = share;
    return { one, y: 13 + row * ROW };
  });
  const axis = 13 + rows.length * ROW;
  return (
    <svg className={classes.strip} style={{ height: axis + 12 }} role="img" aria-label={t('plan.picture')}>
      <line x1="2%" x2="98%" y1={axis} y2={axis} />
      <line data-today x1={at(today)} x2={at(today)} y1={axis - 8} y2={axis + 8} />
      {placed.map(({ one, y }, index) => (
        <g key={one.stage} data-late={one.left < 0 || undefined}>
          <title>{words(one)}</title>
          <line x1={at(one.day)} x2={at(one.day)} y1={y} y2={axis} />
          <circle cx={at(one.day)} cy={y} r="10" />
          <text x={at(one.day)} y={y} dy="0.36em" textAnchor="middle">
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}
