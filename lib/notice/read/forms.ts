import { copiesIn } from './copies';
import { firstOf } from './first-of';
import { type Found, found } from './found';
import type { ReadMaterial } from './material-item';
import { isOfSome } from './of-some';
import { isPaperName } from './paper-name';
import { type NoticeText, sentenceAround, shownWords } from './text';

const FORM =
  /(?:表|申报书|承诺书|推荐书|简介|报告书|诚信书|保证书|推荐意见书|评审书|名册|花名册|推荐函|(?<!保障|银行)卡|(?:申报|情况|自评)说明|(?:情况|结果)(?:证明|报告))(?:\([^()]{1,12}\))?》$/;
const ASKED_BEFORE =
  /(?:填写|填报|填好|填|提交|报送|打印|提供|递交|上传|装订|附上|签订|签署|出具|下载|制作|生成|形成|纸质|书面)|(?:[附交备]|(?<![申举汇])报)[^。;《]{0,20}$|材料,?(?:特别是|尤其是|包括|含)$/;
/** Tables that are looked up rather than filled. */
const LOOKED_UP = /(?:参考|对照|划分|标准|代码|分值|赋分|系列|任务|安排|时间|进度|计划|分类)表/;
/** 在《表》“公示结果”栏中注明: it is filled. */
const FILLED_BEHIND = /^[^。;《]{0,16}栏[目内中里]?,?[^。;《]{0,4}(?:注明|填写|签署|盖章)/;
/** （以下简称《申报表》: another name for what stands before it. */
const SHORT_NAME = /简称:?"?$/;
const ALSO_CALLED = /^\((?:以下)?简称:?《[^《》]{2,30}》/;
/** 打印3份《申报表》. */
const COPIES_BEFORE = /(?:\d{1,2}|[一两二三四五六七八九十])份$/;
/** 《申报表》两份、《一览表》: what stands between two that are asked for together. */
const BETWEEN = /^(?:\([^()]{0,20}\))?(?:(?:一式)?[一两二三四五六七八九十\d]{1,2}份)?(?:\([^()]{0,20}\))?[、和及与,]$/;
const ASKED_BEHIND =
  /^(?:\([^()]{1,20}\))?[^。;《]{0,14}(?:一式|\d{1,2}份|[一二两三四五六七八九十]份|填写|打印|报送|提交|盖章|签字|纸质|上传|装订|汇总|发到|发至|发送)/;
const WRITTEN_BY_UNIT = /(?:证明|报告)》$/;
/** 填写, at the end of the words before a form. */
const FILLS = /(?:填写|填报|提供|提交|报送|附|打印|上传|签署|出具)$/;
/** 《评审表》待通过后打印. */
const AFTERWARDS = /^[^,。;]{0,6}(?:通过|批准|结束|评审|审批)后/;
/** A form that is only spoken of: what a rule says, or that another fills. */
const SPOKEN_OF = /(?:按照|根据|参照|依据|见|符合|对照|执行|按)$/;

/** 将审核表一式两份送到, 报送个人承诺书（附件3）, 签署承诺书: a form by its name alone, which its copies, its number as an attachment or what is done with it tell. */
const UNMARKED = [
  /将((?:[一-鿿]{1,14})?(?:表|书|册|函))(?=一式[两二三四五六七八九十\d]{1,2}份[^,。;]{0,6}(?:报|送|交|寄|递))/g,
  /(?:填写|填报|提交|报送|上报|上交|递交)((?:[一-鿿]{1,14})?(?:表|书|册))(?=\((?:[见详]{1,2})?附件 ?\d)/g,
  /(?:打印|导出|下载|填写|填报)(?:出|好)?((?:[一-鿿]{1,14})?(?:表|书|册))(?=[,(]?(?:一式)?[一两二三四五六七八九十\d]{1,2}份)/g,
  /(?:签署|签订)((?:[一-鿿]{0,16})?承诺书)(?=[,。;\n])/g,
];

/** The forms that the text wants filled or handed in without 《》 around their names. */
export function unmarkedForms({ folded, text }: NoticeText): Found<ReadMaterial>[] {
  return UNMARKED.flatMap((pattern) => firstOf(text.matchAll(pattern))).flatMap(({ index, 0: words, 1: name = '' }) => {
    const start = index + words.length - name.length;
    const end = index + words.length;
    const behind = text.slice(end, end + 30).split(/[。;,\n]/)[0] as string;
    if (LOOKED_UP.test(name) || !isPaperName(name, false)) return [];
    const attachment = Number(/^\((?:[见详]{1,2})?附件 ?(\d{1,2})/.exec(behind)?.[1] ?? 0) || null;
    const value = { name, copies: copiesIn(behind), attachment, no: 0 };
    return [found(folded, [start, end + behind.length], value, 'materials/form', 'B')];
  });
}

/** The forms named in 《》 that the sentence around them wants filled or handed in, with copies and attachment. */
export function readForms(notice: NoticeText): Found<ReadMaterial>[] {
  const { folded, text, books } = notice;
  let last = -1;
  return books.slice(0, 300).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    if (!FORM.test(words) || LOOKED_UP.test(words)) return [];
    const sentence = sentenceAround(text, start, end);
    const before = text.slice(Math.max(sentence.start, start - 60), start);
    const behind = text
      .slice(end, Math.min(sentence.end, end + 60))
      .replace(ALSO_CALLED, (words) => '('.padEnd(words.length))
      .replace(/^(?:[、和及]《[^《》]{2,50}》){1,3}/, '');
    // 待通过后打印: of nobody yet. 免试人员填写《审批表》: of some alone, where not even a number is said.
    if (AFTERWARDS.test(behind)) return [];
    const whom = text.slice(sentence.start, start).replace(FILLS, '');
    if (/人员$/.test(whom) && isOfSome(whom) && copiesIn(behind).length === 0) return [];
    // 出具《公示情况证明》: what a unit writes is handed in only where the text says so.
    if (WRITTEN_BY_UNIT.test(words) && !ASKED_BEHIND.test(behind)) return [];
    if (SPOKEN_OF.test(before) || SHORT_NAME.test(before)) return [];
    const isBeside = last !== -1 && start - last < 60 && BETWEEN.test(text.slice(last, start));
    if (!isBeside && !(ASKED_BEFORE.test(before.slice(-40)) || ASKED_BEHIND.test(behind) || FILLED_BEHIND.test(behind)))
      return [];
    last = end;
    const attachment = Number(/^[(（]?(?:见)?附件 ?(\d{1,2})/.exec(behind)?.[1] ?? 0) || null;
    // What comes behind the next 《 belongs to that.
    const own = behind.split('《')[0] ?? '';
    const said = copiesIn(own);
    const value = {
      name: shownWords(notice, start + 1, end - 1),
      copies: (said.length > 0 ? said : copiesIn(COPIES_BEFORE.exec(before)?.[0] ?? '')).slice(0, 4),
      attachment,
      no: 0,
    };
    return [found(folded, [start, end + own.length], value, 'materials/form', 'B')];
  });
}
