import classes from './timeline.module.css';
import type { Axis } from './timeline-axis';
import type { Piece } from './timeline-entry';

const HEIGHT = 14;
const MIDDLE = HEIGHT / 2;
/** A stretch that is narrower than this, in pixels, could not be told from a line. */
const LEAST_WIDTH = 6;

/** A part of the width, 0 to 1, as CSS and SVG write it. */
export const percent = (part: number) => `${(part * 100).toFixed(3)}%`;

interface StripProps {
  readonly pieces: readonly Piece[];
  readonly axis: Axis;
  /** The id of the pattern that says "unsure". */
  readonly hatch: string;
  readonly isTerm?: boolean;
}

function Shape({ piece, axis, hatch, isTerm }: { piece: Piece } & Omit<StripProps, 'pieces'>) {
  const from = axis.startOf(piece.first);
  const wide = axis.endOf(piece.last) - from;
  switch (piece.shape) {
    case 'day':
      return (
        <svg x={percent(from)} overflow="visible" data-shape="day" aria-hidden="true">
          <path d={`M0 1 L6 ${MIDDLE} L0 ${HEIGHT - 1} L-6 ${MIDDLE} Z`} className={classes.day} />
        </svg>
      );
    case 'sure':
      return (
        <rect
          data-shape="sure"
          className={isTerm ? classes.term : classes.sure}
          x={percent(from)}
          y={3}
          height={HEIGHT - 6}
          style={{ width: `max(${LEAST_WIDTH}px, ${percent(wide)})` }}
        />
      );
    case 'unsure':
      return (
        <rect
          data-shape="unsure"
          className={classes.unsure}
          fill={`url(#${hatch})`}
          x={percent(from)}
          y={2}
          height={HEIGHT - 4}
          style={{ width: `max(${LEAST_WIDTH}px, ${percent(wide)})` }}
        />
      );
    case 'open':
      return (
        <g data-shape="open">
          <rect
            className={classes.sure}
            x={percent(from)}
            y={3}
            height={HEIGHT - 6}
            style={{ width: `max(0px, ${percent(1 - from)} - 9px)` }}
          />
          <svg x="100%" overflow="visible" aria-hidden="true">
            <path d={`M-10 0 L0 ${MIDDLE} L-10 ${HEIGHT} Z`} className={classes.sure} />
          </svg>
        </g>
      );
  }
}

/** The line of the picture that one entry stands on. What is sure lies under what is not, and days on top. */
export function Strip({ pieces, ...rest }: StripProps) {
  const order = ['sure', 'open', 'unsure', 'day'];
  const inOrder = [...pieces].sort((a, b) => order.indexOf(a.shape) - order.indexOf(b.shape));
  return (
    <svg width="100%" height={HEIGHT} className={classes.strip} aria-hidden="true">
      {inOrder.map((piece) => (
        <Shape key={`${piece.shape} ${piece.first} ${piece.last}`} piece={piece} {...rest} />
      ))}
    </svg>
  );
}
