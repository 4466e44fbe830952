import type { Passage } from './passages';

/** A heading or the end of a sentence that a list of papers stands under. */
const LIST_HEADS = [
  /(?:申报|评审|报送|提交|纸质|送审|书面|所需|上报|上传|装订|需要|提供|申请|认定|初定|有关|相关|个人)[^,。;]{0,10}(?:材料|资料)(?:的)?(?:及要求|清单|要求|目录|内容|项目|种类|明细|及份数|及数量|主要)?(?:包括|如下|有|为|主要包括|主要有)?:?$/,
  /(?:以下|下列|如下)[^,。;下]{0,8}(?:材料|资料)(?:[^,。;:下]{0,30}:)?$/,
  /(?:材料|资料)(?:主要)?(?:包括|如下|有|为|清单)(?:以下内容|以下几项)?:?$/,
  /(?:材料|资料)[^,。;]{0,6}(?:清单|目录|要求)(?:及要求)?:?$/,
];
/** 五、材料, and words that only some regions use. */
const OTHER_HEAD =
  /^(?:材料|资料)(?:清单|要求|目录|份数|内容)?:?$|(?:需要?|须|应|请)(?:同时)?(?:提交|报送|提供|递交|携带|准备|上传)(?:以下|下列)?(?:内容)?:$|(?:递交|上交|纸本|受理|接收|收取)的?(?:材料|资料)(?:清单)?:?$|(?:须|应|需)(?:送达|送交|报送|交|带)的(?:材料|资料):$|^(?:(?:需?要|应|须|需)(?:提)?交的)?(?:纸质|书面)(?:件|版|文件)(?:清单|目录|内容)?:?$|(?:带齐|备齐|交齐|附齐|带好)(?:以下|下列)?(?:材料|资料)?:?$|(?:材料|资料),内容(?:包括|有|为):?$/;
/** 需要交的, 提交的东西, 每人须报： */
const WHAT_IS_HANDED_IN =
  /^(?:交|报|送)件(?:清单|目录|内容):?$|^(?:需要?|要|须)?(?:提?交|带|准备|报)些?(?:什么|哪些|啥)\??$|(?:需要?|须|应|请|要)(?:提?交|报送?|带|准备|上传|提供)的(?:东西|内容|表格)?:?$|^(?:提交|报送|上交|递交)的(?:东西|内容):?$|(?:每人|各人|申报人员?|申报者|个人)(?:还|均)?(?:需要?|须|应|请)(?:提?交|报送?|带|准备|上传|提供):$/;
/** 每人一个档案盒，盒内包括：, 纸质材料要带什么？, 四、材料准备 */
const ASKED_HEAD =
  /[盒袋册夹]内?(?:包括|包含|装有|装入|放入)(?:以下材料)?:$|(?:材料|资料)[^,。;:]{0,6}(?:带|准备|交|提交|报送|报|提供|上传)(?:些|哪些|什么|啥)[^。;]{0,6}$|(?:带|准备|交|提交|报送|提供|上传)(?:哪些|什么|啥)(?:材料|资料|东西|附件)[^。;]{0,4}$|^(?:材料|资料)准备:?$|^准备(?:材料|资料):?$|有哪些(?:材料|资料)\??$/;
/** 将下列材料报送至人事科，不受理个人报送。A list of papers may follow the sentence. */
export const FOLLOWING =
  /(?:以下|下列|如下|下述|(?:下面|后面)(?:的|这些|所列的?)?)(?:申报|评审|纸质|书面|相关|有关|全部){0,2}(?:材料|资料)|(?:材料|资料|纸质件)[^,。;:]{0,8}(?:以下|下列|如下|下面)(?:各|几|数|[一二三四五六七八九十\d]{1,2})[项种类样件]/;
/** 申报材料1套，按下列顺序装订： */
export const BOUND_HEAD = /(?:材料|资料)[^。;:]{0,12}按(?:下列|以下|如下)?(?:先后)?顺序[^。;:]{0,12}:$/;
export const isListHead = (words: string) =>
  LIST_HEADS.some((pattern) => pattern.test(words)) ||
  OTHER_HEAD.test(words) ||
  WHAT_IS_HANDED_IN.test(words) ||
  ASKED_HEAD.test(words) ||
  BOUND_HEAD.test(words);
/** A heading is no longer than this. */
const SHORT = 16;
/** The last words of a passage, where its list is announced; without the brackets at their end, unless they give the number of each and that is wanted. */
export function announcement(text: string, passage: Passage, withEach = false): string {
  const whole = text.slice(Math.max(passage.body, passage.end - 60), passage.end);
  // 五、递交的材料。 is a heading, though it has a stop.
  const words = whole.length <= SHORT ? whole.replace(/。$/, '') : whole;
  const last = (words.split(/[。;]/).at(-1) ?? '').replace(/^〔([^〔〕]*)〕$/, '$1').replace(/[〔(]$/, ':');
  // （均为一式一份）: the number of each.
  return withEach && /\([^()]{0,6}[均各][^()]{0,20}\):?$/.test(last)
    ? last
    : last.replace(/\([^()]{0,40}\)(?=:?$)/, '');
}
