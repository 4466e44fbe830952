import type { Notice, Source } from '../../notice/schema';
import { onceFor } from '../shared/once-for';
import type { KnownRoute } from '../shared/route';

const quotesBy = onceFor(({ routes }: Notice) => {
  const quotes = new Map<string, Source[]>();
  for (const { value, source } of routes) quotes.set(value.route, [...(quotes.get(value.route) ?? []), source]);
  return quotes;
});

/** The notice's own words on a route; none where it says nothing of it. */
export function routeQuotes(notice: Notice, route: KnownRoute): readonly Source[] {
  return quotesBy(notice).get(route) ?? [];
}
