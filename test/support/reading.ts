import type { Position } from 'vscode-languageserver-types';
import { analyse } from '../../server/src/core/analyse';
import { positionAt } from '../../server/src/service/lines';
import { takeSnapshot, type Snapshot } from '../../server/src/service/snapshot';
import { URI } from './call';
import { mark } from './mark';

export interface Read {
  readonly text: string;
  readonly snapshot: Snapshot;
  /** Where the cursors ⟦⟧ of the text stand. */
  readonly cursors: readonly Position[];
}

/** A text with cursors, read by the detectors. */
export function read(source: string, uri = URI): Read {
  const { text, spans } = mark(source);
  const snapshot = takeSnapshot(uri, 1, analyse(text));
  return { text, snapshot, cursors: spans.map(({ start }) => positionAt(snapshot.lines, start)) };
}
