import { Button, NativeSelect, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatIso } from '../../lib/dates/format';
import type { Notice } from '../../lib/notice/schema';
import { type Comparison, compareNotices } from '../../lib/notice/stricter';
import { Disclosure } from '../ui/disclosure';
import { WholeDates } from '../ui/whole-dates';
import { useLanguage } from '../words/language';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly notice: Notice;
}

interface ComparePartProps {
  readonly all: readonly Named[];
  readonly chosen: Named;
  /** The notice that holds beside the chosen one; null where none does. */
  readonly also: Named | null;
  readonly onAlso: (id: string | null) => void;
}

/** Two notices side by side, as of a city and its province: of each fact the stricter is named, and both can be judged by at once. */
export function ComparePart({ all, chosen, also, onAlso }: ComparePartProps) {
  const { t } = useTranslation('notice');
  const language = useLanguage();
  const others = all.filter(({ id }) => id !== chosen.id);
  const [id, setId] = useState(also?.id ?? null);
  const other = others.find((one) => one.id === id) ?? null;
  const said = ({ what, first, second }: Comparison, which: 'first' | 'second') => {
    const { value } = which === 'first' ? first : second;
    if (value === null) return t('unsaid');
    return what === 'display-days'
      ? t('values.working-days', { count: Number(value) })
      : formatIso(String(value), language);
  };
  return (
    <Disclosure heading={3} head={t('compare.title')}>
      <Stack gap="sm">
        {others.length === 0 ? (
          <Text size="sm">{t('compare.none')}</Text>
        ) : (
          <NativeSelect
            size="sm"
            label={t('compare.with', { name: chosen.name })}
            value={id ?? ''}
            data={[
              { value: '', label: t('compare.choose') },
              ...others.map((one) => ({ value: one.id, label: one.name })),
            ]}
            onChange={({ currentTarget }) => setId(currentTarget.value || null)}
          />
        )}
        {other && (
          <>
            <Table withTableBorder layout="fixed" fz="sm" verticalSpacing={4} horizontalSpacing={6}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col" style={{ overflowWrap: 'anywhere' }}>
                    {chosen.name}
                  </Table.Th>
                  <Table.Th scope="col" style={{ overflowWrap: 'anywhere' }}>
                    {other.name}
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              {/* Each fact has a line of its own above: beside it two dates do not fit into a narrow panel. */}
              {compareNotices(chosen.notice, other.notice).map((line) => (
                <Table.Tbody key={line.what} data-compared={line.what}>
                  <Table.Tr style={{ borderBottom: 'none' }}>
                    <Table.Th scope="rowgroup" colSpan={2} fz="xs" fw={400} c="dimmed" pb={0}>
                      {t(`compare.facts.${line.what}`)}
                    </Table.Th>
                  </Table.Tr>
                  <Table.Tr>
                    {(['first', 'second'] as const).map((which) => (
                      <Table.Td key={which} pt={0} style={{ verticalAlign: 'top' }}>
                        <WholeDates text={said(line, which)} />
                        {line.stricter === which && (
                          <Text span size="xs" fw={600} c="var(--caution)" display="block">
                            {t('compare.stricter')}
                          </Text>
                        )}
                      </Table.Td>
                    ))}
                  </Table.Tr>
                </Table.Tbody>
              ))}
            </Table>
            <Text size="sm">{t('compare.rule')}</Text>
            <Button
              size="sm"
              variant={also?.id === other.id ? 'default' : 'filled'}
              style={{ alignSelf: 'flex-start' }}
              onClick={() => onAlso(also?.id === other.id ? null : other.id)}
            >
              {t(also?.id === other.id ? 'compare.alone' : 'compare.both')}
            </Button>
          </>
        )}
      </Stack>
    </Disclosure>
  );
}
