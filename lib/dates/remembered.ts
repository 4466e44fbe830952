/**
 * The same pure function of a text, which remembers what it has answered: the dossiers of a batch write the same days and words again
 * and again. Texts longer than `longest` are answered anew each time, and at `most` texts all are forgotten, so that a hostile file
 * fills no memory. What is answered must not be changed by its user.
 */
export function remembered<T>(longest: number, most: number, answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= most) known.clear();
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}
