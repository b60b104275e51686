/** Drives the rendered page of an editor as a reader's hands and eyes would. */
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const artifacts = fileURLToPath(new URL('../../test-artifacts/', import.meta.url));
const DEADLINE_MS = 15_000;
const HOVER = '.monaco-editor .monaco-hover:not(.hidden)';
/** So many lines of a text are in sight at least. */
const IN_SIGHT = 8;

/** Where a test leaves something to look at. */
export function artifact(name) {
  mkdirSync(artifacts, { recursive: true });
  return join(artifacts, name);
}

export class EditorPage {
  #page;
  #workspace;
  /** Requests that a hostile text has made. */
  #loaded = [];
  /** Text of the document that is open. */
  #text = '';

  /**
   * @param {import('playwright-core').Page} page shows the editor
   * @param {string} workspace the folder that it has open
   */
  constructor(page, workspace) {
    this.#page = page;
    page.on('request', (request) => {
      if (request.url().includes('evil.example')) this.#loaded.push(request.url());
    });
    this.#workspace = workspace;
  }

  /** Comes back when a document is shown whose name the address gave. */
  async waitForFile(file) {
    this.#text = readFileSync(join(this.#workspace, file), 'utf8');
    await this.#page
      .locator(`.tab.active[data-resource-name="${basename(file)}"]`)
      .waitFor({ timeout: 4 * DEADLINE_MS });
    await this.#page.locator('.monaco-editor .view-line').first().waitFor({ timeout: DEADLINE_MS });
  }

  /** Opens a file of the workspace, by its path there. */
  async openFile(file) {
    await this.#quickInput('ControlOrMeta+P', basename(file));
    await this.waitForFile(file);
  }

  /** Runs a command of the palette, by its title. */
  async command(title) {
    await this.#quickInput('F1', title, '>');
  }

  /** The language that the status bar names. */
  languageMode() {
    return this.#status('status.editor.mode').innerText();
  }

  /** The outline's rows, as soon as there are enough. */
  async outlineRows(atLeast = 1) {
    await this.command('Explorer: Focus on Outline View');
    return this.#rows('.outline-tree .monaco-list-row', atLeast);
  }

  /** The rows of the problems panel, as soon as there are enough. */
  async problemRows(atLeast = 1) {
    await this.command('Problems: Focus on Problems View');
    return this.#rows('.markers-panel .monaco-list-row', atLeast);
  }

  /** What the hover over a text says. */
  async hoverAt(text) {
    const hover = this.#page.locator('.monaco-editor .monaco-hover:not(.hidden)').first();
    const { x, y } = await this.#middleOf(text);
    return until(`a hover over ${text}`, async () => {
      // A pointer that rests where it was asks for no hover.
      await this.#page.mouse.move(x, y + 200);
      await this.#page.mouse.move(x, y, { steps: 3 });
      await hover.waitFor({ timeout: 2000 });
      await hover.evaluate(fadedIn);
      return (await hover.innerText()).trim() || undefined;
    });
  }

  /** How many characters a double-click on a text selects. */
  async doubleClickSelection(text) {
    const { x, y } = await this.#middleOf(text);
    await this.#page.mouse.dblclick(x, y);
    return until('a selection in the status bar', async () => {
      const selected = /\((\d+) selected\)/.exec(await this.#status('status.editor.selection').innerText());
      return selected ? Number(selected[1]) : undefined;
    });
  }

  /** Folds what begins at the line of a text, and returns how many folded places are in sight. */
  async foldAt(text) {
    await this.#reveal(text);
    await this.command('Fold');
    const folded = this.#page.locator('.monaco-editor .codicon-folding-collapsed');
    return until(`a fold at ${text}`, async () => (await folded.count()) || undefined);
  }

  /** How many characters are boxed, as look-alikes of others or as invisible. */
  boxedCharacters() {
    return this.#page.locator('.monaco-editor .unicode-highlight').count();
  }

  /**
   * Goes through the lines of the document from the top, and rests the pointer on each where it has one of the marks.
   *
   * @returns {Promise<{ text: string, active: string[] }[]>} what the hovers say, and what of them could be followed or loaded
   */
  async hoversOver(marks, lines) {
    const seen = new Map();
    for (let line = 1; line <= lines + IN_SIGHT; line += IN_SIGHT) {
      await this.goTo(line);
      for (const { number, x, y } of await this.#page.evaluate(marksInSight, marks)) {
        if (seen.has(number)) continue;
        await this.#page.mouse.move(x, y - 40);
        await this.#page.mouse.move(x, y, { steps: 2 });
        const hover = this.#page.locator(HOVER).first();
        await hover.waitFor({ timeout: 1500 }).catch(() => {});
        await hover
          .locator('.hover-contents')
          .first()
          .waitFor({ timeout: 1500 })
          .catch(() => {});
        if (await hover.isVisible())
          seen.set(number, { text: await hover.innerText(), active: await this.activeIn(HOVER) });
        await this.#page.keyboard.press('Escape');
      }
    }
    return [...seen.values()];
  }

  /** What below a selector could be followed, loaded or run, but for links to the documentation of a rule. */
  activeIn(selector) {
    return this.#page.evaluate(activeBelow, selector);
  }

  press(key) {
    return this.#page.keyboard.press(key);
  }

  /** What the item beside the language in the status bar says. */
  async statusHover() {
    const item = this.#page
      .locator('.statusbar-item[id="status.languageStatus"], .statusbar-item.language-status')
      .first();
    return until('the status of the language', async () => {
      await this.#page.mouse.move(0, 0);
      await item.hover({ timeout: 2000 });
      const said = this.#page.locator('.monaco-hover:has(.hover-language-status)').first();
      await said.waitFor({ timeout: 2000 });
      return (await said.innerText()).trim() || undefined;
    });
  }

  /** The message among those that the editor keeps, as soon as there is one like it; `choose` takes the button of that name. */
  async message(like, choose) {
    await this.command('Notifications: Show Notifications');
    const message = this.#page.locator('.notifications-center .notification-list-item').filter({ hasText: like });
    await message.waitFor({ timeout: DEADLINE_MS });
    const text = await message.innerText();
    await message.locator('.monaco-button', { hasText: choose }).click();
    return text;
  }

  /** What a hostile text has loaded, and whether it has run. */
  async harm() {
    const ran = await this.#page.evaluate(() => 'pwned' in window);
    return [...this.#loaded, ...(ran ? ['a script ran'] : [])];
  }

  /** Leaves a picture in test-artifacts/. */
  async screenshot(name) {
    await this.#page.screenshot({ path: artifact(`${name}.png`) });
  }

  /** Types into the quick input that the key opens, and takes the row of exactly this label. */
  async #quickInput(key, label, prefix = '') {
    const row = this.#page
      .locator('.quick-input-list .label-name')
      .filter({ hasText: exactly(label) })
      .first();
    await until(`${label} in the quick input`, async () => {
      await this.#page.keyboard.press(key);
      await this.#fillQuickInput(prefix + label);
      await row.click({ timeout: 3000 });
      return true;
    });
    // Where the row was, the pointer would bring up hovers.
    await this.#page.mouse.move(0, 0);
  }

  async #fillQuickInput(text) {
    const input = this.#page.locator('.quick-input-widget .quick-input-box input');
    await input.waitFor({ timeout: 2000 });
    await input.fill(text);
  }

