/**
 * The dictionary of the native segmenter, trimmed: words of frequency 10 and more load in a third of the time and memory of
 * the full one, and are the words that decide anything in a call. nodejieba ends the process on a file that it cannot read,
 * so sizes and checksums, its own too, are written into the programs, and nothing is loaded that differs from them.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const LEAST_FREQUENCY = 10;
/** Of the dictionaries that nodejieba brings, where its own module is: half of one would end the process too. */
const BINARY = '../../../build/Release/nodejieba.node';
/** Keyword extraction, which nothing here uses, is loaded all the same and wants a few lines of each. */
const UNUSED_LINES = 20;

const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const checksum = (bytes) => ({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
const joined = (rows) => `${rows.join('\n')}\n`;

/** Writes `outDir/dict`, says how many words it holds and gives its manifest; says so and does nothing where nodejieba is not installed. */
export async function buildDictionary(outDir) {
  const source = sourceFolder();
  if (!source) {
    console.log('no dictionary: nodejieba is not installed, words will be cut by jieba-wasm');
    return undefined;
  }
  const words = lines(join(source, 'jieba.dict.utf8')).filter((row) => Number(row.split(' ')[1]) >= LEAST_FREQUENCY);
  const files = {
    'words.utf8': joined(words),
    'hmm.utf8': readFileSync(join(source, 'hmm_model.utf8'), 'utf8'),
    'user.utf8': '',
    'idf.utf8': joined(lines(join(source, 'idf.utf8')).slice(0, UNUSED_LINES)),
    'stop.utf8': joined(lines(join(source, 'stop_words.utf8')).slice(0, UNUSED_LINES)),
  };
  const folder = join(outDir, 'dict');
  mkdirSync(folder, { recursive: true });
  const manifest = { words: words.length, files: {} };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
    manifest.files[name] = checksum(Buffer.from(text));
  }
  const binary = join(source, BINARY);
  if (existsSync(binary)) manifest.files['nodejieba.node'] = checksum(readFileSync(binary));
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(`dictionary: ${words.length} words in ${folder}`);
  return manifest;
}

function sourceFolder() {
  try {
    const entry = createRequire(import.meta.url).resolve('nodejieba');
    const folder = join(dirname(entry), 'submodules', 'cppjieba', 'dict');
    return existsSync(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}
