import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i;
/** Shipped as files, not inside a bundle. */
const AS_FILES = ['jieba-wasm', 'nodejieba', 'nodejieba/submodules/cppjieba'];

/** Writes the name, version and licence of every package whose code or data is in dist/, as the build found them. */
export function writeNotices(file) {
  const bundled = JSON.parse(readFileSync(join(root, '.cache/packages.json'), 'utf8'));
  const names = [...new Set([...bundled, ...AS_FILES])].filter((name) => existsSync(folderOf(name))).sort();
  writeFileSync(file, `Callmark contains these packages.\n\n${names.map(noticeOf).join('\n\n')}\n`);
}

const folderOf = (name) => join(root, 'node_modules', name);

function noticeOf(name) {
  const folder = folderOf(name);
  const manifest = join(folder, 'package.json');
  const { version, license } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
  const texts = readdirSync(folder)
    .filter((entry) => LICENCE_FILE.test(entry))
    .map((entry) => readFileSync(join(folder, entry), 'utf8').trim());
  if (!license && texts.length === 0) throw new Error(`${name} tells no licence`);
  return ['-'.repeat(80), [name, version, license && `(${license})`].filter(Boolean).join(' '), '', ...texts].join(
    '\n',
  );
}
