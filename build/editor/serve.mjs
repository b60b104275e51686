/** Serves VS Code for the browser on this machine, with one extension under development and everything else new. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installEditor } from './install.mjs';
import { QUIET_SETTINGS, workerSettings } from './settings.mjs';

const HOST = '127.0.0.1';
const START_TIMEOUT_MS = 60_000;

/**
 * @typedef {object} ServedEditor
 * @property {string} url the address that opens the workspace with the extension
 * @property {number} port
 * @property {number} pid the server's process; the extension hosts are below it
 * @property {() => string} log what the server has printed so far
 * @property {Promise<unknown>} ended settles when the server has ended, by itself or by `stop`
 * @property {() => void} stop ends the server with all it started, and removes its folders
 */

/**
 * Starts an editor, installing it first where needed.
 *
 * @param {object} options
 * @param {string} options.workspace folder to open
 * @param {string} [options.extension] folder of the extension under development
 * @param {string} [options.install] a VSIX to install, instead of one
 * @param {string} [options.file] file to open
 * @param {string} [options.tests] module of an extension test suite to run, as an absolute path without `.js`
 * @param {boolean} [options.web] runs the extension's browser build in the web worker extension host
 * @param {Record<string, unknown>} [options.userSettings] on top of {@link QUIET_SETTINGS}
 * @param {number} [options.port] a free one when left out
 * @param {boolean} [options.smokeTestDriver] without it a built VS Code ignores the paths of `extension` and `tests`
 * @param {(line: string) => void} [options.say] receives the lines for the user
 * @returns {Promise<ServedEditor>}
 */
export async function serveEditor(options) {
  const { extension, install, web = false, userSettings = {}, port = 0, smokeTestDriver = true, say } = options;
  const { node, server } = await installEditor(say);
  const home = mkdtempSync(join(tmpdir(), 'callmark-editor-'));
  mkdirSync(join(home, 'user', 'User'), { recursive: true });
  const settings = { ...QUIET_SETTINGS, ...(web ? workerSettings(extension) : {}), ...userSettings };
  writeFileSync(join(home, 'user', 'User', 'settings.json'), JSON.stringify(settings));

  const args = [server, '--host', HOST, '--port', String(port), '--without-connection-token'];
  args.push('--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust');
  args.push('--server-data-dir', join(home, 'server'), '--user-data-dir', join(home, 'user'));
  args.push('--extensions-dir', join(home, 'extensions'));
  if (smokeTestDriver) args.push('--enable-smoke-test-driver');
  if (install) installExtension(node, server, home, install);
  // Its own process group, so that the extension hosts that it forks end with it.
  const child = spawn(node, args, {
    detached: process.platform !== 'win32',
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

  const stop = () => {
    process.off('exit', stop);
    killGroup(child);
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', stop);
  exitOnSignals();

  const output = [];
  try {
    const bound = await listening(child, output);
    const ended = once(child, 'exit');
    const url = editorUrl({ ...options, port: bound });
    return { url, port: bound, pid: child.pid, log: () => output.join(''), ended, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Installs a VSIX as a user would, into the folder of a served editor. */
function installExtension(node, server, home, vsix) {
  const args = [server, '--install-extension', vsix, '--accept-server-license-terms'];
  args.push('--server-data-dir', join(home, 'server'), '--extensions-dir', join(home, 'extensions'));
  execFileSync(node, args, { env: { ...process.env, EXTENSIONS_GALLERY: '{}' }, stdio: 'pipe' });
}

/** The address that makes the page open the workspace, the file, the extension and the tests. */
function editorUrl({ port, workspace, extension, file, tests }) {
  const remote = (path) => `vscode-remote://${HOST}:${port}${pathToFileURL(path).pathname}`;
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(file)]);
  const folder = decodeURIComponent(pathToFileURL(workspace).pathname);
  return `http://${HOST}:${port}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** Resolves to the port as soon as the server says that it listens; collects all that it prints. */
function listening(child, output) {
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`VS Code for the browser did not start: ${why}\n${output.join('')}`));
    const timer = setTimeout(fail, START_TIMEOUT_MS, `no answer after ${START_TIMEOUT_MS / 1000} s`);
    const awaitPort = () => {
      const port = /Extension host agent listening on (\d+)/.exec(output.join(''))?.[1];
      if (!port) return;
      clearTimeout(timer);
      child.stdout.off('data', awaitPort);
      resolve(Number(port));
    };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk.toString()));
    child.stdout.on('data', awaitPort);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`it ended with code ${code}`);
    });
  });
}

function killGroup(child) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself, with all it started.
  }
}

let watchesSignals = false;

/** Makes a signal end this process through its exit handlers, as it does not by default. */
function exitOnSignals() {
  if (watchesSignals) return;
  watchesSignals = true;
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])
    process.once(signal, () => process.exit(code));
}
