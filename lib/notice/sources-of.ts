import { type Source, SourceSchema } from './source';

/** Every source in a notice or in conditions, in the order of the data. */
export function sourcesOf(data: unknown): Source[] {
  if (typeof data !== 'object' || data === null) return [];
  const source = SourceSchema.safeParse(data);
  if (source.success) return [source.data];
  return Object.values(data).flatMap(sourcesOf);
}
