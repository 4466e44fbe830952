import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldEntry } from '../../lib/dossier/catalogue';
import type { FrameReading } from '../../lib/dossier/from-readings';
import { canBeTaught, type Taught } from '../../lib/dossier/taught';
import type { Page } from '../page/use-page';
import { UndoBar } from '../ui/undo-bar';
import { useLanguage } from '../words/language';
import { alikeIn, namesPerson } from './alike';
import { type Choice, ChooseMeaning } from './choose-meaning';
import { TaughtPart } from './taught-part';
import type { Teaching } from './use-teaching';

interface TeachPartProps {
  readonly page: Page;
  readonly readings: readonly FrameReading[];
  readonly teaching: Teaching;
}

/** What the user teaches below what was read: the list of it, the choice for a control that was pointed at, and the way back. */
export function TeachPart({ page, readings, teaching }: TeachPartProps) {
  const { t } = useTranslation('teach');
  const language = useLanguage();
  const { pointed, pointAt } = page;

  async function choose(choice: Choice) {
    if (pointed === null) return;
    pointAt(null);
    const { label, heading, name } = pointed.value;
    const control = { form: pointed.form, label, heading, name };
    const called = label || name;
    if (choice === 'as-before') {
      const taught: Taught = { ...control, meaning: null };
      return void (await teaching.forget([taught], t('did.forget', { control: called })));
    }
    const { meaning } = choice;
    const told = meaning === null ? t('none') : fieldEntry(meaning)[language];
    await teaching.teach([{ ...control, meaning }], t('did.teach', { control: called, meaning: told }));
  }

  const values = readings.find(({ frame }) => frame === pointed?.frame)?.reading.values ?? [];
  return (
    <>
      <TaughtPart teaching={teaching} readings={readings} />
      {teaching.fault !== null && (
        <Alert color="red" variant="outline" role="alert" title={t('save.head')}>
          {t(`save.${teaching.fault}`)}
        </Alert>
      )}
      {pointed !== null && (
        <ChooseMeaning
          value={pointed.value}
          refused={
            canBeTaught(pointed.value) ? (namesPerson(pointed.value, readings) ? 'personal' : null) : 'unrecognisable'
          }
          alike={alikeIn(values, pointed.value).length}
          onChoose={(choice) => void choose(choice)}
          onClose={() => pointAt(null)}
        />
      )}
      {teaching.last !== null && (
        <UndoBar what={t('saved', { what: teaching.last })} undo={t('undo')} onUndo={() => void teaching.undo()} />
      )}
    </>
  );
}
