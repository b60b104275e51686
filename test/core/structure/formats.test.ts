import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';
import { turnsOf } from './turnsOf';

/** One row of formats.md, section 1: lines as they stand in a file, and the turns that a reader finds there. */
const rows: readonly { readonly row: string; readonly lines: readonly string[]; readonly turns: readonly string[] }[] =
  [
    {
      row: '1 问 and a named answer of several paragraphs',
      lines: [
        '  问:补贴何时退坡?',
        '',
        '  林知夏:先说结论。',
        '',
        '  第一,补贴会慢慢退。',
        '',
        '  问:产能呢?',
        '',
        '  林知夏:够用。',
      ],
      turns: ['问: 补贴何时退坡?', '林知夏: 先说结论。 第一,补贴会慢慢退。', '问: 产能呢?', '林知夏: 够用。'],
    },
    {
      row: 'tags with a mark, a name and a firm, behind remarks under a name and a title',
      lines: [
        'Operator: Good morning, and welcome.',
        '',
        'Annika Sorel, Director of Investor Relations',
        '',
        'Thank you. Ruth will begin with the quarter, and then we take questions.',
        '',
        'Ruth Feldmann, President and Chief Executive Officer',
        '',
        'Good morning. Sales rose 4% in the quarter, and the new plant is running.',
        '',
        "Operator: We'll go first to Ines Duarte of Fennel Street Capital.",
        '',
        '<Q – Ines Duarte – Fennel Street Capital>: How far out are you hedged?',
        '',
        '<A – Ruth Feldmann – Corran Foods>: Through March.',
      ],
      turns: [
        'Operator: Good morning, and welcome.',
        'Annika Sorel: Thank you. Ruth will begin with the quarter, and then we take questions.',
        'Ruth Feldmann: Good morning. Sales rose 4% in the quarter, and the new plant is running.',
        "Operator: We'll go first to Ines Duarte of Fennel Street Capital.",
        'Ines Duarte: How far out are you hedged?',
        'Ruth Feldmann: Through March.',
      ],
    },
    {
      row: '2 and 3 bank, analyst and an injected quote',
      lines: [
        '海登证券分析师Lucy Chen：我有两个问题。',
        '玛拉·奥孔：请讲。',
        '格兰特投行(71.22, -0.35, -0.49%)分析师Tom Reyes：恭喜。',
        '玛拉·奥孔：谢谢。',
      ],
      turns: ['Lucy Chen: 我有两个问题。', '玛拉·奥孔: 请讲。', 'Tom Reyes: 恭喜。', '玛拉·奥孔: 谢谢。'],
    },
    {
      row: '4 numbered letters with the speaker in a bracket',
      lines: [
        'Q1：毛利率如何？',
        'A1（文致远）：大约三成。',
        'A1（梁嘉欣）：会提升。',
        '### Q2（投资者 x）',
        '订单怎么样？',
        'A2：充足。',
      ],
      turns: ['Q: 毛利率如何？', '文致远: 大约三成。', '梁嘉欣: 会提升。', '投资者 x: 订单怎么样？', 'A: 充足。'],
    },
    {
      row: '5 roster with dashes, and titles behind surnames',
      lines: [
        '与会高管：',
        '王砚舟——董事长',
        '财务总监 李若溪',
        '王总：各位好，上半年不错。',
        '李总：毛利率两成。',
        '问：分红？',
        '王总：会考虑。',
      ],
      turns: ['王砚舟: 各位好，上半年不错。', '李若溪: 毛利率两成。', '问: 分红？', '王砚舟: 会考虑。'],
    },
    {
      row: '6 names in lenticular brackets beside a heading in the same ones',
      lines: ['【业绩概览】', '收入41亿元。', '【王砚舟】各位好，我先讲。', '【贺兰】我补充数字。', '【王砚舟】谢谢。'],
      turns: ['王砚舟: 各位好，我先讲。', '贺兰: 我补充数字。', '王砚舟: 谢谢。'],
    },
    {
      row: '6 bold names with the colon inside and outside',
      lines: ['**王砚舟**：各位好，我先讲。', '**贺兰：**上半年收入41亿元。', '**王砚舟**：谢谢。'],
      turns: ['王砚舟: 各位好，我先讲。', '贺兰: 上半年收入41亿元。', '王砚舟: 谢谢。'],
    },
    {
      row: '7 a record sheet: fields are not speakers',
      lines: [
        '投资者关系活动记录表',
        '编号：2025-007',
        '时间：2025年8月28日',
        '地点：公司会议室',
        '1、问：在手订单有多少',
        '答：约1.35亿元。',
        '2、问：产能呢？',
        '答：够用。',
        '附件清单：无',
        '日期：2025年8月29日',
      ],
      turns: ['问: 在手订单有多少', '答: 约1.35亿元。', '问: 产能呢？', '答: 够用。'],
    },
    {
      row: '8 both turns in one line',
      lines: [
        '投资者提问：是否提价？董秘回答(某某SH600000)：您好，没有。',
        '投资者提问：产能多少？董秘回答(某某SH600000)：20万台。',
      ],
      turns: ['投资者: 是否提价？', '董秘: 您好，没有。', '投资者: 产能多少？', '董秘: 20万台。'],
    },
    {
      row: '9 Hong Kong: the speaker is in the bracket',
      lines: [
        '問（潮聲證券 何梓軒）：會否回購？',
        '答（羅啟邦）：未有計劃。',
        '問（《維港日報》記者）：消息是否屬實？',
        '答（羅啟邦）：不作評論。',
      ],
      turns: ['何梓軒: 會否回購？', '羅啟邦: 未有計劃。', '《維港日報》記者: 消息是否屬實？', '羅啟邦: 不作評論。'],
    },
    {
      row: '10 bare names over Chinese bodies',
      lines: [
        'Operator',
        '各位好，欢迎参加会议。[接线员提示]',
        'Yongshi Gu',
        '[口译] 大家好。',
        'Operator',
        '第一个问题来自Annie Zhao。',
        'Annie Zhao',
        '请问毛利率？',
        'Yongshi Gu',
        '会提升。',
      ],
      turns: [
        'Operator: 各位好，欢迎参加会议。[接线员提示]',
        'Yongshi Gu: [口译] 大家好。',
        'Operator: 第一个问题来自Annie Zhao。',
        'Annie Zhao: 请问毛利率？',
        'Yongshi Gu: 会提升。',
      ],
    },
    {
      row: '12 name, dashes, title; the closing list is no run of turns',
      lines: [
        'Operator',
        'Good day.',
        'Ingrid Vale -- Chief Financial Officer',
        'Sales rose.',
        'Theo Brandt -- Pellham Securities -- Analyst',
        'Why?',
        'Duration: 52 minutes',
        'Call participants:',
        'Ingrid Vale -- Chief Financial Officer',
        'Theo Brandt -- Pellham Securities -- Analyst',
        'More HPKB analysis',
      ],
      turns: ['Operator: Good day.', 'Ingrid Vale: Sales rose.', 'Theo Brandt: Why?'],
    },
    {
      row: '13 bare names, Q - and A -, middle initials',
      lines: [
        'Company Participants',
        'Dominic Ashby - Chief Executive Officer',
        'Ruth J. Feldmann - Chief Financial Officer',
        'Operator',
        'Good day, and welcome.',
        'Dominic Ashby',
        'Thank you. Revenue was up.',
        'Question-and-Answer Session',
        'Q - Annika Sorel',
        'How is margin?',
        'A - Ruth Feldmann',
        'It is fine.',
      ],
      turns: [
        'Operator: Good day, and welcome.',
        'Dominic Ashby: Thank you. Revenue was up.',
        'Annika Sorel: How is margin?',
        'Ruth J. Feldmann: It is fine.',
      ],
    },
    {
      row: '14 numbered turns between rules',
      lines: [
        'Presentation',
        '-----------------',
        'Operator    [1]',
        '-----------------',
        'Good morning.',
        '-----------------',
        'Rajiv Sandhu, Orrin Valley Corp - EVP & CFO    [2]',
        '-----------------',
        'Sales rose 4%.',
        '-----------------',
        'Lena Fox, Hartwell, LLC - MD & Senior Analyst    [3]',
        '-----------------',
        'What about price?',
      ],
      turns: ['Operator: Good morning.', 'Rajiv Sandhu: Sales rose 4%.', 'Lena Fox: What about price?'],
    },
    {
      row: '15 colons: a sentence with an early one is no speaker',
      lines: [
        'Raphael Chen: My question is about tax.',
        'One thing to note: it changed.',
        'Ruth Feldmann: We pay it.',
        'Reuters: Will you pay more?',
        'Ruth Feldmann: No.',
        'Reuters: Next year?',
        'Ruth Feldmann: Ask later.',
      ],
      turns: [
        'Raphael Chen: My question is about tax. One thing to note: it changed.',
        'Ruth Feldmann: We pay it.',
        'Reuters: Will you pay more?',
        'Ruth Feldmann: No.',
        'Reuters: Next year?',
        'Ruth Feldmann: Ask later.',
      ],
    },
    {
      row: '16 numbered voices',
      lines: ['发言人1 00:00:12', '大家好。', '发言人2 00:01:12', '毛利率多少？', '发言人1 00:01:20', '三成。'],
      turns: ['发言人1: 大家好。', '发言人2: 毛利率多少？', '发言人1: 三成。'],
    },
    {
      row: '16 numbered voices with a colon',
      lines: ['spk09: Good morning', 'spk01: Hi there', 'spk09: Let us go'],
      turns: ['spk09: Good morning', 'spk01: Hi there', 'spk09: Let us go'],
    },
    {
      row: '16 numbered voices in brackets',
      lines: ['[00:00 Speaker 1] Hello all', '[00:10 Speaker 2] Hi', '[00:12 Speaker 1] Go'],
      turns: ['Speaker 1: Hello all', 'Speaker 2: Hi', 'Speaker 1: Go'],
    },
    {
      row: '17 glued voices, clocks and words',
      lines: [
        'Operator00:00:00day, and welcome',
        'Speaker 100:00:14Thanks',
        'Speaker 200:01:20Good morning.',
        'Speaker 100:02:00Bye.',
      ],
      turns: ['Operator: day, and welcome', 'Speaker 1: Thanks', 'Speaker 2: Good morning.', 'Speaker 1: Bye.'],
    },
    {
      row: '21 a clock between name and colon',
      lines: [
        'Priya Nair (00:15):',
        'Welcome. Someone named Jonah writes: "Will it pay?"',
        'Oscar Lind (00:31):',
        'Thanks.',
        'Priya Nair (00:40):',
        'Go. [applause]',
      ],
      turns: [
        'Priya Nair: Welcome. Someone named Jonah writes: "Will it pay?"',
        'Oscar Lind: Thanks.',
        'Priya Nair: Go. [applause]',
      ],
    },
    {
      row: '21 a clock behind two blanks',
      lines: ['Priya Nair  0:15', 'Welcome.', 'Oscar Lind  0:31', 'Thanks.', 'Priya Nair  0:40', 'Go.'],
      turns: ['Priya Nair: Welcome.', 'Oscar Lind: Thanks.', 'Priya Nair: Go.'],
    },
    {
      row: '22 change marks',
      lines: ['>> Thank you. We begin. >> I second.', '>> All in favor?', '>> Aye.'],
      turns: ['?: Thank you. We begin.', '?: I second.', '?: All in favor?', '?: Aye.'],
    },
    {
      row: '24 a hearing with numbered lines',
      lines: [
        '14  CHAIR DELGADO:  Mr. Beck, what happened?',
        '15  MR. BECK:  Nothing, sir.',
        '16  CHAIR DELGADO:  Proceed.',
        '17  Q.  How much?',
        '18  A.  Three-fifths.',
        '19  Q.  And then?',
        '20  A.  No more.',
      ],
      turns: [
        'CHAIR DELGADO: Mr. Beck, what happened?',
        'MR. BECK: Nothing, sir.',
        'CHAIR DELGADO: Proceed.',
        'Q: How much?',
        'A: Three-fifths.',
        'Q: And then?',
        'A: No more.',
      ],
    },
    {
      row: '25 a press conference',
      lines: [
        '主持人：大家好，开始提问。',
        '潮声财经记者：请问关税如何？',
        '胡凯：我们注意到有关报道。',
        '路透社记者：还有补充吗？',
        '胡凯：没有。',
      ],
      turns: [
        '主持人: 大家好，开始提问。',
        '潮声财经记者: 请问关税如何？',
        '胡凯: 我们注意到有关报道。',
        '路透社记者: 还有补充吗？',
        '胡凯: 没有。',
      ],
    },
    {
      row: '27 role, bar and name, then the name with its role',
      lines: ['主持人|投关总监 何茜(Cici He):大家好', '周启(CEO):我先讲业务。', '何茜:下面问答。', '周启:请讲。'],
      turns: ['何茜: 大家好', '周启: 我先讲业务。', '何茜: 下面问答。', '周启: 请讲。'],
    },
    {
      row: '29 numbered questions without an asker',
      lines: [
        '1. 我想问产能。',
        '许南: 明年投产。',
        '2. 分红怎么安排？',
        '许南: 三成。',
        '3. 海外呢？',
        '许南: 在做。',
      ],
      turns: [
        'Q: 我想问产能。',
        '许南: 明年投产。',
        'Q: 分红怎么安排？',
        '许南: 三成。',
        'Q: 海外呢？',
        '许南: 在做。',
      ],
    },
    {
      row: '30 a user asks, the company answers, without a colon',
      lines: [
        'river88问青禾科技(309999)何时投产?',
        '2025-03-04 10:20',
        '青禾科技答river88',
        '明年投产。',
        'kite问青禾科技(309999)产能多少?',
        '青禾科技答kite',
        '20万台。',
      ],
      turns: ['river88: 何时投产?', '青禾科技: 明年投产。', 'kite: 产能多少?', '青禾科技: 20万台。'],
    },
    {
      row: '31 a dated pair in prose',
      lines: ['3月2日有投资者向青禾科技(309999)提问:何时投产？', '3月4日公司回答表示:明年投产。'],
      turns: ['投资者: 何时投产？', '公司: 明年投产。'],
    },
    {
      row: '33 a known name inside a running paragraph',
      lines: ['周启：开场。', '主持人：下面交给周启。 周启 - 创始人兼CEO:谢谢大家', '周启：再说一句。'],
      turns: ['周启: 开场。', '主持人: 下面交给周启。', '周启: 谢谢大家', '周启: 再说一句。'],
    },
    {
      row: '34 name and gloss without a colon; a headline is not speech',
      lines: [
        '奥兰·韦德(Olan Wade) 我认为今年不错。',
        '玛拉·奥孔(Mara Okon) 我同意。',
        '奥兰·韦德(Olan Wade) 明年也不错。',
        'CEO韋德:我們看好明年',
      ],
      turns: ['奥兰·韦德: 我认为今年不错。', '玛拉·奥孔: 我同意。', '奥兰·韦德: 明年也不错。 CEO韋德:我們看好明年'],
    },
    {
      row: '24 a congressional record',
      lines: [
        'Chairman SMITH. The committee will come to order.',
        'Mr. JONES. Thank you, Mr. Chairman.',
        'Chairman SMITH. Proceed.',
      ],
      turns: [
        'Chairman SMITH: The committee will come to order.',
        'Mr. JONES: Thank you, Mr. Chairman.',
        'Chairman SMITH: Proceed.',
      ],
    },
    {
      row: '13 name and title on two lines',
      lines: [
        'John Doe',
        'Chief Executive Officer',
        'Thank you. We grew.',
        'Operator',
        'First question.',
        'Jane Roe',
        'Analyst, Hartwell',
        'Why?',
        'John Doe',
        'Chief Executive Officer',
        'Demand is good.',
      ],
      turns: [
        'John Doe: Thank you. We grew.',
        'Operator: First question.',
        'Jane Roe: Why?',
        'John Doe: Demand is good.',
      ],
    },
    {
      row: '25 an interview under a headline that quotes',
      lines: [
        '专访青禾科技CEO许南：明年投产',
        '潮声财经：您怎么看产能？',
        '许南：够用。',
        '潮声财经：分红呢？',
        '许南：会。',
      ],
      turns: ['潮声财经: 您怎么看产能？', '许南: 够用。', '潮声财经: 分红呢？', '许南: 会。'],
    },
  ];

