/**
 * What `make` gives for each item, in order: one value, or a list of which each is taken. The array's own `flatMap` does the same several
 * times as slowly in V8, and took a tenth of the time of all checks.
 */
export function gather<T, R>(items: readonly T[], make: (item: T, at: number) => R | readonly R[]): R[] {
  const all: R[] = [];
  for (let at = 0; at < items.length; at++) {
    const made = make(items[at] as T, at);
    if (Array.isArray(made)) for (const one of made as readonly R[]) all.push(one);
    else all.push(made as R);
  }
  return all;
}
