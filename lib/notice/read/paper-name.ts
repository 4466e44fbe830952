import { mayCount } from './copies';

/** An item that is a rule about papers rather than one. */
const RULE =
  /^(?:其[他余](?:申报)?材料[按由见参]|申报人(?!员?简介|员?情况|员?[^,。;]{0,14}[表书册卡](?:\(|$))|各(?!类证|种证)|所有|全部|全套|上述|以上|凡|材料(?!目录|清单|袋|真实)|请|不得|须|应|本(?!人|科)|如|对|报送材料|申报材料(?!目录|清单|袋|真实性|[^,。]{1,8}[表书册]$)|用?人?单位(?:应|须|要|对|在|将)|按|并|经(?!济)|加盖|根据|所提供|逾期|连同|复印件|装订|网上|线上)/;
/** A paper is one of these; what is none, or says what must be done, is a rule or a step. */
const PAPER =
  /[表书证册奖函卡]|(?<!条)件|影印|复印|扫描|材料|证明|论文|总结|考核$|申请$|小结|述职|目录|报告|照片|著作|成果|档案|简介|承诺|合同|名单|专利|课题|作品|代表作|信息|记录|清单|意见|业绩|方案|病案|案例|教案|情况说明|自传|笔记|图纸|日志/;
const DUTY =
  /须|应当|应[由在为对将按]|一律|不得|(?<!申)请|必须|视为|负责|予以|可以|是否|加盖|按照|截止|参照|装订成|做好|受理|执行|审查(?!表|材料|意见)|不退|作废|无效|未通过|退回|核实|由.{1,12}保存|销毁|注明|自动生成|\d元/;

/** What is said of a paper in brackets behind it: （加盖公章）, （查验原件）. */
const SAID_OF_IT =
  /^(?:至少|统一?用|必须|加盖|须|贴|粘贴|需|盖章|网上打印|单位盖章|正式文件|A[34]|原件|双面|附|不超过|不少于|限|最多|至多|按|装订|查验|验原|近[一二三四五六\d]|系统|(?:[Ee]xcel|EXCEL)(?!汇总表)|电子版|电子档|打印|[Ww]ord|PDF|pdf|每|审核|审后|核对|核验|蓝底|白底|红底|JPG|jpg|\d+字)/;
/** （国外取得的须提供认证书）, （同时报电子版）: a rule, however long. */
const RULE_OF_IT =
  /^.{2,60}(?:不得|不少于|,(?:包括|包含))|^[^,]{0,24}(?:[须需]|(?<!申)请|应(?!届|用)|同时|不得|提供|提交)/;
const LONGEST = 32;
const LONGEST_RULE = 80;
/** What is longer names nothing. */
const LONGEST_IN_NAME = 40;

/** 一览表（A3）副高以上25份: whose copies are counted, and the format before it. */
export const LEVEL_BEHIND = /(?:\([A-Z]\d[^()]{0,4}\)|(?<=\)))(?:正高|副高|高|中|初)级?(?:以上)?$/;
/** A name without what is said of the paper in brackets at its end. */
export function withoutRemark(whole: string): string {
  const name = whole.replace(/\(附件 ?\d{1,2}\)(?:纸质)?$/, '');
  const open = name.lastIndexOf('(');
  const words = name.endsWith(')') ? name.slice(open + 1, -1) : '';
  const isRemark =
    words.length > LONGEST_IN_NAME ||
    // （各级学历，含高中、大专等）
    (words.endsWith('等') && words.includes(',含')) ||
    (words.length <= LONGEST && SAID_OF_IT.test(words)) ||
    (words.length <= LONGEST_RULE && RULE_OF_IT.test(words));
  return open > 0 && isRemark ? name.slice(0, open) : name;
}

/** The beginning of a condition: 破格申报的, 另附…. */
const CLAUSE =
  /(?:的|者|人员|条件中?|过程中|附送|另附|随附|附上|附交|报送|提交|上交|提供|上传|携带|准备|要求|事项|时间|地点|方式|顺序)$/;

/** Whether any paper may be named in a passage; asked first, for most passages name none. */
export const mayNamePapers = (words: string) => PAPER.test(words) || mayCount(words);

/** Whether some words name a paper; a number of copies beside them says that they do. What names a rule or a step is none. */
export function isPaperName(name: string, hasCopies: boolean): boolean {
  return (PAPER.test(name) || hasCopies) && !CLAUSE.test(name) && !RULE.test(name) && !DUTY.test(name);
}
