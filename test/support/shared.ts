import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Labelled transcripts and measuring data that lie beside a developer's clone; a user's clone has none. */
export const shared = (path: string): string => fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));

/** `it` where the shared file is there; a visible skip where it is not. */
export const itWithShared = (path: string, title: string, run: (file: string) => void | Promise<void>): void => {
  const file = shared(path);
  if (existsSync(file)) it(title, () => run(file));
  else it.skip(`${title} (needs ../shared/${path})`, () => {});
};
