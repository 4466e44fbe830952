import { readNotice } from '../../../lib/notice/read/read-notice';

const TITLE = '关于做好2020年度某某工程职称评审工作的通知\n';

/** s, a, p, e: the cutoffs of seniority, achievement, paper and education; o, w: the windows online and for papers, from/to. */
export function said(text: string): string {
  const { cutoffs, windows } = readNotice(TITLE + text);
  const { seniority: s, achievement: a, paper: p, education: e } = cutoffs;
  const days = Object.entries({ s, a, p, e }).flatMap(([key, fact]) => (fact ? [`${key}=${fact.value}`] : []));
  const periods = Object.entries({ o: windows.online, w: windows.paper }).flatMap(([key, fact]) =>
    fact ? [`${key}=${fact.value.from ?? ''}/${fact.value.to ?? ''}`] : [],
  );
  return [...days, ...periods].join(' ');
}
