/** A hostile text in the rendered editor: nothing of it may be followed, loaded or run. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { becomesTranscript } from './pageTests.mjs';

const FILE = 'hostile.call.txt';
/** Where the pointer rests on each line, which nothing else of it holds. */
const MARKS = ['1.5亿元', '多少', '7%至9%'];
const LINES = [
  (payload) => `${payload}:${payload}收入为1.5亿元。`,
  (payload) => `问:请问${payload}的收入有多少?`,
  (payload) => `徐宏:我们预计明年${payload}收入增长7%至9%。`,
];
const PAGES = 12;

/** @returns the tests, which open a file of their own in the workspace */
export async function hostileTests(workspace) {
  const { PAYLOADS } = await tsImport('../support/payloads.ts', import.meta.url);
  const calls = PAYLOADS.map((payload, at) => LINES[at % LINES.length](payload));
  const text = ['远汀科技2025年第二季度业绩电话会', '', '首席财务官徐宏出席了会议。', ...calls, ''].join('\n');
  writeFileSync(join(workspace.folder, FILE), text);
  return [
    {
      title: `${calls.length} hostile lines: no hover has a link, an image or a script`,
      picture: 'hostile-hover',
      run: async (editor) => {
        await editor.command('View: Close All Editors');
        await editor.command('View: Hide Panel');
        await editor.openFile(FILE);
        await becomesTranscript(editor);
        const hovers = await editor.hoversOver(MARKS, calls.length);
        assert(hovers.length > 0.9 * calls.length, `only ${hovers.length} hovers over ${calls.length} lines`);
        const telling = hovers.filter(({ text }) => /click|evil|script|pwned|code|云/i.test(text)).length;
        assert(telling > hovers.length / 4, `only ${telling} of ${hovers.length} hovers show a payload`);
        for (const { text, active } of hovers) assert.deepEqual(active, [], text);
      },
    },
    ...[
      ['outline', 'Explorer: Focus on Outline View', '.outline-tree'],
      ['problems', 'Problems: Focus on Problems View', '.markers-panel'],
    ].map(([name, command, selector]) => ({
      title: `hostile lines: the ${name} shows them as letters`,
      picture: `hostile-${name}`,
      run: async (editor) => {
        await editor.command(command);
        for (let page = 0; page < PAGES; page++) {
          assert.deepEqual(await editor.activeIn(selector), []);
          await editor.press('PageDown');
        }
      },
    })),
    {
      title: 'hostile lines: the status shows none of them, and nothing was run or loaded',
      picture: 'hostile-status',
      run: async (editor) => {
        const status = await editor.statusHover();
        assert.match(status, /Sections|Questions|Findings/);
        assert.doesNotMatch(status, /evil|click|pwned/);
        assert.deepEqual(await editor.activeIn('.hover-language-status'), []);
        assert.deepEqual(await editor.harm(), []);
      },
    },
  ];
}
