import type { TitleRank } from '../../notice/conditions';

/** Series whose titles are named alike: 助理经济师, 经济师, 高级经济师, 正高级经济师. */
const ALIKE = ['经济师', '会计师', '统计师', '审计师', '政工师', '农艺师', '实验师', '工艺美术师'];

/** Titles of other series by their whole names: what 助理 or 副 says differs from series to series. */
const NAMES: Readonly<Record<TitleRank, readonly string[]>> = {
  员级: ['经济员', '会计员', '统计员', '政工员', '实验员', '农业技术员', '管理员', '护士', '医士', '三级教师'],
  助理级: [
    ...ALIKE.map((name) => `助理${name}`),
    ...['助理馆员', '助理讲师', '助教', '助理编辑', '助理记者', '三级翻译', '研究实习员', '二级教师', '护师', '医师'],
  ],
  中级: [
    ...ALIKE,
    ...['馆员', '讲师', '编辑', '记者', '二级翻译', '助理研究员', '一级教师', '主管护师', '主治医师', '主管技师'],
  ],
  副高级: [
    ...ALIKE.map((name) => `高级${name}`),
    ...['副研究馆员', '高级讲师', '副教授', '副编审', '主任编辑', '高级记者', '一级翻译', '副研究员', '高级教师'],
    ...['副主任护师', '副主任医师', '副主任技师'],
  ],
  正高级: [
    ...ALIKE.map((name) => `正高级${name}`),
    ...['研究馆员', '正高级讲师', '教授', '编审', '译审', '研究员', '正高级教师', '主任护师', '主任医师', '主任技师'],
  ],
};

/** The rank of a title of another series than engineering; null where the name is none of those known. */
export function seriesRank(plain: string): TitleRank | null {
  const ranks = Object.keys(NAMES) as TitleRank[];
  return ranks.find((rank) => NAMES[rank].includes(plain)) ?? null;
}
