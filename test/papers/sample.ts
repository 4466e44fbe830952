import type { Dossier } from '../../lib/dossier/dossier';
import { noticeById } from '../../lib/notice/shipped';
import type { SummaryRow } from '../../lib/papers/summary-row';

const shipped = noticeById('nantong-cybersecurity-2023');
if (!shipped) throw new Error('the notice of 2023 is not shipped');
/** The notice that the papers are tried with. */
export const NOTICE = shipped.notice;

/** A whole declaration of an invented person. */
export function whole(): Dossier {
  return {
    person: { name: '张三', sex: '男', birthDate: '1988-03-15', idNumber: '99990119880315001x', mobile: '13900000000' },
    unit: { name: '南通市某某数据安全技术有限公司' },
    work: { startedOn: '2010年7月', specialtySince: '2010-07-01', specialtyYears: '12' },
    declaration: {
      level: '中级',
      title: '工程师',
      specialty: '网络安全技术应用',
      currentSpecialty: '网络安全',
      procedure: '评审',
      route: '正常',
    },
    education: [
      { level: '大专', school: '某某职业学院', major: '软件技术', graduatedOn: '2010-06-30' },
      { level: '本科', degree: '学士', school: '某某大学', major: '信息安全', graduatedOn: '2014.06' },
    ],
    title: [
      { name: '技术员', acquiredOn: '2011-12-31' },
      { name: '助理工程师', acquiredOn: '2014/12/31' },
    ],
    assessment: [
      { year: '2022', result: '优秀' },
      { year: '2021', result: '合格' },
    ],
    training: [
      { year: '2022', hours: '60' },
      { year: '2021', hours: '90' },
      { year: '2022', hours: '30.5' },
    ],
  };
}

/** One line of the intermediate table; `position` is also told by the name. */
export function line(position: number, values: Record<string, string>): SummaryRow {
  return {
    id: crypto.randomUUID(),
    noticeId: NOTICE.id,
    level: 'intermediate',
    position,
    person: { name: values.name ?? '', idNumber: values['id-number'] ?? '' },
    values,
    takenAt: '2023-06-15T01:02:03.000Z',
    source: 'page',
  };
}
