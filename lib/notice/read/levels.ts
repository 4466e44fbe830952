/** The levels that a notice may speak of, highest first, and the one above that holds each. */
const WORDS =
  /正高级?|副高级?|高级|中级|初级|助理级|员级|助理(?!级)|初、中级|中、初级|初中级|中初级|高、中级|高中级|中高级|中、高级/g;

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
  return [...new Set([...plain.matchAll(WORDS)].flatMap(([word]) => BY_WORD[word] ?? []))];
}
