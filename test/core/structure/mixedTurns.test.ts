import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';
import { assertTurns } from './turnsOf';

/** Calls that write their labels in two ways, and labels with a bar, a firm or a second script in them: each text is our own. */
describe('turns of calls with two shapes of labels', () => {
  assertTurns(
    'role, bar and name on a line, then name and colon',
    `
青屿物业2025年度业绩会实录

主持人|投关总监 施蔚(Vivian Shi)
各位投资者上午好，欢迎参加业绩会。

首席执行官|卓一帆(Evan Zhuo)
谢谢施蔚。全年收入86.2亿元，同比增长7.5%。

施蔚(主持人):现在进入问答环节。

提问人|西岭证券 Helen Guo
请问派息比率明年会不会提高？

卓一帆(CEO):我们会保持在五成以上。

提问人|东禾基金 彭越
应收款什么时候能降下来？

卓一帆(CEO):年底前。
`,
    [
      '施蔚 (executive): 各位投资者上午好',
      '卓一帆 (executive): 谢谢施蔚',
      '施蔚 (executive): 现在进入',
      'Helen Guo (analyst): 请问派息',
      '卓一帆 (executive): 我们会',
      '彭越 (analyst): 应收款',
      '卓一帆 (executive): 年底前',
    ],
  );

  assertTurns(
    'name and title on a line, then name and colon',
    `
Corwen Lighting Q2 2026 Earnings Call

Agnes Holt -- Chief Executive Officer
Good morning, everyone. Sales grew 6% in the quarter.

Bruno Sato -- Chief Financial Officer
Thank you, Agnes. Gross margin was 41%.

Questions and Answers

Daphne Cole: Good morning. How should we think about tariffs?
Agnes Holt: We have priced for them already.
Daphne Cole: And the buyback?
Bruno Sato: It continues at the same pace.
`,
    [
      'Agnes Holt (executive): Good morning',
      'Bruno Sato (executive): Thank you',
      'Daphne Cole (analyst): Good morning',
      'Agnes Holt (executive): We have',
      'Daphne Cole (analyst): And the',
      'Bruno Sato (executive): It continues',
    ],
  );

  assertTurns(
    'a name in two scripts, a bar and a title, in bold on a line',
    `
# Marisco Bay 2025 全年业绩电话会

**Operator 接线员**
Good morning, 各位早上好。

**Colin Yeo 杨可凌 | Group CEO**
谢谢。全年收入S$2.1 billion，同比增长4%。

**Interpreter 翻译**
Full-year revenue was S$2.1 billion, up 4%.

**Sanjay Rao | Lantau Securities**
Two questions. 资本开支明年怎么看？

**Colin Yeo 杨可凌 | Group CEO**
会低于今年。
`,
    [
      'Operator (operator): Good morning',
      'Colin Yeo (executive): 谢谢',
      'Interpreter (unknown): Full-year',
      'Sanjay Rao (analyst): Two questions',
      'Colin Yeo (executive): 会低于',
    ],
  );

  assertTurns(
    'firm and name without a blank, and what they do',
    `
主持人：进入问答环节。
北岭证券许知远问：欧线的价格大概在什么水平？
乔安答：七月均价一千四百美元。
南浦资本孟晓问：分红会不会提高？
乔安答：三年内不低于一半。
北岭证券许知远问：新船什么时候交付？
乔安答：明年。
`,
    [
      '主持人 (operator): 进入问答',
      '许知远 (analyst): 欧线的',
      '乔安 (executive): 七月均价',
      '孟晓 (analyst): 分红',
      '乔安 (executive): 三年内',
      '许知远 (analyst): 新船',
      '乔安 (executive): 明年',
    ],
  );

  assertTurns(
    'numbered questions whose asker is named, and one that comes back',
    `
與會者：行政總裁 甘詠心；財務總監 殷兆麟

甘詠心：各位午安。收入41.3億港元。

1. 瀚洋證券 周子均：北上就醫會唔會分薄病人？

甘詠心：影響唔大。

2. 東灣資本 Grace Lau：病床使用率仲有幾多空間？

殷兆麟：目標係七成八。

Grace Lau：跟進少少，人手成本呢？

殷兆麟：會升，幅度有限。
`,
    [
      '甘詠心 (executive): 各位午安',
      '周子均 (analyst): 北上',
      '甘詠心 (executive): 影響',
      'Grace Lau (analyst): 病床',
      '殷兆麟 (executive): 目標',
      'Grace Lau (analyst): 跟進',
      '殷兆麟 (executive): 會升',
    ],
  );

  assertTurns(
    'a question that is asked again under its number',
    `
Q1：订单怎么样？
A1（罗总）：很好。
Q2：毛利率呢？
A2（谭总）：会回升。
Q2追问：什么时候？
A2（谭总）：明年二季度。
`,
    [
      'Q (analyst): 订单',
      '罗总 (executive): 很好',
      'Q (analyst): 毛利率',
      '谭总 (executive): 会回升',
      'Q (analyst): 什么时候',
      '谭总 (executive): 明年',
    ],
  );

  assertTurns(
    'a label and below it the same in another language',
    `
Northgate Straits Insurance 2025 Interim Results Press Conference

Moderator
主持人

Good morning and welcome to all of you.

Irene Tso - Group CEO
曹慧雯 - 集团行政总裁

Thank you. New business value rose 18% to HK$3.94 billion.

新业务价值增长18%，达到39.4亿港元。

Moderator
主持人

We will start with Harbour Wire.

Q: Joanna Pell - Harbour Wire
提问者：乔安 - 海港通讯社

How much of the growth came from visitors?

A: Irene Tso - Group CEO
回答者：曹慧雯 - 集团行政总裁

Two fifths of it.
`,
    [
      'Moderator (operator): Good morning',
      'Irene Tso (executive): Thank you',
      'Moderator (operator): We will start',
      'Joanna Pell (media): How much',
      'Irene Tso (executive): Two fifths',
    ],
  );

  assertTurns(
    'a tab where others have a colon',
    `
法人提問\t請教第四季毛利率有沒有機會站上三成？

財務長 姚惠茹\t我們不提供單季毛利率的財測數字。

總經理 邵凌雲\t長約目前佔出貨兩成五左右。

法人提問\t長約的價格是固定還是浮動？

總經理 邵凌雲\t有上下限，每季檢討。
`,
    [
      '法人 (analyst): 請教第四季',
      '姚惠茹 (executive): 我們',
      '邵凌雲 (executive): 長約目前',
      '法人 (analyst): 長約的',
      '邵凌雲 (executive): 有上下限',
    ],
  );

  assertTurns(
    'a name, and below it a role with a firm',
    `
Operator
接线员

各位下午好，欢迎参加电话会议。第一个问题来自布伦诺克证券的马库斯·陶勒。

Marcus Tolman
分析师，Brennock Securities

下午好，指引上调里面有多少来自日本？

Paul Okonda
首席财务官

很少，本财年只算了1,000万美元上下。

Marcus Tolman
分析师，Brennock Securities

那明年呢？

Paul Okonda
首席财务官

会多一些。
`,
    [
      'Operator (operator): 各位下午好',
      'Marcus Tolman (analyst): 下午好',
      'Paul Okonda (executive): 很少',
      'Marcus Tolman (analyst): 那明年',
      'Paul Okonda (executive): 会多',
    ],
  );

  it('a list of people is none, in either shape', () => {
    const text = `
参会领导：
王越——董事长、总经理
祁连 — 财务总监
单满：董事会秘书

王越：各位晚上好。三季度订单很满。
问：明年怎么看？
王越：会更好。
`;
    assert.equal(analyse(text).turns.length, 3);
  });
});
