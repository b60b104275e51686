import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { recogniseTranscript } from '../../../server/src/core/recognise';
import { itWithShared, shared } from '../../support/shared';
import { samples } from '../../support/transcripts';

const isTranscript = (text: string): boolean => recogniseTranscript(text).isTranscript;

const transcripts: Readonly<Record<string, string>> = {
  'a digest with 问 and a named answer':
    '财报电话会精华版\n\n问:产能?\n\n林知夏:够。\n\n问:分红?\n\n林知夏:会。营收、毛利率和同比都好。',
  'minutes with numbered questions':
    '投资者关系活动记录表\n1、问：订单有多少？\n答：约1.35亿元。\n2、问：产能？\n答：够。',
  'a Hong Kong briefing':
    '中期業績發布會　問答摘錄\n問（潮聲證券 何梓軒）：派息？\n答（羅啟邦）：會。\n問：回購？\n答（羅啟邦）：未有。',
  'an English call by colons':
    'Harrow Q2 2025 Earnings Call\nOperator: Good day.\nIngrid Vale: Revenue rose.\nTheo Brandt: Margin?\nIngrid Vale: Fine.\nTheo Brandt: Thanks.',
  'name, dashes, title':
    'Q2 2025 Earnings Call\n\nPrepared Remarks:\n\nOperator\n\nGood day.\n\nIngrid Vale -- Chief Financial Officer\n\nSales rose.',
  'names with clocks':
    'Investor day\nPriya Nair (00:15):\nWelcome.\nOscar Lind (00:31):\nThanks.\nPriya Nair (00:40):\nGo.',
  'numbered voices': '发言人1 00:00:12\n大家好。\n发言人2 00:01:12\n毛利率多少？\n发言人1 00:01:20\n三成。',
  'WebVTT with voices':
    'WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\n<v 丁棠>各位投资者大家好，欢迎参加三季度业绩会。</v>\n\n2\n00:00:04.000 --> 00:00:09.000\n<v 徐宏>营收增长，毛利率为58.3%。</v>\n\n3\n00:00:09.000 --> 00:00:12.000\n<v 丁棠>请提问。</v>\n\n4\n00:00:12.000 --> 00:00:15.000\n<v 徐宏>谢谢。</v>\n',
  'SubRip with names':
    '1\n00:00:01,000 --> 00:00:04,000\nMei Tan: welcome to the second quarter earnings call\n\n2\n00:00:05,000 --> 00:00:09,000\nOla Lind: revenue was up and margins held\n\n3\n00:00:09,000 --> 00:00:12,000\nMei Tan: thank you\n',
  'SubRip without names':
    '1\n00:00:01,000 --> 00:00:04,000\nGood morning and welcome to the earnings call.\n\n2\n00:00:05,000 --> 00:00:09,000\nRevenue was $612.7 million, and our guidance stands.\n\n3\n00:00:09,000 --> 00:00:12,000\nWe now take questions from analysts.\n',
  'raw recogniser lines': '[0.000 --> 2.480] 大 家 好\n[2.480 --> 5.020] 毛 利 率 大 概 二 十 一\n',
  'a press conference':
    '例行记者会\n主持人：请提问。\n潮声财经记者：请问关税如何？\n胡凯：我们注意到有关报道。\n胡凯：没有补充。',
  'an investor platform':
    '业绩说明会\n投资者提问：是否提价？董秘回答(某某SH600000)：没有。\n投资者提问：营业收入？董秘回答(某某SH600000)：41亿元。',
};

