import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './timeline.module.css';

const SHAPES = ['sure', 'unsure', 'day', 'open', 'term'] as const;

function Sample({ shape, hatch }: { shape: (typeof SHAPES)[number]; hatch: string }) {
  switch (shape) {
    case 'unsure':
      return <rect className={classes.unsure} fill={`url(#${hatch})`} x={1} y={2} width={22} height={10} />;
    case 'day':
      return <path className={classes.day} d="M12 1 L18 7 L12 13 L6 7 Z" />;
    case 'open':
      return <path className={classes.sure} d="M0 3 H14 V0 L24 7 L14 14 V11 H0 Z" />;
    default:
      return <rect className={shape === 'term' ? classes.term : classes.sure} y={3} width={24} height={8} />;
  }
}

/** What the shapes of the picture mean. For those who see it: the table says each date in words. */
export function TimelineLegend() {
  const { t } = useTranslation('timeline');
  const hatch = useId();
  return (
    <ul className={classes.legend} aria-hidden="true">
      {SHAPES.map((shape) => (
        <li key={shape}>
          <svg width={24} height={14} aria-hidden="true">
            {shape === 'unsure' && (
              <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect width={5} height={5} className={classes.hatchGround} />
                <line x1={1} x2={1} y1={0} y2={5} className={classes.hatchLine} />
              </pattern>
            )}
            <Sample shape={shape} hatch={hatch} />
          </svg>
          {t(`legend.${shape}`)}
        </li>
      ))}
    </ul>
  );
}
