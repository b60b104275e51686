/**
 * `npm run bench`: runs the benchmarks from a bundle, as the product runs. What tsx runs is up to twice as slow: it gives every function
 * its name when it is made.
 */
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// Beside the product: the segmenter looks for its dictionary there.
const outfile = `${root}dist/bench.cjs`;

/** Libraries that cannot be required. */
const MODULES = new Set(['tinybench']);

/** Every source keeps its own address; libraries are read where they are installed. */
const addresses = {
  name: 'addresses',
  setup(it) {
    it.onLoad({ filter: /[\\/](?:bench|build|test|server)[\\/].*\.(?:ts|mjs)$/ }, async ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      const source = await readFile(path, 'utf8');
      return { contents: source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: 'ts' };
    });
    it.onResolve({ filter: /adapters\.mjs$/ }, () => ({
      path: pathToFileURL(`${root}bench/others/adapters.mjs`).href,
      external: true,
    }));
    it.onResolve({ filter: /^[a-z@]/ }, ({ path }) => (MODULES.has(path) ? undefined : { path, external: true }));
  },
};

await build({
  absWorkingDir: root,
  entryPoints: ['bench/main.ts'],
  outfile,
  bundle: true,
  minify: true,
  charset: 'utf8',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  plugins: [addresses],
  logLevel: 'error',
});
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
