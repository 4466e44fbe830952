/**
 * Asks again and again until there is an answer.
 *
 * @template T
 * @param {string} what
 * @param {() => Promise<T | undefined>} ask
 * @returns {Promise<T>}
 * @throws {Error} after 15 seconds without one
 */
export async function waitFor(what, ask) {
  for (let tries = 0; tries < 150; tries++) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited 15 seconds for ${what}.`);
}
