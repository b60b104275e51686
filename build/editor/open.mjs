/** Opens a workspace in VS Code with the extension loaded: what `npm start` ends with. */
import { spawn, spawnSync } from 'node:child_process';
import { findDesktop } from './desktop.mjs';
import { serveEditor } from './serve.mjs';

/**
 * Opens the desktop VS Code where there is one, else VS Code in the browser, which it serves until the process is ended.
 * With `noOpen`, and where nobody could look (no terminal, in CI), it only says how to open it.
 *
 * @param {object} options
 * @param {string} options.workspace folder to open
 * @param {string} [options.file] file to show
 * @param {string} options.extension folder of the built extension
 * @param {boolean} [options.noOpen]
 */
export async function openInEditor({ workspace, file, extension, noOpen = false }) {
  const desktopArgs = [`--extensionDevelopmentPath=${extension}`, workspace, ...(file ? [file] : [])];
  if (noOpen || (process.env.CI === 'true' && !process.stdout.isTTY)) {
    console.log('To open it in the desktop VS Code:\n');
    console.log(`  code ${desktopArgs.map(quote).join(' ')}\n`);
    console.log('Without one, `npm start` opens VS Code in the browser.');
    return;
  }
  if (openDesktop(desktopArgs)) {
    console.log(`Opened ${file ?? workspace} in VS Code.`);
    return;
  }
  const editor = await serveEditor({ workspace, file, extension });
  console.log(`\nVS Code with Callmark: ${editor.url}\n\nCtrl-C ends it.`);
  openBrowser(editor.url);
  await editor.ended;
  throw new Error(`VS Code for the browser has ended by itself.\n${editor.log()}`);
}

/** Says whether a desktop VS Code took it: as root, or without a display, there may be one that refuses. */
function openDesktop(args) {
  const desktop = findDesktop();
  if (!desktop) return false;
  const shell = process.platform === 'win32';
  const [command, ...rest] = [desktop.command, '--new-window', ...args];
  const done = spawnSync(shell ? `"${command}"` : command, shell ? rest.map(quote) : rest, { stdio: 'ignore', shell });
  return done.status === 0;
}

/** Shows the address in the default browser if there is one; the printed address is the way for everyone else. */
function openBrowser(url) {
  const [command, args] = browserCommand(url) ?? [];
  if (!command) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function browserCommand(url) {
  if (process.platform === 'darwin') return ['open', [url]];
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', url]];
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return display ? ['xdg-open', [url]] : undefined;
}

function quote(arg) {
  return /^[\w./:=@-]+$/.test(arg) ? arg : `"${arg.replaceAll('"', '\\"')}"`;
}
