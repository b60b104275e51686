/** Types into the rendered editor, and looks for squiggles as a reader would. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../build/editor/browser.mjs';
import { serveEditor } from '../../build/editor/serve.mjs';
import { EditorPage, until } from '../../test/editor/page.mjs';

const FILE = 'call.transcript';
const extension = fileURLToPath(new URL('../..', import.meta.url));
export const KEY = 'l';

/**
 * Opens a call in a real editor, and presses and takes back the key that makes a finding at the end of a line.
 *
 * @returns {Promise<number[]>} milliseconds from the key to its squiggle, in the page's own clock
 */
export async function typeInEditor(text, line, rounds) {
  const workspace = mkdtempSync(join(tmpdir(), 'callmark-typing-'));
  writeFileSync(join(workspace, FILE), text);
  const browser = await launchBrowser();
  const settings = { 'editor.quickSuggestions': { other: 'off' }, 'editor.minimap.enabled': false };
  const served = await serveEditor({ workspace, extension, file: join(workspace, FILE), userSettings: settings });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(served.url);
    const editor = new EditorPage(page, workspace);
    await editor.waitForFile(FILE);
    await editor.outlineRows(3);
    await editor.goTo(line);
    await page.keyboard.press('End');
    await page.evaluate(watchLine, KEY);
    const took = [];
    for (let round = 0; round <= rounds; round++) {
      await page.keyboard.press(KEY);
      const ms = await until('a squiggle', () => page.evaluate(() => window.squiggled()), 30_000);
      if (round > 0) took.push(ms);
      await page.keyboard.press('Backspace');
      await until('no squiggle', () => page.evaluate(() => (window.squiggles() === 0 ? true : undefined)), 30_000);
    }
    return took;
  } finally {
    await browser.close();
    served.stop();
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** In the page: keeps how long after a key the cursor's line had a squiggle. Its functions have no names: a page has no helper for them. */
function watchLine(wanted) {
  let pressed = 0;
  let seen;
  window.squiggles = () => {
    const { top } = document.querySelector('.monaco-editor .cursors-layer .cursor').getBoundingClientRect();
    const marks = document.querySelectorAll('.monaco-editor .cdr[class*="squiggly"]');
    return [...marks].filter((mark) => Math.abs(mark.getBoundingClientRect().top - top) < 12).length;
  };
  window.squiggled = () => seen;
  window.look = () => {
    if (window.squiggles() > 0) seen = performance.now() - pressed;
    else window.requestAnimationFrame(window.look);
  };
  window.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== wanted) return;
      pressed = performance.now();
      seen = undefined;
      window.look();
    },
    true,
  );
}
