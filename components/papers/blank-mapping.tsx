import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../lib/notice/schema';
import type { BlankCell, BlankGrid } from '../../lib/papers/blank/cells';
import { type BlankKey, entryKeys, keyName, listKeys, personKeys } from '../../lib/papers/blank/keys';
import type { MappedCells } from '../../lib/papers/blank/mapping';
import { layoutOf } from '../../lib/papers/blank/propose';
import { useLanguage } from '../words/language';
import type { OpenedBlank } from './blank-part';
import { BlankPreview } from './blank-preview';

interface BlankMappingProps {
  readonly opened: OpenedBlank;
  readonly notice: Notice;
  readonly onConfirm: (cells: MappedCells) => void;
}

interface Asked {
  readonly cell: BlankCell;
  readonly label: string;
  readonly keys: readonly BlankKey[];
}

/** The cells of a grid that something may go into, with what may: in a list its columns, else what is of one person. */
function askedOf(grid: BlankGrid, { paper }: OpenedBlank, notice: Notice): Asked[] {
  const { lists, fields } = layoutOf(grid);
  const person = paper === 'summary' ? [] : personKeys(notice);
  const columns = paper === 'profile' ? [...entryKeys(), ...person] : listKeys(paper, notice);
  return [
    ...fields.map(({ cell, label, headings }) => ({ cell, label: [...headings, label].join('›'), keys: person })),
    ...lists.flatMap((list) => list.columns.map(({ cell, label }) => ({ cell, label, keys: columns }))),
  ].filter(({ keys }) => keys.length > 0);
}

/** Each cell with what would go into it, to be changed and confirmed; above them the blank as it looks. */
export function BlankMapping({ opened, notice, onConfirm }: BlankMappingProps) {
  const { t } = useTranslation('papers');
  const language = useLanguage();
  const [cells, setCells] = useState<MappedCells>(opened.cells);
  const asked = useMemo(
    () => opened.blank.grids.map((grid) => ({ grid, all: askedOf(grid, opened, notice) })),
    [opened, notice],
  );
  const names = useMemo(() => {
    const all = [...entryKeys(), ...listKeys(opened.paper, notice), ...personKeys(notice)];
    return new Map(all.map((key) => [key.key, keyName(key, language)]));
  }, [opened.paper, notice, language]);
  const set = (id: string, key: string) => {
    const others = Object.fromEntries(Object.entries(cells).filter(([one]) => one !== id));
    setCells(key === '' ? others : { ...others, [id]: key });
  };
  const count = Object.keys(cells).length;
  return (
    <Stack gap="sm">
      <Text size="sm">{t('blank.check')}</Text>
      {asked.map(({ grid, all }) => (
        <Stack key={grid.id} gap="xs">
          <Text size="sm" fw={600}>
            {t(opened.blank.kind === 'docx' ? 'blank.table' : 'blank.sheet', { name: grid.name })}
          </Text>
          <BlankPreview grid={grid} nameOf={(id) => names.get(cells[id] ?? '') ?? null} />
          {all.map(({ cell, label, keys }) => (
            <NativeSelect
              key={cell.id}
              label={label.replaceAll('›', ' › ')}
              size="sm"
              value={cells[cell.id] ?? ''}
              onChange={({ currentTarget }) => set(cell.id, currentTarget.value)}
              data={[
                { value: '', label: t('blank.nothing') },
                ...keys.map((key) => ({ value: key.key, label: keyName(key, language) })),
              ]}
            />
          ))}
        </Stack>
      ))}
      <Button disabled={count === 0} onClick={() => onConfirm(cells)}>
        {t('blank.confirm', { number: count })}
      </Button>
    </Stack>
  );
}
