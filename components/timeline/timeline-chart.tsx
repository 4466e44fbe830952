import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE } from '../../lib/dossier/catalogue';
import type { Dossier } from '../../lib/dossier/dossier';
import { useLanguage } from '../words/language';
import classes from './timeline.module.css';
import type { Timeline } from './timeline-layout';
import { percent, Strip } from './timeline-strip';
import { useTimelineWords } from './timeline-words';

/** The height of a line of words above the picture, in pixels. */
const LINE = 16;

/** Words near an end of the axis stand inside it. */
const anchorAt = (place: number) => (place < 0.06 ? 'start' : place > 0.94 ? 'end' : 'middle');

function Years({ axis }: Pick<Timeline, 'axis'>) {
  return (
    <svg width="100%" height={LINE} className={classes.words} aria-hidden="true">
      {axis.years.map((year) => {
        const place = axis.startOf(`${year}-01-01`);
        return (
          <text key={year} x={percent(place)} y={12} textAnchor={anchorAt(place)}>
            {year}
          </text>
        );
      })}
    </svg>
  );
}

/** Each cutoff on a line of its own, the last one on top: so the stroke of none runs through the words of another. */
function CutoffWords({ timeline }: { timeline: Timeline }) {
  const { t } = useTranslation('timeline');
  const { axis, cutoffs } = timeline;
  return (
    <svg width="100%" height={cutoffs.length * LINE} className={classes.words} aria-hidden="true">
      {cutoffs.map(({ day, kinds }, at) => {
        const place = axis.endOf(day);
        const left = place > 0.5;
        const top = (cutoffs.length - 1 - at) * LINE;
        const words = t('cutoffDay', { kinds: kinds.map((kind) => t(`cutoffs.${kind}`)).join(t('and')), day });
        return (
          <g key={day} data-at={at % 2}>
            <line
              className={classes.cutoff}
              x1={percent(place)}
              x2={percent(place)}
              y1={top + 2}
              y2={cutoffs.length * LINE}
            />
            <text x={percent(place)} dx={left ? -5 : 5} y={top + 12} textAnchor={left ? 'end' : 'start'}>
              {words}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** What lies behind all rows: years, the term of office, the cutoffs; and the hatching that the rows use. */
function Ground({ timeline, hatch }: { timeline: Timeline; hatch: string }) {
  const { axis, cutoffs, term } = timeline;
  const begin = term.kind === 'known' ? term.pieces[0] : undefined;
  return (
    <svg width="100%" height="100%" className={classes.ground} aria-hidden="true">
      <defs>
        <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={5} height={5} className={classes.hatchGround} />
          <line x1={1} x2={1} y1={0} y2={5} className={classes.hatchLine} />
        </pattern>
      </defs>
      {begin !== undefined && term.kind === 'known' && (
        <rect
          className={classes.band}
          x={percent(axis.startOf(begin.first))}
          width={percent(axis.endOf(term.end) - axis.startOf(begin.first))}
          height="100%"
        />
      )}
      {axis.years.map((year) => {
        const x = percent(axis.startOf(`${year}-01-01`));
        return <line key={year} className={classes.year} x1={x} x2={x} y1={0} y2="100%" />;
      })}
      {cutoffs.map(({ day }, at) => {
        const x = percent(axis.endOf(day));
        return (
          <g key={day} data-at={at % 2}>
            <line className={classes.cutoff} x1={x} x2={x} y1={0} y2="100%" />
          </g>
        );
      })}
    </svg>
  );
}

/** The picture: a line of words and a strip for each entry, over years, term and cutoffs. It is said by the table beside it. */
export function TimelineChart({ timeline, dossier }: { timeline: Timeline; dossier: Dossier }) {
  const { t } = useTranslation('timeline');
  const language = useLanguage();
  const words = useTimelineWords(dossier);
  const hatch = useId();
  const { axis, groups, term, years } = timeline;
  const termRow = (
    <section key="term">
      <p className={classes.section}>{t('term.label')}</p>
      <p className={classes.label}>
        <span className={classes.when}>{words.term(term)}</span>
      </p>
      {term.kind === 'known' && <Strip pieces={term.pieces} axis={axis} hatch={hatch} isTerm />}
    </section>
  );
  const yearsRow = years && (
    <section key="years" data-row="years">
      <p className={classes.section}>{t('years.label')}</p>
      <p className={classes.label}>
        <span className={classes.when}>{words.years(years)}</span>
      </p>
      <Strip pieces={years.pieces} axis={axis} hatch={hatch} />
    </section>
  );
  // The term is told behind the titles that it begins with, before what must lie inside it.
  const before = groups.filter(({ section }) => ['education', 'employment', 'title', 'certificate'].includes(section));
  const after = groups.filter((group) => !before.includes(group));
  const drawn = ({ section, rows }: (typeof groups)[number]) => (
    <section key={section}>
      <p className={classes.section}>{CATALOGUE[section][language]}</p>
      {rows.map((row) => {
        const name = words.nameOf(section, row.at);
        return (
          <div key={row.at} data-row={`${section}[${row.at}]`}>
            <p className={classes.label}>
              <span className={classes.name} title={name}>
                {name}
              </span>
              <span className={classes.when}>{words.inShort(row)}</span>
            </p>
            {row.note !== null && <p className={classes.note}>{words.note(row)}</p>}
            <Strip pieces={row.pieces} axis={axis} hatch={hatch} />
          </div>
        );
      })}
    </section>
  );
  return (
    <div className={classes.chart} aria-hidden="true" data-timeline>
      <CutoffWords timeline={timeline} />
      <div className={classes.rows}>
        <Ground timeline={timeline} hatch={hatch} />
        <Years axis={axis} />
        {before.map(drawn)}
        {yearsRow}
        {termRow}
        {after.map(drawn)}
        <Years axis={axis} />
      </div>
    </div>
  );
}
