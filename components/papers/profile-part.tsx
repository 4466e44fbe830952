import { Alert, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../lib/notice/schema';
import { type Applicant, levelOf } from '../../lib/papers/applicant';
import { profileFields } from '../../lib/papers/profile-sheet';
import { cellSource } from '../../lib/papers/value-source';
import type { Outline } from '../../lib/store/outline';
import { ValueNotes } from '../summary/value-notes';
import { Disclosure } from '../ui/disclosure';
import { usePortions } from '../ui/portions';
import { ActButtons } from './act-buttons';
import { EachPerson } from './each-person';
import classes from './papers.module.css';
import { useSourceWords } from './source-words';
import type { SheetActs } from './use-sheet-acts';
import { useApplicants } from './use-shown';

interface ProfilePartProps {
  readonly notice: Notice;
  readonly people: Outline['people'];
  readonly acts: SheetActs;
}

/** What stands in one person's sheet, with the source and time of each value, and what is to be looked at. */
function FieldList({ applicant, notice }: { applicant: Applicant; notice: Notice }) {
  const { t } = useTranslation('papers');
  const say = useSourceWords();
  return (
    <dl className={classes.list}>
      {profileFields(applicant.dossier, notice)
        .filter(({ part }) => part.fill.by !== 'hand')
        .map(({ part, cell }) => {
          const source = cellSource(applicant.kept, part.fill);
          return (
            <div key={part.key}>
              <dt>{part.heading}</dt>
              <dd>
                <Text size="sm" className={classes.value}>
                  {cell.text || t('profile.blank')}
                </Text>
                {source && cell.text && (
                  <Text size="xs" c="dimmed">
                    {say(source)}
                  </Text>
                )}
              </dd>
            </div>
          );
        })}
    </dl>
  );
}

function Card({ applicant, notice, acts }: Omit<ProfilePartProps, 'people'> & { applicant: Applicant }) {
  const { t } = useTranslation('papers');
  const fields = profileFields(applicant.dossier, notice);
  const empty = fields.filter(({ part, cell }) => part.fill.by !== 'hand' && cell.text === '');
  const notes = fields.flatMap(({ part, cell }) =>
    cell.notes.map(({ id, values = {} }) => ({ id, heading: part.heading, values })),
  );
  const level = levelOf(applicant.dossier, notice);
  const what = t('profile.of', { name: applicant.name });
  return (
    <Stack component="li" gap="xs">
      <Text size="sm" fw={600} className={classes.value}>
        {t('profile.person', { name: applicant.name, level: level ? t(`summary:level.${level}`) : t('levelUnknown') })}
      </Text>
      {empty.length > 0 && (
        <Text size="sm">
          {t('profile.empty', {
            number: empty.length,
            headings: empty.map(({ part }) => part.heading).join(t('comma')),
          })}
        </Text>
      )}
      <ValueNotes notes={notes} />
      <Disclosure head={t('profile.sources')}>
        <FieldList applicant={applicant} notice={notice} />
      </Disclosure>
      <ActButtons
        what={what}
        onAct={(act) => acts.ask(act, { paper: 'profile', notice: notice.id, person: applicant.id })}
      />
    </Stack>
  );
}

function Cards({ notice, people, acts }: ProfilePartProps) {
  const { shown, more } = usePortions(people);
  const applicants = useApplicants(
    notice,
    shown.map(({ item }) => item.id),
  );
  return (
    <>
      <Stack component="ul" gap="md" className={classes.people}>
        {shown.map(({ item: { id } }) => {
          const applicant = applicants.get(id);
          return applicant && <Card key={id} applicant={applicant} notice={notice} acts={acts} />;
        })}
      </Stack>
      {more}
    </>
  );
}

/** 简介（公示）表: of each person whose dossier is kept, and of the whole batch in one go. */
export function ProfilePart({ notice, people, acts }: ProfilePartProps) {
  const { t } = useTranslation('papers');
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('profile.head')}>
      <Stack gap="sm">
        <Title order={2} size="h5">
          {t('profile.head')}
        </Title>
        <Text size="sm">
          {notice.profile.no !== null && t('attachment', { no: notice.profile.no })}
          {t('profile.what', { copies: notice.profile.copies.value })}
        </Text>
        {people.length === 0 && (
          <Alert role="note" p="xs">
            {t('nobody')}
          </Alert>
        )}
        {people.length > 1 && (
          <ActButtons
            what={t('profile.ofAll', { number: people.length })}
            heading={t('profile.all', { number: people.length })}
            onAct={(act) => acts.ask(act, { paper: 'profile', notice: notice.id })}
          />
        )}
        <EachPerson count={people.length}>
          <Cards notice={notice} people={people} acts={acts} />
        </EachPerson>
      </Stack>
    </Paper>
  );
}
