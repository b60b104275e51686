import { open, type FileHandle } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SIDECAR_CAP } from '../core/suppression/sidecar';

/** The text of a sidecar on the disk, by its URI or path; one character too many of one that is too long, undefined where there is none. */
export async function readSidecar(place: string): Promise<string | undefined> {
  if (/^(?!file:)[a-z][\w+.-]+:/i.test(place)) return undefined;
  let file: FileHandle | undefined;
  try {
    file = await open(place.startsWith('file:') ? fileURLToPath(place) : place);
    const { bytesRead, buffer } = await file.read(Buffer.alloc(SIDECAR_CAP + 1), 0, SIDECAR_CAP + 1, 0);
    return buffer.toString('utf8', 0, bytesRead).replace(/^\ufeff/, '');
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}
