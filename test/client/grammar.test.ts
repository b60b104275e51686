import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const root = path.join(__dirname, '../..');
const GRAMMAR = 'syntaxes/transcript.tmLanguage.json';
const SHOWN = {
  speaker: 'entity.name.function.speaker.transcript',
  role: 'entity.name.type.role.transcript',
  asks: 'keyword.control.question.transcript',
  question: 'variable.other.question.transcript',
  answers: 'keyword.control.answer.transcript',
  heading: 'markup.heading.section.transcript',
  note: 'comment.block.note.transcript',
  clock: 'comment.line.clock.transcript',
} as const;
type Kind = keyof typeof SHOWN;

let grammar: IGrammar;

/** What is coloured in a line: `speaker «林知夏»`. */
function colours(line: string): string[] {
  return grammar.tokenizeLine(line, INITIAL).tokens.flatMap(({ scopes, startIndex, endIndex }) => {
    const kind = (Object.keys(SHOWN) as Kind[]).find((key) => SHOWN[key] === scopes.at(-1));
    return kind ? [`${kind} «${line.slice(startIndex, endIndex).trim()}»`] : [];
  });
}

const LINES: readonly (readonly [string, ...string[]])[] = [
  ['  问:补贴何时退坡?', 'asks «问»', 'question «补贴何时退坡?»'],
  ['　　林知夏：先说结论。', 'speaker «林知夏»'],
  ['海登证券分析师Lucy Chen：我有两个问题。', 'speaker «海登证券分析师Lucy Chen»'],
  ['玛拉·奥孔：谢谢。', 'speaker «玛拉·奥孔»'],
  ['周启(CEO):谢谢大家', 'speaker «周启»', 'role «(CEO)»'],
  ['主持人|投关总监 何茜(Cici He):各位好', 'speaker «主持人|投关总监 何茜»', 'role «(Cici He)»'],
  ['Q1：产能多少？', 'asks «Q1»', 'question «产能多少？»'],
  ['A1（文致远）：不多。', 'answers «A1»', 'role «（文致远）»'],
  ['### Q1（投资者 x）', 'asks «Q1»', 'role «（投资者 x）»'],
  ['1、问：在手订单有多少？', 'asks «问»', 'question «在手订单有多少？»'],
  ['答：约1.35亿元。', 'answers «答»'],
  ['問（潮聲證券 何梓軒）：會否加息？', 'asks «問»', 'role «（潮聲證券 何梓軒）»', 'question «會否加息？»'],
  ['答（羅啟邦）：不會。', 'answers «答»', 'role «（羅啟邦）»'],
  ['【王砚舟】各位好', 'speaker «王砚舟»'],
  ['【业绩概览】', 'heading «【业绩概览】»'],
  ['**贺兰：**上半年不错', 'speaker «贺兰»'],
  ['李若溪——首席财务官', 'speaker «李若溪»', 'role «首席财务官»'],
  ['二、问答环节', 'heading «二、问答环节»'],
  ['▌Q&A', 'heading «▌Q&A»'],
  ['[口译] 大家好（笑）', 'note «[口译]»', 'note «（笑）»'],
  ['发言人1 00:01:12', 'speaker «发言人1»', 'clock «00:01:12»'],
  ['[12.480 --> 15.020] 毛 利 率', 'clock «[12.480 --> 15.020»', 'clock «]»'],
  ['Raphael Chen: My question is about margin.', 'speaker «Raphael Chen»'],
  ['Mei Tan (CFO): Thanks. [laughter]', 'speaker «Mei Tan»', 'role «(CFO)»', 'note «[laughter]»'],
  ['Ingrid Vale -- Chief Financial Officer', 'speaker «Ingrid Vale»', 'role «Chief Financial Officer»'],
  ['Operator', 'speaker «Operator»'],
  ['Speaker 1  0:03', 'speaker «Speaker 1»', 'clock «0:03»'],
  ['Priya Nair (00:15):', 'speaker «Priya Nair»', 'clock «(00:15)»'],
  ['Q - Annika Sorel', 'asks «Q»', 'question «Annika Sorel»'],
  ['A.  Three-fifths.', 'answers «A»'],
  ['Questions and Answers:', 'heading «Questions and Answers:»'],
];

const PLAIN = [
  '时间：2025年4月24日 15:00',
  '下半年我们只抓两件事：一是市场',
  '第一,自动化仓的设备更新。',
  '其次：成本。',
  '他表示，公司没有新的计划。',
  'One thing to note: the margin fell.',
  'Note: unaudited.',
  'Q1 revenue grew 6% to 3 billion.',
  'https://example.com/a',
  'A lot of people ask about price.',
];

describe('the grammar', () => {
  before(async () => {
    const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
    await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
    const registry = new Registry({
      onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
      loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(path.join(root, GRAMMAR), 'utf8'), GRAMMAR)),
    });
    grammar = (await registry.loadGrammar('text.transcript'))!;
  });

  for (const [line, ...expected] of LINES) it(line, () => assert.deepEqual(colours(line), expected));

  for (const line of PLAIN) it(`${line} (nothing)`, () => assert.deepEqual(colours(line), []));

  it('costs a line its length, whatever is in it', () => {
    const pieces = [
      'A ',
      'Aa, ',
      '一',
      '、',
      '(',
      '（',
      '[',
      '【',
      ':',
      '1',
      '> ',
      '- ',
      '**',
      '问',
      ' ',
      '\u3000',
      'Q1',
      '——',
      '# ',
    ];
    for (const piece of pieces) {
      const time = (length: number) => {
        const line = piece.repeat(length / piece.length);
        const started = performance.now();
        grammar.tokenizeLine(line, INITIAL);
        return performance.now() - started;
      };
      time(1000);
      assert.ok(time(20_000) < 500, `${JSON.stringify(piece)}: ${time(20_000).toFixed(0)} ms for 20,000 characters`);
    }
  });
});
