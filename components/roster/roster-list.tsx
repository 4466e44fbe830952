import { Badge, Text, UnstyledButton } from '@mantine/core';
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import { measureElement, useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterLine } from '../../lib/roster/search';
import { maskIdentity } from '../panel/mask';
import { PersonStanding } from './person-standing';
import classes from './roster.module.css';
import type { Standings } from './use-standings';

/** The height of a line in the list, in pixels, before it is measured. */
const LINE = 84;

interface RosterListProps {
  readonly people: readonly RosterLine[];
  readonly standings: Standings;
  readonly onOpen: (personId: string) => void;
}

interface LineProps {
  readonly person: RosterLine;
  readonly standings: Standings;
  readonly onOpen: () => void;
}

function Line({ person, standings, onOpen }: LineProps) {
  const { t } = useTranslation('roster');
  const { name, idNumber, unit, level, state, counter, versions, conflict, newer } = person;
  const papers = conflict
    ? t('papers.conflict')
    : counter === null
      ? t('papers.kept')
      : t(newer ? 'papers.newer' : 'papers.version', { counter });
  return (
    <UnstyledButton className={classes.line} data-person-id={person.personId} onClick={onOpen}>
      <span className={classes.who}>
        <Text span fw={600} size="sm">
          {name || t('unnamed')}
        </Text>
        <Text span size="xs" c="dimmed" className={classes.number}>
          {maskIdentity(idNumber)}
        </Text>
        <Badge size="sm" variant="light" tt="none" className={classes.state} data-state={state}>
          {t(`state.${state}`)}
        </Badge>
        <Text span size="xs" c="dimmed" className={classes.more}>
          {[unit, level === null ? t('level.unknown') : t(`level.${level}`)].filter(Boolean).join(t('dot'))}
          {t('dot')}
          <Text span inherit c={conflict || newer ? 'var(--caution)' : undefined}>
            {versions === 0 ? t('papers.kept') : papers}
          </Text>
        </Text>
        <PersonStanding standing={standings.standingFor(person)} person={person} state={standings.state} />
      </span>
      <IconChevronRight size={16} aria-hidden className={classes.chevron} />
    </UnstyledButton>
  );
}

/** The lines in sight of a long list, and no others: 100,000 scroll as ten do. */
export function RosterList({ people, standings, onOpen }: RosterListProps) {
  const { t } = useTranslation('roster');
  const box = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: people.length,
    getScrollElement: () => box.current,
    estimateSize: () => LINE,
    overscan: 6,
    // While one person is looked at the list is hidden, and nothing in it has a height.
    measureElement: (...line) => measureElement(...line) || LINE,
  });
  return (
    <div ref={box} className={classes.box}>
      <ul className={classes.list} aria-label={t('list')} style={{ height: lines.getTotalSize() }}>
        {lines.getVirtualItems().map(({ index, key, start }) => {
          const person = people[index];
          if (!person) return null;
          return (
            <li
              key={key}
              ref={lines.measureElement}
              data-index={index}
              aria-setsize={people.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Line person={person} standings={standings} onOpen={() => onOpen(person.personId)} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
