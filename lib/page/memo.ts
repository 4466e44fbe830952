/** `work`, done once for each key. What it gave is kept for as long as the function that comes back is: for one reading. */
export function once<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as V;
    const made = work(key);
    known.set(key, made);
    return made;
  };
}
