/** Finds the Chromium that the editor tests look through, and starts it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const INSTALLED_AT = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isRoot = process.getuid?.() === 0;

/**
 * Starts a headless Chromium, after installing it and Chinese fonts on a Debian where this process may.
 *
 * @param {(line: string) => void} [say] receives the lines for the user
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser(say = console.log) {
  const executablePath = provideBrowser(say);
  provideFonts(say);
  return chromium.launch({ executablePath, args: isRoot ? [...FLAGS, '--no-sandbox'] : FLAGS });
}

function provideBrowser(say) {
  const found = findBrowser() ?? (aptInstall('chromium', say) ? findBrowser() : undefined);
  if (found) return found;
  throw new Error('No Chromium, Chrome or Edge found: install one, or name its executable in CHROME_PATH.');
}

/** The executable of an installed browser; CHROME_PATH names one and wins. */
function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const command = COMMANDS.map(which).find((path) => path && runs(path));
  return command ?? INSTALLED_AT.find(existsSync);
}

function which(command) {
  const folder = (process.env.PATH ?? '').split(delimiter).find((path) => existsSync(join(path, command)));
  return folder && join(folder, command);
}

/** Ubuntu's command of the same name only points to a snap that may be missing. */
function runs(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Without a Chinese font every screenshot shows boxes, which no test would notice. */
function provideFonts(say) {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  if (aptInstall('fonts-noto-cjk', say) && hasChineseFont()) return;
  say('No Chinese font found: the screenshots will show boxes. Install Noto Sans CJK.');
}

function hasChineseFont() {
  return spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout?.trim().length > 0;
}

/** Installs a Debian package if this is Debian and we are root; says whether it did. */
function aptInstall(name, say) {
  if (!isRoot || !existsSync('/etc/debian_version')) return false;
  say(`Installing Debian's ${name} for the editor tests …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env });
  const done = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
    env,
    encoding: 'utf8',
  });
  if (done.status !== 0) say(`It did not work: ${done.stderr?.trim().split('\n').at(-1)}`);
  return done.status === 0;
}
