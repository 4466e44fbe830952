import { CATALOGUE, splitField } from '../dossier/catalogue';
import type { Form } from '../dossier/form';
import { sectionsOf } from '../dossier/headings';
import { meaningOf } from '../dossier/label-meaning';
import { MAX_TYPED, MAX_VALUE, type Reading, type ReadValue, type UnreadPart } from '../dossier/reading';
import type { Taught } from '../dossier/taught';
import { collect } from './collect';
import { controlsIn } from './controls';
import { rowsOf } from './entries';
import { fixedIn } from './fixed';
import { formOf } from './form';
import type { Found } from './found';
import { headingsOf, headingToShow } from './heading';
import { createContext } from './page-context';
import type { Refs } from './refs';
import { parentOf, type Root, rootsOf } from './roots';
import { withTaught } from './taught';
import { squeeze } from './text';
import { type FoundUnread, unreadIn } from './unread';
import { unreadCandidates } from './unread-parts';
import { type FoundUpload, toUpload, uploadCandidates, uploadsIn } from './uploads';

const MAX_VALUES = 5_000;
const MAX_UNREAD = 200;
const MAX_UPLOADS = 300;
/** Fewer known values are chance: a search box of the portal, a name in a greeting. */
const MIN_KNOWN = 2;

const DIALOGS = '.ant-modal,.ant-drawer,.el-dialog,.modal-dialog,.layui-layer,[role="dialog"],dialog';

/** An entry being typed in a dialog is not yet one of its list; it counts only where the page shows no list of that section. */
function isDraft(value: Found, elsewhere: ReadonlySet<string>): boolean {
  if (value.meaning === null || !value.element.closest(DIALOGS)) return false;
  const { section } = splitField(value.meaning);
  return CATALOGUE[section].many && elsewhere.has(section);
}

/** True where a value of a repeating section stands in another part (最高学历 in basic data) while the section has its own. */
function isStray(value: Found, proper: ReadonlySet<string>): boolean {
  if (value.meaning === null || value.taught) return false;
  const { section } = splitField(value.meaning);
  return CATALOGUE[section].many && proper.has(section) && !isProper(value);
}

function isProper(value: Found): boolean {
  if (value.meaning === null) return false;
  return sectionsOf(value.prefix, value.headings)?.includes(splitField(value.meaning).section) ?? false;
}

/** True of the step of a declaration that holds its attachments alone. */
const isUploadStep = (found: readonly Found[]) =>
  found.filter(({ kind, headings }) => kind === 'file' && headings.some((text) => /附件|申报材料/u.test(text)))
    .length >= MIN_KNOWN;

function withHolders(elements: Iterable<Element>, holders: Set<Element>): Set<Element> {
  for (const element of elements) {
    for (let at = parentOf(element); at && !holders.has(at); at = parentOf(at)) holders.add(at);
  }
  return holders;
}

/** What stands on a page, whether or not the page is taken for a declaration. */
export interface WholePage {
  readonly form: Form;
  readonly kind: Reading['page'];
  /** In document order. */
  readonly values: readonly Found[];
  readonly uploads: readonly FoundUpload[];
  readonly unread: readonly FoundUnread[];
}

/** The names of persons that a page tells. */
export const namesOf = (found: readonly Found[]): string[] =>
  found.flatMap(({ meaning, value }) => (meaning === 'person.name' && value.trim() ? [value.trim()] : []));

/**
 * Every control and read-only value of a document with its label, and with its meaning where the user has `taught` it for this
 * form, or the evidence is enough.
 */
