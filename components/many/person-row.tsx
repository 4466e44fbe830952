import { Stack, UnstyledButton } from '@mantine/core';
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../lib/checks/finding';
import { type CheckedPerson, contextBy, type JudgedBy } from '../../lib/checks/many/check-many';
import { runChecks } from '../../lib/checks/run';
import type { Dossier } from '../../lib/dossier/dossier';
import { VerdictCounts } from '../findings/verdict-counts';
import { VerdictGroups } from '../findings/verdict-groups';
import { VERDICT_LOOK } from '../findings/verdict-look';
import { maskIdentity } from '../panel/mask';
import classes from './many.module.css';

interface PersonRowProps {
  readonly person: CheckedPerson;
  readonly by: JudgedBy;
  readonly open: (person: CheckedPerson) => Promise<Dossier | null>;
  readonly onShowNotice: (quote: string) => void;
}

/** What was found of one person, or that the dossier is no longer there. */
type Shown = { readonly dossier: Dossier; readonly findings: readonly Finding[] } | 'gone';

/**
 * One person of many: name, number, unit, worst verdict and counts; pressed, the findings. Plain elements: fifty are drawn at once, and
 * components of the library take several times as long.
 */
export function PersonRow({ person, by, open, onShowNotice }: PersonRowProps) {
  const { t } = useTranslation('many');
  const [shown, setShown] = useState<Shown | null>(null);
  const id = useId();
  const { Icon, color } = VERDICT_LOOK[person.worst];

  async function toggle() {
    if (shown !== null) return setShown(null);
    const dossier = await open(person);
    setShown(dossier === null ? 'gone' : { dossier, findings: runChecks(contextBy(by)(dossier)) });
  }

  return (
    <div data-person={person.name} data-worst={person.worst}>
      <UnstyledButton
        className={classes.person}
        aria-expanded={shown !== null}
        aria-controls={shown === null ? undefined : id}
        onClick={() => void toggle()}
      >
        <IconChevronRight size={16} className={classes.chevron} data-open={shown !== null || undefined} aria-hidden />
        <Icon
          size={20}
          className={classes.icon}
          color={
            person.worst === 'not-applicable' ? 'var(--mantine-color-dimmed)' : `var(--mantine-color-${color}-filled)`
          }
          aria-hidden
        />
        <span className={classes.who}>
          <span className={classes.named}>
            <span className={classes.name}>{person.name || t('unnamed')}</span>
            <span className={classes.beside}>{maskIdentity(person.idNumber)}</span>
          </span>
          {person.unit !== '' && <span className={`${classes.beside} ${classes.unit}`}>{person.unit}</span>}
          <span className={classes.counts}>
            <VerdictCounts counts={person.counts} />
          </span>
        </span>
      </UnstyledButton>
      {shown !== null && (
        <Stack id={id} gap="md" className={classes.findings}>
          {shown === 'gone' ? (
            t('gone')
          ) : (
            <VerdictGroups findings={shown.findings} dossier={shown.dossier} onShowNotice={onShowNotice} />
          )}
        </Stack>
      )}
    </div>
  );
}
