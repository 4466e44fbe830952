import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counted } from '../../lib/checks/finding';
import { addDays } from '../../lib/dates/add-days';
import { axisOf } from '../timeline/timeline-axis';
import { countedPieces } from '../timeline/timeline-layout';
import { percent, Strip } from '../timeline/timeline-strip';
import { WholeDates } from '../ui/whole-dates';
import classes from './ways.module.css';

const HEIGHT = 26;

/** The years of a way on an axis of their own: what is counted, the cutoff, and the day on which they are full; in words below. */
export function CountedStrip({ counted }: { counted: Counted }) {
  const { t } = useTranslation('ways');
  const hatch = useId();
  const { acquired, due, years, cutoff } = counted;
  const axis = axisOf([acquired.first, cutoff, due.last]);
  const isShort = due.last > cutoff;
  const from = isShort ? axis.endOf(cutoff) : 0;
  const year = (one: number) => percent(axis.startOf(`${one}-01-01`));
  const lines = [
    ['sure', t('span.counted', { first: acquired.last, last: cutoff })],
    ...(acquired.first === acquired.last
      ? []
      : [['unsure', t('span.open', { first: acquired.first, last: acquired.last })]]),
    ...(isShort ? [['short', t('span.short', { due: due.last })]] : []),
    ['due', t('span.due', { years, due: due.last })],
    ['cutoff', t('span.cutoff', { cutoff })],
  ] as const;
  return (
    <figure className={classes.span} aria-label={t('span.label')} data-span>
      <svg width="100%" height={HEIGHT + 14} className={classes.picture} aria-hidden="true">
        <defs>
          <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={5} height={5} className={classes.ground} />
            <line x1={1} x2={1} y1={0} y2={5} className={classes.hatch} />
          </pattern>
        </defs>
        {axis.years.map((one) => (
          <g key={one}>
            <line className={classes.year} x1={year(one)} x2={year(one)} y1={0} y2={HEIGHT} />
            <text className={classes.tick} x={year(one)} dx={2} y={HEIGHT + 11}>
              {one}
            </text>
          </g>
        ))}
        <svg y={6} overflow="visible" aria-hidden="true">
          <Strip pieces={countedPieces(counted)} axis={axis} hatch={hatch} />
        </svg>
        {isShort && (
          <rect
            data-shape="short"
            className={classes.short}
            x={percent(from)}
            y={9}
            width={percent(axis.endOf(due.last) - from)}
            height={8}
          />
        )}
        <line
          className={classes.cutoff}
          x1={percent(axis.endOf(cutoff))}
          x2={percent(axis.endOf(cutoff))}
          y1={0}
          y2={HEIGHT}
        />
        <svg x={percent(axis.endOf(addDays(due.last, -1)))} overflow="visible" aria-hidden="true">
          <path data-shape="due" className={classes.due} d="M0 6 L6 13 L0 20 L-6 13 Z" />
        </svg>
      </svg>
      <ul className={classes.legend}>
        {lines.map(([shape, text]) => (
          <li key={shape} data-shape={shape}>
            <span>
              <WholeDates text={text} />
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
