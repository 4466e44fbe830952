import type { Dossier } from '../dossier/dossier';
import type { FormPart } from '../notice/form';
import type { Level, Notice } from '../notice/schema';
import type { CellText } from './cell-text';
import type { PaperGrid } from './grid';
import type { PaperSize } from './paper-size';
import { partCell } from './part-cell';
import { profileRows } from './profile-rows';
import { employmentList, papersList, type SheetList } from './sheet-lists';
import { fillLevel } from './summary-title';

/** One field of a sheet with what stands in it. */
export interface SheetField {
  readonly part: FormPart;
  readonly cell: CellText;
  /** What stands in it as a list, where the form has one there. */
  readonly list: SheetList | null;
}

function listOf({ fill }: FormPart, dossier: Dossier, notice: Notice): SheetList | null {
  if (fill.by !== 'derivation') return null;
  if (fill.derivation === 'papers') return papersList(dossier, notice);
  return fill.derivation === 'employment' ? employmentList(dossier) : null;
}

/** What stands in each field of the 简介（公示）表 of one person, in the order of the notice. */
export function profileFields(dossier: Dossier, notice: Notice): SheetField[] {
  return notice.profile.fields.map((part) => ({
    part,
    cell: partCell(dossier, notice, part),
    list: listOf(part, dossier, notice),
  }));
}

/** The 简介（公示）表 of one person. A level that is not known leaves the blank of the title empty. A3 lies, and has more beside each other. */
export function profileSheet(dossier: Dossier, notice: Notice, level: Level | null, size: PaperSize): PaperGrid {
  const name = dossier.person?.name?.trim() ?? '';
  return {
    name,
    title: fillLevel(notice.profile.heading.value, level),
    // A second page that comes loose is still somebody's.
    places: [[`工作单位：${dossier.unit?.name?.trim() ?? ''}`, `姓名：${name}`]],
    head: [],
    rows: profileRows(profileFields(dossier, notice), size),
    foot: [],
    startsPage: true,
    isFitted: true,
  };
}
