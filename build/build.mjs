/**
 * Makes dist/: every bundle, and the word lists that the server reads. `--dev` keeps names and source maps, `--watch`
 * does the same and builds again on every change.
 */
import { build, context } from 'esbuild';
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDictionary } from './dictionary.mjs';
import { slim } from './slim.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');

const NODE = { platform: 'node', format: 'cjs', target: 'node20' };
/** What VS Code loads as an extension in a browser: CommonJS, in a worker that has no Node. */
const WEB_EXTENSION = { platform: 'browser', format: 'cjs', target: 'es2022' };
const WORKER = { platform: 'browser', format: 'iife', target: 'es2022' };
const SHEBANG = '#!/usr/bin/env node';
const PROGRAM = { ...NODE, banner: { js: SHEBANG }, external: ['nodejieba'] };
/** Libraries written as modules ask for their own address, which a bundle has to give them. */
const ADDRESS = 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;';
const WITH_ADDRESS = { banner: { js: `${SHEBANG}\n${ADDRESS}` }, define: { 'import.meta.url': 'importMetaUrl' } };

const bundles = [
  { from: 'client/src/node/extension.ts', to: 'extension.js', ...NODE, external: ['vscode'], plugins: [besides()] },
  { from: 'client/src/node/client.ts', to: 'client.js', ...NODE, external: ['vscode'] },
  { from: 'client/src/browser/extension.ts', to: 'extension.web.js', ...WEB_EXTENSION, external: ['vscode'] },
  { from: 'server/src/node/main.ts', to: 'server.js', ...PROGRAM, plugins: [slim] },
  { from: 'server/src/browser/main.ts', to: 'server.web.js', ...WORKER, plugins: [slim] },
  { from: 'server/src/cli/main.ts', to: 'cli.js', ...PROGRAM, ...WITH_ADDRESS },
];

/** Leaves the client out of the entry: dist/extension.js loads dist/client.js when a transcript is there. */
function besides() {
  return {
    name: 'besides',
    setup: (it) => it.onResolve({ filter: /^\.\/client$/ }, () => ({ path: './client.js', external: true })),
  };
}

function options({ from, to, ...rest }) {
  return {
    ...rest,
    absWorkingDir: root,
    entryPoints: [from],
    outfile: join(dist, to),
    // One copy: two versions of it are installed, one for the client's library and one for the server's.
    alias: { 'vscode-languageserver-types': './node_modules/vscode-languageserver-types/lib/esm/main.js' },
    bundle: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    minify: !dev,
    sourcemap: dev,
    // An `import()` of another bundle becomes a `require`: the extension host gives `vscode` only to those.
    supported: { 'dynamic-import': false },
    define: { ...rest.define, DICTIONARY: JSON.stringify(dictionary) ?? 'undefined' },
  };
}

/** Files that are read at run time as they are; gives the manifest of the dictionary, which is written into the programs. */
async function copyData() {
  cpSync(join(root, 'node_modules/jieba-wasm/pkg/web/jieba_rs_wasm_bg.wasm'), join(dist, 'jieba_rs_wasm_bg.wasm'));
  return buildDictionary(dist);
}

/** Words, not code: the lexicons, and what the product says in both languages. They have a budget of their own. */
const isWords = (path) => path.startsWith('server/src/core/lexicon/') || /^server\/src\/.*\/strings\.ts$/.test(path);

/** Makes one bundle; gives back how many of its bytes are words, and the packages that are in it. */
async function makeOne(bundle) {
  const { metafile } = await build({ ...options(bundle), metafile: true });
  if (bundle.banner) chmodSync(join(dist, bundle.to), 0o755);
  const inputs = Object.entries(metafile.outputs[`dist/${bundle.to}`].inputs);
  const words = inputs.filter(([path]) => isWords(path));
  const bytes = words.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  const packages = inputs.flatMap(([path]) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return { name: bundle.to, bytes, packages };
}

mkdirSync(dist, { recursive: true });
if (!dev) for (const name of readdirSync(dist)) if (name.endsWith('.map')) rmSync(join(dist, name));
const dictionary = await copyData();
if (watch) {
  console.log('[watch] build started');
  const contexts = await Promise.all(bundles.map((bundle) => context(options(bundle))));
  await Promise.all(contexts.map((it) => it.watch()));
  console.log('[watch] build finished');
} else {
  const results = await Promise.allSettled(bundles.map(makeOne));
  if (results.some(({ status }) => status === 'rejected')) process.exitCode = 1;
  const made = results.flatMap(({ value }) => (value ? [value] : []));
  const words = Object.fromEntries(made.map(({ name, bytes }) => [name, bytes]));
  const packages = [...new Set(made.flatMap(({ packages }) => packages))].sort();
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache/words.json'), JSON.stringify(words));
  writeFileSync(join(root, '.cache/packages.json'), JSON.stringify(packages));
}
