import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { DocumentSymbol, Hover } from 'vscode-languageserver-types';
import { bundle } from '../support/server';

const run = promisify(execFile);
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

interface Answers {
  readonly failed?: string;
  readonly symbols: DocumentSymbol[];
  readonly hover: Hover;
  readonly diagnostics: { line: number; code?: string; severity: number; message: string; source: string }[];
}

/** Debian's package, where this may install it; an editor that is there already is taken as it is. */
function hasNeovim(): boolean {
  const works = (): boolean => {
    try {
      execFileSync('nvim', ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  if (works()) return true;
  try {
    if (process.getuid?.() === 0) execFileSync('apt-get', ['install', '-y', 'neovim'], { stdio: 'ignore' });
  } catch {
    // no package manager, or no network: the test is skipped
  }
  return works();
}

async function askNeovim(seed: string, find: string): Promise<Answers> {
  const folder = mkdtempSync(join(tmpdir(), 'callmark-nvim-'));
  const out = join(folder, 'answers.json');
  try {
    await run('nvim', ['--clean', '--headless', '-n', '-c', `luafile ${here('./neovim.lua')}`], {
      timeout: 60_000,
      env: {
        ...process.env,
        LANG: 'C.UTF-8',
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
        CALLMARK_NODE: process.execPath,
        CALLMARK_SERVER: await bundle('node'),
        CALLMARK_FILE: here(`../../seeds/${seed}`),
        CALLMARK_FIND: find,
        CALLMARK_OUT: out,
      },
    });
    return JSON.parse(readFileSync(out, 'utf8')) as Answers;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const namesOf = (symbols: readonly DocumentSymbol[]): string[] =>
  symbols.flatMap(({ name, children }) => [name, ...namesOf(children ?? [])]);

describe('in Neovim, an editor that nobody here wrote', function () {
  this.timeout(180_000);

  before(function () {
    if (!hasNeovim()) this.skip();
  });

  const samples = [
    { seed: 'news-digest.zh.txt', find: '亿元', thread: /^问 1 · .+ → / },
    { seed: 'earnings-call.en.txt', find: '$612.7 million', thread: /^Q1 · .+ → / },
  ];
  for (const { seed, find, thread } of samples) {
    it(`shows symbols, a hover and problems of seeds/${seed}`, async () => {
      const { failed, symbols, hover, diagnostics } = await askNeovim(seed, find);
      assert.equal(failed, undefined);
      const names = namesOf(symbols);
      assert.ok(
        names.some((name) => thread.test(name)),
        names.join('\n'),
      );
      const { value } = hover.contents as { value: string };
      assert.match(value, /=.+billion|=.+million/);
      assert.ok(diagnostics.length > 0 && diagnostics.every(({ source, code }) => source === 'callmark' && code));
    });
  }
});
