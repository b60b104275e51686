import type * as vscode from 'vscode';

export const LANGUAGE = 'transcript';

/** How a document is to be read, whatever its name and text say. */
export type Treatment = 'transcript' | 'plain';

/** A transcript shows itself in its first characters: title, participants, the first labels. */
const HEAD_LENGTH = 16 * 1024;

/** Where users keep documents; not the two sides of a diff, an output channel or a settings page. */
const SCHEMES = new Set(['file', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'untitled']);

/** Languages in which a transcript may be written: plain text, Markdown, and what extensions for captions call theirs. */
const LANGUAGES = new Set(['plaintext', 'markdown', 'vtt', 'webvtt', 'srt', 'subrip', 'subtitles']);

/** True for a document that may turn out to be a transcript under another name. */
export function mayBeTranscript(document: vscode.TextDocument): boolean {
  return SCHEMES.has(document.uri.scheme) && LANGUAGES.has(document.languageId);
}

/** The first 16 K characters, without a copy of the rest. */
export function headOf(document: vscode.TextDocument): string {
  const lines: string[] = [];
  let length = 0;
  for (let line = 0; line < document.lineCount && length < HEAD_LENGTH; line++) {
    const text = document.lineAt(line).text.slice(0, HEAD_LENGTH - length);
    lines.push(text);
    length += text.length + 1;
  }
  return lines.join('\n');
}

/** What a transcript becomes when it is to be none. */
export function plainLanguageOf(document: vscode.TextDocument): string {
  return /\.(md|markdown)$/i.test(document.uri.path) ? 'markdown' : 'plaintext';
}
