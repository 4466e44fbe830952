import { describe, expect, it } from 'vitest';
import { whose } from '../../components/dossier/whose';

const person = (id: string, name: string, idNumber: string) => ({ id, name, idNumber, createdAt: '' });
const ZHANG = person('z', '张三', '999901198803150010');
const OTHER = person('o', '张三', '999901199202020020');
const people = [ZHANG, OTHER];
const asked = { onPage: true, people, chosenId: '', answer: null };
const page = (name: string, idNumber: string) => ({ ...asked, person: { name, idNumber } });

describe('whose dossier goes with the page', () => {
  it('is the one of name and whole number, without a question', () => {
    expect(whose(page('张三', ZHANG.idNumber))).toEqual({ kind: 'page', person: ZHANG, byUser: false });
  });

  it('is asked where the number is masked, of those alone whom it does not contradict', () => {
    expect(whose(page('张三', '9999****0010'))).toEqual({ kind: 'ask', candidates: [ZHANG] });
    expect(whose(page('张三', ''))).toEqual({ kind: 'ask', candidates: people });
    expect(whose({ ...asked, person: null })).toEqual({ kind: 'ask', candidates: people });
  });

  it('is as the user says, but never someone who is contradicted', () => {
    const masked = page('张三', '9999****0010');
    expect(whose({ ...masked, answer: 'z' })).toEqual({ kind: 'page', person: ZHANG, byUser: true });
    expect(whose({ ...masked, answer: 'o' })).toEqual({ kind: 'ask', candidates: [ZHANG] });
    expect(whose({ ...masked, answer: 'none' })).toEqual({ kind: 'untold' });
  });

  it('is a new one where the page tells a whole other person, whoever was chosen before', () => {
    const found = whose({ ...page('李四', '999901199001010010'), chosenId: 'z', answer: 'z' });
    expect(found).toEqual({ kind: 'new', identity: { name: '李四', idNumber: '999901199001010010' } });
    expect(whose(page('李四', '9999****0010'))).toEqual({ kind: 'untold' });
  });

  it('is chosen where there is no page', () => {
    const none = { ...asked, onPage: false, person: null };
    expect(whose({ ...none, chosenId: 'o', answer: 'z' })).toEqual({ kind: 'choose', person: OTHER });
    expect(whose(none)).toEqual({ kind: 'choose', person: null });
  });
});
