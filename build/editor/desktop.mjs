/** Finds a desktop VS Code on this machine. */
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * The desktop VS Code that is installed here, if any.
 *
 * `code` may also be the command of a remote session or of the Windows side of a Linux subsystem: those cannot load an
 * extension from a folder of this machine, so they do not count.
 *
 * @returns {{ command: string, executable: string } | undefined} the `code` command, which returns at once, and the
 *   editor's own executable, which runs as long as the editor does
 */
export function findDesktop() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folder = (process.env.PATH ?? '').split(delimiter).find((path) => existsSync(join(path, name)));
  if (!folder) return undefined;
  const command = realpathSync(join(folder, name));
  const executable = executableOf(dirname(command));
  return existsSync(executable) ? { command, executable } : undefined;
}

/** Where the editor lies, seen from the folder of its command. */
function executableOf(bin) {
  if (process.platform === 'win32') return join(bin, '..', 'Code.exe');
  if (process.platform === 'darwin') return join(bin, '../../../MacOS/Electron');
  return join(bin, '..', 'code');
}
