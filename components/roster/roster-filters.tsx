import { Checkbox, NativeSelect, Select, TextInput } from '@mantine/core';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { VERDICTS } from '../../lib/checks/finding';
import type { Level, Notice } from '../../lib/notice/schema';
import { type RosterState, STATES } from '../../lib/roster/roster-row';
import { type RosterFilter, type RosterLine, type StandingFor, unitsOf } from '../../lib/roster/search';
import classes from './roster.module.css';

interface RosterFiltersProps {
  readonly notice: Notice;
  readonly people: readonly RosterLine[];
  readonly standingFor: StandingFor<RosterLine>;
  readonly filter: RosterFilter;
  readonly onFilter: (filter: RosterFilter) => void;
  readonly order: RosterOrder;
  readonly onOrder: (order: RosterOrder) => void;
}

export const ORDERS = ['unit', 'worst'] as const;
/** How the list stands: by unit and name, or the worst verdict first. */
export type RosterOrder = (typeof ORDERS)[number];

/** More units than this are not drawn at once; typing finds the others. */
const MOST_UNITS = 50;

/** Search by name or number, and what narrows the list. */
export function RosterFilters(props: RosterFiltersProps) {
  const { notice, people, standingFor, filter, onFilter, order, onOrder } = props;
  const { t } = useTranslation('roster');
  // The people stand by unit: comparing by pinyin once more would take a third of the time in which the list opens.
  const units = useMemo(() => unitsOf(people).filter((unit) => unit !== ''), [people]);
  const open = useMemo(() => people.filter(({ conflict, newer }) => conflict || newer).length, [people]);
  const worst = useMemo(() => {
    const counts = new Map<NonNullable<RosterFilter['worst']>, number>();
    for (const one of people) {
      const verdict = standingFor(one)?.worst ?? 'unknown';
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    }
    return [...VERDICTS, 'unknown' as const].map((verdict) => ({ verdict, count: counts.get(verdict) ?? 0 }));
  }, [people, standingFor]);
  const levels: readonly (Level | 'unknown')[] = [...notice.levels.value, 'unknown'];
  return (
    <search className={classes.filters}>
      <TextInput
        className={classes.search}
        label={t('search.label')}
        type="search"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text}
        onChange={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
      />
      <Select
        label={t('search.unit')}
        placeholder={t('search.all')}
        data={units}
        value={filter.unit}
        searchable
        selectFirstOptionOnChange
        clearable
        clearButtonProps={{ 'aria-label': t('search.clear-unit') }}
        limit={MOST_UNITS}
        nothingFoundMessage={t('search.no-unit')}
        onChange={(unit) => onFilter({ ...filter, unit })}
      />
      <NativeSelect
        label={t('search.level')}
        value={filter.level ?? ''}
        data={[
          { value: '', label: t('search.all') },
          ...levels.map((level) => ({ value: level, label: t(`level.${level}`) })),
        ]}
        onChange={({ currentTarget }) =>
          onFilter({ ...filter, level: (currentTarget.value || null) as RosterFilter['level'] })
        }
      />
      <NativeSelect
        label={t('search.state')}
        value={filter.state ?? ''}
        data={[
          { value: '', label: t('search.all') },
          ...STATES.map((state) => ({ value: state, label: t(`state.${state}`) })),
        ]}
        onChange={({ currentTarget }) =>
          onFilter({ ...filter, state: (currentTarget.value || null) as RosterState | null })
        }
      />
      <NativeSelect
        label={t('search.worst')}
        value={filter.worst ?? ''}
        data={[
          { value: '', label: t('search.all') },
          ...worst.map(({ verdict, count }) => ({
            value: verdict,
            label: t('search.worst-of', {
              verdict: verdict === 'unknown' ? t('standing.none') : t(`findings:verdict.${verdict}`),
              count,
            }),
          })),
        ]}
        onChange={({ currentTarget }) =>
          onFilter({ ...filter, worst: (currentTarget.value || null) as RosterFilter['worst'] })
        }
      />
      <NativeSelect
        label={t('search.order')}
        value={order}
        data={ORDERS.map((one) => ({ value: one, label: t(`search.by.${one}`) }))}
        onChange={({ currentTarget }) => onOrder(currentTarget.value as RosterOrder)}
      />
      {(open > 0 || filter.open) && (
        <Checkbox
          className={classes.search}
          label={t('search.open', { count: open })}
          checked={filter.open}
          onChange={({ currentTarget }) => onFilter({ ...filter, open: currentTarget.checked })}
        />
      )}
    </search>
  );
}
