import { Button, NativeSelect, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Checklist, MAX_PAGE, stateOf } from '../../lib/materials/checklist';
import { numberPages, pageCount, setPageCount } from '../../lib/materials/number-pages';
import { pageProblems } from '../../lib/materials/page-numbers';
import type { Notice } from '../../lib/notice/schema';
import type { Applicant } from '../../lib/papers/applicant';
import { lastPage, pagesText, volumeMaterials } from '../../lib/papers/contents-page';
import type { Outline } from '../../lib/store/outline';
import { NumberField } from '../materials/number-field';
import { useSave } from '../materials/use-save';
import { ActButtons } from './act-buttons';
import classes from './papers.module.css';
import type { SheetActs } from './use-sheet-acts';
import { useApplicants } from './use-shown';

interface ContentsPartProps {
  readonly notice: Notice;
  readonly people: Outline['people'];
  readonly acts: SheetActs;
}

interface VolumeProps extends Omit<ContentsPartProps, 'people'> {
  readonly applicant: Applicant;
  readonly checklist: Checklist;
}

/** The documents of one volume, how many pages each takes, and the pages that follow from it. */
function VolumePages({ notice, applicant, checklist, acts }: VolumeProps) {
  const { t } = useTranslation('papers');
  const { save, fault } = useSave(notice.id, applicant.id);
  const materials = volumeMaterials(notice, checklist, applicant.dossier.declaration?.route ?? null);
  const documents = materials.flatMap(({ id }) => stateOf(checklist, id).documents);
  const uncounted = documents.filter((document) => pageCount(document) === null).length;
  const without = materials.filter(({ id }) => stateOf(checklist, id).documents.length === 0);
  const problems = pageProblems(notice, checklist).length;
  const who = { notice: notice.id, person: applicant.id };
  return (
    <Stack gap="sm">
      {fault !== null && (
        <Text size="sm" role="alert">
          {t(`materials:save.${fault}`)}
        </Text>
      )}
      {applicant.version !== null && (
        <Text size="sm" role="note">
          {t('contents.handed', { number: applicant.version })}
        </Text>
      )}
      {materials.map((material) => (
        <Stack key={material.id} gap="xs">
          <Text size="sm" fw={600}>
            {material.no}. {material.name.value}
          </Text>
          {stateOf(checklist, material.id).documents.map((document) => {
            const name = document.name.trim() || t('materials:document.unnamed');
            return (
              <div key={document.id}>
                <Text size="sm" className={classes.value}>
                  {pagesText(document)
                    ? t('contents.at', { name, pages: pagesText(document) })
                    : t('contents.nowhere', { name })}
                </Text>
                {applicant.version === null && (
                  <NumberField
                    label={t('contents.count')}
                    spoken={t('contents.countOf', { name })}
                    value={pageCount(document)}
                    min={1}
                    max={MAX_PAGE}
                    onChange={(count) => void save(setPageCount(notice, document.id, count))}
                  />
                )}
              </div>
            );
          })}
        </Stack>
      ))}
      {without.length > 0 && (
        <Text size="sm" role="note">
          {t('contents.without', { materials: without.map(({ no }) => no).join(t('comma')) })}
        </Text>
      )}
      {uncounted > 0 && (
        <Text size="sm" role="note">
          {t('contents.uncounted', { number: uncounted })}
        </Text>
      )}
      {problems > 0 && (
        <Stack gap={4} align="flex-start">
          <Text size="sm" role="note">
            {t('contents.problems', { number: problems })}
          </Text>
          {applicant.version === null && (
            <Button size="compact-sm" variant="default" onClick={() => void save(numberPages(notice))}>
              {t('contents.anew')}
            </Button>
          )}
        </Stack>
      )}
      <Text size="sm">{t('contents.last', { number: lastPage(notice, checklist) })}</Text>
      <ActButtons
        what={t('contents.of', { name: applicant.name })}
        heading={t('contents.of', { name: applicant.name })}
        onAct={(act) => acts.ask(act, { paper: 'contents', ...who })}
      />
      <ActButtons
        what={t('bag.of', { name: applicant.name })}
        heading={t('bag.of', { name: applicant.name })}
        onAct={(act) => acts.ask(act, { paper: 'bag', ...who })}
      />
    </Stack>
  );
}

/** More than so many are looked for by name or number. */
const FEW = 50;

interface ChoosePersonProps {
  readonly people: ContentsPartProps['people'];
  readonly id: string | null;
  readonly onChoose: (id: string) => void;
}

function ChoosePerson({ people, id, onChoose }: ChoosePersonProps) {
  const { t } = useTranslation('papers');
  const data = useMemo(
    () => people.map(({ id, name, idNumber }) => ({ value: id, label: `${name} …${idNumber.slice(-4)}` })),
    [people],
  );
  if (people.length > FEW) {
    return (
      <Select
        label={t('contents.who')}
        placeholder={t('contents.choose')}
        searchable
        selectFirstOptionOnChange
        limit={FEW}
        nothingFoundMessage={t('contents.nobody')}
        data={data}
        value={id}
        onChange={(value) => value !== null && onChoose(value)}
      />
    );
  }
  return (
    <NativeSelect
      label={t('contents.who')}
      value={id ?? ''}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      data={[{ value: '', label: t('contents.choose') }, ...data]}
    />
  );
}

/** 申报材料目录 and bag label of one person whose checklist is kept. */
export function ContentsPart({ notice, people, acts }: ContentsPartProps) {
  const { t } = useTranslation('papers');
  const listed = useMemo(() => people.filter(({ hasChecklist }) => hasChecklist), [people]);
  // A label needs no checklist.
  const ofAll = [
    ['contents', listed.length],
    ['bag', people.length],
  ] as const;
  const [chosen, setChosen] = useState('');
  const { id } = listed.find((one) => one.id === chosen) ?? (listed.length === 1 ? listed[0] : undefined) ?? {};
  const applicants = useApplicants(notice, id === undefined ? [] : [id]);
  const applicant = id === undefined ? undefined : applicants.get(id);
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('contents.head')}>
      <Stack gap="sm">
        <Title order={2} size="h5">
          {t('contents.head')}
        </Title>
        <Text size="sm">
          {notice.contents.no !== null && t('attachment', { no: notice.contents.no })}
          {t('contents.what')}
        </Text>
        {listed.length === 0 && <Text size="sm">{t('contents.none')}</Text>}
        {ofAll
          .filter(([, number]) => number > 1)
          .map(([paper, number]) => {
            const what = t(`${paper}.ofAll`, { number });
            return (
              <ActButtons
                key={paper}
                what={what}
                heading={what}
                onAct={(act) => acts.ask(act, { paper, notice: notice.id })}
              />
            );
          })}
        {listed.length > 1 && <ChoosePerson people={listed} id={id ?? null} onChoose={setChosen} />}
        {applicant?.checklist && (
          // Another person's fields are other fields: no half-typed number goes along.
          <VolumePages
            key={applicant.id}
            notice={notice}
            applicant={applicant}
            checklist={applicant.checklist}
            acts={acts}
          />
        )}
      </Stack>
    </Paper>
  );
}
