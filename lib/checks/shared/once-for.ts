/**
 * The function with its answers kept for as long as what it was asked of, which is never changed in place: a notice, or its
 * conditions. For a dossier see `lastAsked`.
 */
export function onceFor<Key extends object, Answer>(make: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.answer;
    const answer = make(key);
    known.set(key, { answer });
    return answer;
  };
}
