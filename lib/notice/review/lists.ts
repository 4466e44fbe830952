import type { Fact } from '../fact';
import { copiesIn } from '../read/copies';
import type { ReadMaterial } from '../read/material-item';
import { noticeText } from '../read/text';
import type { Source } from '../source';
import { draftMaterials } from './draft-materials';
import type { Taken } from './fields';
import type { OpenNotice } from './from-draft';
import { feeFrom, type ReadValue, textFrom } from './value-from';

/** The facts of which a notice may have several: they are added and taken away. */
export const LIST_KEYS = ['materials', 'fees', 'excluded', 'people', 'phones', 'emails', 'addresses'] as const;
export type ListKey = (typeof LIST_KEYS)[number];

interface ListField {
  readonly kind: 'text' | 'material' | 'fee';
  readonly get: (notice: OpenNotice) => readonly Fact<unknown>[];
  readonly add: (notice: OpenNotice, words: string, source: Source) => Taken;
  /** Takes the entry at that place away. */
  readonly remove: (notice: OpenNotice, at: number) => OpenNotice;
}

const without = <T>(all: readonly T[], at: number): T[] => all.filter((_, place) => place !== at);

function list<T>(
  kind: ListField['kind'],
  read: ReadValue<T>,
  get: (notice: OpenNotice) => { value: T; source: Source }[],
  put: (notice: OpenNotice, all: { value: T; source: Source }[]) => OpenNotice,
): ListField {
  return {
    kind,
    get,
    add: (notice, words, source) => {
      const { batchYear } = notice;
      const value = read(words, batchYear.value);
      return value.ok ? { ok: true, notice: put(notice, [...get(notice), { value: value.value, source }]) } : value;
    },
    remove: (notice, at) => put(notice, without(get(notice), at)),
  };
}

const contact = (kind: keyof OpenNotice['contacts']): ListField =>
  list(
    'text',
    textFrom,
    ({ contacts }) => contacts[kind],
    (notice, all) => ({ ...notice, contacts: { ...notice.contacts, [kind]: all } }),
  );

/** A number that no material of the notice has: what hangs on an id, as a checklist, stays with its material. */
const nextNo = ({ materials }: OpenNotice) => Math.max(0, ...materials.map(({ no }) => no)) + 1;

const materials: ListField = {
  kind: 'material',
  get: (notice) => notice.materials.map(({ name }) => name),
  add: (notice, words, source) => {
    const read = textFrom(words, null);
    if (!read.ok) return read;
    const copies = copiesIn(noticeText(words).text);
    const name = read.value.replace(/[，,；;。]?(?:一式)?[\d一两二三四五六七八九十]{1,2}[份套本]$/, '');
    const value: ReadMaterial = { name, copies, attachment: null, no: 0 };
    const found = {
      value,
      quote: { start: 0, end: words.length },
      confidence: 'A',
      rule: 'hand',
      remarks: [],
    } as const;
    const no = nextNo(notice);
    const made = draftMaterials(words, [found]).map((one) => ({
      ...one,
      id: `material-${no}`,
      no,
      name: { value: name, source },
      copies: copies.length > 0 ? { ...one.copies, source } : one.copies,
    }));
    return { ok: true, notice: { ...notice, materials: [...notice.materials, ...made] } };
  },
  remove: (notice, at) => ({ ...notice, materials: without(notice.materials, at) }),
};

/** Every such list, by its name. */
export const LISTS: Readonly<Record<ListKey, ListField>> = {
  materials,
  fees: list(
    'fee',
    feeFrom,
    ({ payment }) => payment.perPerson,
    (notice, perPerson) => ({ ...notice, payment: { ...notice.payment, perPerson } }),
  ),
  excluded: list(
    'text',
    textFrom,
    ({ excluded }) => excluded,
    (notice, excluded) => ({ ...notice, excluded }),
  ),
  people: contact('people'),
  phones: contact('phones'),
  emails: contact('emails'),
  addresses: contact('addresses'),
};
