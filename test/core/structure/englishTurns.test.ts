import { assertTurns } from './turnsOf';

/** Rows of formats.md, section 1, in other shapes: each text is our own. */
describe('turns of English transcripts', () => {
  assertTurns(
    'row 1 en Q:',
    `
Q: When does the subsidy expire?
Mara Okon: Let me start with the big picture.

Second, we have hedged most of it.

Q: And capacity?
Mara Okon: Plenty.
`,
    [
      'Q (analyst): When does',
      'Mara Okon (executive): Let me start',
      'Q (analyst): And capacity',
      'Mara Okon (executive): Plenty',
    ],
  );

  assertTurns(
    'row 4 en Q1 A1',
    `
Q1. How did volumes trend?
A1. Up six percent.
Q2. And pricing?
A2. Flat.
`,
    ['Q (analyst): How did', 'A (executive): Up six', 'Q (analyst): And pricing', 'A (executive): Flat'],
  );

  assertTurns(
    'row 11 bilingual bullets',
    `
• Helen Xu - IR Director
• Helen Xu - IR Director
• Good afternoon and welcome to the call.
• 大家下午好，欢迎参加电话会。
• Arthur Gao - CFO
• Arthur Gao - CFO
• Revenue was NT$12 billion, up 8% QoQ.
• 营收为新台币120亿元，季增8%。
• Rick Tsai - Analyst, Star Securities
• Rick Tsai - Analyst, Star Securities
• What about capex?
• 资本支出呢？
`,
    [
      'Helen Xu (executive): • Good afternoon',
      'Arthur Gao (executive): • Revenue',
      'Rick Tsai (analyst): • What about',
    ],
  );

  assertTurns(
    'row 12 fool-like em dash',
    `
Prepared Remarks:
Operator
Good afternoon and welcome.
Lucía Ferrand — Vice President, Investor Relations
Thank you. With me today is our CEO, Paul O'Dell.
Paul O'Dell — Chief Executive Officer
Revenue grew 9%.
Questions & Answers:
Operator
Our first question comes from Anil Rao with Beacon Street.
Anil Rao — Beacon Street — Analyst
Hi, could you talk about margins?
Paul O'Dell — Chief Executive Officer
Sure.
Duration: 61 minutes
Call participants:
Lucía Ferrand — Vice President, Investor Relations
Paul O'Dell — Chief Executive Officer
Anil Rao — Beacon Street — Analyst
`,
    [
      'Operator (operator): Good afternoon',
      'Lucía Ferrand (executive): Thank you',
      "Paul O'Dell (executive): Revenue",
      'Operator (operator): Our first',
      'Anil Rao (analyst): Hi, could',
      "Paul O'Dell (executive): Sure",
    ],
  );

  assertTurns(
    'row 13 SA executives/analysts en dash',
    `
Executives
Tobias Lund – Head of IR
Grace A. Whitcombe – CEO
Analysts
Pedro Salas – Corvin Capital
Hana Ito – Nomura
Operator
Good morning. I will now turn it over to Tobias Lund.
Tobias Lund
Thanks. Grace?
Grace Whitcombe
Orders were strong.
Operator
[Operator Instructions] Our first question is from Pedro Salas.
Pedro Salas
What drove orders?
Grace Whitcombe
Mostly Europe.
Operator
Next, Hana Ito.
Hana Ito
Any pricing?
Grace A. Whitcombe
Two points.
`,
    [
      'Operator (operator): Good morning',
      'Tobias Lund (executive): Thanks',
      'Grace A. Whitcombe (executive): Orders',
      'Operator (operator): [Operator',
      'Pedro Salas (analyst): What drove',
      'Grace A. Whitcombe (executive): Mostly',
      'Operator (operator): Next',
      'Hana Ito (analyst): Any pricing',
      'Grace A. Whitcombe (executive): Two points',
    ],
  );

  assertTurns(
    'row 14 street events old form without rules',
    `
CORPORATE PARTICIPANTS
Rosa Albrecht Corvin Industries, Inc. - VP-IR
James D. Holt Corvin Industries, Inc. - CEO & President
CONFERENCE CALL PARTICIPANTS
Min-Jun Seo Oakmere Securities LLC, Research Division - Senior Analyst
PRESENTATION
Operator  [1]
Welcome to the call.
Rosa Albrecht, Corvin Industries, Inc. - VP-IR  [2]
Good morning.
James D. Holt, Corvin Industries, Inc. - CEO & President  [3]
It was a good quarter.
QUESTIONS AND ANSWERS
Operator  [4]
First question, Min-Jun Seo.
Min-Jun Seo, Oakmere Securities LLC, Research Division - Senior Analyst  [5]
How about backlog?
James D. Holt, Corvin Industries, Inc. - CEO & President  [6]
Record high.
--------------------
Definitions
PRELIMINARY Transcript: "Preliminary Transcript" indicates...
`,
    [
      'Operator (operator): Welcome',
      'Rosa Albrecht (executive): Good morning',
      'James D. Holt (executive): It was',
      'Operator (operator): First',
      'Min-Jun Seo (analyst): How about',
      'James D. Holt (executive): Record',
    ],
  );

  assertTurns(
    'row 15 colon en with false labels',
    `
Operator: Welcome to the Corvin second quarter call.
Rosa Albrecht: Thank you. Here is today's agenda: results, outlook, questions.
James Holt: Let me highlight two things.
First: our backlog.
Second: our people.
Key takeaway: demand is fine.
Operator: The first question comes from Min-Jun Seo.
Min-Jun Seo: How big is the backlog? And one more: what about price?
James Holt: Backlog is $4 billion.
The Wall Street Journal: Are you selling the unit?
James Holt: No comment.
`,
    [
      'Operator (operator): Welcome',
      'Rosa Albrecht (executive): Thank you',
      'James Holt (executive): Let me',
      'Operator (operator): The first',
      'Min-Jun Seo (unknown): How big',
      'James Holt (executive): Backlog',
      'The Wall Street Journal (media): Are you',
      'James Holt (executive): No comment',
    ],
  );

  assertTurns(
    'row 16 diarised en spk',
    `
spk00: Good morning and welcome. I will now hand over to Jim.
spk01: Thanks. This is Jim Holt, CEO. Orders were up 8%.
spk00: The first question is from Ana Paz of Corvin.
spk02: Hi. What drove orders?
spk01: Mostly Europe.
spk02: Great, thanks.
`,
    [
      'spk00 (operator): Good morning',
      'Jim Holt (executive): Thanks',
      'spk00 (operator): The first',
      'spk02 (analyst): Hi. What',
      'Jim Holt (executive): Mostly',
      'spk02 (analyst): Great',
    ],
  );

  assertTurns(
    'row 16 bracketed',
    `
[00:00 Speaker 1]
Good morning everybody.
[00:14 Speaker 2]
Sales were 4 million.
[01:02 Speaker 1]
Could you break that down?
[01:10 Speaker 2]
Sure, half of it is Asia.
`,
    [
      'Speaker 1 (unknown): Good morning',
      'Speaker 2 (executive): Sales',
      'Speaker 1 (unknown): Could you',
      'Speaker 2 (executive): Sure',
    ],
  );

  assertTurns(
    'other: a single name behind the operator, who asks',
    `
Operator: Welcome.
Margaux: Thank you.
Operator: Next question.
Paz: What about cash?
Margaux: Fine.
`,
    [
      'Operator (operator): Welcome',
      'Margaux (executive): Thank you',
      'Operator (operator): Next question',
      'Paz (analyst): What about',
      'Margaux (executive): Fine',
    ],
  );

  assertTurns(
    'other: a clock alone on the line below the name',
    `
Mei Tan
00:01:02
We shipped 40 units.
Jonas Birk
00:01:20
How many more?
Mei Tan
1:31
Sixty.
`,
    ['Mei Tan (executive): We shipped', 'Jonas Birk (unknown): How many', 'Mei Tan (executive): Sixty'],
  );
});
