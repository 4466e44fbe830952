import { type Source, SourceSchema } from './source';

/** Every source in a notice or in conditions, in the order of the data. */
export function sourcesOf(data: unknown): Source[] {
  if (typeof data !== 'object' || data === null) return [];
  const source = SourceSchema.safeParse(data);
  if (source.success) return [source.data];
  return Object.values(data).flatMap(sourcesOf);
}

/** The quotes among them, each once. */
export function quotesOf(data: unknown): string[] {
  const quotes = sourcesOf(data).filter((source) => source.source === 'quote');
  return [...new Set(quotes.map((source) => source.text))];
}
