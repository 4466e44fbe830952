import type { Finding } from '../../lib/checks/finding';
import { wayToldBy } from '../ways/best-first';
import { useWayName } from '../ways/way-card';
import type { FindingCardProps } from './finding-card';

/** Says of a finding which card tells it at length already: the years of the declared way, that of the way, whose id is given. */
export function useToldBy(
  findings: readonly Finding[],
  declaredId: string,
): (finding: Finding) => FindingCardProps['toldBy'] {
  const wayName = useWayName();
  return (finding) => {
    const way = wayToldBy(finding, findings);
    return way ? { name: wayName(way), onShow: () => document.getElementById(declaredId)?.focus() } : undefined;
  };
}
