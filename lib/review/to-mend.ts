import { CATALOGUE, fieldEntry } from '../dossier/catalogue';
import { plainCell } from '../papers/cell-text';
import type { FromPapers, ReturnItem } from '../papers/return-list';
import type { Question } from './questions';
import { type Review, type Ruled, standOf } from './review';

const quoted = (where: string, text: string | null) =>
  text === null || text === '' ? `${where}上没有写` : `${where}上是“${plainCell(text).text}”`;

function itemOf(question: Question, { on, reason }: Ruled, all: readonly Question[]): ReturnItem {
  const { section, field, place, platform } = question;
  const naming = all.find((one) => one.named && one.section === section && one.place === place);
  const name = naming?.dossier ?? naming?.platform;
  const entry = CATALOGUE[section].many
    ? `${CATALOGUE[section].zh}第 ${place + 1} 项${name ? `“${plainCell(name).text}”` : ''}`
    : CATALOGUE[section].zh;
  const why = plainCell(reason).text;
  return {
    where: `${entry}：${fieldEntry(field).zh}`,
    what: `${quoted('纸质材料', on.paper)}，${quoted('平台', platform)}。${why}${/[。！？]$/u.test(why) ? '' : '。'}`,
  };
}

/** What the check against the papers found that the applicant is to mend, or to prove. */
export function toMend(questions: readonly Question[], review: Review): FromPapers {
  const found = questions.flatMap((question) => {
    const stand = standOf(question, review);
    if (stand.kind !== 'settled' || stand.ruled.ruling === 'correct') return [];
    return [{ ruling: stand.ruled.ruling, item: itemOf(question, stand.ruled, questions) }];
  });
  const of = (ruling: 'mend' | 'unproven') => found.filter((one) => one.ruling === ruling).map(({ item }) => item);
  return { mend: of('mend'), settle: of('unproven') };
}
