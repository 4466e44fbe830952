/** The levels that a notice may speak of, highest first, and the one above that holds each. */
const WORDS =
  /正高级?|副高级?|高级|中级|初级|助理级|员级|助理(?!级)|初、中级|中、初级|初中级|中初级|高、中级|高中级|中高级|中、高级|[中初高]\([中初高]\)级/g;

const BY_WORD: Readonly<Record<string, readonly string[]>> = {
  '初、中、高级': ['初级', '中级', '高级'],
  初中高级: ['初级', '中级', '高级'],
  '高、中、初级': ['高级', '中级', '初级'],
  高中初级: ['高级', '中级', '初级'],
  正高级: ['正高级'],
  正高: ['正高级'],
  副高级: ['副高级'],
  副高: ['副高级'],
  高级: ['高级'],
  中级: ['中级'],
  初级: ['初级'],
  助理级: ['助理级'],
  助理: ['助理级'],
  员级: ['员级'],
  '初、中级': ['初级', '中级'],
  '中、初级': ['中级', '初级'],
  初中级: ['初级', '中级'],
  中初级: ['中级', '初级'],
  '高、中级': ['高级', '中级'],
  高中级: ['高级', '中级'],
  中高级: ['中级', '高级'],
  '中、高级': ['中级', '高级'],
};

const RANK = /[一二三]级教师/g;
/** As `levelsIn`, but the ranks of teachers by their own names, where fees and copies differ by them. */
export function ranksIn(words: string): string[] {
  const ranks = [...new Set([...words.matchAll(RANK)].map(([rank]) => rank))];
  return ranks.length > 0 ? ranks : levelsIn(words);
}

/** Each level that some words name, once, in their order. 高级（副高） is the one level 副高级. */
export function levelsIn(words: string): string[] {
  const plain = words
    .replace(/高级(职称|(?:专业技术)?(?:职务|资格))?\((正高|副高)级?\)/g, '$2级$1')
    .replace(/高级工(?!程)|高级技师|中级工(?!程)|初级工(?!程)/g, '');
  return [
    ...new Set([...plain.matchAll(WORDS)].flatMap(([word]) => BY_WORD[word.replace('(', '、').replace(')', '')] ?? [])),
  ];
}

/** Posts that name no level, and have the same one everywhere. */
const MIDDLE =
  /^(?:(?:工程|经济|会计|统计|审计|农艺|农业经济|兽医|畜牧|实验|工艺美术)师|主(?:治|管)[一-鿿]{1,3}师|馆员|讲师|编辑)$/;
const HIGHEST = /^(?:教授|[一-鿿]{0,6}研究员|研究馆员|译审|编审|主任[一-鿿]{1,3}师)$/;

/** The level of a post: 中级 of 工程师, 助理级 of 助理农艺师; null for a level itself, and for a post that has no one level everywhere. */
export function levelOfPost(post: string): string | null {
  if (BY_WORD[post] || post.endsWith('费')) return null;
  const named = levelsIn(post);
  if (named.length > 0) return named.length === 1 ? (named[0] as string) : null;
  if (MIDDLE.test(post)) return '中级';
  if (post.endsWith('技术员')) return '员级';
  if (post.startsWith('副') && HIGHEST.test(post.slice(1))) return '副高级';
  return HIGHEST.test(post) ? '正高级' : null;
}
