import type { Notice } from '../schema';
import { SHIPPED } from '../shipped';
import type { Source } from '../source';

type Forms = Pick<Notice, 'contents' | 'summary' | 'profile'>;

const LAYOUT: Source = {
  source: 'default',
  text: '通知原文不含空白表，栏目按南通2023年的同类表列出，请以这份通知的官方空白表为准。',
  en: 'The text holds no blank; columns and fields are those of the tables of Nantong, 2023. The official blank of this notice decides.',
  confidence: 'C',
};
const HEADINGS = {
  contents: '专业技术资格评审申报材料目录',
  summary: '申报{level}级专业技术资格人员情况一览表',
  profile: '申报{level}级专业技术资格人员简介（公示）表',
} as const;

/** The tables and the sheet of a notice whose blanks are not at hand: those of the shipped notice, told as a default. */
export function defaultForms(): Forms {
  const { contents, summary, profile } = (SHIPPED[0] as (typeof SHIPPED)[number]).notice;
  const bare = (kind: keyof Forms) => ({
    no: null,
    names: [],
    copies: { value: 1, source: LAYOUT },
    needs: [],
    layout: LAYOUT,
    heading: { value: HEADINGS[kind], source: LAYOUT },
  });
  return {
    contents: { ...contents, ...bare('contents') },
    summary: { ...summary, ...bare('summary') },
    profile: { ...profile, ...bare('profile') },
  };
}
