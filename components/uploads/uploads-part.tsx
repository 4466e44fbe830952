import { Paper, Stack, Text, Title } from '@mantine/core';
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import { useTranslation } from 'react-i18next';
import { UPLOAD_SLOTS } from '../../lib/materials/upload-slots';
import { type HeldUploads, type MaterialUploads, troublesOf } from '../../lib/materials/uploads';
import { Cites } from '../findings/cites';
import { Disclosure } from '../ui/disclosure';
import { FileList } from './file-list';
import { type LeadToUpload, LeadUpload } from './lead-upload';
import { troubleWords } from './trouble-words';
import { UploadList } from './upload-list';
import classes from './uploads.module.css';

interface UploadsPartProps {
  readonly held: HeldUploads;
  /** True where parts of the page could not be read: then there may be more. */
  readonly partlyUnread: boolean;
  readonly onLead: LeadToUpload;
  readonly onShowNotice: (quote: string) => void;
}

const AMISS: readonly MaterialUploads['state'][] = ['failed', 'missing'];

function MaterialLine({ line: { material, state, uploads }, onLead }: { line: MaterialUploads; onLead: LeadToUpload }) {
  const { t } = useTranslation('uploads');
  const amiss = AMISS.includes(state);
  return (
    <li data-material={material.id} data-state={state}>
      <div className={classes.head}>
        <Text size="sm" fw={600} component="span" className={classes.name} lang="zh-CN">
          {material.no}. {material.name.value}
        </Text>
        <Text size="sm" component="span" c={amiss ? 'var(--caution)' : undefined} fw={amiss ? 600 : 400}>
          {amiss && <IconAlertTriangle size={14} aria-hidden />}{' '}
          {t(`state.${state}`, { route: material.route?.value ?? '' })}
        </Text>
      </div>
      {uploads.map((placed) => (
        <div key={placed.key} className={classes.slot}>
          <LeadUpload placed={placed} onLead={onLead}>
            <Text size="xs" c="dimmed" ps={12}>
              {t(placed.upload.files.length > 0 ? 'slot' : 'slot-empty', {
                name: placed.upload.label || placed.upload.heading,
              })}
            </Text>
          </LeadUpload>
          {placed.upload.files.length > 0 && <FileList upload={placed.upload} />}
        </div>
      ))}
    </li>
  );
}

/** The uploads of the page held against the materials of the notice. Nothing where the page has no place for files. */
export function UploadsPart({ held, partlyUnread, onLead, onShowNotice }: UploadsPartProps) {
  const { t } = useTranslation('uploads');
  const known = held.materials.filter(({ state }) => state !== 'no-slot');
  if (known.length === 0 && held.others.length === 0) return null;
  const unknown = held.materials.filter(({ state }) => state === 'no-slot').map(({ material }) => material);
  const { missing, failed } = troublesOf(held);
  const slots = [...known.flatMap(({ uploads }) => uploads), ...held.others].flatMap(({ slot }) => slot ?? []);
  const sources = [UPLOAD_SLOTS.names, ...slots.map(({ source }) => source)];
  return (
    <Stack component="section" gap="xs" aria-labelledby="uploads-head">
      <Title order={2} size="h4" id="uploads-head">
        {t('head')}
      </Title>
      <Text size="sm">{t('intro')}</Text>
      <Text size="sm" fw={missing + failed > 0 ? 600 : 400}>
        {troubleWords(t, held) ?? `${t('troubles.none')}${t('troubles.stop')}`}
        {partlyUnread && t('troubles.unread')}
      </Text>
      {known.length > 0 && (
        <Paper withBorder px="sm" py={4}>
          <ul className={classes.list}>
            {known.map((line) => (
              <MaterialLine key={line.material.id} line={line} onLead={onLead} />
            ))}
          </ul>
        </Paper>
      )}
      {unknown.length > 0 && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {t('no-slot', { names: unknown.map(({ no, name }) => `${no}. ${name.value}`).join(t('comma')) })}
        </Text>
      )}
      {held.others.length > 0 && (
        <>
          <Title order={3} size="h5">
            {t('others')}
          </Title>
          <Paper withBorder px="sm" py={4}>
            <UploadList uploads={held.others} onLead={onLead} />
          </Paper>
        </>
      )}
      <Disclosure head={t('why')}>
        <Cites
          cites={[...new Map(sources.map((source) => [source.text, source])).values()]}
          onShowNotice={onShowNotice}
        />
      </Disclosure>
    </Stack>
  );
}
