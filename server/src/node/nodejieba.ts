import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Nodejieba from 'nodejieba';
import type { Segmenter } from '../core/text/segmenter';

interface Manifest {
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** The files that nodejieba is given, by the name of its option. */
const FILES = {
  dict: 'words.utf8',
  hmmDict: 'hmm.utf8',
  userDict: 'user.utf8',
  idfDict: 'idf.utf8',
  stopWordDict: 'stop.utf8',
} as const;

/**
 * The native segmenter with the dictionary in `folder`. Throws where the module or a sound dictionary is missing: nodejieba
 * itself would end the process on a file that it cannot read, so each is held against the build's manifest before. Reading
 * takes about a third of a second, in which nothing else runs: call it when nobody waits.
 */
export async function loadNodejieba(folder: string): Promise<Segmenter> {
  checkDictionary(folder);
  const loaded: object = await import('nodejieba');
  // A CommonJS module under another name for each way of loading it: bundled, or from the sources.
  const nodejieba = ('default' in loaded ? loaded.default : loaded) as typeof Nodejieba;
  const paths = Object.entries(FILES).map(([option, name]) => [option, join(folder, name)] as const);
  nodejieba.load(Object.fromEntries(paths));
  return { name: 'nodejieba', cut: (text) => nodejieba.cut(text) };
}

/** Throws unless every file of the dictionary is what the build wrote. */
export function checkDictionary(folder: string): void {
  const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  for (const name of Object.values(FILES)) {
    const bytes = readFileSync(join(folder, name));
    const expected = files[name];
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (bytes.length !== expected?.bytes || sha256 !== expected.sha256) throw new Error(`${name} is damaged`);
  }
  const first = readFileSync(join(folder, FILES.dict), 'utf8').slice(0, 80).split('\n')[0]!;
  if (!/^\S+ \d+ \S+$/.test(first)) throw new Error(`${FILES.dict} is no dictionary`);
}
