import { Stack, Text } from '@mantine/core';
import IconTable from '@tabler/icons-react/dist/esm/icons/IconTable.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../lib/dossier/dossier';
import type { Level, Notice } from '../../lib/notice/schema';
import { plainCell } from '../../lib/papers/cell-text';
import type { PaperSize } from '../../lib/papers/paper-size';
import type { SummaryRow } from '../../lib/papers/summary-row';
import { database } from '../../lib/store/database';
import { putBackSummaryRow, removeSummaryRow, takeSummaryRow } from '../../lib/store/summary-rows';
import { hasVersions } from '../../lib/store/versions';
import { useClerk } from '../journal/use-clerk';
import { isLong } from '../papers/reading-line';
import type { Outlined } from '../papers/use-outline';
import { keepDefaultTold, toldKey, useDefaultTold } from '../store/default-told';
import { StoreFailure, StoreWaiting } from '../store/store-state';
import { EmptyState } from '../ui/empty-state';
import { ActMessageLine } from './act-message';
import { FirstDialog } from './first-dialog';
import { KeptPeople } from './kept-people';
import { LevelTable, type PaperAct } from './level-table';
import { openPaper, saveXlsx } from './outputs';
import { PersonCard } from './person-card';
import { SealChoice, useSealBy } from './seal-choice';
import { type Acts, useActs } from './use-acts';
import { keepPaperSize, usePaperSize } from './use-paper-size';
import { useRowActs } from './use-row-acts';

interface Props {
  /** Whose page it is; null where none was read. */
  readonly person: { readonly name: string; readonly idNumber: string } | null;
  /** What the page holds; null where nothing was read. */
  readonly dossier: Dossier | null;
  readonly notice: Notice;
  readonly outlined: Outlined;
}

/** 情况一览表: takes the person of the page into the table of their level, lists both tables, prints and saves them. */
export function SummaryView({ person, dossier, notice, outlined }: Props) {
  const { t } = useTranslation('summary');
  const acts = useActs();
  const { message, undo } = acts;
  const clerk = useClerk();
  // What an office does with its tables stands in its journal, with a name; an applicant is not asked.
  const run: Acts['run'] = async (...act) => {
    const isOffice = await hasVersions(database, notice.id).catch(() => false);
    return !isOffice || (await clerk.ask()) ? acts.run(...act) : false;
  };
  const [waiting, setWaiting] = useState<{ act: PaperAct; level: Level } | null>(null);
  const rowActs = useRowActs(run);
  const size = usePaperSize('paperSize');
  const seal = useSealBy();
  const told = useDefaultTold();
  const { tables, outline } = outlined;
  if (outlined.state === 'failed') return <StoreFailure />;
  const page = person && dossier ? { person, dossier } : null;
  const isBare = page === null && tables?.every(({ lines }) => lines.length === 0);
  const isUnknown = isBare && outline === null && outlined.state === 'reading' && !isLong(outlined);
  if (tables === null || isUnknown || size === undefined) return <StoreWaiting />;
  const isEmpty = isBare && outline?.people.length === 0;

  const take = (level: Level, values: SummaryRow['values'], name: string) =>
    run(async () => {
      const cut = { name: plainCell(person?.name).text, idNumber: plainCell(person?.idNumber).text };
      const line = { noticeId: notice.id, level, person: cut, values };
      const { row, before } = await takeSummaryRow(database, line, new Date());
      return {
        id: before ? 'done.updated' : 'done.taken',
        values: { name, level },
        undo: () =>
          before ? putBackSummaryRow(database, before, new Date()) : removeSummaryRow(database, row.id, new Date()),
      };
    }, 'failed.write');

  const output = (act: PaperAct, level: Level, paper: PaperSize) =>
    act === 'print'
      ? acts.run(async () => {
          await openPaper({ paper: 'summary', notice: notice.id, level });
          return null;
        }, 'failed.open')
      : acts.run(
          async (pace) => {
            const file = await saveXlsx(notice, level, paper, seal, pace);
            if (file === null) return { id: 'done.stopped' };
            return { id: 'done.saved', values: { file } };
          },
          'failed.file',
          'doing.file',
        );

  const key = toldKey(notice.id, 'summary');
  const asks = size === null || (notice.summary.layout.source === 'default' && !told?.includes(key));
  const ask = (act: PaperAct, level: Level) => (asks ? setWaiting({ act, level }) : output(act, level, size));

  const goOn = async (paper: PaperSize) => {
    setWaiting(null);
    await acts.run(async () => {
      await keepPaperSize('paperSize', paper);
      await keepDefaultTold(key);
      return null;
    }, 'failed.write');
    if (waiting) await output(waiting.act, waiting.level, paper);
  };

  return (
    <Stack gap="md">
      {isEmpty ? (
        <EmptyState icon={<IconTable size={24} />} title={t('nobody.title')} what={t('nobody.what')} />
      ) : (
        <Text size="sm">{t('intro')}</Text>
      )}
      {page && (
        <PersonCard
          key={`${page.person.name} ${page.person.idNumber}`}
          {...page}
          notice={notice}
          tables={tables}
          onTake={take}
        />
      )}
      {page === null && !isEmpty && <Text size="sm">{t('person.none')}</Text>}
      <KeptPeople notice={notice} outlined={outlined} run={run} />
      <ActMessageLine message={message} undo={undo} />
      <SealChoice value={seal} />
      {tables.map((table) => (
        <LevelTable
          key={table.level}
          table={table}
          notice={notice}
          onAct={(act, of) => void ask(act, of)}
          acts={rowActs}
        />
      ))}
      {clerk.question}
      <FirstDialog
        layout={notice.summary.layout}
        forms={notice.forms}
        opened={waiting !== null}
        sizes={{ chosen: size, words: { a3: t('first.a3'), a4: t('first.a4') } }}
        onCancel={() => setWaiting(null)}
        onContinue={(paper) => paper && void goOn(paper)}
      />
    </Stack>
  );
}
