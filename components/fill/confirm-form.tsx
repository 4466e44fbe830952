import { Alert, Button, Stack, Text } from '@mantine/core';
import IconEyeCheck from '@tabler/icons-react/dist/esm/icons/IconEyeCheck.mjs';
import { useTranslation } from 'react-i18next';
import type { Form } from '../../lib/dossier/form';
import type { FurtherForm } from '../page/view';
import { siteOf } from '../sites/site';

interface ConfirmFormProps {
  readonly further: readonly FurtherForm[];
  readonly onConfirm: (forms: readonly Form[]) => void;
}

/**
 * Before a form of a further site is filled, the user says that its fields were understood rightly: of all by one word, or of single
 * ones by teaching them. Says why it is not filled, or not wholly, and what to do. Nothing where all were confirmed.
 */
export function ConfirmForm({ further, onConfirm }: ConfirmFormProps) {
  const { t } = useTranslation('fill');
  return (['none', 'taught'] as const).map((trust) => {
    const forms = further.filter((one) => one.trust === trust).map(({ form }) => form);
    if (forms.length === 0) return null;
    const sites = [...new Set(forms.map(({ site }) => siteOf(site)))].join(t('confirm.and'));
    return (
      <Alert
        key={trust}
        role="note"
        color="yellow"
        p="sm"
        icon={<IconEyeCheck aria-hidden />}
        title={t(`confirm.title.${trust}`)}
      >
        <Stack gap="xs" align="flex-start">
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t(`confirm.${trust}`, { sites })}
          </Text>
          <Button size="sm" variant="default" onClick={() => onConfirm(forms)}>
            {t('confirm.act')}
          </Button>
        </Stack>
      </Alert>
    );
  });
}
