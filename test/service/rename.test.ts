import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-types';
import { offsetAt } from '../../server/src/service/lines';
import { isRefused, prepareRename, provideRename } from '../../server/src/service/rename';
import type { Locale } from '../../server/src/service/snapshot';
import { URI } from '../support/call';
import { read, type Read } from '../support/reading';

const ZH = `云岭集团2025财年第三财季电话会
首席执行官吴泳铭、首席财务官徐宏出席了会议。
⟦⟧吴泳铭:大家好,徐⟦⟧宏会介绍财务情况。
⟦⟧徐宏:营收增长8%。
问⟦⟧:利润如何?
吴泳⟦⟧铭:利润很好,吴泳铭相信明年更好。
`;

const EN = `Yunling Group Q3 2025 Earnings Call

Garrick ⟦⟧Noor -- President and Chief Executive Officer

Thank you. Over to Sunniva.

Sunniva Blythe -- Chief Financial Officer

Thanks, Gar⟦⟧rick. Revenue was $612.7 million.

Operator

Our first question comes from Bram Okafor.

Bram Okafor -- Kestrelmoor Securities -- Analyst

How large is the backlog?

Garrick Noor -- President and Chief Executive Officer

It is $742 million, as Garrick Noor said.
`;

const VTT = `WEBVTT

1
00:00:03.120 --> 00:00:07.480
<v ⟦⟧丁棠>大家下午好,

2
00:00:07.480 --> 00:00:12.000
<v 丁棠>欢迎参加业绩会。

3
00:00:12.500 --> 00:00:25.010
<v 顾听澜>谢谢丁棠。三季度我们做到了6.42亿元的收入。
`;

/** The text with a rename at a cursor done, or the sentence that refuses it. */
function renamed({ snapshot, text, cursors }: Read, cursor: number, name: string, locale: Locale = 'en'): string {
  const answer = provideRename(snapshot, cursors[cursor]!, name, locale);
  if (isRefused(answer)) return answer.refused;
  const edits: readonly TextEdit[] = answer.changes![URI]!;
  const sorted = [...edits].sort(
    (a, b) => offsetAt(snapshot.lines, b.range.start) - offsetAt(snapshot.lines, a.range.start),
  );
  return sorted.reduce((written, { range, newText }) => {
    const [start, end] = [offsetAt(snapshot.lines, range.start), offsetAt(snapshot.lines, range.end)];
    return written.slice(0, start) + newText + written.slice(end);
  }, text);
}

describe('rename', () => {
  const [zh, en, vtt] = [read(ZH), read(EN), read(VTT)];

  it('renames every label of a speaker and leaves what was said', () => {
    const text = renamed(zh, 0, '吴咏铭');
    assert.equal(text, zh.text.replace('吴泳铭:大家好', '吴咏铭:大家好').replace('吴泳铭:利润', '吴咏铭:利润'));
    assert.equal(renamed(zh, 4, ' 吴咏铭 '), text);
  });

  it('renames the name in a label, not its title', () => {
    assert.equal(renamed(en, 0, 'Gary Noor'), en.text.replaceAll('Garrick Noor --', 'Gary Noor --'));
  });

  it('renames every cue of a caption file', () => {
    assert.equal(renamed(vtt, 0, '丁裳'), vtt.text.replaceAll('<v 丁棠>', '<v 丁裳>'));
  });

  it('offers the name as written', () => {
    const prepared = prepareRename(en.snapshot, en.cursors[0]!, 'en');
    assert.ok(!isRefused(prepared));
    assert.equal(prepared.placeholder, 'Garrick Noor');
  });

  it('refuses elsewhere with a sentence in the language of the reader', () => {
    assert.equal(renamed(zh, 1, '许宏', 'zh'), '只能重命名发言人的标签：发言内容保持原样');
    assert.equal(
      renamed(en, 1, 'Gary'),
      'Only the labels of a speaker can be renamed: what was said stays as it was said',
    );
    assert.equal(renamed(zh, 3, '王芳', 'zh'), '该标签未指明具体的人');
  });

  it('refuses a name that would not be read again', () => {
    for (const name of ['', '  ', '徐宏:', '徐\n宏', '<徐宏>', '徐'.repeat(81)])
      assert.match(renamed(zh, 2, name), /^A name is one line of at most 80 characters/);
  });
});
