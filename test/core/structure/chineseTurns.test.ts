import { assertTurns } from './turnsOf';

/** Rows of formats.md, section 1, in other shapes: each text is our own. */
describe('turns of Chinese transcripts', () => {
  assertTurns(
    'row 1 zh-Hans fullwidth, U+3000 indent',
    `
溪川能源2025年半年度业绩说明会实录

\u3000\u3000问：储能板块毛利率为什么下滑？

\u3000\u3000谭思远：主要有三点原因。

\u3000\u3000第一，碳酸锂价格波动。

\u3000\u3000其次：海外运费上涨。

\u3000\u3000总的来说，下半年会好转。

\u3000\u3000问：明年有没有扩产计划？

\u3000\u3000顾晓棠：有，福建二期会在一季度动工。
\u3000\u3000问：谢谢。
`,
    [
      '问 (analyst): 储能板块毛利率',
      '谭思远 (executive): 主要有三点原因。',
      '问 (analyst): 明年有没有',
      '顾晓棠 (executive): 有，福建二期',
      '问 (analyst): 谢谢',
    ],
  );

  assertTurns(
    'row 1 zh-Hant',
    `
問:補貼退坡有何影響?
  譚啟文:影響不大。
  另外,成本也在下降。
問:派息比率呢?
  譚啟文:維持三成。
`,
    [
      '問 (analyst): 補貼退坡',
      '譚啟文 (executive): 影響不大',
      '問 (analyst): 派息比率',
      '譚啟文 (executive): 維持三成',
    ],
  );

  assertTurns(
    'row 2 zh banks, no role for executives',
    `
以下为问答环节实录：
星澜证券分析师Grace Lin：管理层好，祝贺业绩。请问云业务的增速？
贺书豪：谢谢提问。云业务增长了两成。
北岸资本分析师Daniel Foss：想了解海外的投入。
艾琳·索恩：海外今年投入十个亿。
摩根士丹利分析师周亦然：我的问题是关于利润率的。
贺书豪：利润率会稳步回升。
`,
    [
      'Grace Lin (analyst): 管理层好',
      '贺书豪 (executive): 谢谢提问',
      'Daniel Foss (analyst): 想了解',
      '艾琳·索恩 (executive): 海外今年',
      '周亦然 (analyst): 我的问题',
      '贺书豪 (executive): 利润率',
    ],
  );

  assertTurns(
    'row 2 zh spaced role',
    `
华岳资管 分析师 Kevin Moe：库存怎么看？
首席财务官 陆承泽：库存正常。
瑞银证券 研究员 孙冉：分红呢？
首席财务官 陆承泽：三成以上。
`,
    ['Kevin Moe (analyst): 库存', '陆承泽 (executive): 库存正常', '孙冉 (analyst): 分红', '陆承泽 (executive): 三成'],
  );

  assertTurns(
    'row 3 quotes in label and names',
    `
【首席执行官 方予安】大家好，我们与微光(18.20, 0.31, 1.73%)科技达成合作。
野村(12.10, -0.05, -0.41%)证券分析师Ray Hall：请问合作规模？
方予安(5.1, 0, 0.00%)：暂不披露。
野村(12.10, -0.05, -0.41%)证券分析师Ray Hall：好的，谢谢。
`,
    [
      '方予安 (executive): 大家好',
      'Ray Hall (analyst): 请问合作',
      '方予安 (executive): 暂不披露',
      'Ray Hall (analyst): 好的',
    ],
  );

  assertTurns(
    'row 4 zh 问题1 回复',
    `
问题1：公司今年的产能利用率是多少？
回复：上半年约为82%。
问题2：明年资本开支呢？
回复：预计不超过10亿元。
`,
    [
      '问题 (analyst): 公司今年',
      '回复 (executive): 上半年',
      '问题 (analyst): 明年资本',
      '回复 (executive): 预计不超过',
    ],
  );

  assertTurns(
    'row 4 heading Q with asker',
    `
## Q1（景行基金 俞敏）
上半年海外收入占比？
## A1（CFO 曹墨）
大约四成。
## Q2（投资者）
是否回购？
## A2（董事长 施远）
会研究。
`,
    [
      '俞敏 (analyst): 上半年海外',
      '曹墨 (executive): 大约四成',
      '投资者 (analyst): 是否回购',
      '施远 (executive): 会研究',
    ],
  );

  assertTurns(
    'row 5 roster title before name, ambiguous surname',
    `
出席人员：
董事长 王砺
总经理\u3000王书衡
财务总监 – 李舟
董事会秘书：赵未央

王董：大家好。上半年收入增长一成。
李总：费用率下降。
分析师：库存情况？
赵秘：请看定期报告。
李总：库存两个亿。
`,
    [
      '王砺 (executive): 大家好',
      '李舟 (executive): 费用率',
      '分析师 (analyst): 库存情况',
      '赵未央 (executive): 请看',
      '李舟 (executive): 库存两个亿',
    ],
  );

  assertTurns(
    'row 6 lenticular with roles',
    `
【主持人】各位投资者下午好。
【董事长兼总经理 沈鹿鸣】欢迎大家。
【行业背景】
过去一年行业需求回暖。
【财务负责人 柏舟】收入41.6亿元。
【投资者 半山听雨】请问毛利率？
【财务负责人 柏舟】三成左右。
`,
    [
      '主持人 (operator): 各位',
      '沈鹿鸣 (executive): 欢迎',
      '柏舟 (executive): 收入',
      '半山听雨 (analyst): 请问',
      '柏舟 (executive): 三成',
    ],
  );

  assertTurns(
    'row 6 bold hant',
    `
**主持人：**歡迎各位。
**林啟賢**：上半年收入增長一成。
**記者（海港經濟日報）**：請問派息？
**林啟賢**：維持不變。
`,
    ['主持人 (operator): 歡迎', '林啟賢 (executive): 上半年', '記者 (media): 請問', '林啟賢 (executive): 維持'],
  );

  assertTurns(
    'row 7 A-share sheet',
    `
证券代码：301999                证券简称：鹿鸣科技
鹿鸣科技股份有限公司投资者关系活动记录表
编号：2025-012
投资者关系活动类别  ☑特定对象调研 □分析师会议
参与单位名称及人员姓名  星澜证券 王冉；北岸资本 李默；景行基金 俞敏
时间  2025年9月4日 14:00-15:30
地点  公司三楼会议室
上市公司接待人员姓名  董事会秘书 赵未央；财务总监 李舟
投资者关系活动主要内容介绍
一、公司介绍
公司主要从事精密减速器的研发。
二、问答环节
1、请问公司在手订单情况
答：在手订单约1.35亿元。
2、机器人业务进展如何
答：已向三家客户送样。
3、是否有并购计划
答：如有会及时披露。
附件清单（如有）  无
日期  2025年9月5日
`,
    [
      'Q (analyst): 请问公司',
      '答 (executive): 在手',
      'Q (analyst): 机器人',
      '答 (executive): 已向',
      'Q (analyst): 是否有',
      '答 (executive): 如有',
    ],
  );

  assertTurns(
    'row 8 platform pair en/zh',
    `
投资者提问：贵司股东人数？董秘回答（鹿鸣科技SZ301999）：您好，截至8月底为21,300户。谢谢关注！
投资者提问：是否有机器人订单？董秘回答（鹿鸣科技SZ301999）：请关注公告。
免责声明：本信息由机器生成，不构成投资建议。
`,
    ['投资者 (analyst): 贵司', '董秘 (executive): 您好', '投资者 (analyst): 是否有', '董秘 (executive): 请关注'],
  );

  assertTurns(
    'row 9 hant cantonese',
    `
問（遠東證券 黎嘉敏）：管理層會否考慮加派息？
答（行政總裁 鄭守仁）：會睇返下半年表現。
問（《南島晨報》記者）：而家存貨有幾多？
答（財務總裁 梁穎詩）：大約三億。
`,
    [
      '黎嘉敏 (analyst): 管理層',
      '鄭守仁 (executive): 會睇返',
      '《南島晨報》記者 (media): 而家',
      '梁穎詩 (executive): 大約',
    ],
  );

  assertTurns(
    'row 9 tw 法說會',
    `
主持人：歡迎參加第二季法人說明會。
財務長周芷晴：第二季營收為新台幣一百二十億元，季增百分之八。
總經理高柏霖：下半年審慎樂觀。
法人提問：資本支出會調整嗎？
財務長周芷晴：維持全年兩百億。
法人提問：毛利率展望？
財務長周芷晴：與上季持平。
`,
    [
      '主持人 (operator): 歡迎',
      '周芷晴 (executive): 第二季',
      '高柏霖 (executive): 下半年',
      '法人 (analyst): 資本',
      '周芷晴 (executive): 維持',
      '法人 (analyst): 毛利率',
      '周芷晴 (executive): 與上季',
    ],
  );
});
