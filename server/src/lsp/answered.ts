/** An editor that does not answer must not keep a hover waiting. */
const WAIT_MS = 2000;

/** What an editor answers; undefined where it does not in time. */
export async function answered<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), WAIT_MS);
  });
  try {
    return await Promise.race([asked, silence]);
  } finally {
    clearTimeout(timer);
  }
}
