import { CATALOGUE, type FieldId, splitField } from './catalogue';
import { labelKeys } from './label-key';
import { meaningWithin } from './label-meaning';
import { fieldsByOwnLabel } from './labels';

/** True where a label says enough wherever it stands. */
const saysEnough = (label: string): boolean => labelKeys(label).some((key) => fieldsByOwnLabel(key).length > 0);

/** In basic data these are of the declaration or the unit, but not right behind a value of another part: 毕业院校 … 专业. */
const GENERAL = /^(?:专业(?:名称)?|级别|等级|层级|类[别型]|年度|方式|性质|名称|编号)$/u;

/**
 * What a value means that stands right behind another one in the same line, where its label says too little by itself: 取得时间 behind
 * 现任职称, 专业 behind 毕业院校. `told` is what it means without that, and stays where the value before adds nothing.
 */
export function meaningBeside(label: string, told: FieldId | null, before: FieldId): FieldId | null {
  const { section } = splitField(before);
  if ((!CATALOGUE[section].many && section !== 'declaration') || saysEnough(label)) return told;
  const found = meaningWithin(section, label);
  // Who asks for a degree and then for a time may mean the degree's or the school's; 任职时间 is when a title was given, or an office.
  const isDoubtful =
    found === before ||
    (before === 'education.degree' && found === 'education.graduatedOn') ||
    (found === 'title.appointedOn' && !label.includes('聘'));
  if (found !== null) return isDoubtful ? null : found;
  return told !== null && splitField(told).section !== section && GENERAL.test(label) ? null : told;
}

/** Another person, whose telephone may follow. */
const OTHER_PERSON =
  /(?:联系人|联络人|负责人|经办人|法人|法定代表人|证明人|推荐人|介绍人|填报人|填表人|审核人|监护人|配偶|父亲|母亲|导师|领导|主管)(?:姓名)?$/u;

/** True where a label names another person than the applicant, so that a telephone right behind it is that person's. */
export const namesAnother = (label: string): boolean => OTHER_PERSON.test(label.slice(-20));

const REACHED = /^person\.(?:phone|mobile|email|address|idNumber|idType|sex)$/u;
const OF_ANYBODY = /^(?:person\.(?!name)|unit\.(?:name|post|department)|title\.name|education\.(?:level|degree))/u;

/** True of a field that belongs to the person who is named right before it: by which one is reached, and in the same line whatever a person has. */
export const isOfPerson = (field: FieldId, inLine: boolean): boolean => (inLine ? OF_ANYBODY : REACHED).test(field);
