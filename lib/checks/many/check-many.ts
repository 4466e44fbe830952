import type { IsoDay } from '../../dates/partial-date';
import { type HolidayYear, workCalendar } from '../../dates/work-calendar';
import type { Dossier } from '../../dossier/dossier';
import { type OpenedDossiers, openDossiersFile, parsePart } from '../../dossier/dossiers-file';
import type { Part } from '../../dossier/list-parts';
import { conditionsFor } from '../../notice/conditions-for';
import type { Notice } from '../../notice/schema';
import type { CheckContext } from '../finding';
import { TOGETHER } from '../shared/last-asked';
import { type Standing, standingsOf } from './standing';
import { AT_A_TURN, isShared, type Turn } from './turns';

/** What all dossiers are judged by; data alone, so that it goes to a worker. */
export interface JudgedBy {
  readonly notice: Notice;
  readonly today: IsoDay;
  /** The years of holidays that the user added. */
  readonly holidays: readonly HolidayYear[];
}

export interface ManyAsked extends JudgedBy {
  readonly files: readonly File[];
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

/** What was done since the last time: the persons checked, and what can't be. */
export interface ManyStep {
  /** How many dossiers there are in a file, told once by whoever has its first turn; else null. */
  readonly found: { readonly file: number; readonly dossiers: number } | null;
  readonly people: readonly CheckedPerson[];
  readonly faults: readonly ManyFault[];
}

type ContextFor = (dossier: Dossier) => CheckContext;

/** What every check is given for a dossier of a batch. */
export function contextBy({ notice, today, holidays }: JudgedBy): ContextFor {
  const fixed = { notice, today, conditions: conditionsFor(notice), calendar: workCalendar(holidays) };
  return (dossier) => ({ ...fixed, dossier });
}

/** Those of the parts that are dossiers, checked, and what is wrong with the others; `alone` where the file is one part. */
function checked(bytes: Uint8Array, places: readonly Place[], alone: boolean, contextFor: ContextFor) {
  const read: Place[] = [];
  const contexts: CheckContext[] = [];
  const faults: ManyFault[] = [];
  for (const place of places) {
    const parsed = parsePart(bytes, place);
    if (parsed.ok) {
      read.push(place);
      contexts.push(contextFor(parsed.dossier));
    } else faults.push({ file: place.file, at: alone ? null : place.at, problem: parsed.problem });
  }
  const people = standingsOf(contexts).map((standing, index): CheckedPerson => {
    const { person = {}, unit = {} } = (contexts[index] as CheckContext).dossier;
    const named = { name: person.name ?? '', idNumber: person.idNumber ?? '', unit: unit.name ?? '' };
    return { ...(read[index] as Place), ...named, ...standing };
  });
  return { people, faults };
}

/**
 * Checks the dossiers of those turns that it is handed by `nextTurn`, until that hands out none; nothing of a dossier stays but where it
 * stands. Files are hostile: what is wrong is told, the others go on. Never throws, unless `nextTurn` does.
 */
export async function* checkMany(
  { files, ...by }: ManyAsked,
  nextTurn: () => Promise<Turn | null>,
): AsyncGenerator<ManyStep> {
  const contextFor = contextBy(by);
  /** Of the file that was opened last: its turns come one after the other. */
  let opened: OpenedDossiers | null = null;
  let openedFile = -1;
  let coming = nextTurn();
  for (let turn = await coming; turn !== null; turn = await coming) {
    // Asked for ahead, so that nobody waits for the panel, which may be busy.
    coming = nextTurn();
    const { file, no } = turn;
    const blob = files[file] as File;
    if (opened === null || openedFile !== file) opened = await openDossiersFile(blob);
    openedFile = file;
    if (no === 0) yield foundIn(file, opened);
    if (!opened.ok) continue;
    const { bytes, parts } = opened;
    const [from, to] = isShared(blob) ? [no * AT_A_TURN, (no + 1) * AT_A_TURN] : [0, parts.length];
    const places = parts.slice(from, to).map((part, index) => ({ ...part, file, at: from + index }));
    const people: CheckedPerson[] = [];
    const faults: ManyFault[] = [];
    for (let next = 0; next < places.length; next += TOGETHER) {
      const some = checked(bytes, places.slice(next, next + TOGETHER), parts.length === 1, contextFor);
      people.push(...some.people);
      faults.push(...some.faults);
    }
    if (people.length + faults.length > 0) yield { found: null, people, faults };
  }
}

/** How many dossiers a file has, or what is wrong with all of it. */
function foundIn(file: number, opened: OpenedDossiers): ManyStep {
  const dossiers = opened.ok ? opened.parts.length : 0;
  const faults = opened.ok ? [] : [{ file, at: null, problem: opened.problem }];
  return { found: { file, dossiers }, people: [], faults };
}
