import { describe, expect, it } from 'vitest';
import {
  insertEntry,
  type KeptChange,
  moveEntry,
  removeEmptyEntry,
  removeEntry,
  setValue,
} from '../../lib/dossier/change-kept';
import { EMPTY_DOSSIER, type KeptDossier, KeptDossierSchema, type KeptValue } from '../../lib/dossier/kept-dossier';
import { undoOf } from '../../lib/dossier/undo-kept';

const AT = '2023-06-15T01:02:03.000Z';
const hand = (text: string, at = AT): KeptValue => ({ text, source: 'hand', at });
const paper = (id: string, title: string) => ({ id, values: { title: hand(title) } });
const THREE: KeptDossier = { paper: [paper('a', '甲'), paper('b', '乙'), paper('c', '丙')] };
const ids = (kept: KeptDossier) => kept.paper?.map(({ id }) => id) ?? [];

describe('a value', () => {
  it('makes the entry of a section that does not repeat, and goes with a blank text', () => {
    const named = setValue('person.name', 'person', hand('张三'))(EMPTY_DOSSIER);
    expect(named).toEqual({ person: [{ id: 'person', values: { name: hand('张三') } }] });
    expect(setValue('person.name', 'person', hand('  '))(named).person?.[0]?.values).toEqual({});
  });

  it('that stays the same keeps its source and time', () => {
    const read: KeptDossier = {
      person: [{ id: 'person', values: { name: { text: '张三', source: 'page', at: AT } } }],
    };
    expect(setValue('person.name', 'person', hand('张三', '2024-01-01T00:00:00.000Z'))(read)).toBe(read);
  });

  it('of an entry that is gone changes nothing', () => {
    expect(setValue('paper.title', 'gone', hand('丁'))(THREE)).toBe(THREE);
  });
});

describe('entries', () => {
  it('are put in once, taken out, and moved within their ends', () => {
    expect(ids(insertEntry('paper', paper('d', '丁'), 1)(THREE))).toEqual(['a', 'd', 'b', 'c']);
    expect(insertEntry('paper', paper('a', '甲'))(THREE)).toBe(THREE);
    expect(ids(removeEntry('paper', 'b')(THREE))).toEqual(['a', 'c']);
    expect(ids(moveEntry('paper', 'c', -1)(THREE))).toEqual(['a', 'c', 'b']);
    expect(moveEntry('paper', 'a', -1)(THREE)).toBe(THREE);
    expect(moveEntry('paper', 'c', 1)(THREE)).toBe(THREE);
  });

  it('that are empty can be cleared away, and no others', () => {
    const added = insertEntry('paper', { id: 'd', values: {} })(THREE);
    expect(ids(removeEmptyEntry('paper', 'd')(added))).toEqual(['a', 'b', 'c']);
    expect(removeEmptyEntry('paper', 'a')(added)).toBe(added);
  });

  it('leave no section behind when the last is gone', () => {
    expect(removeEntry('paper', 'a')({ paper: [paper('a', '甲')] })).toEqual({});
  });
});

describe('undo', () => {
  const changes: [string, KeptChange][] = [
    ['a value', setValue('paper.title', 'b', hand('新'))],
    ['an emptied value', setValue('paper.title', 'b', hand(''))],
    ['an entry put in', insertEntry('paper', paper('d', '丁'), 0)],
    ['an entry taken out', removeEntry('paper', 'b')],
    ['an entry moved', moveEntry('paper', 'c', -1)],
    ['a single section', setValue('person.name', 'person', hand('张三'))],
  ];
  it.each(changes)('of %s gives back what was', (_, change) => {
    const after = change(THREE);
    expect(after).not.toEqual(THREE);
    expect(undoOf(THREE, after)(after)).toEqual(THREE);
  });

  it.each(changes)('of %s leaves what another panel has done since', (_, change) => {
    const after = change(THREE);
    const other = setValue('paper.rank', 'a', hand('1'))(insertEntry('paper', paper('z', '外'))(after));
    const back = undoOf(THREE, after)(other);
    expect(ids(back).toSorted()).toEqual(['a', 'b', 'c', 'z']);
    expect(back.paper?.find(({ id }) => id === 'a')?.values.rank?.text).toBe('1');
    expect(back.paper?.find(({ id }) => id === 'b')?.values.title?.text).toBe('乙');
  });

  it('leaves a value that was written over since, and an added entry that was written in', () => {
    const after = setValue('paper.title', 'b', hand('新'))(THREE);
    const later = setValue('paper.title', 'b', hand('更新'))(after);
    expect(undoOf(THREE, after)(later)).toEqual(later);
    const added = insertEntry('paper', { id: 'd', values: {} })(THREE);
    const written = setValue('paper.title', 'd', hand('丁'))(added);
    expect(ids(undoOf(THREE, added)(written))).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a stored dossier', () => {
  it('is taken as it stands, and refused with what is not known', () => {
    expect(KeptDossierSchema.parse(THREE)).toEqual(THREE);
    const bad = [
      { later: [] },
      { paper: [{ id: 'a', values: { later: hand('x') } }] },
      { paper: [{ id: 'a', values: { title: hand('') } }] },
      { paper: [{ id: 'a', values: { title: { ...hand('x'), source: 'guess' } } }] },
      { paper: [{ id: 'a', values: { title: { ...hand('x'), at: 'yesterday' } } }] },
      { person: [paper('a', '甲'), paper('b', '乙')] },
    ];
    for (const one of bad) expect(KeptDossierSchema.safeParse(one).success).toBe(false);
  });
});
