import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type * as Nodejieba from 'nodejieba';
import type { Segmenter } from '../core/text/segmenter';

interface Manifest {
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** What the build found and made, which it writes into the program; absent when run from the sources. */
declare const DICTIONARY: Manifest | undefined;

const BINARY = 'nodejieba.node';
/** The files that nodejieba is given, by the name of its option. */
const FILES = {
  dict: 'words.utf8',
  hmmDict: 'hmm.utf8',
  userDict: 'user.utf8',
  idfDict: 'idf.utf8',
  stopWordDict: 'stop.utf8',
} as const;

/**
 * The native segmenter with the dictionary in `folder`. Throws where the module or the dictionary is missing or damaged: half a
 * binary, or a file that nodejieba cannot read, would end the process, so each is held against what the build had. Reading
 * takes about a third of a second, in which nothing else runs: call it when nobody waits.
 */
export async function loadNodejieba(folder: string): Promise<Segmenter> {
  check(folder);
  const loaded: object = await import('nodejieba');
  // A CommonJS module under another name for each way of loading it: bundled, or from the sources.
  const nodejieba = ('default' in loaded ? loaded.default : loaded) as typeof Nodejieba;
  const paths = Object.entries(FILES).map(([option, name]) => [option, join(folder, name)] as const);
  nodejieba.load(Object.fromEntries(paths));
  return { name: 'nodejieba', cut: (text) => nodejieba.cut(text) };
}

/** Throws unless the module and every file of its dictionary are what the build had. */
function check(folder: string): void {
  const { files } = typeof DICTIONARY === 'undefined' ? readManifest(folder) : DICTIONARY;
  const binary = createRequire(__filename).resolve(`nodejieba/build/Release/${BINARY}`);
  for (const path of [binary, ...Object.values(FILES).map((name) => join(folder, name))]) {
    const bytes = readFileSync(path);
    const expected = files[basename(path)];
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (bytes.length !== expected?.bytes || sha256 !== expected.sha256) throw new Error(`${basename(path)} is damaged`);
  }
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