describe('transcript formats', () => {
  for (const { row, lines, turns } of rows) {
    it(`row ${row}`, () => assert.deepEqual(turnsOf(lines.join('\n')), turns));
  }

  it('row 19: consecutive cues of one voice are one turn, with its clock', () => {
    const cues = [
      'WEBVTT',
      '',
      '1',
      '00:00:01.000 --> 00:00:04.000',
      '<v 秦朗>净亏损8.4亿元，</v>',
      '',
      '00:00:04.000 --> 00:00:06.000',
    ];
    const text = [...cues, '<v 秦朗>去年是3亿元。</v>', '', '00:01:07.000 --> 00:01:09.000', '<v 贺兰>谢谢。</v>'].join(
      '\n',
    );
    const { turns, speakers } = analyse(text);
    assert.deepEqual(
      turns.map(({ speaker, clock }) => [speakers[speaker!]!.name, clock]),
      [
        ['秦朗', 1],
        ['贺兰', 67],
      ],
    );
    assert.equal(text.slice(turns[1]!.start, turns[1]!.end), '<v 贺兰>谢谢。');
  });

  it('row 20: a name is carried forward until it changes; a wrapped line with a colon is no name', () => {
    const first = ['1', '00:00:01,000 --> 00:00:04,000', 'Mei Tan: we shipped it', 'last week: on time', ''];
    const second = [
      '2',
      '00:00:04,000 --> 00:00:06,000',
      'and it works.',
      '',
      '3',
      '00:00:07,000 --> 00:00:09,000',
      'Omar Reyes: Great.',
    ];
    const text = [...first, ...second, '', '4', '00:00:10,000 --> 00:00:12,000', 'Mei Tan: Thanks.'].join('\n');
    const { turns, speakers } = analyse(text);
    assert.deepEqual(
      turns.map(({ speaker }) => speakers[speaker!]!.name),
      ['Mei Tan', 'Omar Reyes', 'Mei Tan'],
    );
  });

  it('row 26: a summary with citations has no speakers', () => {
    const text =
      '青禾科技业绩摘要\n\n收入达到41.6亿元,同比增长11% [5][14]\n\n展望：公司预计明年增长[3]。\n\n风险：竞争加剧[7]。';
    assert.deepEqual(analyse(text).turns, []);
  });

  it('keeps the evidence for the format and says openly when there is none', () => {
    assert.equal(analyse('问：产能？\n答：够。\n问：分红？\n答：会。').format.id, 'question-answer');
    const prose = analyse('The market was quiet. One thing to note: rates rose.\nNothing else happened.');
    assert.equal(prose.format.id, 'none');
    assert.deepEqual(prose.turns, []);
  });
});
