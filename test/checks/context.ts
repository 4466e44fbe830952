import type { CheckContext } from '../../lib/checks/finding';
import { workCalendar } from '../../lib/dates/work-calendar';
import { type Dossier, DossierSchema } from '../../lib/dossier/dossier';
import { conditionsFor } from '../../lib/notice/conditions-for';
import { noticeById } from '../../lib/notice/shipped';

const LIBRARY = workCalendar([]);

/** The shipped notice of Nantong 2023 with its conditions, on a day inside the online window. */
export function contextOf(dossier: unknown, changes: Partial<CheckContext> = {}): CheckContext {
  const shipped = noticeById('nantong-cybersecurity-2023');
  if (!shipped) throw new Error('The notice of 2023 is not shipped.');
  const { notice } = shipped;
  const parsed: Dossier = DossierSchema.parse(dossier);
  return {
    dossier: parsed,
    notice,
    conditions: conditionsFor(notice),
    today: '2023-06-15',
    calendar: LIBRARY,
    ...changes,
  };
}
