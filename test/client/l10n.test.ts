import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const json = (name: string) => JSON.parse(read(name)) as Record<string, string>;
const placeholders = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    return entry.isDirectory() ? sources(name) : name.endsWith('.ts') ? [name] : [];
  });
}

/** Every text that the client gives to `l10n.t`. */
const spoken = new Set(
  sources('client/src')
    .flatMap((name) => [...read(name).matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)])
    .map(([, text]) => text!),
);

describe('texts in two languages', () => {
  const english = json('package.nls.json');
  const chinese = json('package.nls.zh-cn.json');

  it('of the manifest have the same keys', () => {
    assert.deepEqual(Object.keys(chinese), Object.keys(english));
  });

  it('of the manifest are used, and every key that the manifest uses is there', () => {
    const used = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort());
  });

  it('of the manifest keep their command links', () => {
    const links = (text: string) => [...text.matchAll(/\(command:([^)]+)\)/g)].map(([, id]) => id).sort();
    for (const [key, text] of Object.entries(english)) assert.deepEqual(links(chinese[key]!), links(text), key);
  });

  it('at run time are all there, with their placeholders, and nothing else', () => {
    const bundle = json('l10n/bundle.l10n.zh-cn.json');
    assert.ok(spoken.size > 10);
    assert.deepEqual(Object.keys(bundle).sort(), [...spoken].sort());
    for (const [text, translated] of Object.entries(bundle)) {
      assert.deepEqual(placeholders(translated), placeholders(text), text);
      assert.notEqual(translated, '', text);
    }
  });
});
