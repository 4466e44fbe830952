import type { Material, Need, Notice } from '../notice/schema';

/**
 * Needs that are ticked on the material as a whole. Copies are verified document by document, the stamp of the HRSS
 * department is one of the notice's steps and asked there, the rest is of other papers.
 */
const TICKED: readonly Need[] = ['seal', 'head-signature', 'recommendation'];

/** What of a material's needs the user ticks on the material itself, in the notice's order. */
export function tickedNeeds(material: Material): Need[] {
  return material.needs.map((need) => need.value).filter((need) => TICKED.includes(need));
}

/** What the notice says of each document under the material being checked, signed and stamped by the unit; undefined where it asks for none of it. */
export function copiesRule(material: Material): Material['needs'][number] | undefined {
  return material.needs.find((need) => need.value === 'verified-copies');
}

/** The materials of the bound volume, front to back; none where the notice says nothing of one. */
export function volumeOf(notice: Pick<Notice, 'materials' | 'volume'>): Material[] {
  return (notice.volume.value?.materials ?? []).flatMap((no) =>
    notice.materials.filter((material) => material.no === no),
  );
}

/**
 * Whether an applicant on this route (申报类别, as the page writes it) needs the material. Unsure where it is asked of one
 * route alone and the applicant's is not known.
 */
export function isNeeded(material: Material, route: string | null): 'yes' | 'no' | 'unsure' {
  if (material.route === null) return 'yes';
  if (!route?.trim()) return 'unsure';
  // A form may write 破格申报 where the notice says 破格.
  return route.includes(material.route.value) ? 'yes' : 'no';
}
