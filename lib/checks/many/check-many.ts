import type { IsoDay } from '../../dates/partial-date';
import { type HolidayYear, workCalendar } from '../../dates/work-calendar';
import type { Dossier } from '../../dossier/dossier';
import { type OpenedDossiers, openDossiersFile, parsePart } from '../../dossier/dossiers-file';
import type { Part } from '../../dossier/list-parts';
import { conditionsFor } from '../../notice/conditions-for';
import type { Notice } from '../../notice/schema';
import type { CheckContext } from '../finding';
import { judgeAll } from '../run';
import { type Standing, standingOf } from './standing';

/** So many dossiers are told of together, and taken in turn by the workers that share a file. */
const AT_A_TIME = 200;
/** A larger file is read by every worker, each of which takes its turns; a smaller one is read by one worker alone. */
const SHARED_FROM = 1024 * 1024;

/** What all dossiers are judged by; data alone, so that it goes to a worker. */
export interface JudgedBy {
  readonly notice: Notice;
  readonly today: IsoDay;
  /** The years of holidays that the user added. */
  readonly holidays: readonly HolidayYear[];
}

export interface ManyAsked extends JudgedBy {
  readonly files: readonly File[];
  /** This worker's number, from 0, and how many there are. */
  readonly share: { readonly index: number; readonly of: number };
}

/** A dossier by its file and its place in the file, both from 0, and where its text stands there. */
export interface Place extends Part {
  readonly file: number;
  readonly at: number;
}

/** A person of a batch, and what the findings come to. */
export interface CheckedPerson extends Place, Standing {
  readonly name: string;
  readonly idNumber: string;
  readonly unit: string;
}

export type FileProblem = Extract<OpenedDossiers, { ok: false }>['problem'];

/** What is wrong with a whole file (`at` null), or with one dossier of it. */
export interface ManyFault {
  readonly file: number;
  readonly at: number | null;
  readonly problem: FileProblem;
}

/** What was done since the last time: how many dossiers are to be checked, the persons checked, and what can't be. */
export interface ManyStep {
  readonly found: number;
  readonly people: readonly CheckedPerson[];
  readonly faults: readonly ManyFault[];
}

/** What every check is given for a dossier of a batch. */
export function contextBy({ notice, today, holidays }: JudgedBy): (dossier: Dossier) => CheckContext {
  const fixed = { notice, today, conditions: conditionsFor(notice), calendar: workCalendar(holidays) };
  return (dossier) => ({ ...fixed, dossier });
}

function checked(place: Place, context: CheckContext): CheckedPerson {
  const { person = {}, unit = {} } = context.dossier;
  const standing = standingOf(judgeAll(context));
  return { ...place, name: person.name ?? '', idNumber: person.idNumber ?? '', unit: unit.name ?? '', ...standing };
}

/**
 * Checks the share of the files' dossiers, in steps; nothing of a dossier stays but where it stands. Files are hostile: what is
 * wrong is told, the others go on. Never throws.
 */
export async function* checkMany({ files, share, ...by }: ManyAsked): AsyncGenerator<ManyStep> {
  const contextFor = contextBy(by);
  for (const [file, blob] of files.entries()) {
    const isShared = blob.size >= SHARED_FROM;
    if (!isShared && file % share.of !== share.index) continue;
    const opened = await openDossiersFile(blob);
    if (!opened.ok) {
      const faults = isShared && share.index > 0 ? [] : [{ file, at: null, problem: opened.problem }];
      yield { found: 0, people: [], faults };
      continue;
    }
    const { bytes, parts } = opened;
    const isMine = (at: number) => !isShared || Math.floor(at / AT_A_TIME) % share.of === share.index;
    const mine = parts.map((part, at) => ({ ...part, file, at })).filter(({ at }) => isMine(at));
    yield { found: mine.length, people: [], faults: [] };
    for (let next = 0; next < mine.length; next += AT_A_TIME) {
      const people: CheckedPerson[] = [];
      const faults: ManyFault[] = [];
      for (const place of mine.slice(next, next + AT_A_TIME)) {
        const parsed = parsePart(bytes, place);
        if (parsed.ok) people.push(checked(place, contextFor(parsed.dossier)));
        else faults.push({ file, at: parts.length > 1 ? place.at : null, problem: parsed.problem });
      }
      yield { found: 0, people, faults };
    }
  }
}
