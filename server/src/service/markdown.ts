/**
 * The one way in which text of a document reaches Markdown. A transcript is a stranger's text: whatever it holds must come out
 * as the letters that it is, never as a link, an image, HTML, a heading, a fence, a table or a direction change.
 */

/** Every mark that means something inside a line of CommonMark or GitHub's dialect, or to VS Code's renderer (`$(icon)`). */
const MARKS = /[\\`*_[\]<|~]|\$(?=[($])|&(?=[#\w]+;)/g;
/** What a dialect turns into a link by itself: a scheme, an address without one, a web address, a mail address. */
const LINKS = /:(?=\/\/|[a-z])|\/(?=\/)|@|(?<=\bwww)\./gi;
/** Marks that mean something only where a line starts: lists, rules, underlined headings, numbered items. */
const LINE_START = /^(\s*)(?:([-+](?!\d)|[=:#>])|(\d{1,9})([.)](?=\s|$)))/;
/** Controls, bidirectional controls, joiners that hide text, lone surrogates, line and paragraph separators. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const BLANKS = /[\s\u2028\u2029]+/g;

/** Visible characters and plain blanks only: nearly every text there is. */
const PLAIN = /^[ -~\u00b7\u2014\u2018-\u201d\u2026\u2192\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/;

/** The text in one line without what cannot be seen: what every escaped text starts from, and what plain text shows. */
export const inOneLine = (text: string): string =>
  PLAIN.test(text) && !text.includes('  ') ? text : text.replace(INVISIBLE, '').replace(BLANKS, ' ');

/** Escapes a document's text so that Markdown shows it and nothing else. */
export function escapeMarkdown(text: string): string {
  return inOneLine(text)
    .replace(MARKS, '\\$&')
    .replace(LINKS, '\\$&')
    .replace(LINE_START, (_, blanks: string, mark?: string, digits = '', point = '') =>
      mark === undefined ? `${blanks}${digits}\\${point}` : `${blanks}\\${mark}`,
    );
}

/** Cuts a text to `room` characters with an ellipsis, not through a surrogate pair. */
export function shorten(text: string, room: number): string {
  const line = inOneLine(text).trim();
  if (line.length <= room) return line;
  const cut = line.slice(0, Math.max(room - 1, 0));
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

export interface Limits {
  readonly lines: number;
  /** Characters as shown, without marks of Markdown. */
  readonly characters: number;
}

/** Hover text that stays within its limits: what comes first is kept, what no longer fits is left out. */
export class MarkdownLines {
  readonly #lines: { readonly text: string; readonly head: boolean }[] = [];

  /** The first line: shown bold up to the first ` · `; an empty one is no line. */
  head(text: string): this {
    return this.#add(text, true);
  }

  /** A line of facts; an empty one is no line. */
  line(text: string | undefined): this {
    return this.#add(text ?? '', false);
  }

  #add(text: string, head: boolean): this {
    const shown = inOneLine(text).trim();
    if (shown !== '') this.#lines.push({ text: shown, head });
    return this;
  }

  build({ lines, characters }: Limits, format: 'markdown' | 'plaintext'): string {
    let room = characters;
    const kept: string[] = [];
    for (const { text, head } of this.#lines.slice(0, lines)) {
      if (kept.length > 0 && room < text.length && room < LEAST) break;
      const shown = shorten(text, Math.max(room, LEAST));
      room -= shown.length;
      kept.push(format === 'plaintext' ? shown : head ? embolden(shown) : escapeMarkdown(shown));
    }
    return kept.join(format === 'plaintext' ? '\n' : '  \n');
  }
}

/** A line shorter than this is not worth an ellipsis. */
const LEAST = 24;

function embolden(text: string): string {
  const [first = '', ...rest] = text.split(' · ');
  const bold = first.trim() === '' ? '' : `**${escapeMarkdown(first.trim())}**`;
  return [bold, ...rest.map(escapeMarkdown)].join(' · ');
}
