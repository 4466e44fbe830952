/**
 * So many people are judged together, check by check: the machine code of one check stays at hand while all of them are asked, where that
 * of all checks together is more than a processor keeps near.
 */
export const TOGETHER = 32;

/**
 * The function with its last answers kept, of as many as are judged together: the checks of a dossier ask for the same. A dossier is never
 * changed in place. A map of weak keys would hold ten thousand dossiers until V8's next great collection.
 */
export function lastAsked<Key extends object, Answer>(make: (key: Key) => Answer): (key: Key) => Answer {
  const keys: Key[] = [];
  const answers: Answer[] = [];
  /** Where the last answer stands, and where the next new one will. */
  let at = 0;
  let next = 0;
  return (key) => {
    if (keys[at] === key) return answers[at] as Answer;
    // People who are judged together are asked in the same order by each check.
    const behind = at + 1 < keys.length ? at + 1 : 0;
    const known = keys[behind] === key ? behind : keys.indexOf(key);
    if (known >= 0) {
      at = known;
      return answers[at] as Answer;
    }
    const answer = make(key);
    keys[next] = key;
    answers[next] = answer;
    at = next;
    next = (next + 1) % TOGETHER;
    return answer;
  };
}
