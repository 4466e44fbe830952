import { Accordion, Alert, Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useTranslation } from 'react-i18next';
import type { Checklist } from '../../lib/materials/checklist';
import { writeChecklistFile } from '../../lib/materials/checklist-file';
import { pageProblems } from '../../lib/materials/page-numbers';
import { progressOf } from '../../lib/materials/progress';
import type { Notice } from '../../lib/notice/schema';
import type { Person } from '../../lib/store/database';
import { saveFile } from '../summary/save-file';
import { useLanguage } from '../words/language';
import { MaterialBody } from './material-body';
import classes from './materials.module.css';
import { StatusTag } from './status-tag';
import { Steps } from './steps';
import { useSave } from './use-save';
import { Volume } from './volume';

interface ChecklistPanelProps {
  readonly person: Person;
  readonly notice: Notice;
  readonly route: string | null;
  readonly checklist: Checklist;
}

/** The checklist of one person: how far it is, the materials as a list of tasks, the volume, the steps beside them. */
export function ChecklistPanel({ person, notice, route, checklist }: ChecklistPanelProps) {
  const { t } = useTranslation('materials');
  const language = useLanguage();
  const { save, fault } = useSave(notice.id, person.id);
  const problems = pageProblems(notice, checklist);
  const progress = progressOf(notice, checklist, route, problems);
  const far = t('progress', { ...progress });
  return (
    <Stack gap="lg">
      <Stack gap={6}>
        <Title order={2} size="h4">
          {t('head', { name: person.name })}
        </Title>
        <Text size="sm" role="status">
          {far}
        </Text>
        <Progress
          value={progress.total === 0 ? 0 : (100 * progress.done) / progress.total}
          aria-label={t('progress-bar')}
          size="md"
        />
        <Text size="sm">{t('autosave')}</Text>
        {fault !== null && (
          <Alert color="red" variant="outline" role="alert" title={t('save.head')}>
            {t(`save.${fault}`)}
          </Alert>
        )}
      </Stack>
      <Accordion multiple variant="separated" order={3} chevronPosition="left">
        {progress.materials.map((one) => (
          <Accordion.Item key={one.material.id} value={one.material.id}>
            <Accordion.Control>
              <span className={classes.head}>
                <span className={classes.name}>
                  {one.material.no}. {one.material.name.value}
                  {language === 'en' && (
                    <Text span size="sm" display="block">
                      {t(`material.${one.material.id}`, { defaultValue: '' })}
                    </Text>
                  )}
                </span>
                <StatusTag status={one.status} />
              </span>
            </Accordion.Control>
            <Accordion.Panel>
              <MaterialBody progress={one} problems={problems} save={save} />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      <Volume notice={notice} checklist={checklist} problems={problems} />
      <Steps notice={notice} done={checklist.stepsDone} save={save} />
      <Group>
        <Button
          size="sm"
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => {
            const text = writeChecklistFile(notice.id, person, checklist, new Date());
            saveFile(t('file.name'), new TextEncoder().encode(text), 'application/json');
          }}
        >
          {t('files:checklist.export')}
        </Button>
      </Group>
    </Stack>
  );
}
