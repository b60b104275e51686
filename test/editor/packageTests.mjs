/** The packages as a user gets them: installed into an editor, or loaded in the browser's extension host. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { launchBrowser } from '../../build/editor/browser.mjs';
import { serveEditor } from '../../build/editor/serve.mjs';
import { becomesTranscript } from './pageTests.mjs';
import { EditorPage } from './page.mjs';
import { processesOf } from './processes.mjs';

const FILE = 'seeds/news-digest.zh.txt';
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {ReturnType<typeof import('./workspace.mjs').makeWorkspace>} workspace
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runPackageTests(workspace) {
  const out = mkdtempSync(join(tmpdir(), 'callmark-vsix-'));
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const browser = await launchBrowser();
  try {
    for (const { title, options, picture, server } of await packages(out)) {
      try {
        await readsOutline(browser, { workspace: workspace.folder, ...options }, picture, server);
        counts.passed += 1;
        console.log(`✓ package › ${title}`);
      } catch (error) {
        counts.failed += 1;
        console.log(`✗ package › ${title}\n    ${error.message.replaceAll('\n', '\n    ')}`);
      }
    }
    return counts;
  } finally {
    await browser.close();
    rmSync(out, { recursive: true, force: true });
  }
}

async function packages(out) {
  const { status, stderr } = spawnSync(process.execPath, ['build/package.mjs', '--out', out], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  const files = readdirSync(out).filter((name) => name.endsWith('.vsix'));
  const universal = join(
    out,
    files.find((name) => name.endsWith('-universal.vsix')),
  );
  return [
    ...files.map((name) => ({
      title: `${name} is installed, and its server reads a call`,
      picture: `installed-${name.replace(/.*\d-|\.vsix$/g, '')}`,
      options: { install: join(out, name) },
      server: true,
    })),
    {
      title: 'the universal package runs in the extension host of the browser',
      picture: 'installed-web',
      options: { extension: await unpack(universal, join(out, 'unpacked')), web: true },
      server: false,
    },
  ];
}

async function unpack(vsix, folder) {
  const { unzip } = await tsImport('../package/zip.ts', import.meta.url);
  for (const [name, content] of unzip(readFileSync(vsix))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return join(folder, 'extension');
}

/** Opens a call in an editor that has nothing of this folder, and waits for its outline; says where the server must run. */
async function readsOutline(browser, options, picture, isProcess) {
  const served = await serveEditor({ ...options, file: join(options.workspace, FILE) });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  const editor = new EditorPage(page, options.workspace);
  try {
    await page.goto(served.url);
    await editor.waitForFile(FILE);
    await becomesTranscript(editor);
    await editor.outlineRows(3);
    assert.equal(processesOf(served.pid, '/dist/server.js --node-ipc').length > 0, isProcess, 'where the server runs');
  } finally {
    await editor.screenshot(picture);
    await page.close();
    served.stop();
  }
}
