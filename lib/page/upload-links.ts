import { squeeze } from './text';
import type { ShownFile } from './upload-list';

const ENDING = 'pdf|ofd|jpe?g|png|gif|bmp|tiff?|webp|docx?|xlsx?|pptx?|wps|et|txt|zip|rar|7z|mp4|avi';
const FILE_NAME = new RegExp(`[^\\s\\\\/]\\.(?:${ENDING})$`, 'iu');
/** What the platform offers is not what the applicant has handed in. */
const OFFERED = /模板|模版|样表|样例|示例|范本|范例|说明|须知|手册|指南|指引/u;

/** What a link to a file is called where it does not tell the name. */
const ACTS = /^(?:查看|预览|下载|打开|查看附件|下载附件)$/u;

/** 下载 alone leads to a file of the applicant; 下载申报表 is offered. */
const isOffered = (words: string) => OFFERED.test(words) || (words.includes('下载') && words !== '下载');

/** True where a text is the name of a file. */
export const isFileName = (text: string): boolean => text.length <= 300 && FILE_NAME.test(text) && !isOffered(text);

function nameInAddress(link: Element): string {
  const path = (link.getAttribute('href') ?? '').slice(0, 1_000).split(/[?#]/u)[0] ?? '';
  const last = path.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** The name of the file that a link leads to, by its words or its title; null where they tell none. */
export function fileOfLink(link: Element): ShownFile | null {
  const words = squeeze((link.textContent ?? '').slice(0, 400));
  if (isOffered(words)) return null;
  const names = [words, link.getAttribute('download') ?? '', link.getAttribute('title') ?? ''];
  const name = names.map((text) => squeeze(text.slice(0, 400))).find(isFileName);
  return name === undefined ? null : { name, state: 'listed' };
}

/** The files that the links in an element lead to. Where none tells a name, as 查看 does not, their addresses do. */
export function filesInLinks(element: Element): ShownFile[] {
  const links = [...element.querySelectorAll('a')];
  const files = links.map(fileOfLink).filter((file) => file !== null);
  if (files.length > 0) return files;
  const acts = links.filter((link) => ACTS.test(squeeze((link.textContent ?? '').slice(0, 40))));
  const names = new Set(acts.map(nameInAddress).filter(isFileName));
  return [...names].map((name) => ({ name, state: 'listed' }));
}
