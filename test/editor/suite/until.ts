const DEADLINE_MS = 10_000;
const INTERVAL_MS = 50;

/**
 * Asks again and again until there is an answer, and returns it.
 *
 * @param what what is waited for, for the error when the deadline passes
 * @param ask returns undefined as long as there is no answer
 */
export async function until<T>(
  what: string,
  ask: () => T | undefined | PromiseLike<T | undefined>,
  deadline = DEADLINE_MS,
): Promise<T> {
  const end = Date.now() + deadline;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited ${deadline / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}