const others: Readonly<Record<string, string>> = {
  'a README':
    '# Tool\n\nA tool for transcripts of earnings calls.\n\n## Install\n\n```sh\nnpm install tool\n```\n\n## Questions\n\nQ: Is it fast?\nA: Yes.\n',
  'a README with a table of settings':
    '# Tool\n\n| name | value |\n| --- | --- |\n| revenue | guidance |\n| margin | earnings call |\n| analyst | quarter |\n',
  'an FAQ':
    'Frequently asked questions\n\nQ: How do I reset my password?\nA: Use the link.\n\nQ: How do I close my account?\nA: Write to us.\n\nQ: Where is my order?\nA: On its way.',
  'a Chinese FAQ':
    '常见问题\n\n问：怎么重置密码？\n答：点击链接。\n\n问：怎么注销？\n答：联系客服。\n\n问：发货了吗？\n答：在路上。',
  'a log':
    '2025-05-01 10:00:01 INFO Server: started\n2025-05-01 10:00:02 WARN Cache: cold\n2025-05-01 10:00:03 ERROR Store: full\n2025-05-01 10:00:04 INFO Server: stopped',
  'a log with levels':
    '[INFO] Operator: ready\n[INFO] Operator: working\n[WARN] Analyst: late\n[ERROR] Operator: failed',
  'a system log': 'May  1 10:00:01 host sshd: open\nMay  1 10:00:02 host sshd: closed\nMay  1 10:00:03 host cron: run',
  TypeScript:
    "import { a } from './a';\n\nexport function transcript(revenue: number): number {\n  const margin = revenue;\n  return margin;\n}\n",
  Python:
    'import os\nfrom sys import argv\n\ndef earnings_call(revenue):\n    return revenue\n\nclass Operator:\n    pass\n\nimport re\n',
  'a chat': '[10:32] bob: hi\n[10:33] ann: revenue is up\n[10:33] bob: margin?\n[10:34] ann: guidance next quarter',
  'a WeChat dump':
    '张三 2025-05-01 10:32:11\n大家好\n李四 2025-05-01 10:33:02\n毛利率多少\n张三 2025-05-01 10:34:45\n三成，营收和同比都好',
  'a WhatsApp dump':
    '01/05/2025, 10:32 - Bob Ray: hi\n01/05/2025, 10:33 - Ann Roe: revenue?\n01/05/2025, 10:34 - Bob Ray: margin',
  'a chat whose clocks are the time of day': '张三 10:32\n大家好\n李四 10:33\n你好\n张三 10:35\n走吧\n李四 10:40\n好',
  'a mail':
    'From: Ann Roe <ann@example.org>\nTo: Bob Ray <bob@example.org>\nSubject: Earnings call transcript\nDate: Thu, 1 May 2025\n\nBob,\n\nrevenue and margin are attached.\n\nAnn',
  YAML: 'title: Earnings call\noperator: bob\nanalyst: ann\nrevenue: 41\nmargin: 3\nquarter: Q2\nguidance: none\n',
  INI: '[operator]\nname=bob\nrole=host\n[analyst]\nname=ann\nrole=guest\nrevenue=1\nmargin=2\n',
  JSON: '{\n  "title": "Earnings Call",\n  "speakers": [\n    { "name": "Operator" },\n    { "name": "Analyst" }\n  ],\n  "revenue": 1\n}\n',
  'a screenplay':
    'INT. BOARDROOM - DAY\n\nMara Okon: We missed the quarter.\n\nTom Reyes: Revenue?\n\nMara Okon: Margin.\n\nTom Reyes: The analysts know.\n\nCUT TO:',
  'a play':
    'ACT I\n\nSCENE II\n\nHoratio: Who is there?\n\nMarcellus: A friend.\n\nHoratio: Stand.\n\nMarcellus: I stand.',
  'a dialogue without a subject':
    'Tom Reyes: Did you see the bird?\nMara Okon: Which one?\nTom Reyes: The red one.\nMara Okon: No.',
  'a novel':
    '“你来了？”老周问。\n\n“来了。”他说，“路上雪大。”\n\n老周给他倒了一杯茶：“先暖暖手。”\n\n窗外，风声一阵紧过一阵。',
  'an English novel':
    '"Are you coming?" asked Mara.\n\n"In a minute," said Tom. He looked at the sea: it was grey.\n\n"You always say that."',
  'a news story about a call':
    '阿里财报电话会后，分析师上调了目标价。财报显示，营收同比增长8%，毛利率提升。\n\n分析师认为，指引偏保守。展望未来：需求强劲。\n\n注：数据来自公告。',
  'an English story about a call':
    'Shares rose after the earnings call. Analysts praised the guidance and the margin.\n\nOne thing to note: revenue beat by 2%.\n\nThe outlook for the quarter: strong.',
  'minutes of a decision':
    '会议纪要\n\n时间：2025年5月1日\n地点：三楼\n出席：张三、李四\n\n一、通过预算。\n二、下次会议：六月。',
  'a recipe': 'Ingredients:\n\n2 eggs\n\nMethod:\n\nStep one: beat the eggs.\nStep two: cook.\n\nNote: serve warm.',
  'a contract': '甲方：某某公司\n乙方：某某公司\n第一条：股东应当出资。\n第二条：投资者的分红。\n第三条：估值与回购。',
  'subtitles of a film':
    '1\n00:00:01,000 --> 00:00:04,000\nJOHN: Where were you last night?\n\n2\n00:00:05,000 --> 00:00:06,000\nMARY: Nowhere.\n\n3\n00:00:07,000 --> 00:00:08,000\nJOHN: Liar.\n\n4\n00:00:09,000 --> 00:00:10,000\nMARY: Go.\n',
  'captions of a lecture':
    'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v 王老师>今天我们讲特征值。</v>\n\n00:00:05.000 --> 00:00:09.000\n<v 学生>为什么？</v>\n\n00:00:09.000 --> 00:00:12.000\n<v 王老师>请看黑板。</v>\n',
  CSV: 'date,revenue,margin\n2025-01-01,1,2\n2025-04-01,2,3\n2025-07-01,3,4\n',
  nothing: '',
};

describe('recogniseTranscript', () => {
  for (const [name, text] of Object.entries(transcripts))
    it(`takes ${name}`, () => assert.ok(isTranscript(text), recogniseTranscript(text).because));
  for (const [name, text] of Object.entries(others))
    it(`does not take ${name}`, () => assert.ok(!isTranscript(text), recogniseTranscript(text).because));

  for (const { name, text } of samples())
    it(`takes the sample ${name}`, () =>
      assert.ok(isTranscript(text.slice(0, 16384)), recogniseTranscript(text).because));

  itWithShared('seeds/000_8ef16a1975084fc4.txt', 'takes a copied news page', (file) =>
    assert.ok(isTranscript(readFileSync(file, 'utf8').slice(0, 16384))),
  );

  itWithShared('gold', 'takes every labelled transcript', (folder) => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      assert.ok(isTranscript(readFileSync(shared(`gold/${name}`), 'utf8').slice(0, 16384)), name);
    }
  });

  it('does not take the documents of this project', () => {
    for (const file of ['docs/ARCHITECTURE.md', 'package.json', 'server/src/core/analyse.ts', 'eslint.config.mjs']) {
      assert.ok(!isTranscript(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')), file);
    }
  });

  it('looks at the head of a file only', () => {
    assert.ok(!isTranscript('x'.repeat(20000) + transcripts['a digest with 问 and a named answer']!));
  });
});
