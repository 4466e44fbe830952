import { remembered } from '../../dates/remembered';
import type { Conditions, TitleRank } from '../../notice/conditions';
import type { Level } from '../../notice/schema';
import { fold } from '../shared/fold';
import { readLevel } from '../shared/level';
import { onceFor } from '../shared/once-for';
import { seriesRank } from './other-series';

/** What the name of a title says. */
export type TitleRead =
  /** A title of the ladder, maybe with its speciality before it, as 网络安全助理工程师. */
  | { readonly kind: 'ladder'; readonly title: string }
  /** A vocational qualification that counts as one of these titles. */
  | { readonly kind: 'qualification'; readonly titles: readonly string[] }
  /** A title of another series, as 经济师. */
  | { readonly kind: 'series'; readonly rank: TitleRank }
  /** A level and no title, as 中级. */
  | { readonly kind: 'level' }
  | { readonly kind: 'unknown' };

const plainName = (text: string) => fold(text).replace(/(?:专业技术|任职)?(?:资格|职称|职务)(?:证书|证)?$/u, '');

/** Whether nothing but words of specialities stands there, one after the other. */
function isSpeciality(text: string, words: readonly string[]): boolean {
  let rest = text;
  while (rest !== '') {
    const word = words.find((one) => rest.startsWith(one));
    if (word === undefined) return false;
    rest = rest.slice(word.length);
  }
  return true;
}

interface Names {
  /** Every name of every title, the longest first. */
  readonly titles: readonly { readonly title: string; readonly text: string }[];
  /** The words of specialities, the longest first. */
  readonly words: readonly string[];
  readonly read: (text: string) => TitleRead;
}

const longestFirst = (a: string, b: string) => b.length - a.length;

/** The names that the conditions have. */
const namesOf: (conditions: Conditions) => Names = onceFor((conditions) => ({
  titles: conditions.titles
    .flatMap(({ name, also }) => [name, ...also].map((text) => ({ title: name, text: fold(text) })))
    .sort((a, b) => longestFirst(a.text, b.text)),
  words: conditions.specialityWords.map(fold).sort(longestFirst),
  read: remembered(200, 1_000, (text) => read(text, conditions)),
}));

/** The title that the name stands for; null where it stands for none. The longest name that fits is meant. */
function named(plain: string, conditions: Conditions): string | null {
  const { titles, words } = namesOf(conditions);
  const behind = titles.find(({ text }) => plain.endsWith(text));
  return behind && isSpeciality(plain.slice(0, -behind.text.length), words) ? behind.title : null;
}

/** The names of the qualifications, the longest first. */
const qualificationNames = onceFor(({ qualifications }: Conditions) =>
  qualifications.value
    .flatMap((qualification) => qualification.names.map((name) => ({ qualification, name: fold(name) })))
    .sort((a, b) => longestFirst(a.name, b.name)),
);

/** The qualification of the list that the text names; null where it names none. */
export function qualificationIn(text: string, conditions: Conditions) {
  const { qualifications } = conditions;
  const plain = fold(text);
  for (const { name, qualification } of qualificationNames(conditions)) {
    if (plain.includes(name)) return qualification;
  }
  // Written by the examination and its level: 计算机技术与软件专业技术资格（中级）.
  if (!/软考|计算机技术与软件|计算机软件资格/u.test(plain)) return null;
  const grades = qualifications.value.filter(({ exam }) => plain.includes(exam.slice(-2)));
  return grades.length === 1 ? (grades[0] ?? null) : null;
}

function read(text: string, conditions: Conditions): TitleRead {
  const [head = '', ...behind] = text
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[(〔【[].*$/s, '')
    .split(/[/|、-]/u);
  if (behind.some((part) => /[师员]$/u.test(plainName(part)))) return { kind: 'unknown' };
  const plain = plainName(head);
  const title = named(plain, conditions);
  if (title !== null) return { kind: 'ladder', title };
  const rank = seriesRank(plain);
  if (rank) return { kind: 'series', rank };
  const qualification = qualificationIn(plain, conditions);
  if (qualification) return { kind: 'qualification', titles: qualification.titles };
  return readLevel(plain) === null ? { kind: 'unknown' } : { kind: 'level' };
}

/**
 * Reads the name of a title. What stands in brackets or after a stroke behind it is its speciality; where that part names
 * a title too the name is not understood, for two titles are none for sure.
 */
export function readTitle(text: string, conditions: Conditions): TitleRead {
  return namesOf(conditions).read(text);
}

/** The title of the ladder that the text names; null where it names none. */
export function ladderTitle(text: string, conditions: Conditions): string | null {
  const read = readTitle(text, conditions);
  return read.kind === 'ladder' ? read.title : null;
}

/** The level of a title of the ladder; null where the conditions do not have it. */
export function levelOf(title: string, { titles }: Conditions): Level | null {
  for (const { name, level } of titles) if (name === title) return level;
  return null;
}

/** The rank of a title of the ladder among the titles of all series; null where the conditions do not have it. */
export function rankOf(title: string, { titles }: Conditions): TitleRank | null {
  for (const { name, rank } of titles) if (name === title) return rank;
  return null;
}

/** Whether `lower` stands below `higher`, both titles of the ladder. */
export function isBelow(lower: string, higher: string, { titles }: Conditions): boolean {
  for (const { name } of titles) {
    if (name === higher) return false;
    if (name === lower) return true;
  }
  return false;
}
