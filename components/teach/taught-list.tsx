import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldEntry } from '../../lib/dossier/catalogue';
import type { Form } from '../../lib/dossier/form';
import type { FrameReading } from '../../lib/dossier/from-readings';
import { type Taught, taughtKey } from '../../lib/dossier/taught';
import { useLanguage } from '../words/language';
import { standingOf } from './alike';
import classes from './teach.module.css';

/** What a form is called: by itself, else by its path. */
export const formName = (form: Form): string => form.title || form.path;

/** The meanings of each form, the forms of the page first, then by name. */
function byForm(taught: readonly Taught[], readings: readonly FrameReading[]) {
  const forms = new Map<string, { form: Form; here: boolean; taught: Taught[] }>();
  for (const one of taught) {
    const key = JSON.stringify(one.form);
    const known = forms.get(key) ?? { form: one.form, here: standingOf(one, readings) !== 'elsewhere', taught: [] };
    forms.set(key, { ...known, taught: [...known.taught, one] });
  }
  return [...forms.values()].sort(
    (a, b) => Number(b.here) - Number(a.here) || formName(a.form).localeCompare(formName(b.form), 'zh'),
  );
}

/** What a meaning is called. */
export function useMeaningName() {
  const { t } = useTranslation('teach');
  const language = useLanguage();
  return (meaning: Taught['meaning']) => (meaning === null ? t('none') : fieldEntry(meaning)[language]);
}

/** What a control is called in a list. */
export function useControlName() {
  const { t } = useTranslation('teach');
  return ({ label, heading, name }: Taught) => {
    const own = label || name;
    return heading === '' ? own : t('list.control', { label: own, heading });
  };
}

interface TaughtListProps {
  readonly taught: readonly Taught[];
  readonly readings: readonly FrameReading[];
  readonly onForget: (taught: Taught, name: string) => void;
}

/** All that was taught, form by form: what became of it on the page, and a button that takes it away. */
export function TaughtList({ taught, readings, onForget }: TaughtListProps) {
  const { t } = useTranslation('teach');
  const meaningName = useMeaningName();
  const controlName = useControlName();
  return byForm(taught, readings).map(({ form, here, taught: ofForm }) => (
    <section key={JSON.stringify(form)} aria-label={formName(form)}>
      <Title order={3} size="h6">
        {t(here ? 'list.here' : 'list.elsewhere', { form: formName(form) })}
      </Title>
      <Text size="xs" c="dimmed" className={classes.address}>
        {form.site}
        {form.path}
      </Text>
      <ul className={classes.list}>
        {ofForm.map((one) => {
          const name = controlName(one);
          const standing = standingOf(one, readings);
          return (
            <li key={taughtKey(one)} className={classes.item} data-standing={standing}>
              <div>
                <Text size="sm">{t('list.line', { control: name, meaning: meaningName(one.meaning) })}</Text>
                {(standing === 'absent' || standing === 'unsettled') && (
                  <Text size="xs" c="dimmed">
                    {t(`standing.${standing}`)}
                  </Text>
                )}
              </div>
              <Button
                size="compact-sm"
                variant="default"
                flex="none"
                aria-label={t('list.forget-named', { control: name })}
                onClick={() => onForget(one, name)}
              >
                {t('list.forget')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
