import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../server/src/core/analyse';
import type { Benchmark } from './benchmark';
import { timePairs } from './measure';
import { openHere, type Opened } from './server';
import { texts, type Text } from './texts';

const PARAGRAPH = {
  zh: '\n问:第四季度的毛利率怎么看?\n徐宏:我们预计第四季度毛利率约为32.5%,同比提高1.2个百分点。\n',
  en: '\nAnn Lee: How do you see the gross margin of the fourth quarter?\nHong Xu: We expect about 32.5%, up 120 basis points.\n',
};
const ROSTER = {
  zh: '参会高管:\n徐宏 首席财务官\n林知夏 董事长\n\n',
  en: 'Company Participants:\nHong Xu - Chief Financial Officer\nAnn Lee - Chairman\n\n',
};

/** Milliseconds of typing before anything is timed: a server runs for hours. */
const WARM_UP = 3000;

/** What is typed, and where: an offset, what goes, what comes. */
type Edit = readonly [name: string, at: number, removed: number, inserted: string];

function editsOf(text: string, language: Text['language']): Edit[] {
  const { turns } = analyse(text);
  const { label, speech } = turns[Math.floor(turns.length / 2)]!;
  const middle = Math.min(speech.start + 10, speech.end - 1);
  return [
    ['insert', middle, 0, '增'],
    ['delete', middle, 1, ''],
    ['paste a paragraph', speech.end, 0, PARAGRAPH[language]],
    ['newline in a label', label.start + 1, 0, '\n'],
    ['letter in the roster', ROSTER[language].length - 4, 0, '宏'],
    ['at the start', 0, 0, 'x'],
    ['at the end', text.length, 0, '增'],
  ];
}

/** Makes the edit or takes it back, and waits for the problems of the new text. */
function typist(
  opened: Opened,
  text: string,
  [, at, removed, inserted]: Edit,
  ready: number[] = [],
): () => Promise<void> {
  const before = TextDocument.create('', '', 0, text);
  const after = TextDocument.create('', '', 0, text.slice(0, at) + inserted + text.slice(at + removed));
  const range = (document: TextDocument, length: number): Range => ({
    start: document.positionAt(at),
    end: document.positionAt(at + length),
  });
  const edit = { range: range(before, removed), text: inserted };
  const undo = { range: range(after, inserted.length), text: text.slice(at, at + removed) };
  let made = false;
  return async () => {
    const started = performance.now();
    await opened.change(made ? undo : edit);
    await opened.request('textDocument/diagnostic');
    ready.push(opened.readyAt() - started);
    made = !made;
  };
}

export const benchKeystrokes: Benchmark = {
  name: 'keystrokes',
  title: 'Keystrokes in the server',
  note: 'After a few seconds of typing. Ready: from `didChange` until the server has the problems of that version; answered: until a client in the same process has read them, messages included. Every edit is made and taken back in turn, and both count.',
  run: async (emit, big) => {
    for (const { name, language, text: call } of texts('100 KB', '1 MB', ...(big ? ['10 MB'] : []))) {
      const text = ROSTER[language] + call;
      const opened = await openHere(text);
      const edits = editsOf(text, language);
      await timePairs(typist(opened, text, edits[0]!), WARM_UP);
      for (const edit of edits) {
        const ready: number[] = [];
        const { median, p95, rounds } = await timePairs(typist(opened, text, edit, ready), 1000);
        const inside = ready.slice(-rounds).sort((a, b) => a - b);
        const at = (share: number): number => inside[Math.floor(share * (inside.length - 1))]!;
        emit({
          size: name,
          language,
          edit: edit[0],
          'ready, ms': at(0.5),
          'ready p95, ms': at(0.95),
          'answered, ms': median,
          'answered p95, ms': p95,
        });
      }
      await opened.server.stop();
    }
  },
};
