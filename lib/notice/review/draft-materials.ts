import type { SectionId } from '../../dossier/catalogue';
import type { Material } from '../material';
import type { Found } from '../read/found';
import type { ReadMaterial } from '../read/material-item';
import type { Source } from '../source';
import { quoted, quoteOf } from './quoted';
import { unsaid } from './unsaid';

/** Which entries a paper shows, by the words of its name. */
const PROVES: readonly (readonly [SectionId, RegExp])[] = [
  ['achievement', /业绩|成果|项目|课题/],
  ['patent', /专利/],
  ['award', /获奖|奖励|荣誉/],
  ['paper', /论文|著作|论著/],
  ['education', /学历|学位|毕业证/],
  ['title', /(?:资格|职称)证书/],
  ['training', /继续教育|学时/],
  ['assessment', /年度考核|考核表|考核结果/],
];
const WITHIN_TERM = /任期内|任现职|现任职|任职以来|任现/;

const ONE: Source = {
  source: 'default',
  text: '通知没有写份数，我们按1份列出，请向受理单位核实。',
  en: 'The notice gives no number of copies; we list 1. Ask the office that takes the papers.',
  confidence: 'C',
};

/** The papers that were read as materials of a notice, in their order, numbered as they stand. */
export function draftMaterials(text: string, read: readonly Found<ReadMaterial>[]): Material[] {
  return read.map((found, at): Material => {
    const { name, copies, attachment } = found.value;
    const source = quoteOf(text, found.quote, found.confidence);
    const counts = copies.map(({ count }) => count);
    const byLevel = copies.length > 1 || copies.some(({ level }) => level !== null);
    return {
      id: `material-${at + 1}`,
      no: at + 1,
      name: quoted(text, found, name),
      copies: counts.length > 0 ? { value: Math.max(...counts), source } : { value: 1, source: ONE },
      ...(byLevel && {
        copiesByLevel: copies.map(({ level, count }) => ({ value: { level: level ?? '其余', count }, source })),
      }),
      binding: unsaid('这份材料要不要装订', 'whether it is bound'),
      route: /破格/.test(name) ? quoted(text, found, '破格') : null,
      attachment,
      needs: [],
      proves: PROVES.filter(([, words]) => words.test(name)).map(([section]) => ({
        value: { section, withinTerm: WITHIN_TERM.test(name) ? 'yes' : 'no' },
        source: { ...source, confidence: source.confidence === 'A' ? 'B' : source.confidence },
      })),
    };
  });
}
