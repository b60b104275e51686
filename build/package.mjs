/**
 * `npm run package [-- --out FOLDER]`: the universal VSIX (words are cut by jieba-wasm), the VSIX of this platform (nodejieba
 * with its dictionary), and the bill of materials of what is shipped. Run after `npm run build`.
 */
import { createVSIX } from '@vscode/vsce';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './ensure.mjs';
import { writeNotices } from './notices.mjs';

const { values: flags } = parseArgs({ options: { out: { type: 'string', default: root } } });
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const cache = join(root, '.cache');
/** Where the server, in dist/, looks for a module first. */
const NATIVE = 'dist/node_modules/nodejieba';
/** What of nodejieba runs; its other files are sources and dictionaries. */
const NATIVE_FILES = ['package.json', 'LICENSE', 'index.js', 'build/Release/nodejieba.node'];
const WITH_NATIVE = ['!dist/dict/**', '!dist/node_modules/**'];

mkdirSync(flags.out, { recursive: true });
mkdirSync(cache, { recursive: true });
writeNotices(join(root, 'dist/THIRD-PARTY-NOTICES.txt'));
const files = [await packageAs('universal', [])];
if (copyNative()) files.push(await packageAs(`${process.platform}-${process.arch}`, WITH_NATIVE));
else console.error('nodejieba is not built here: no package of this platform');
rmSync(join(root, 'dist/node_modules'), { recursive: true, force: true });
files.push(writeBill());
for (const file of files) console.log(file);

/** Makes a package of what .vscodeignore lets through, and of what `more` names. */
async function packageAs(target, more) {
  const packagePath = join(flags.out, `${name}-${version}-${target}.vsix`);
  const ignoreFile = join(cache, `vscodeignore-${target}`);
  writeFileSync(ignoreFile, [readFileSync(join(root, '.vscodeignore'), 'utf8'), ...more, ''].join('\n'));
  await createVSIX({
    cwd: root,
    packagePath,
    ignoreFile,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
    ...(target === 'universal' ? {} : { target }),
  });
  return packagePath;
}

function copyNative() {
  const from = nativeFolder();
  if (!from || !NATIVE_FILES.every((file) => existsSync(join(from, file)))) return false;
  for (const file of NATIVE_FILES) {
    mkdirSync(dirname(join(root, NATIVE, file)), { recursive: true });
    cpSync(join(from, file), join(root, NATIVE, file));
  }
  return true;
}

function nativeFolder() {
  try {
    return dirname(createRequire(import.meta.url).resolve('nodejieba/package.json'));
  } catch {
    return undefined;
  }
}

/**
 * CycloneDX, of the locked dependencies that are shipped. Sorted out here: `--omit=dev` leaves out what tools depend on too.
 */
function writeBill() {
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  const bill = JSON.parse(stdout);
  const isTool = ({ properties = [] }) =>
    properties.some((property) => property.name === 'cdx:npm:package:development');
  bill.components = bill.components.filter((component) => !isTool(component));
  const kept = new Set([bill.metadata.component, ...bill.components].map((component) => component['bom-ref']));
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }));
  const file = join(flags.out, `${name}-${version}.cdx.json`);
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  return file;
}
