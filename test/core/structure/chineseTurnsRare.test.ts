import { assertTurns } from './turnsOf';

/** Rows of formats.md, section 1, in other shapes: each text is our own. */
describe('turns of rarer Chinese transcripts', () => {
  assertTurns(
    'row 10 bare names zh bodies',
    `
操作员

各位好，欢迎参加鹿鸣2025年第二季度业绩电话会。[操作员提示]

Sophie Lam

谢谢操作员。今天出席的有董事长沈鹿鸣和首席财务官柏舟。

Luming Shen

[口译] 大家好，本季度收入创新高。

操作员

第一个问题来自星澜证券的Grace Lin。

Grace Lin

[外语] 恭喜公司。我想问一下毛利率。

Zhou Bai

[口译] 毛利率会维持在三成。
`,
    [
      '操作员 (operator): 各位好',
      'Sophie Lam (executive): 谢谢操作员',
      'Luming Shen (executive): [口译] 大家好',
      '操作员 (operator): 第一个问题',
      'Grace Lin (analyst): [外语] 恭喜',
      'Zhou Bai (executive): [口译] 毛利率',
    ],
  );

  assertTurns(
    'row 16 diarised zh',
    `
说话人1 00:00:01
大家好，欢迎参加鹿鸣科技业绩会，我是董秘赵未央。
说话人2 00:00:20
大家好，我是董事长沈鹿鸣，上半年收入增长一成。
说话人3 00:03:10
沈总好，我是星澜证券的王冉，想问下毛利率的趋势？
说话人2 00:03:40
毛利率会在三成左右。
说话人3 00:04:02
好的谢谢。
`,
    [
      '赵未央 (executive): 大家好，欢迎',
      '沈鹿鸣 (executive): 大家好，我是',
      '说话人3 (analyst): 沈总好',
      '沈鹿鸣 (executive): 毛利率',
      '说话人3 (analyst): 好的谢谢',
    ],
  );

  assertTurns(
    'row 25 press zh',
    `
主持人：下面请记者提问。
潮声财经记者：请问产能何时释放？
胡凯：明年一季度。
主持人：下一位。
中国新闻社记者：出口怎么样？
胡凯：增长两成。
江南晚报：员工人数？
胡凯：三千人。
`,
    [
      '主持人 (operator): 下面请',
      '潮声财经记者 (media): 请问',
      '胡凯 (executive): 明年',
      '主持人 (operator): 下一位',
      '中国新闻社记者 (media): 出口',
      '胡凯 (executive): 增长',
      '江南晚报 (media): 员工',
      '胡凯 (executive): 三千',
    ],
  );

  assertTurns(
    'row 26 summary',
    `
鹿鸣科技2025年中期业绩要点
收入达到41.6亿元,同比增长11% [5][14]
毛利率:三成 [2]
展望:下半年稳健 [3]
`,
    [],
  );

  assertTurns(
    'row 27 role bar name',
    `
主持人|投关总监 何茜(Cici He):欢迎各位。
创始人|CEO 周启(Qi Zhou):谢谢。上半年增长一成。
何茜(Cici He):下面提问。
星澜证券|分析师 王冉:毛利率?
周启(CEO):三成。
`,
    [
      '何茜 (executive): 欢迎',
      '周启 (executive): 谢谢',
      '何茜 (executive): 下面',
      '王冉 (analyst): 毛利率',
      '周启 (executive): 三成',
    ],
  );

  assertTurns(
    'row 29 numbered question',
    `
1. 我想问一下产能情况。
许南: 明年投产。
2. 海外市场怎么看？
许南: 继续投入。
3. 分红政策会变吗？
方屿: 不会。
`,
    [
      'Q (analyst): 我想问',
      '许南 (executive): 明年',
      'Q (analyst): 海外',
      '许南 (executive): 继续',
      'Q (analyst): 分红',
      '方屿 (executive): 不会',
    ],
  );

  assertTurns(
    'row 30 platform user',
    `
river88问鹿鸣科技(301999)新厂何时投产?
2025-08-02 10:12:33
鹿鸣科技答river88
您好,预计年底投产。
月下独酌问鹿鸣科技(301999)毛利率是多少?
2025-08-03 09:00:12
鹿鸣科技答月下独酌
请关注半年报。
`,
    [
      'river88 (analyst): 新厂',
      '鹿鸣科技 (executive): 您好',
      '月下独酌 (analyst): 毛利率',
      '鹿鸣科技 (executive): 请关注',
    ],
  );

  assertTurns(
    'row 31 dated',
    `
3月2日有投资者向鹿鸣科技(301999)提问:公司是否有回购计划?
3月4日公司回答表示:目前没有应披露而未披露的事项。
3月5日有投资者向鹿鸣科技(301999)提问:股东人数?
3月6日公司回答表示:2.1万户。
`,
    ['投资者 (analyst): 公司是否', '公司 (executive): 目前', '投资者 (analyst): 股东', '公司 (executive): 2.1'],
  );

  assertTurns(
    'row 33 midline',
    `
主持人:欢迎各位。下面交给周启。 周启 - 创始人兼CEO:谢谢(02:18)大家,上半年收入增长一成。
何茜 - 投关总监:下面进入问答。
王冉 - 星澜证券分析师:毛利率? 周启 - 创始人兼CEO:三成。
`,
    [
      '主持人 (operator): 欢迎',
      '周启 (executive): 谢谢',
      '何茜 (executive): 下面',
      '王冉 (analyst): 毛利率',
      '周启 (executive): 三成',
    ],
  );

  assertTurns(
    'row 34 gloss no colon',
    `
奥兰·韦德(Olan Wade) 我认为明年需求会恢复。
玛雅·陈(Maya Chen) 我补充一下成本。
奥兰·韦德(Olan Wade) 谢谢玛雅。
CEO韦德:我们看好明年
`,
    ['奥兰·韦德 (unknown): 我认为', '玛雅·陈 (unknown): 我补充', '奥兰·韦德 (unknown): 谢谢'],
  );

  assertTurns(
    'row other: rev zh',
    `
陈屿舟（00:00）：各位好，欢迎参加。
陆知夏（00:12）：谢谢。上半年增长一成。
陈屿舟（03:10）：第一个问题请讲。
提问者1（03:15）：毛利率？
陆知夏（03:20）：三成。
`,
    [
      '陈屿舟 (operator): 各位好',
      '陆知夏 (executive): 谢谢',
      '陈屿舟 (operator): 第一个',
      '提问者1 (analyst): 毛利率',
      '陆知夏 (executive): 三成',
    ],
  );

  assertTurns(
    'row other: zh minutes list dash with blank',
    `
参会高管
沈鹿鸣  董事长
柏舟  财务总监
会议实录
沈鹿鸣:大家好,我先介绍情况。
柏舟:我讲一下财务数据。
提问环节
投资者A:今年的目标?
沈鹿鸣:增长一成。
投资者B:分红?
柏舟:三成。
`,
    [
      '沈鹿鸣 (executive): 大家好',
      '柏舟 (executive): 我讲',
      '投资者A (analyst): 今年',
      '沈鹿鸣 (executive): 增长',
      '投资者B (analyst): 分红',
      '柏舟 (executive): 三成',
    ],
  );

  assertTurns(
    'row 28 heading is speaker',
    `
一、開場致詞 Leo Tang | President
各位好，歡迎參加法說會。
二、財務報告 Lynn Lin | CFO
第二季營收成長一成。
三、問答
提問者：毛利率？
Lynn Lin：三成。
`,
    [
      'Leo Tang (executive): 各位好',
      'Lynn Lin (executive): 第二季',
      '提問者 (analyst): 毛利率',
      'Lynn Lin (executive): 三成',
    ],
  );
});
