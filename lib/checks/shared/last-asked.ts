/**
 * The function with its last answer kept: the checks of one dossier are made one after another and ask for the same. A dossier is
 * never changed in place. A map of weak keys would hold ten thousand dossiers until V8's next great collection.
 */
export function lastAsked<Key extends object, Answer>(make: (key: Key) => Answer): (key: Key) => Answer {
  let last: { readonly key: Key; readonly answer: Answer } | null = null;
  return (key) => {
    if (last?.key === key) return last.answer;
    const answer = make(key);
    last = { key, answer };
    return answer;
  };
}
