import { Alert, List, Radio, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE, type FieldId, fieldEntry, type SectionId } from '../../lib/dossier/catalogue';
import { compareDossiers } from '../../lib/dossier/compare-dossiers';
import type { Dossier } from '../../lib/dossier/dossier';
import { keptOf } from '../../lib/dossier/kept-dossier';
import type { Choice } from '../../lib/handoff/in-force';
import type { VersionRow } from '../../lib/store/database';
import { type PersonInForce, shownVersion } from '../../lib/store/in-force';
import { usePortions } from '../ui/portions';
import { useLanguage } from '../words/language';

interface PersonVersionsProps {
  readonly found: PersonInForce;
  readonly versions: readonly VersionRow[];
  /** Whether something is kept on this machine that could be gone by. */
  readonly hasKept: boolean;
  readonly onChoose: (choice: Choice | null) => void;
}

const keyOf = ({ counter, hash }: { counter: number; hash: string }) => `${counter} ${hash}`;

/** What another version says otherwise, a line a value. */
function Differences({ shown, other, of }: { shown: Dossier; other: Dossier; of: string }) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const lines = useMemo(() => {
    const stamp = { source: 'file', at: '1970-01-01T00:00:00Z' } as const;
    let id = 0;
    const kept = (dossier: Dossier) => keptOf(dossier, stamp, () => String(id++));
    const { differences, additions } = compareDossiers(kept(shown), other);
    const missing = compareDossiers(kept(other), shown).additions;
    const nameOf = (section: SectionId, field: FieldId, number: string) =>
      t('versions.field', { section: CATALOGUE[section][language], number, field: fieldEntry(field)[language] });
    const only = (which: 'only-there' | 'only-here', found: typeof additions) =>
      found.flatMap(({ section, values }) =>
        Object.entries(values).map(([field, text]) =>
          t(`versions.${which}`, { field: nameOf(section, `${section}.${field}` as FieldId, ''), text }),
        ),
      );
    return [
      ...differences.map(({ section, field, place, kept: { text }, incoming }) =>
        t('versions.differ', {
          field: nameOf(section, field, CATALOGUE[section].many ? String(place + 1) : ''),
          here: text,
          there: incoming,
        }),
      ),
      ...only('only-there', additions),
      ...only('only-here', missing),
    ];
  }, [shown, other, t, language]);
  const portions = usePortions(lines);
  return (
    <div>
      <Text size="sm" fw={600}>
        {t(lines.length === 0 ? 'versions.same' : 'versions.against', { of, count: lines.length })}
      </Text>
      <List size="sm" spacing={2}>
        {portions.shown.map(({ item, at }) => (
          <List.Item key={at} style={{ overflowWrap: 'anywhere' }}>
            {item}
          </List.Item>
        ))}
      </List>
      {portions.more}
    </div>
  );
}

/** Which versions were opened of a person, which is gone by, and what the others say otherwise. */
export function PersonVersions({ found, versions, hasKept, onChoose }: PersonVersionsProps) {
  const { t } = useTranslation('roster');
  const { force, row } = found;
  if (versions.length === 0) return <Text size="sm">{t('versions.none')}</Text>;
  const shown = shownVersion(force);
  const others = versions.filter((one) => shown === null || one.hash !== shown.hash).reverse();
  const name = (one: VersionRow) => t('versions.name', { counter: one.counter, hash: one.hash.slice(0, 8) });
  const choice = row?.choice ?? null;
  const canChoose = versions.length > 1 || hasKept || choice !== null;
  return (
    <Stack gap="sm" component="section" aria-label={t('versions.head', { count: versions.length })}>
      <Title order={3} size="h6">
        {t('versions.head', { count: versions.length })}
      </Title>
      {force.kind === 'conflict' && (
        <Alert color="yellow" role="status" title={t('versions.conflict')}>
          {t('versions.conflict-what')}
        </Alert>
      )}
      {force.kind !== 'conflict' && force.newer && (
        <Alert color="yellow" role="status">
          {t('versions.newer')}
        </Alert>
      )}
      {!canChoose &&
        versions.map((one) => (
          <Text key={keyOf(one)} size="sm">
            {name(one)}
          </Text>
        ))}
      {canChoose && (
        <Radio.Group
          label={t('versions.choose')}
          value={choice === null ? 'highest' : choice === 'kept' ? 'kept' : keyOf(choice)}
          onChange={(value) => {
            const version = versions.find((one) => keyOf(one) === value);
            if (version) onChoose({ counter: version.counter, hash: version.hash });
            else onChoose(value === 'kept' ? 'kept' : null);
          }}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="highest" label={t('versions.highest')} />
            {versions.map((one) => (
              <Radio key={keyOf(one)} value={keyOf(one)} label={name(one)} />
            ))}
            {hasKept && <Radio value="kept" label={t('versions.kept')} />}
          </Stack>
        </Radio.Group>
      )}
      {others.map((one) => (
        <Differences key={keyOf(one)} shown={found.dossier} other={one.dossier} of={name(one)} />
      ))}
    </Stack>
  );
}
