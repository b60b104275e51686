/**
 * Runs the extension in a real VS Code: the suite of `suite/` in the Node and the web extension host, then the tests of the
 * rendered page, then the packages. Arguments choose parts, as `node web page package`; the last line counts.
 *
 * CALLMARK_EXTENSION names another built extension to test, VSCODE_PATH a desktop VS Code; CALLMARK_DESKTOP=1 downloads one.
 */
import { build } from 'esbuild';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../build/editor/browser.mjs';
import { findDesktop } from '../../build/editor/desktop.mjs';
import { serveEditor } from '../../build/editor/serve.mjs';
import { artifact } from './page.mjs';
import { runPackageTests } from './packageTests.mjs';
import { runPageTests } from './pageTests.mjs';
import { makeWorkspace, USER_DOCUMENT } from './workspace.mjs';

const HOST_TIMEOUT_MS = 240_000;
/** What the suite's reporter prints, among all that the editor does. */
const SUITE_MESSAGE = /^(?:✓|✗|- skipped:) /;
const BUNDLE = {
  node: { platform: 'node', target: 'node20' },
  web: { platform: 'browser', target: 'es2022' },
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const extension = process.env.CALLMARK_EXTENSION ?? root;
const wanted = process.argv.slice(2);

const total = { passed: 0, failed: 0, skipped: 0 };
const workspace = makeWorkspace();
process.on('exit', workspace.remove);
if (!workspace.userDocument) console.log(`skipped: tests of ../shared/seeds/${USER_DOCUMENT}, which is not here`);

for (const host of ['node', 'web']) {
  await part(host, `the suite in the ${host} extension host`, () => runSuite(host));
}
await part('page', 'the rendered page', () => runPageTests({ extension, workspace }));
await part('package', 'the packages', () => runPackageTests(workspace));

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/** Runs one part and adds its counts; a part that breaks off is a failure. */
async function part(name, title, run) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  console.log(`\n${title}`);
  const started = performance.now();
  try {
    const counts = await run();
    for (const key of Object.keys(total)) total[key] += counts[key];
  } catch (error) {
    total.failed += 1;
    console.log(`✗ ${title}: ${error.message}`);
  }
  console.log(`(${Math.round((performance.now() - started) / 1000)} s)`);
}

async function runSuite(host) {
  const tests = await bundleSuite(host);
  rmSync(workspace.results, { force: true });
  const desktop = await provideDesktop();
  const ending = await (desktop ? runOnDesktop(host, tests, desktop) : runInBrowser(host, tests));
  if (!existsSync(workspace.results)) throw new Error(`no results: ${ending}`);
  const { host: actual, results } = JSON.parse(readFileSync(workspace.results, 'utf8'));
  if (actual !== host) throw new Error(`the suite ran in the ${actual} extension host`);
  const count = (state) => results.filter((result) => result.state === state).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}

/**
 * The suite has to lie inside the extension's folder: the editor runs it in the extension host of the extension around it.
 *
 * @returns {Promise<string>} the suite's module, as the extension host wants it: without `.js`
 */
async function bundleSuite(host) {
  const module = join(extension, '.cache/editor-tests', host, 'index');
  await build({
    ...BUNDLE[host],
    absWorkingDir: root,
    entryPoints: ['test/editor/suite/index.ts'],
    outfile: `${module}.js`,
    // Mocha's browser build looks for a module to be: without one it makes itself a global, in both hosts.
    banner: {
      js: `(function (module, exports, define) {${readFileSync(join(root, 'node_modules/mocha/mocha.js'))}})();`,
    },
    bundle: true,
    charset: 'utf8',
    external: ['vscode', 'node:*'],
    format: 'cjs',
    logLevel: 'warning',
    sourcemap: 'inline',
  });
  return module;
}

/** The desktop VS Code to test in; undefined where there is none and none can be had. */
async function provideDesktop() {
  const installed = process.env.VSCODE_PATH ?? findDesktop()?.executable;
  if (installed || process.env.CALLMARK_DESKTOP !== '1') return installed;
  try {
    return await downloadAndUnzipVSCode({ cachePath: join(root, '.cache/desktop') });
  } catch (error) {
    console.log(`No desktop VS Code could be downloaded (${error.message}): the tests run in the browser's.`);
    return undefined;
  }
}

/** @returns {Promise<string>} how it ended */
async function runOnDesktop(host, tests, vscodeExecutablePath) {
  const home = mkdtempSync(join(tmpdir(), 'callmark-desktop-'));
  const launchArgs = [
    workspace.folder,
    '--user-data-dir',
    join(home, 'user'),
    '--extensions-dir',
    join(home, 'extensions'),
  ];
  if (host === 'web') launchArgs.push('--extensionDevelopmentKind=web');
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs,
    });
    return 'the editor ended without an error';
  } catch (error) {
    return error.message;
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @returns {Promise<string>} how it ended */
async function runInBrowser(host, tests) {
  const browser = await launchBrowser();
  const editor = await serveEditor({ workspace: workspace.folder, extension, tests, web: host === 'web' });
  const log = [];
  try {
    const page = await browser.newPage();
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      const message = args.join(' ');
      if (SUITE_MESSAGE.test(message)) console.log(message);
      log.push(`${type}: ${message}`);
    });
    const ended = new Promise((resolve) => {
      void page.exposeFunction('codeAutomationExit', (code) => resolve(`exit code ${code}`));
      setTimeout(resolve, HOST_TIMEOUT_MS, `stopped after ${HOST_TIMEOUT_MS / 1000} s`).unref();
      void editor.ended.then(() => resolve('the server ended'));
    });
    await page.goto(editor.url);
    const errors = () => log.filter((line) => line.startsWith('error:')).slice(-3);
    return [await ended, ...errors()].join('\n');
  } finally {
    await browser.close();
    editor.stop();
    writeFileSync(artifact(`${host}.log`), `${log.join('\n')}\n\n${editor.log()}`);
  }
}
