import { useTranslation } from 'react-i18next';
import type { ManyFault } from '../../lib/checks/many/check-many';
import { MAX_DOSSIERS, MAX_DOSSIERS_FILE } from '../../lib/dossier/dossiers-file';
import { fileWords } from '../files/file-words';

/** The one sentence that says which file, and which dossier of it, is wrong, and how. */
export function useFaultWords(files: readonly File[]): (fault: ManyFault) => string {
  const { t } = useTranslation('many');
  const said = ({ problem }: ManyFault): string => {
    if (problem.kind === 'too-many-dossiers') return t('too-many-dossiers', { most: MAX_DOSSIERS });
    if (problem.kind !== 'faults') return fileWords(t, 'dossier', problem, MAX_DOSSIERS_FILE).join('');
    const faults = problem.faults.slice(0, 1);
    const more = problem.more + problem.faults.length - faults.length;
    const [sentence, rest] = fileWords(t, 'dossier', { ...problem, faults, more }, MAX_DOSSIERS_FILE);
    return rest === undefined ? (sentence ?? '') : t('and-more', { sentence, more: rest });
  };
  return (fault) => {
    const name = files[fault.file]?.name ?? '';
    const sentence = said(fault);
    return fault.at === null ? t('of-file', { name, sentence }) : t('of-dossier', { name, no: fault.at + 1, sentence });
  };
}
