import { isWithin } from './book-titles';
import { type Found, found } from './found';
import { PROVINCES } from './provinces';
import { lineStart, type NoticeText, shownWords } from './text';

/** 的说明 and the like also end what a sentence speaks of: they must end their line. */
const SOFT = /的(?:说明|安排|规定|办法|要求|条件|须知|问答|解读|事项|提示)$/;
const ENDINGS = [
  '通知',
  '公告',
  '通告',
  '函',
  '公示',
  '方案',
  '意见',
  '说明',
  '安排',
  '规定',
  '办法',
  '要求',
  '条件',
  '须知',
  '问答',
  '解读',
  '事项',
  '提示',
  '告知书',
];
const ENDING = new RegExp(`(?:的|工作)(?:补充|紧急|预|补充性|更正|延期|调整|几点|若干)?(?:${ENDINGS.join('|')})`, 'g');
const MOST = 120;
/** A title stands near the beginning: after so many 关于 it is looked for no further. */
const MOST_TRIES = 200;
const ABOUT = /职称|资格|评审|申报|初定|认定|评定|考核|评聘/;
/** Whoever issues may stand before 关于: 南通市人力资源和社会保障局关于…. */
const ISSUER =
  /(?:局|厅|委|办|会|部|处|司|院|中心|政府|组|室|校|社|站|所|馆|台|集团|\))$|^[一-鿿]{2,10}[省市县区州盟旗]$/;
