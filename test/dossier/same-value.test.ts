import { describe, expect, it } from 'vitest';
import type { FieldId } from '../../lib/dossier/catalogue';
import { sameValue } from '../../lib/dossier/same-value';

describe('two writings of one value', () => {
  it.each<[FieldId, string, string, boolean]>([
    ['paper.publishedOn', '2023-03-31', '2023年3月31日', true],
    ['paper.publishedOn', '2023-03', '2023-03-31', false],
    ['employment.to', '至今', 'present', true],
    ['paper.publishedOn', '31/03/2023', '2023-03-31', false],
    ['paper.publishedOn', '待定', '待 定', false],
    ['training.hours', '90', '90.0', true],
    ['training.hours', '９０', '90', true],
    ['training.hours', '90', '九十', false],
    ['person.mobile', '139 0000 0001', '139-00000001', true],
    ['person.idNumber', '99990119880315001x', '99990119880315001X', true],
    ['person.idNumber', '9999****0010', '999901198803150010', true],
    ['person.idNumber', '9999****0011', '999901198803150010', false],
    ['person.region', '江苏省/南通市', '江苏省 / 南通市', true],
    ['declaration.level', 'intermediate', '中级', true],
    ['declaration.level', 'junior', '中级', false],
    ['unit.name', '南通（星槎）公司', '南通(星槎)公司', true],
    ['unit.name', '南通星槎公司', '南通星槎有限公司', false],
    ['education.level', '', '本科', false],
  ])('%s: %j and %j: %s', (field, one, other, same) => {
    expect(sameValue(field, one, other)).toBe(same);
    expect(sameValue(field, other, one)).toBe(same);
  });
});
