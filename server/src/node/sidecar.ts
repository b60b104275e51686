import { open, type FileHandle } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SIDECAR_CAP, type SidecarText } from '../core/suppression/sidecar';

/** No such file; a path that no disk of this machine has. */
const NOT_THERE = new Set<string | undefined>([
  'ENOENT',
  'ENOTDIR',
  'ENAMETOOLONG',
  'ERR_INVALID_FILE_URL_HOST',
  'ERR_INVALID_FILE_URL_PATH',
]);

/** The text of a sidecar on the disk, by its URI or path; one character too many of one that is too long. */
export async function readSidecar(place: string): Promise<SidecarText> {
  if (/^(?!file:)[a-z][\w+.-]+:/i.test(place)) return undefined;
  let file: FileHandle | undefined;
  try {
    file = await open(place.startsWith('file:') ? fileURLToPath(place) : place);
    const { bytesRead, buffer } = await file.read(Buffer.alloc(SIDECAR_CAP + 1), 0, SIDECAR_CAP + 1, 0);
    return buffer.toString('utf8', 0, bytesRead).replace(/^\ufeff/, '');
  } catch (error) {
    return NOT_THERE.has((error as NodeJS.ErrnoException).code) ? undefined : null;
  } finally {
    await file?.close();
  }
}
