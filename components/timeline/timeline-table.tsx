import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CATALOGUE } from '../../lib/dossier/catalogue';
import type { Dossier } from '../../lib/dossier/dossier';
import { useLanguage } from '../words/language';
import type { Timeline } from './timeline-layout';
import { useTimelineWords } from './timeline-words';

/** The same facts as the picture, in words. */
export function TimelineTable({ timeline, dossier }: { timeline: Timeline; dossier: Dossier }) {
  const { t } = useTranslation('timeline');
  const language = useLanguage();
  const words = useTimelineWords(dossier);
  return (
    <Table fz="xs" withTableBorder horizontalSpacing={6} verticalSpacing={4} layout="fixed">
      <Table.Caption>{t('table.caption')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="22%">{t('table.what')}</Table.Th>
          <Table.Th w="33%">{t('table.name')}</Table.Th>
          <Table.Th>{t('table.dates')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {timeline.cutoffs.map((cutoff) => (
          <Table.Tr key={cutoff.day}>
            <Table.Td>{t('table.cutoff')}</Table.Td>
            <Table.Td>{words.cutoff(cutoff)}</Table.Td>
            <Table.Td>{words.day(cutoff.day)}</Table.Td>
          </Table.Tr>
        ))}
        {timeline.years && (
          <Table.Tr>
            <Table.Td>{t('years.label')}</Table.Td>
            <Table.Td />
            <Table.Td>{words.years(timeline.years)}</Table.Td>
          </Table.Tr>
        )}
        <Table.Tr>
          <Table.Td>{t('term.label')}</Table.Td>
          <Table.Td />
          <Table.Td>{words.term(timeline.term)}</Table.Td>
        </Table.Tr>
        {timeline.groups.flatMap(({ section, rows }) =>
          rows.map((row) => (
            <Table.Tr key={`${section} ${row.at}`}>
              <Table.Td>{CATALOGUE[section][language]}</Table.Td>
              <Table.Td>{words.nameOf(section, row.at)}</Table.Td>
              <Table.Td>
                {words.inFull(row).map((line) => (
                  <div key={line}>{line}</div>
                ))}
                {row.note !== null && <div>{words.note(row)}</div>}
              </Table.Td>
            </Table.Tr>
          )),
        )}
      </Table.Tbody>
    </Table>
  );
}
