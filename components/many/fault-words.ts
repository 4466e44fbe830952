import { useTranslation } from 'react-i18next';
import type { ManyFault } from '../../lib/checks/many/check-many';
import { MAX_DOSSIERS, MAX_DOSSIERS_FILE } from '../../lib/dossier/dossiers-file';

/** The one sentence that says which file, and which dossier of it, is wrong, and how. */
export function useFaultWords(files: readonly File[]): (fault: ManyFault) => string {
  const { t } = useTranslation('many');
  const said = ({ problem }: ManyFault): string => {
    if (problem.kind === 'too-many-dossiers') return t('too-many-dossiers', { most: MAX_DOSSIERS });
    if (problem.kind !== 'faults') {
      return t(`dossier:file.${problem.kind}`, { most: MAX_DOSSIERS_FILE / 1024 / 1024, ...problem });
    }
    const [first] = problem.faults;
    const count = problem.faults.length - 1 + problem.more;
    const sentence = first ? t(`dossier:file.fault.${first.why}`, { path: first.path }) : '';
    return count > 0 ? t('and-more', { sentence, more: t('dossier:file.more', { count }) }) : sentence;
  };
  return (fault) => {
    const name = files[fault.file]?.name ?? '';
    const sentence = said(fault);
    return fault.at === null ? t('of-file', { name, sentence }) : t('of-dossier', { name, no: fault.at + 1, sentence });
  };
}
