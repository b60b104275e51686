import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';

/** What became of each part; `?` where not to know is as right. */
type Row = readonly [question: string, answer: string, statuses: string];

const CHINESE: readonly Row[] = [
  ['全年的出货目标是多少?海外占几成?', '全年出货目标是32GWh。海外大概占四成。', 'answered answered'],
  ['应收账款账龄一年以上的有多少?', '应收账款这块我们一直抓得很紧,回款在改善。', 'notQuantified'],
  ['新品的毛利率大概是多少?良率爬坡快不快?', '新品毛利率在35%左右。良率爬坡比预期快。', 'answered answered'],
  [
    '和头部客户的独家协议什么时候到期?续约条款有没有变化?',
    '独家协议2027年6月到期。续约条款涉及商业机密,不便披露。',
    'answered declined',
  ],
  ['公司是否考虑出售物流业务?', '对市场传闻,公司不予置评。', 'declined'],
  ['会不会在下半年提价?', '会的,9月起提价,经销商都通知到了。', 'answered'],
  ['研发人员的流失率是多少?', '研发团队整体稳定,核心骨干都有股权激励。', 'notQuantified'],
  ['固态电池什么时候装车?成本能降到多少?', '固态电池预计2027年小批量装车。成本方面现在说还太早。', 'answered declined'],
  [
    '欧洲市场的竞争格局怎么看?反倾销对公司有什么影响?巴西工厂进展如何?',
    '欧洲市场的竞争在加剧,本土品牌份额在下降。反倾销影响有限,我们已在匈牙利布局。',
    'answered answered notAddressed',
  ],
  ['海外仓的利用率是多少?', '海外仓的利用率我手头没有,会后再补充给您。', 'declined'],
  [
    '今年回购的额度还剩多少?分红政策有没有变化?',
    '回购额度还剩6.2亿元。分红政策没有变化,维持三成的派息率。',
    'answered answered',
  ],
  ['大客户的订单下滑了30%,今年全年会下滑多少?', '大客户的订单的确下滑了30%,我们在开拓新客户。', 'notQuantified'],
  [
    '智能驾驶的付费率目前是多少?用户续费的意愿强不强?',
    '智能驾驶付费率目前18%。用户续费意愿很强,首年续费超过七成。',
    'answered answered',
  ],
  ['减值还会继续吗?', '减值已经计提充分,后面不会有大的减值。', 'answered'],
  ['三季度的产能利用率大概多少?', '产能利用率给大家带来很多关注。三季度大概在85%。', 'answered'],
  ['给客户造成的延误怎么赔偿?', '延误给客户带来不便,我们按合同赔偿,已经全部赔完。', 'answered'],
  ['门店的单店模型有什么变化?同店增速是多少?', '单店模型里租金占比降了。同店增速我们不单独披露。', 'answered declined'],
  ['李总,库存里几成是成品?', '库存里成品是健康的水平,比年初有明显的改善。', 'notQuantified'],
  ['公司对光伏行业的供给侧改革怎么看?', '我们认同行业自律,公司会积极配合。', 'answered'],
  [
    '资本开支明年是多少?主要投向哪里?',
    '明年资本开支40亿元左右。主要投向墨西哥和国内的智能化改造。',
    'answered answered?',
  ],
  ['集團今年會否增加派息?租金跌幅有幾多?', '會,末期息增加到每股3角。租金跌幅大約一成。', 'answered? answered'],
  ['淨負債比率目標係幾多?', '淨負債比率我哋會繼續審慎管理。', 'notQuantified'],
  ['出售酒店的消息是否屬實?', '對市場傳聞我哋唔評論。', 'declined'],
  ['新盤幾時開售?', '新盤預計明年三月開售。', 'answered'],
  ['存货142天还是偏高,合理水平是多少?', '存货的合理水平在110到120天之间。', 'unknown'],
  ['会不会影响下半年的开店?', '不会,开店计划不变。', 'answered'],
  ['供应商的名单能不能公布?', '供应商名单我们签了保密协议,不方便说。', 'declined'],
];

