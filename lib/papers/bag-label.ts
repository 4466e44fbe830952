import { EMPTY_CHECKLIST } from '../materials/checklist';
import type { Material, Notice } from '../notice/schema';
import { type Applicant, levelOf } from './applicant';
import { plainCell } from './cell-text';
import { lastPage } from './contents-page';
import { GRID_COLUMNS, type GridRow, gridRow, label, type PaperGrid, prose, value } from './grid';
import { fillLevel, levelWord } from './summary-title';

/** What stands at the left of a line about the applicant. */
const LABEL = 5;
const SERIAL = 2;
const COPIES = 4;

/** The name of a material, the blank for the level filled in where the material is one of the attachments. */
export function materialName(material: Material, notice: Notice, level: ReturnType<typeof levelOf>): string {
  const forms = [notice.contents, notice.summary, notice.profile];
  const form = forms.find(({ no }) => no !== null && no === material.attachment);
  return form ? fillLevel(form.heading.value, level) : material.name.value;
}

/** The label of the bag: whose it is, what lies in it loose, or is not said to be bound, with how many copies, and the bound volume. */
export function bagLabel(notice: Notice, { name, dossier, checklist }: Applicant): PaperGrid {
  const level = levelOf(dossier, notice);
  const about = (key: string, heading: string, text: string | undefined): GridRow =>
    gridRow(key, [label(heading, LABEL), prose(plainCell(text).text, GRID_COLUMNS - LABEL)], 2);
  const line = (key: string, serial: number, text: string, copies: string): GridRow =>
    gridRow(
      key,
      [value(String(serial), SERIAL), prose(text, GRID_COLUMNS - SERIAL - COPIES), value(copies, COPIES)],
      2,
    );
  const loose = notice.materials.filter(({ binding }) => binding.value !== 'bound');
  const last = lastPage(notice, checklist ?? EMPTY_CHECKLIST);
  const bound = notice.volume.value?.materials ?? [];
  const volume = `装订成册的材料（材料${bound[0]}至材料${bound.at(-1)}，《目录》作封面）${last > 0 ? `，共 ${last} 页` : ''}`;
  return {
    name,
    title: `${notice.batchYear.value}年度${notice.speciality.value ?? ''}专业技术资格评审申报材料袋`,
    places: [],
    head: [],
    rows: [
      about('name', '申报人', name),
      about('unit', '工作单位', dossier.unit?.name),
      about('level', '申报级别', level ? levelWord(level) : ''),
      about('title', '申报资格', dossier.declaration?.title),
      about('specialty', '申报专业', dossier.declaration?.specialty),
      about('phone', '联系电话', dossier.person?.mobile?.trim() || dossier.person?.phone),
      gridRow('head', [
        label('序号', SERIAL),
        label('袋内材料', GRID_COLUMNS - SERIAL - COPIES),
        label('份数', COPIES),
      ]),
      ...loose.map((material, at) =>
        line(material.id, at + 1, materialName(material, notice, level), `${material.copies.value} 份`),
      ),
      ...(bound.length > 0 ? [line('volume', loose.length + 1, volume, '1 册')] : []),
    ],
    foot: [],
    startsPage: true,
  };
}
