import { Alert, Button, Group } from '@mantine/core';
import IconCurrentLocation from '@tabler/icons-react/dist/esm/icons/IconCurrentLocation.mjs';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedUpload } from '../../lib/materials/uploads';

/** Leads the page to an upload, with these words in its mark; false where the page no longer has it. */
export type LeadToUpload = (placed: PlacedUpload, words: string) => Promise<boolean>;

interface LeadUploadProps {
  readonly placed: PlacedUpload;
  readonly onLead: LeadToUpload;
  /** What names the upload in the panel. */
  readonly children: ReactNode;
}

/** The name of an upload, and beside it the way to its place on the page. */
export function LeadUpload({ placed, onLead, children }: LeadUploadProps) {
  const { t } = useTranslation(['uploads', 'findings']);
  const [lost, setLost] = useState(false);
  const { label, heading, files } = placed.upload;
  const name = label || heading || t('unlabelled');
  const lead = async () => {
    setLost(false);
    setLost(!(await onLead(placed, t(files.length > 0 ? 'mark' : 'mark-empty', { name }))));
  };
  return (
    <>
      <Group gap="2px 8px" wrap="nowrap" justify="space-between" align="baseline">
        {children}
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          leftSection={<IconCurrentLocation size={16} aria-hidden />}
          aria-label={t('findings:leadTo', { what: name })}
          onClick={() => void lead()}
        >
          {t('findings:lead')}
        </Button>
      </Group>
      {lost && (
        <Alert color="red" role="alert" p="xs">
          {t('findings:leadFailed')}
        </Alert>
      )}
    </>
  );
}
