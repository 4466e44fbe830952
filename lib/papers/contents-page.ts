import { type Checklist, EMPTY_CHECKLIST, type MaterialDocument, stateOf } from '../materials/checklist';
import { isNeeded, volumeOf } from '../materials/material';
import type { FormPart } from '../notice/form';
import type { Material, Notice } from '../notice/schema';
import type { Applicant } from './applicant';
import { plainCell } from './cell-text';
import { GRID_COLUMNS, type GridRow, gridRow, label, type PaperGrid, prose, value } from './grid';
import { partCell } from './part-cell';

const SERIAL = 2;
/** A column that holds no name of a document. */
const NARROW = 4;

/** The pages of a document as the contents page writes them: 3, or 3—5; empty where they are not known. */
export function pagesText({ pageFrom, pageTo }: MaterialDocument): string {
  if (pageFrom === null || pageTo === null) return '';
  return pageFrom === pageTo ? String(pageFrom) : `${pageFrom}—${pageTo}`;
}

const isName = ({ fill }: FormPart) => fill.by === 'derivation' && fill.derivation === 'document-name';
const isPages = ({ fill }: FormPart) => fill.by === 'derivation' && fill.derivation === 'document-pages';

/** The materials of the volume that have documents, or that this applicant must show. */
export function volumeMaterials(notice: Notice, checklist: Checklist, route: string | null): Material[] {
  return volumeOf(notice).filter(
    (material) => stateOf(checklist, material.id).documents.length > 0 || isNeeded(material, route) === 'yes',
  );
}

/** The last page of the volume; 0 where no document has pages. */
export function lastPage(notice: Notice, checklist: Checklist): number {
  const documents = volumeOf(notice).flatMap(({ id }) => stateOf(checklist, id).documents);
  return Math.max(0, ...documents.map(({ pageTo }) => pageTo ?? 0));
}

/** A line of the contents page: a material with its number, or a document with its pages. */
export interface ContentsLine {
  readonly key: string;
  readonly serial: string;
  readonly document: string;
  readonly pages: string;
}

/** Each material of the volume in the order of the notice, below it its documents. */
export function contentsLines(notice: Notice, { dossier, checklist }: Applicant): ContentsLine[] {
  const list = checklist ?? EMPTY_CHECKLIST;
  return volumeMaterials(notice, list, dossier.declaration?.route ?? null).flatMap((material, at) => [
    { key: material.id, serial: String(at + 1), document: material.name.value, pages: '' },
    ...stateOf(list, material.id).documents.map((document, place) => ({
      key: document.id,
      serial: '',
      document: `（${place + 1}）${plainCell(document.name).text}`,
      pages: pagesText(document),
    })),
  ]);
}

/**
 * 申报材料目录, which is the cover of the volume: each material in the order of the notice with its number, below it each of its
 * documents with its pages.
 */
export function contentsPage(notice: Notice, applicant: Applicant): PaperGrid {
  const { name, dossier, checklist } = applicant;
  const { columns } = notice.contents;
  const others = columns.filter((column) => !isName(column)).length;
  const span = (column: FormPart) => (isName(column) ? GRID_COLUMNS - SERIAL - others * NARROW : NARROW);
  const row = (key: string, serial: string, document: string, pages: string): GridRow =>
    gridRow(key, [
      value(serial, SERIAL),
      ...columns.map((column) => {
        if (isName(column)) return prose(document, span(column));
        return value(isPages(column) ? pages : '', span(column));
      }),
    ]);
  const rows = contentsLines(notice, applicant).map(({ key, serial, document, pages }) =>
    row(key, serial, document, pages),
  );
  const last = lastPage(notice, checklist ?? EMPTY_CHECKLIST);
  return {
    name,
    title: notice.contents.heading.value,
    places: [notice.contents.places.map((place) => `${place.heading}：${partCell(dossier, notice, place).text}`)],
    head: [gridRow('head', [label('序号', SERIAL), ...columns.map((column) => label(column.heading, span(column)))])],
    rows,
    foot: last > 0 ? [`共 ${last} 页`] : [],
    startsPage: true,
    isBound: true,
  };
}
