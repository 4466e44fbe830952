import { List, Stack, Text } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { changeMaterial, insertDocument, removeDocument, setNeed } from '../../lib/materials/change';
import { MAX_COPIES, type MaterialDocument } from '../../lib/materials/checklist';
import { copiesRule, tickedNeeds } from '../../lib/materials/material';
import type { PageProblem } from '../../lib/materials/page-numbers';
import type { MaterialProgress } from '../../lib/materials/progress';
import { usePortions } from '../ui/portions';
import { useLanguage } from '../words/language';
import { AddDocument } from './add-document';
import { DocumentCard } from './document-card';
import { lackWords } from './lack-words';
import classes from './materials.module.css';
import { NumberField } from './number-field';
import { sourceWords } from './source-words';
import { Tick } from './tick';
import { showUndo } from './undo-note';
import type { Save } from './use-save';

interface MaterialBodyProps {
  readonly progress: MaterialProgress;
  readonly problems: readonly PageProblem[];
  readonly save: Save;
}

/** All that is kept of one material: copies, what it must carry, the documents under it, the user's word that it is complete. */
export function MaterialBody({ progress: { material, state, lacks, status }, problems, save }: MaterialBodyProps) {
  const { t } = useTranslation('materials');
  const language = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  const copies = material.copies.value;
  const rule = copiesRule(material);

  const problemOf = ({ id }: MaterialDocument) => problems.find(({ document }) => document === id);
  // What was just added, and what is to be mended, is seen wherever it stands.
  const { shown, more } = usePortions(
    state.documents,
    (document) => document === state.documents.at(-1) || problemOf(document) !== undefined,
  );

  async function remove(document: MaterialDocument, index: number) {
    // The button that had the focus goes with the document.
    if (!(await save(removeDocument(material.id, document.id)))) return;
    field.current?.focus();
    showUndo({
      message: t('document.removed', { name: document.name.trim() || t('document.unnamed') }),
      undo: t('undo'),
      close: t('close'),
      onUndo: () => void save(insertDocument(material.id, document, index)),
    });
  }

  return (
    <Stack gap="sm" className={classes.breaks}>
      <Text size="sm">{t(`binding.${material.binding.value}`, { count: copies })}</Text>
      {material.copies.source.source !== 'quote' && (
        <Text size="sm" c="dimmed">
          {sourceWords(t, material.copies.source, language)}
        </Text>
      )}
      {copies > 1 && (
        <NumberField
          label={t('copies.ready', { asked: copies })}
          value={state.copiesReady}
          min={0}
          max={MAX_COPIES}
          onChange={(copiesReady) => void save(changeMaterial(material.id, { copiesReady: copiesReady ?? 0 }))}
        />
      )}
      {tickedNeeds(material).map((need) => (
        <Tick
          key={need}
          label={t(`need.${need}`)}
          checked={state.met.includes(need)}
          onTick={(met) => save(setNeed(material.id, need, met))}
        />
      ))}
      {state.documents.length > 0 && rule && (
        // Who checks, signs and stamps.
        <Text size="sm" c="dimmed">
          {sourceWords(t, rule.source, language)}
        </Text>
      )}
      {state.documents.length > 0 && (
        <Stack component="ul" gap="xs" className={classes.plain} aria-label={t('document.list')}>
          {shown.map(({ item: document, at }) => (
            <DocumentCard
              key={document.id}
              material={material.id}
              document={document}
              paged={material.binding.value === 'bound'}
              problem={problemOf(document)}
              save={save}
              onRemove={() => void remove(document, at)}
            />
          ))}
        </Stack>
      )}
      {more}
      <AddDocument material={material.id} count={state.documents.length} field={field} save={save} />
      {lacks.length > 0 && (status === 'incomplete' || status === 'started') && (
        <div role="status">
          <Text size="sm" fw={600}>
            {t('lack.head')}
          </Text>
          <List size="sm">
            {lacks.map((lack) => (
              <List.Item key={lack.kind}>{lackWords(t, lack)}</List.Item>
            ))}
          </List>
        </div>
      )}
      <Tick label={t('done')} checked={state.done} onTick={(done) => save(changeMaterial(material.id, { done }))} />
    </Stack>
  );
}
