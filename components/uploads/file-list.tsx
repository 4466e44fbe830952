import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Upload } from '../../lib/dossier/upload';
import classes from './uploads.module.css';

/** So many files are higher than their place: the keyboard must be able to scroll them. */
const LONG = 8;

/** The files of an upload, a line each, with what the page shows of their state. */
export function FileList({ upload: { files, more, label, heading } }: { upload: Upload }) {
  const { t } = useTranslation('uploads');
  if (files.length === 0) {
    return (
      <Text size="sm" c="dimmed" ps={12}>
        {t('empty')}
      </Text>
    );
  }
  const scrolls = files.length > LONG && {
    className: classes.long,
    role: 'group',
    'aria-label': label || heading || t('unlabelled'),
    tabIndex: 0,
  };
  return (
    <div {...scrolls}>
      <ul className={classes.files}>
        {files.map(({ name, state }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files of one upload may have the same name
          <li key={at} data-file={state}>
            <Text size="sm" component="span">
              {name || t('unnamed')}
            </Text>{' '}
            <Text size="xs" component="span" c={state === 'failed' ? 'var(--mantine-color-error)' : 'dimmed'}>
              {t(`file.${state}`)}
            </Text>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Text size="xs" c="dimmed" ps={12}>
          {t('more', { count: more })}
        </Text>
      )}
    </div>
  );
}
