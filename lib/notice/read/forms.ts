import { copiesIn } from './copies';
import { type Found, found } from './found';
import type { ReadMaterial } from './material-item';
import { type NoticeText, sentenceAround, shownWords } from './text';

const FORM =
  /(?:表|申报书|承诺书|推荐书|简介|报告书|诚信书|保证书|推荐意见书|评审书|名册|花名册|推荐函|(?<!保障|银行)卡|(?:申报|情况|自评)说明|(?:情况|结果)(?:证明|报告))(?:\([^()]{1,12}\))?》$/;
const ASKED_BEFORE =
  /(?:填写|填报|填好|填|提交|报送|打印|提供|递交|上传|装订|附上|签订|签署|出具|下载|制作|生成|形成|纸质|书面)|[附交报备][^。;《]{0,20}$/;
/** Tables that are looked up rather than filled. */
const LOOKED_UP = /(?:参考|对照|划分|标准|代码|分值|赋分|系列|任务|安排|时间|进度|计划|分类)表/;
const ASKED_BEHIND =
  /^(?:\([^()]{1,20}\))?[^。;《]{0,14}(?:一式|\d{1,2}份|[一二两三四五六七八九十]份|填写|打印|报送|提交|盖章|签字|纸质|上传|装订)/;
const WRITTEN_BY_UNIT = /(?:证明|报告)》$/;
/** A form that is only spoken of: what a rule says, or that another fills. */
const SPOKEN_OF = /(?:按照|根据|参照|依据|见|符合|对照|执行|按)$/;

/** The forms named in 《》 that the sentence around them wants filled or handed in, with copies and attachment. */
export function readForms(notice: NoticeText): Found<ReadMaterial>[] {
  const { folded, text, books } = notice;
  return books.slice(0, 300).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    if (!FORM.test(words) || LOOKED_UP.test(words)) return [];
    const sentence = sentenceAround(text, start, end);
    const before = text.slice(Math.max(sentence.start, start - 60), start);
    const behind = text.slice(end, Math.min(sentence.end, end + 60)).replace(/^(?:[、和及]《[^《》]{2,50}》){1,3}/, '');
    // 出具《公示情况证明》: what a unit writes is handed in only where the text says so.
    if (WRITTEN_BY_UNIT.test(words) && !ASKED_BEHIND.test(behind)) return [];
    if (SPOKEN_OF.test(before) || !(ASKED_BEFORE.test(before.slice(-40)) || ASKED_BEHIND.test(behind))) return [];
    const attachment = Number(/^[(（]?(?:见)?附件 ?(\d{1,2})/.exec(behind)?.[1] ?? 0) || null;
    // What comes behind the next 《 belongs to that.
    const own = behind.split('《')[0] ?? '';
    const value = {
      name: shownWords(notice, start + 1, end - 1),
      copies: copiesIn(own).slice(0, 4),
      attachment,
      no: 0,
    };
    return [found(folded, [start, end + own.length], value, 'materials/form', 'B')];
  });
}