const ENGLISH: readonly Row[] = [
  [
    'What was churn in the quarter? And how much of the price increase stuck?',
    'Churn was 1.4%. On the price increase, about 80% of it stuck.',
    'answered answered',
  ],
  [
    'How many of the 40 stores will you close this year?',
    'We feel very good about the store fleet and continue to optimise it.',
    'notQuantified',
  ],
  [
    'Can you quantify the tariff impact? And when will you move production to Mexico?',
    'We are not going to quantify the tariff impact today. Production moves to Mexico in the first half of 2026.',
    'declined answered',
  ],
  ['Are you in talks to sell the Leeds site?', "We don't comment on market rumors.", 'declined'],
  [
    'What percentage of bookings came from new customers?',
    'New customers were a big contributor to bookings, and the pipeline is the best it has been.',
    'notQuantified',
  ],
  [
    'When does the Ohio plant reach full capacity?',
    'The Ohio plant reaches full capacity in the fourth quarter of 2026.',
    'answered',
  ],
  [
    'How should we think about buybacks? And any update on the CFO search?',
    'Buybacks stay opportunistic, we have $400 million left on the authorisation.',
    'answered notAddressed',
  ],
  ['Will you raise prices again this year?', 'No. We have no plan to raise prices this year.', 'answered'],
  [
    'What is the backlog conversion rate?',
    "I don't have that in front of me, I'll get back to you after the call.",
    'declined',
  ],
  [
    'How big is the Navy contract? And does it include maintenance?',
    "We don't break out individual contracts. It does include maintenance for ten years.",
    'declined answered',
  ],
  [
    'Did the price cut in Europe work?',
    "I don't know if you saw the press release, but volumes in Europe rose 12% after the price cut.",
    'answered',
  ],
  [
    'How much revenue did the new platform bring in? Is it profitable?',
    'The new platform brought in $46 million of revenue. It is profitable on a unit basis.',
    'answered answered',
  ],
  [
    'What is the utilisation rate at the Leipzig fab?',
    'Utilisation at the Leipzig fab was in the low nineties, call it 92%.',
    'answered',
  ],
  [
    'Where do you see leverage settling, and what drives it?',
    'Leverage settles around two times. It is driven by free cash flow.',
    'answered',
  ],
  [
    'Could you comment on competition in Brazil? And how many distributors did you add?',
    "In Brazil, competition is rational, two players left. We don't give distributor counts.",
    'answered declined',
  ],
  ['Is the guidance conservative?', "It's too early to say, and we will update you in August.", 'declined'],
  [
    'How many engineers did you hire in the quarter?',
    'We hired 210 engineers in the quarter, mostly in Krakow.',
    'answered',
  ],
  [
    'Margins were up 200 basis points. How much of that was mix?',
    'Margins were up 200 basis points, and mix helped, as did freight.',
    'notQuantified',
  ],
  [
    'When do you expect approval for the new drug?',
    'The dialogue with the agency on approval is constructive.',
    'unknown',
  ],
  [
    'What did the litigation cost you? And will there be more provisions?',
    "The litigation cost us $18 million. I wouldn't speculate on more provisions.",
    'answered declined',
  ],
  ['What share of sales is online?', 'I would rather not give a share of online sales today.', 'declined'],
  ['When will the audit finish?', 'The audit finishes in March 2026.', 'answered'],
];

const inChinese = ([question, answer]: Row): string =>
  `问:${question}\n\n林知夏:${answer}\n\n问:谢谢。今年分红吗?\n\n林知夏:会的,今年会分红。\n`;
const inEnglish = ([question, answer]: Row): string =>
  `Q: ${question}\n\nA: ${answer}\n\nQ: Will you keep the dividend?\n\nA: Yes, we will keep the dividend.\n`;

describe('the ledger of small exchanges', () => {
  const all = [
    ...CHINESE.map((row) => [row, inChinese(row)] as const),
    ...ENGLISH.map((row) => [row, inEnglish(row)] as const),
  ];
  for (const [[question, , statuses], text] of all)
    it(`says what became of “${question}”`, () => {
      const found = analyse(text).questions[0]!.parts.map(({ status }) => status);
      const wanted = statuses.split(' ');
      assert.deepEqual(
        found,
        wanted.map((status, i) =>
          status.endsWith('?') && found[i] === 'unknown' ? 'unknown' : status.replace('?', ''),
        ),
      );
    });
});