  #status(id) {
    return this.#page.locator(`.statusbar-item[id="${id}"]`);
  }

  #rows(selector, atLeast) {
    const rows = this.#page.locator(selector);
    return until(`${atLeast} rows of ${selector}`, async () => {
      const texts = (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
      return texts.length >= atLeast ? texts : undefined;
    });
  }

  /** Puts the cursor at the start of a line. */
  async goTo(line) {
    await this.#page.keyboard.press('Control+G');
    await this.#fillQuickInput(`:${line}`);
    await this.#page.keyboard.press('Enter');
    await until(`the cursor in line ${line}`, async () =>
      Number(/^Ln (\d+)/.exec(await this.#status('status.editor.selection').innerText())?.[1]) > 0 ? true : undefined,
    );
  }

  /** Brings the line of a text's first occurrence into sight, with the cursor in it. */
  async #reveal(text) {
    const line = this.#text.slice(0, this.#text.indexOf(text)).split('\n').length;
    await this.#page.keyboard.press('Control+G');
    await this.#fillQuickInput(`:${line}`);
    await this.#page.keyboard.press('Enter');
    await until(`the cursor in line ${line}`, async () =>
      (await this.#status('status.editor.selection').innerText()).startsWith(`Ln ${line},`) ? true : undefined,
    );
  }

  async #middleOf(text) {
    await this.#reveal(text);
    const box = await until(`${text} in sight`, () => this.#page.evaluate(boxOf, text));
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
}

function exactly(text) {
  return new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
}

/** In the page: comes back when a hover has its full colour. */
async function fadedIn(hover) {
  await Promise.allSettled(hover.getAnimations({ subtree: true }).map(({ finished }) => finished));
}

/** In the page: where a text of one rendered line stands. */
function boxOf(text) {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, window.NodeFilter.SHOW_TEXT);
    let at = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.data.length;
      if (start >= at && start < at + length) range.setStart(node, start - at);
      if (start + text.length > at && start + text.length <= at + length) range.setEnd(node, start + text.length - at);
      at += length;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return undefined;
}

/** In the page: the lines in sight that hold a mark in one piece, by their number, with the middle of it. */
function marksInSight(marks) {
  const numbers = [...document.querySelectorAll('.monaco-editor .margin-view-overlays > div')].map((row) => ({
    top: row.getBoundingClientRect().top,
    number: row.textContent.trim(),
  }));
  const sight = document.querySelector('.monaco-editor .overflow-guard').getBoundingClientRect();
  return [...document.querySelectorAll('.monaco-editor .view-line')].flatMap((line) => {
    const text = line.textContent;
    const mark = marks.find((it) => text.includes(it));
    const { top } = line.getBoundingClientRect();
    const number = numbers.find((row) => Math.abs(row.top - top) < 3)?.number;
    if (!mark || !number || top < sight.top || top > sight.bottom - 30) return [];
    const walker = document.createTreeWalker(line, window.NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(mark);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + mark.length);
      const box = range.getBoundingClientRect();
      return [{ number, x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    }
    return [];
  });
}

/** In the page: elements that lead somewhere, load something or run. */
function activeBelow(selector) {
  const own = /^command:callmark\.|\/docs\/rules\.md(#|$)/;
  return [...document.querySelectorAll(selector)].flatMap((root) =>
    [...root.querySelectorAll('a, img, script, iframe, object, embed, video, audio, form')]
      .map((element) => [element, element.dataset.href ?? element.getAttribute('href') ?? ''])
      .filter(([element, href]) => (element.tagName === 'A' ? href !== '' && !own.test(href) : true))
      .map(([element]) => element.outerHTML),
  );
}

/** Asks again and again until there is an answer; an error is no answer yet. */
export async function until(what, ask, deadline = DEADLINE_MS) {
  const end = performance.now() + deadline;
  let problem = '';
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      problem = `: ${error.message.split('\n')[0]}`;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited ${deadline / 1000} s for ${what}${problem}`);
}
