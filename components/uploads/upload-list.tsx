import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlacedUpload } from '../../lib/materials/uploads';
import { FileList } from './file-list';
import classes from './uploads.module.css';

/** Uploads under the names that the page gives them, each with its files. */
export function UploadList({ uploads }: { uploads: readonly PlacedUpload[] }) {
  const { t } = useTranslation('uploads');
  return (
    <ul className={classes.list}>
      {uploads.map(({ key, upload }) => (
        <li key={key} data-upload={upload.label}>
          <Text size="sm" fw={600}>
            {upload.label || upload.heading || t('unlabelled')}
          </Text>
          <FileList upload={upload} />
        </li>
      ))}
    </ul>
  );
}
