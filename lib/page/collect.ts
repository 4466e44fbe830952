import { splitField } from '../dossier/catalogue';
import { isSingle, sectionsOf, sectionsOfHeading } from '../dossier/headings';
import { withNeighbours } from './beside';
import { aroundOf, companyOf, listsOfPeople } from './company';
import type { FixedValue } from './fixed';
import { type Found, teller, toFound } from './found';
import type { Headings } from './heading';
import { plainHeadings } from './heading-plain';
import { labelOf } from './label';
import { namesByPlace } from './label-near';
import { once } from './memo';
import { fromControls, fromFixed, type Named } from './named';
import type { PageContext } from './page-context';
import { searchBars } from './search-bar';

/** All values of a page in document order. */
export function collect(page: PageContext, fixed: readonly FixedValue[], headings: Headings): Found[] {
  const names = namesByPlace(
    page,
    page.controls.map((control) => labelOf(control, page)),
  );
  const named = [...fromControls(page, names, headings), ...fixed.map((value) => fromFixed(value, headings))];
  const company = companyOf(named);
  const labelling = [...names.flatMap((name) => (name ? [name.at] : [])), ...fixed.map(({ at }) => at)];
  const plain = plainHeadings(page, labelling);
  const isSearch = searchBars(page, named.length);
  const tell = teller();
  const isSection = once((heading: string) => sectionsOfHeading(heading) !== null);
  const nobodys = new Set<Found>();
  const silenced = (found: Found): Found => {
    const silent = { ...found, told: null, meaning: null };
    nobodys.add(silent);
    return silent;
  };
  const values = named.map((value): [Named, Found[]] => {
    const isTold = value.headings.some(isSection) || sectionsOf(value.code.prefix, []) !== null;
    const above = isTold ? null : plain.above(value.element);
    const chain = above ? [...value.headings, above] : value.headings;
    const around = company(value);
    const found = toFound(value, chain, around, tell);
    const isNobodys = isSearch(value.element) || (around.isOthers && !isTold && value.name?.byColumn === true);
    return [value, isNobodys ? found.map(silenced) : found];
  });
  const lists = listsOfPeople(values);
  const found = values.flatMap(([{ name, element }, ends]) =>
    lists.size > 0 && name?.byColumn && lists.has(aroundOf(element))
      ? ends.map((one) => (one.meaning && isSingle(splitField(one.meaning).section) ? silenced(one) : one))
      : ends,
  );
  const place = (one: Found) => headings.order.get(one.element) ?? 0;
  return withNeighbours(
    found.sort((a, b) => place(a) - place(b)),
    nobodys,
  );
}
