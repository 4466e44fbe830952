import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlacedUpload } from '../../lib/materials/uploads';
import { FileList } from './file-list';
import { type LeadToUpload, LeadUpload } from './lead-upload';
import classes from './uploads.module.css';

interface UploadListProps {
  readonly uploads: readonly PlacedUpload[];
  readonly onLead: LeadToUpload;
}

/** Uploads under the names that the page gives them, each with its files and the way to it. */
export function UploadList({ uploads, onLead }: UploadListProps) {
  const { t } = useTranslation('uploads');
  return (
    <ul className={classes.list}>
      {uploads.map((placed) => (
        <li key={placed.key} data-upload={placed.upload.label}>
          <LeadUpload placed={placed} onLead={onLead}>
            <Text size="sm" fw={600}>
              {placed.upload.label || placed.upload.heading || t('unlabelled')}
            </Text>
          </LeadUpload>
          <FileList upload={placed.upload} />
        </li>
      ))}
    </ul>
  );
}
