import type { FileState } from '../dossier/upload';
import type { Control } from './controls';
import { squeeze } from './text';
import { FILES } from './widgets/list';

/** A file as the page shows it; the name in full. */
export interface ShownFile {
  readonly name: string;
  readonly state: FileState;
}

const ITEMS = FILES.map(({ item }) => item).join(',');
/** The cell of a picture list that takes the next file. */
const ADD = '.t-upload__image-add';

/** The last word of a class of the item says its state: `is-success`, `ant-upload-list-item-error`, `n-upload-file--error-status`. */
const BY_CLASS: readonly (readonly [FileState, RegExp])[] = [
  ['failed', /-(?:error|fail(?:ed)?)(?:-status)?(?:\s|$)/u],
  ['uploading', /-uploading(?:-status)?(?:\s|$)/u],
  ['done', /-(?:done|success|finish(?:ed)?)(?:-status)?(?:\s|$)/u],
  // antd names the state of a file that it has not sent `undefined`.
  ['chosen', /-(?:undefined|ready|init|pending)(?:-status)?(?:\s|$)/u],
];
const BY_PART: readonly (readonly [FileState, string])[] = [
  ['failed', '[class*="upload"][class*="fail"],.van-uploader__mask-icon'],
  ['uploading', '[class*="upload"][class*="progress"],.van-uploader__loading,[role="progressbar"],.ivu-progress'],
  ['done', '[class*="upload"][class*="flow-success"]'],
];
const BY_WORD: readonly (readonly [FileState, RegExp])[] = [
  ['failed', /失败|出错|错误|驳回|不合格/u],
  ['chosen', /等待上传|待上传|未发送/u],
  ['done', /成功|完成|已上传|已提交|100\s*%/u],
  ['uploading', /上传中|正在上传|\d{1,2}(?:\.\d+)?\s*%/u],
];

/** The state that the words beside a file tell; null where they tell none. */
export function stateInWords(words: string): FileState | null {
  return BY_WORD.find(([, pattern]) => pattern.test(words.slice(0, 200)))?.[0] ?? null;
}

function stateOf(item: Element, name: string): FileState {
  const byClass = BY_CLASS.find(([, pattern]) => pattern.test(item.className));
  if (byClass) return byClass[0];
  const byPart = BY_PART.find(([, selector]) => item.querySelector(selector));
  if (byPart) return byPart[0];
  return stateInWords(squeeze((item.textContent ?? '').slice(0, 600)).replace(name, '')) ?? 'listed';
}

function fileOf(item: Element): ShownFile {
  const selector = FILES.find((list) => item.matches(list.item))?.name ?? '';
  const at = item.querySelector(selector);
  const name =
    squeeze((at?.textContent ?? '').slice(0, 1_000)) || squeeze(item.querySelector('img')?.getAttribute('alt') ?? '');
  return { name, state: stateOf(item, name) };
}

/** The files that a framework's list within an element shows. */
export function filesInList(element: Element): ShownFile[] {
  return [...element.querySelectorAll(ITEMS)].filter((item) => !item.querySelector(ADD)).map(fileOf);
}

/** The files of a control: those of its list, else those that were chosen in the native control itself. */
export function filesOf({ element, inputs }: Pick<Control, 'element' | 'inputs'>): ShownFile[] {
  const listed = filesInList(element);
  if (listed.length > 0) return listed;
  return inputs.flatMap((input) =>
    [...((input as HTMLInputElement).files ?? [])].map(({ name }): ShownFile => ({ name, state: 'chosen' })),
  );
}
