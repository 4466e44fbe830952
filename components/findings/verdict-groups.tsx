import { useId } from 'react';
import { type Finding, VERDICTS } from '../../lib/checks/finding';
import type { Dossier } from '../../lib/dossier/dossier';
import type { FindingActions } from './finding-card';
import { FindingGroup } from './finding-group';
import { useToldBy } from './told-by';

interface VerdictGroupsProps extends Pick<FindingActions, 'onShowNotice'> {
  readonly findings: readonly Finding[];
  readonly dossier: Dossier;
}

/** All findings on one person of many, whose page is not in view: by verdict, each where it is counted, the ways to the title among them. */
export function VerdictGroups({ findings, ...rest }: VerdictGroupsProps) {
  const declaredId = useId();
  const toldBy = useToldBy(findings, declaredId);
  return VERDICTS.map((verdict) => {
    const own = findings.filter((finding) => finding.verdict === verdict);
    if (own.length === 0) return null;
    return (
      <FindingGroup
        key={verdict}
        verdict={verdict}
        findings={own}
        toldBy={toldBy}
        declaredId={declaredId}
        canLead={() => false}
        onLead={() => Promise.resolve(false)}
        {...rest}
      />
    );
  });
}
