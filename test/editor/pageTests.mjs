/** What a reader sees: tests of the rendered page, each with a picture in test-artifacts/. */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { launchBrowser } from '../../build/editor/browser.mjs';
import { serveEditor } from '../../build/editor/serve.mjs';
import { crashTest } from './crashTest.mjs';
import { hostileTests } from './hostileTests.mjs';
import { EditorPage, until } from './page.mjs';
import { FULL_WIDTH, USER_DOCUMENT } from './workspace.mjs';

const SAMPLE = { file: 'seeds/news-digest.zh.txt', picture: 'sample', figure: '186.42亿元' };
const USERS = { file: USER_DOCUMENT, picture: 'document', figure: '2801.54亿元' };
/** A question's label, indented as in both documents. */
const QUESTION = '  问:';
const VIEWPORT = { width: 1440, height: 900 };
const STEADY_MS = 1000;
/** Hovers at once; and none of the editor's own, which it has over every address in any text. */
const SETTINGS = { 'editor.hover.delay': 50, 'editor.links': false, 'editor.stickyScroll.enabled': false };

/**
 * @param {object} options
 * @param {string} options.extension folder of the built extension
 * @param {ReturnType<typeof import('./workspace.mjs').makeWorkspace>} options.workspace
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runPageTests({ extension, workspace }) {
  const browser = await launchBrowser();
  const file = `${workspace.folder}/${SAMPLE.file}`;
  const server = await serveEditor({ workspace: workspace.folder, extension, file, userSettings: SETTINGS });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-US', reducedMotion: 'reduce' });
    await page.goto(server.url);
    const editor = new EditorPage(page, workspace.folder);
    const tests = [
      ...pageTests(workspace),
      ...(await hostileTests(workspace)),
      crashTest(server.pid, extension, SAMPLE.file),
    ];
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const { title, picture, run } of tests) {
      try {
        await run(editor);
        counts.passed += 1;
        console.log(`✓ page › ${title}`);
      } catch (error) {
        counts.failed += 1;
        console.log(`✗ page › ${title}\n    ${error.message.replaceAll('\n', '\n    ')}`);
      }
      await editor.screenshot(picture);
      await page.keyboard.press('Escape');
    }
    return counts;
  } finally {
    await browser.close();
    server.stop();
  }
}

/** The tests in their order: each goes on where the one before it has left the editor. */
function pageTests({ userDocument }) {
  return [
    {
      title: 'the address opens its file',
      picture: 'opened',
      run: (editor) => editor.waitForFile(SAMPLE.file),
    },
    ...readingTests(SAMPLE),
    ...(userDocument ? readingTests(USERS) : []),
    {
      title: 'a full-width colon in code is boxed: the check of the next test works',
      picture: 'boxed-code',
      run: async (editor) => {
        await editor.openFile('decoys/retry.ts');
        await until('a boxed colon', async () => (await editor.boxedCharacters()) || undefined);
      },
    },
    {
      title: 'a full-width colon in a transcript is not boxed',
      picture: 'colon',
      run: async (editor) => {
        await editor.openFile(FULL_WIDTH);
        await becomesTranscript(editor);
        await hasNoBoxes(editor);
      },
    },
    {
      title: 'a double-click in Chinese selects a word',
      picture: 'double-click',
      run: async (editor) => {
        for (const word of ['基础设施', '需求']) {
          const length = await editor.doubleClickSelection(word);
          assert(length >= 1 && length <= 4, `${word}: ${length} characters, which is no word`);
        }
      },
    },
  ];
}

/** What a reader does with any transcript. */
function readingTests({ file, picture, figure }) {
  return [
    {
      title: `${file}: the outline shows its threads`,
      picture: `${picture}-outline`,
      run: async (editor) => {
        await editor.command('View: Close All Editors');
        await editor.openFile(file);
        await becomesTranscript(editor);
        const rows = await editor.outlineRows(3);
        assert(rows.every(Boolean), `an empty row among ${rows.join(' | ')}`);
      },
    },
    {
      title: `${file}: no character is boxed`,
      picture: `${picture}-text`,
      run: hasNoBoxes,
    },
    {
      title: `${file}: the hover over ${figure} explains it`,
      picture: `${picture}-hover`,
      run: async (editor) => assert((await editor.hoverAt(figure)).length > figure.length, 'it says nothing new'),
    },
    {
      title: `${file}: the problems panel lists its findings`,
      picture: `${picture}-problems`,
      run: async (editor) => {
        const [first] = await editor.problemRows(2);
        assert(first.includes(basename(file)), `the first row is ${first}`);
      },
    },
    {
      title: `${file}: a thread folds`,
      picture: `${picture}-folded`,
      run: async (editor) => assert((await editor.foldAt(QUESTION)) > 0),
    },
  ];
}

export function becomesTranscript(editor) {
  return until('the language mode Transcript', async () =>
    /transcript/i.test(await editor.languageMode()) ? true : undefined,
  );
}

/** Looks for a second: the boxes come when the editor finds time for them. */
async function hasNoBoxes(editor) {
  await until('no boxed character', async () => ((await editor.boxedCharacters()) === 0 ? true : undefined));
  const end = performance.now() + STEADY_MS;
  while (performance.now() < end) assert.equal(await editor.boxedCharacters(), 0, 'boxed characters');
}
