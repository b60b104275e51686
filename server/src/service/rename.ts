import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { labelSpan, labelsOfTurn, nameIn, namesOfTurn } from './labels';
import { offsetAt, rangeOf } from './lines';
import { touches, turnAt, type Locale, type Snapshot } from './snapshot';
import { pick, say, WORDS } from './strings';

/** Why something cannot be renamed: a sentence for the reader. */
export interface Refused {
  readonly refused: string;
}

export const isRefused = (answer: object): answer is Refused => 'refused' in answer;

/** A longer name is a sentence. */
const LONGEST_NAME = 80;
/** What ends a label in one format or another: a name that holds it would not be read again. */
const DELIMITERS = /[\r\n::：<>[\]【】|]/;

/** The name in the label at a position, as what may be renamed. Only labels are: what was said stays as it was said. */
export function prepareRename(
  snapshot: Snapshot,
  position: Position,
  locale: Locale,
): { readonly range: Range; readonly placeholder: string } | Refused {
  const { transcript, lines } = snapshot;
  const offset = offsetAt(lines, position);
  const turn = turnAt(transcript, offset);
  const label = labelsOfTurn(snapshot, turn).find((placed) => touches(labelSpan(placed), offset));
  const again = label ? undefined : namesOfTurn(snapshot, turn).find((name) => touches(name, offset));
  if (!label && !again) return { refused: pick(WORDS.renameLabels, locale) };
  const name = again ?? nameIn(label!);
  if (!name || transcript.turns[turn]!.speaker === undefined) return { refused: pick(WORDS.renameNobody, locale) };
  return { range: rangeOf(lines, name), placeholder: transcript.text.slice(name.start, name.end) };
}

/** Writes a speaker's new name into every label of the document that names the speaker, however it is written there. */
export function provideRename(
  snapshot: Snapshot,
  position: Position,
  newName: string,
  locale: Locale,
): WorkspaceEdit | Refused {
  const prepared = prepareRename(snapshot, position, locale);
  if (isRefused(prepared)) return prepared;
  const name = newName.trim();
  if (name === '' || name.length > LONGEST_NAME || DELIMITERS.test(name))
    return { refused: say(WORDS.renameBadName, locale, LONGEST_NAME) };
  const { transcript, lines } = snapshot;
  const { speaker } = transcript.turns[turnAt(transcript, offsetAt(lines, position))]!;
  const edits: TextEdit[] = transcript.turns.flatMap((turn, index) =>
    turn.speaker === speaker
      ? namesOfTurn(snapshot, index).map((span) => ({ range: rangeOf(lines, span), newText: name }))
      : [],
  );
  return { changes: { [snapshot.uri]: edits } };
}
