import { Button, Group, Stack, Text, Title } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useTranslation } from 'react-i18next';
import { SECTION_IDS } from '../../lib/dossier/catalogue';
import { writeDossierFile } from '../../lib/dossier/dossier-file';
import { isEmptyDossier, type KeptDossier, plainDossier } from '../../lib/dossier/kept-dossier';
import type { Person } from '../../lib/store/database';
import { saveFile } from '../summary/save-file';
import { SectionPart } from './section-part';
import type { SaveDossier } from './use-dossier-save';

interface DossierPanelProps {
  readonly person: Person;
  readonly kept: KeptDossier;
  readonly save: SaveDossier;
}

/** The dossier of one person, section by section. */
export function DossierPanel({ person, kept, save }: DossierPanelProps) {
  const { t } = useTranslation('dossier');
  const saveOwn = async (...[change, what, merge]: [Parameters<SaveDossier>[1], string, string?]) =>
    (await save({ personId: person.id }, change, what, merge)) !== null;
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {t('head', { name: person.name })}
      </Title>
      <Text size="sm">{t('autosave')}</Text>
      {SECTION_IDS.map((section) => (
        <SectionPart key={section} section={section} kept={kept} save={saveOwn} />
      ))}
      <Group mt="xs">
        <Button
          size="sm"
          variant="default"
          disabled={isEmptyDossier(kept)}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => {
            const text = writeDossierFile(plainDossier(kept), new Date());
            saveFile(t('file.name', { name: person.name }), new TextEncoder().encode(text), 'application/json');
          }}
        >
          {t('files:dossier.export')}
        </Button>
      </Group>
    </Stack>
  );
}
