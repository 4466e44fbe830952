import { useTranslation } from 'react-i18next';
import { contextBy } from '../../lib/checks/many/check-many';
import { runChecks, worstFirst } from '../../lib/checks/run';
import type { Notice } from '../../lib/notice/schema';
import type { PaperGrid } from '../../lib/papers/grid';
import type { PaperRequest } from '../../lib/papers/paper-request';
import { returnCount, returnList, returnSheet } from '../../lib/papers/return-list';
import { narrowed } from '../../lib/store/batch';
import { database } from '../../lib/store/database';
import { listHolidays } from '../../lib/store/holidays';
import { readInForce } from '../../lib/store/in-force';
import { readReviews } from '../../lib/store/reviews';
import { readRoster } from '../../lib/store/roster';
import { Note, Sheets } from '../papers/grid-page';
import { mendOf } from '../review/mend-of';
import { useStored } from '../store/stored';
import { useSlow } from '../store/use-slow';

type ReturnRequest = Extract<PaperRequest, { paper: 'return' }>;

/** The sheets of those who are asked for and have something to mend, in the order of the roster. */
async function sheetsOf(notice: Notice, { day, person, ...narrowing }: ReturnRequest): Promise<PaperGrid[]> {
  const { years } = await listHolidays(database);
  const context = contextBy({ notice, today: day, holidays: years });
  const asked =
    person === undefined
      ? narrowed(await readRoster(database, notice), narrowing).map(({ personId }) => personId)
      : [person];
  const { people } = await readInForce(database, notice, asked);
  const found = new Map(people.map((one) => [one.person.id, one]));
  const reviews = await readReviews(database, notice.id, [...found.keys()]);
  return asked.flatMap((id) => {
    const one = found.get(id);
    if (!one || one.force.kind === 'conflict') return [];
    const findings = worstFirst(runChecks(context(one.dossier)));
    const list = returnList(notice, one.dossier, findings, one.checklist, mendOf(notice, one, reviews.get(id) ?? null));
    return returnCount(list) === 0 ? [] : [returnSheet(notice, one.person.name, one.dossier, list)];
  });
}

/** The tab of return lists, each on a page of its own. */
export function ReturnPaper({ notice, request }: { notice: Notice; request: ReturnRequest }) {
  const { t } = useTranslation('roster');
  const sheets = useStored(JSON.stringify(request), () => sheetsOf(notice, request));
  const slow = useSlow(sheets.kind === 'loading');
  if (sheets.kind === 'loading') return <Note text={t(slow ? 'store:slow' : 'store:loading')} />;
  if (sheets.kind !== 'ready') return <Note text={t('store:failed.what')} />;
  if (sheets.value.length === 0) return <Note text={t('return.nobody')} />;
  return <Sheets grids={sheets.value} size="a4" sized={false} />;
}
