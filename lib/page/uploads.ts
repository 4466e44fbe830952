import { MAX_FILE_NAME, MAX_FILES, type Upload } from '../dossier/upload';
import { serviceAround } from './controls';
import type { Found } from './found';
import { type Headings, headingToShow } from './heading';
import type { PageContext } from './page-context';
import type { Refs } from './refs';
import { fileOfLink, filesInLinks } from './upload-links';
import { filesOf, type ShownFile } from './upload-list';
import { type UploadRow, uploadRows } from './upload-table';
import { isShown } from './visible';

/** A place for files or a list of files, with the names as the page has them. */
export interface FoundUpload {
  readonly element: Element;
  readonly label: string;
  readonly heading: string;
  readonly files: readonly ShownFile[];
}

/** Headings of parts that hold what the applicant has handed in. */
const HANDED_IN = /附件|材料|佐证|证明|上传|扫描件|电子件/u;
/** What holds one field, so that a link in it leads to a file of that field. */
const FIELD = 'td,dd,.ant-form-item,.el-form-item,.form-group,.layui-form-item,.layui-upload,.form-item';

/** What frames the files that a control has by links: none where another field with a control stands in it too. */
function fieldOf(upload: Found, all: readonly Found[]): Element | null {
  const field = upload.element.closest(FIELD);
  return field && all.every(({ element }) => element === upload.element || !field.contains(element)) ? field : null;
}

/** What may tell of uploads besides controls, looked for before the headings are. */
export interface UploadCandidates {
  /** The lines of each table of attachments that is shown. */
  readonly tables: ReadonlyMap<Element, readonly UploadRow[]>;
  /** The links that lead to files, and the files. */
  readonly links: ReadonlyMap<Element, ShownFile>;
}

/** Looks for them in the document and its open shadow roots. */
export function uploadCandidates(page: PageContext): UploadCandidates {
  const tables = new Map<Element, readonly UploadRow[]>();
  const links = new Map<Element, ShownFile>();
  for (const root of page.roots) {
    const shown = root.querySelectorAll('table');
    const service = serviceAround(shown);
    for (const table of shown) {
      const rows = table.closest(service) ? null : uploadRows(table, page);
      if (rows && isShown(table)) tables.set(table, rows);
    }
    for (const link of root.querySelectorAll('a')) {
      const file = fileOfLink(link);
      if (file && isShown(link)) links.set(link, file);
    }
  }
  return { tables, links };
}

/** Lines that follow each other under one name are the files of one upload. */
function joined(uploads: readonly FoundUpload[]): FoundUpload[] {
  const all: FoundUpload[] = [];
  for (const upload of uploads) {
    const last = all.at(-1);
    if (last && last.label === upload.label && last.heading === upload.heading) {
      all[all.length - 1] = { ...last, files: [...last.files, ...upload.files] };
    } else all.push(upload);
  }
  return all;
}

/** The files of a control: those of its own list, else those of a table or of links in its field. */
function filesAround(control: Found, field: Element | null, inField: readonly UploadRow[], row: UploadRow | undefined) {
  const own = filesOf(control);
  if (own.length > 0) return own;
  const listed = inField.flatMap(({ files }) => files);
  if (listed.length > 0) return listed;
  if (row && row.files.length > 0) return row.files;
  // A framework lists its files itself; a link beside it is something else.
  return field && control.element.tagName === 'INPUT' ? filesInLinks(field) : [];
}

/**
 * The uploads of a page in document order: controls that take files, tables of attachments, names whose value is a link to a file,
 * and links to files under a heading that says so. `found` are the values of the page.
 */
export function uploadsIn(
  { tables, links }: UploadCandidates,
  found: readonly Found[],
  headings: Headings,
): FoundUpload[] {
  const headingOf = (element: Element) => headingToShow(headings.of(element));
  const controls = found.filter(({ kind }) => kind === 'file');
  const uploads: FoundUpload[] = [];
  /** Elements of which all has been told. */
  const told = new Set<Element>();
  const isTold = (element: Element) => [...told].some((one) => one.contains(element));

  for (const control of controls) {
    const line = control.element.closest('tr');
    const row = tables.get(line?.closest('table') as Element)?.find(({ element }) => element.parentElement === line);
    const field = fieldOf(control, controls);
    const inField = [...tables].filter(([table]) => field?.contains(table));
    const files = filesAround(
      control,
      field,
      inField.flatMap(([, rows]) => rows),
      row,
    );
    for (const element of [control.element, field, row ? line : null]) if (element) told.add(element);
    const label = row?.label || control.label;
    uploads.push({ element: control.element, label, heading: headingToShow(control.headings), files });
  }
  for (const [table, rows] of tables) {
    if (isTold(table)) continue;
    const lines = rows.filter(({ element }) => !isTold(element));
    uploads.push(...joined(lines.map(({ element, ...row }) => ({ element, heading: headingOf(element), ...row }))));
    told.add(table);
  }
  for (const { element, kind, label, headings: chain, value } of found) {
    if (kind !== 'fixed' || isTold(element)) continue;
    const files = filesInLinks(element);
    const heading = headingToShow(chain);
    const isEmptySlot = /附件|上传/u.test(heading) && /^(?:无|未上传|暂无)?$/u.test(value.trim());
    if (files.length === 0 && !isEmptySlot) continue;
    uploads.push({ element, label, heading, files });
    told.add(element);
  }
  const loose = [...links].flatMap(([element, file]) => {
    const heading = isTold(element) ? undefined : headings.of(element).find((text) => HANDED_IN.test(text));
    return heading === undefined ? [] : [{ element, label: '', heading, files: [file] }];
  });
  return [...uploads, ...joined(loose)].sort((a, b) => (a.element.compareDocumentPosition(b.element) & 2 ? 1 : -1));
}

/** An upload as it is carried to the panel. */
export function toUpload({ element, label, heading, files }: FoundUpload, refs: Refs): Upload {
  const carried = files.slice(0, MAX_FILES).map(({ name, state }) => ({ name: cutName(name), state }));
  return {
    ref: refs.refOf(element),
    label: label.slice(0, 200),
    heading: heading.slice(0, 200),
    files: carried,
    more: Math.min(files.length - carried.length, 99_999),
  };
}

/** A long name keeps its end too: what kind of file it is stands there. Never half of a character that takes two. */
function cutName(name: string): string {
  if (name.length <= MAX_FILE_NAME) return name;
  const start = name.slice(0, MAX_FILE_NAME - 20).replace(/[\uD800-\uDBFF]$/u, '');
  return `${start}…${name.slice(-12).replace(/^[\uDC00-\uDFFF]/u, '')}`;
}