export function readWhole(
  document: Document,
  sites: readonly string[],
  roots: readonly Root[] = rootsOf(document),
  taught: readonly Taught[] = [],
): WholePage {
  const page = createContext(document, roots, roots.flatMap(controlsIn));
  const fixed = fixedIn(page);
  const texts = [...fixed.values.map(({ element }) => element), ...fixed.columns.map(({ at }) => at)];
  const holders = withHolders(texts, new Set(page.withControls));
  const candidates = unreadCandidates(page);
  const handedIn = uploadCandidates(page);
  const holding = new Set([...page.controls.map(({ element }) => element), ...texts]);
  const others = [
    ...Object.values(candidates).flat(),
    ...[...handedIn.tables.values()].flat().map(({ element }) => element),
    ...handedIn.links.keys(),
  ];
  const headings = headingsOf(holding, others, holders);
  const guessed = collect(page, fixed.values, headings);
  const form = formOf(document, namesOf(guessed));
  const found = withTaught(guessed, form, taught);
  const uploads = uploadsIn(handedIn, found, headings);
  const unread = unreadIn(candidates, holders, headings, sites, holding);

  const known = found.filter(({ meaning }) => meaning !== null);
  const isControl = (value: Found) => value.kind !== 'fixed';
  // Who has taught something of a page has said what page it is.
  const said = found.filter((value) => value.taught);
  const isForm =
    known.filter(isControl).length >= MIN_KNOWN || known.some(({ codes }) => codes.length > 0) || isUploadStep(found);
  const kind =
    isForm || said.some(isControl) ? 'form' : known.length >= MIN_KNOWN || said.length > 0 ? 'review' : 'none';

  const elsewhere = new Set<string>();
  for (const value of known)
    if (!value.element.closest(DIALOGS)) elsewhere.add(splitField(value.meaning ?? 'person.name').section);
  for (const { label, at } of fixed.columns) {
    const meaning = meaningOf({ codes: [], prefix: '', label, headings: headings.of(at), part: null });
    if (meaning && !at.closest(DIALOGS)) elsewhere.add(splitField(meaning).section);
  }
  const proper = new Set(
    known
      .filter((value) => isProper(value) && !value.element.closest(DIALOGS))
      .map(({ meaning }) => splitField(meaning ?? 'person.name').section as string),
  );
  const values = found.map((value) =>
    isDraft(value, elsewhere) || isStray(value, proper) ? { ...value, meaning: null, taught: false } : value,
  );
  return { form, kind, values, uploads, unread };
}

/** A reading, and all values that it was made from, in document order. */
export interface PageReading {
  readonly reading: Reading;
  readonly whole: readonly Found[];
}

/** As `readDocument`, with the values on the page that the reading is of. */
export function readPage(
  document: Document,
  refs: Refs,
  sites: readonly string[] = [],
  roots: readonly Root[] = rootsOf(document),
  taught: readonly Taught[] = [],
): PageReading {
  const { form, kind, values: whole, uploads, unread: parts } = readWhole(document, sites, roots, taught);
  const unread = parts.map(
    ({ element, ...part }): UnreadPart => (element ? { ...part, ref: refs.refOf(element) } : part),
  );
  const rows = rowsOf(whole);
  if (kind !== 'none' && whole.length > MAX_VALUES) {
    unread.unshift({ name: document.title.slice(0, 200), why: 'too-much', origin: null });
  }
  const isCarried = carried(whole);
  const values =
    kind === 'none'
      ? []
      : whole.flatMap((value, at): ReadValue[] => (isCarried(at) ? [toValue(value, rows[at] ?? null, refs)] : []));
  const reading: Reading = {
    form,
    title: squeeze(document.title.slice(0, 300)),
    page: kind,
    values,
    uploads: kind === 'none' ? [] : uploads.slice(0, MAX_UPLOADS).map((upload) => toUpload(upload, refs)),
    unread: unread.slice(0, MAX_UNREAD),
  };
  return { reading, whole };
}

/**
 * What a document holds now: controls and read-only values with labels, meanings and entries, and the parts that cannot be read.
 * A page that holds nothing of a declaration is `none` and gives no values. Frames of other hosts than `sites` are named as unread.
 * Reads the page and changes nothing in it.
 */
export const readDocument = (...page: Parameters<typeof readPage>): Reading => readPage(...page).reading;

/** Tells of a place in a list of values whether it is carried. Of too many, texts that mean nothing are left first, controls last. */
function carried(values: readonly Found[]): (at: number) => boolean {
  let spare = values.length - MAX_VALUES;
  const left = new Set<number>();
  const isText = ({ kind }: Found) => kind === 'fixed';
  for (const isLeft of [(value: Found) => isText(value) && value.meaning === null, isText, () => true]) {
    for (let at = values.length - 1; at >= 0 && spare > 0; at -= 1) {
      if (left.has(at) || !isLeft(values[at] as Found)) continue;
      left.add(at);
      spare -= 1;
    }
  }
  return (at) => !left.has(at);
}

/** The first `length` characters, never half of a character that takes two. */
function cutTo(text: string, length: number): string {
  const cut = text.slice(0, length);
  return text.length > length && /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** A value as it is carried to the panel. `row` as in the reading. */
export function toValue(value: Found, row: number | null, refs: Refs): ReadValue {
  return {
    ref: refs.refOf(value.element),
    label: value.label.slice(0, 200),
    labelFrom: value.labelFrom,
    confidence: value.confidence,
    kind: value.kind,
    value: cutTo(value.value, MAX_VALUE),
    cut: value.value.length > MAX_VALUE,
    ...(value.typed !== '' && { typed: cutTo(value.typed, MAX_TYPED) }),
    heading: headingToShow(value.headings).slice(0, 200),
    name: value.name,
    meaning: value.meaning,
    taught: value.taught,
    row: row === null ? null : Math.min(row, 9_999),
  };
}