const NO_ISSUER = /[。;,:]|^[(\d一二三四五六七八九十]{1,3}[、.)]|按|根据|依据/;
const CITED_BEFORE = /(?:根据|按照|依据|遵照|按|执行|贯彻|落实|对照|参照|转发|印发|详见|见|和|及|与|,|、|")$/;
const CITED_AFTER = /^[》"]?(?:\([^()]{1,30}\))?(?:要求|精神|规定|和|、|,|及|执行|文件)/;
/** A headline that is no 关于…的通知 names a year or a place, and what it is. */
const HEADLINE =
  /^(?!根据|按照|按|依据|经|为|现|请|关于|各)[^。;,:"《》\n]{4,50}(?:通知|公告|通告|启事|须知|指南|条件|要求|事项|说明|安排|办法|申报|评审|方案|指引|工作|时间表|日程|日程表|一览|一览表|方式|解答|细则|简章|流程|问答|解读|规定|清单|材料|目录|时间|程序|标准|启动|资料|条件及要求|范围|提示|公示|介绍|政策)(?:\([^()\n]{1,20}\))?(?=:|\n|$)/;
/** Whatever it ends in, the first line of a text is its headline if it is no sentence and no salutation. */
const FIRST_LINE =
  /^(?!根据|按照|按|依据|经|为|现|请|各|\()(?:第[一二三四五]篇:|[^。;,:"《》\n]{2,14}[局厅委社网办]:)?[^。;,:"《》\n]{6,50}(?=:?\n|$|!)/;
/** The first line of a post calls out: @企业技术人员，2019年职称开始申报了！ */
const CALL = /^(?!根据|按照|按|依据|经|为|现|请|各|问|答|\()[^。;\n]{6,60}!(?=\n|$)/;
/** 《关于…的通知》 with its number, alone on the line. */
const IN_MARKS = /^《(关于[^《》\n]{4,80}的(?:通知|公告|通告|函))》(?:\([^()\n]{4,30}\))?(?=\n|$)/;
/** 职称评审 | 某市…: what a page is filed under. */
const RUBRIC = /^(?:>{1,3}|第[一二三四五]篇:|[^|\n]{2,8}\||\((?:转载|转发|摘要|节选)\)|[[〔][^[\]〔〕\n]{2,6}[\]〕])/;
/** （存档为转繁体）, behind a headline. */
const KEPT = /\((?:存档|转载|转自|节选|摘录|原文)[^()]{0,12}\)$/;
/** 转发某市《关于…的通知》的通知. */
const PASSED_ON = /^(?:关于)?转发[^《》。\n]{0,30}《[^《》\n]{4,90}》的(?:通知|函)(?=\n|$)/;
/** 职称申报温馨提示: a first line that says what it is. */
const NAMED = /(?:温馨提示|有关材料要求|须知|指南|问答|通知|公告|通告|说明|程序|流程|倒计时)$/;
/** A year, or a place; provinces are often named without 省. */
const PLACE = new RegExp(`20\\d\\d|[省市县区州]|${PROVINCES}`);
/** 6月1日，某厅印发《关于…的通知》。: what begins so reports of a notice, and has no title but that. */
const REPORTED =
  /^[^《》。;\n]{2,30}(?:下发|发布|印发|公布|出台)了?《(关于[^《》\n]{4,80}的(?:通知|公告|通告))》(?=[。,(\n]|$)/;
/** 的通知（某市某区）: the place it holds for. */
const FOR_PLACE = /^\([一-鿿]{2,12}[省市县区州]\)(?=\n|$)/;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
}

/** Where a title that begins at a place ends: at the last 的通知 that no 《 is open before; -1 where there is none. */
function endOf(text: string, start: number): number {
  const words = text.slice(start, start + MOST);
  const stop = words.search(/[。;]/);
  const within = stop === -1 ? words : words.slice(0, stop);
  let end = -1;
  for (const { index, 0: ending } of within.matchAll(ENDING)) {
    const before = within.slice(0, index);
    const open = before.split('《').length - before.split('》').length;
    if (open > 0) continue;
    // A title may be broken over lines, but what stands between is nothing else.
    if (before.split('\n').length > 4) break;
    if (end !== -1 && /[\n:(]/.test(within.slice(end, index))) break;
    end = index + ending.length;
  }
  return end === -1 ? -1 : start + end;
}

/** A line that is an office and nothing else. */
const OFFICE_LINE =
  /^(?!各|关于|根据|附件)[^。;:,!《》\d\n]{4,45}(?:局|厅|委|办|会|部|室|中心|政府|司|院|大学|集团|组)$|^[一-鿿]{2,6}[省市县区州]$/;

/** Where a title begins whose 关于 begins a line: at the offices alone on the lines right above it, two at most. */
function withOffices({ text, folded }: NoticeText, at: number): number {
  let start = at;
  for (let lines = 0; lines < 2 && start > 0; lines += 1) {
    const line = lineStart(text, start - 1);
    // A letterhead that an empty line parts from the title is none of it.
    const isRightAbove = !/\n\s*\n/.test(folded.original.slice(folded.at[start - 2], folded.at[start]));
    if (
      !(isRightAbove || /[省市县区州]\n$/.test(text.slice(line, start))) ||
      !OFFICE_LINE.test(text.slice(line, start - 1))
    )
      break;
    start = line;
  }
  return start;
}

function aboutCandidates(notice: NoticeText): Candidate[] {
  const { text, books } = notice;
  const candidates: Candidate[] = [];
  let tries = 0;
  for (let at = text.indexOf('关于'); at !== -1 && tries < MOST_TRIES; at = text.indexOf('关于', at + 2)) {
    tries += 1;
    if (isWithin(books, at)) continue;
    const end = endOf(text, at);
    if (end === -1) continue;
    const line = lineStart(text, at);
    const before = text.slice(Math.max(line, at - 60), at).replace(/^标题:/, '');
    if (CITED_BEFORE.test(before) || CITED_AFTER.test(text.slice(end, end + 40))) continue;
    if (!ABOUT.test(text.slice(at, end)) && before !== '') continue;
    const isIssued = before !== '' && before.length <= 45 && ISSUER.test(before) && !NO_ISSUER.test(before);
    const start = isIssued ? line : before === '' ? withOffices(notice, at) : at;
    const isWhole =
      (before === '' || isIssued) && /^(?:$|\n|\(|〔| |\t|成文|发布|信息|来源|一、)/.test(text.slice(end, end + 4));
    if (!isWhole && SOFT.test(text.slice(start, end))) continue;
    const place = isWhole ? (FOR_PLACE.exec(text.slice(end, end + 16))?.[0].length ?? 0) : 0;
    candidates.push({ start, end: end + place, rank: (isWhole ? 2 : 0) + (ABOUT.test(text.slice(at, end)) ? 1 : 0) });
  }
  return candidates;
}

function headlines(notice: NoticeText): Candidate[] {
  const { text, passages } = notice;
  return passages.slice(0, 60).flatMap(({ start, end, depth }) => {
    const words = text.slice(start, Math.min(end, start + 80));
    if (depth !== 0) return [];
    const marked = IN_MARKS.exec(words);
    if (marked?.[1]) return [{ start: start + 1, end: start + 1 + marked[1].length, rank: 1 }];
    const passedOn = PASSED_ON.exec(text.slice(start, Math.min(end, start + 130)))?.[0].length ?? 0;
    if (passedOn > 0) return [{ start, end: start + passedOn, rank: 1 }];
    const match = HEADLINE.exec(words) ?? (start === 0 ? (FIRST_LINE.exec(words) ?? CALL.exec(words)) : null);
    const isNamed = match !== null && start === 0 && NAMED.test(match[0]);
    if (!match || !(isNamed || PLACE.test(match[0])) || !ABOUT.test(match[0])) return [];
    // 资格考试时间：9月20日 is a fact, and what a short headline goes on with is of it.
    const isOpen = words.charAt(match[0].length) === ':';
    const rest = isOpen ? text.slice(start + match[0].length + 1, end).trimEnd() : '';
    if (/^\d/.test(rest)) return [];
    // A first line that is an office is the letterhead.
    if (/(?:局|厅|委员会|评委会|办公室|公司|中心|学院|大学)$/.test(match[0])) return [];
    const kept = KEPT.exec(match[0])?.[0].length ?? 0;
    if (kept > 0) return [{ start, end: start + match[0].length - kept, rank: 1 }];
    const length = match[0].length + (/^[^\d。;]{1,20}$/.test(rest) ? rest.length + 1 : 0);
    const rank = length + (isOpen && rest === '' ? 1 : 0) === end - start ? 1 : 0;
    return [{ start: /^20\d\d年/.test(match[0]) ? withOffices(notice, start) : start, end: start + length, rank }];
  });
}

function reported({ text }: NoticeText): Candidate | null {
  const name = REPORTED.exec(text.slice(0, MOST))?.[1];
  if (name === undefined) return null;
  const start = text.indexOf('《') + 1;
  return { start, end: start + name.length, rank: 0 };
}

/** 标题: of the notice itself, never of one that it cites; its broken lines joined. */
export function readTitle(notice: NoticeText): Found<string> | null {
  const best = (all: readonly Candidate[]) => {
    const most = Math.max(...all.map(({ rank }) => rank));
    return all.find(({ rank }) => rank === most);
  };
  const about = best(aboutCandidates(notice));
  const plain = best(headlines(notice));
  // 按照…关于印发…的通知执行: in the midst of a sentence, below a headline of the first line.
  const isWithinLine = about !== undefined && about.start > 0 && notice.text.charAt(about.start - 1) !== '\n';
  const isBelow = isWithinLine && about.rank < 2 && plain?.start === 0 && plain.rank === 1;
  const title = (isBelow ? plain : about) ?? plain ?? reported(notice);
  if (!title) return null;
  const start = title.start + (RUBRIC.exec(notice.text.slice(title.start, title.start + 12))?.[0].length ?? 0);
  const rule = title === about ? 'title/about' : title === plain ? 'title/headline' : 'title/reported';
  const confidence = title === about && title.rank === 3 ? 'A' : 'B';
  return found(notice.folded, [start, title.end], shownWords(notice, start, title.end), rule, confidence);
}
