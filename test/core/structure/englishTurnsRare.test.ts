import { assertTurns } from './turnsOf';

/** Rows of formats.md, section 1, in other shapes: each text is our own. */
describe('turns of rarer English transcripts', () => {
  assertTurns(
    'row 17 glued',
    `
Operator00:00:00Good day, and welcome to the call.
Speaker 100:00:14Thanks, operator. Sales rose.
Operator00:12:01The first question is from Ana Paz.
Speaker 200:12:10What about margins?
Speaker 100:12:20They are fine.
`,
    [
      'Operator (operator): Good day',
      'Speaker 1 (executive): Thanks, operator',
      'Operator (operator): The first',
      'Speaker 2 (analyst): What about',
      'Speaker 1 (executive): They are',
    ],
  );

  assertTurns(
    'row 19 vtt',
    `
WEBVTT

1
00:00:01.000 --> 00:00:04.000
<v Odile Marchand>Welcome, everybody. Net loss was

2
00:00:04.000 --> 00:00:07.000
<v Odile Marchand>8.4 million euros.</v>

NOTE a comment here: nothing

3
00:00:08.000 --> 00:00:10.000
<v.loud Kofi Mensah>Why so much?

4
00:00:10.000 --> 00:00:12.000
<v Odile Marchand>One-off costs.</v>
`,
    [
      'Odile Marchand (executive): Welcome, everybody',
      'Kofi Mensah (unknown): Why so much',
      'Odile Marchand (executive): One-off',
    ],
  );

  assertTurns(
    'row 20 srt prefix',
    `
1
00:00:01,000 --> 00:00:04,000
Imogen Farrar: Welcome to the town hall. Two items
today: lifts and trains.

2
00:00:04,000 --> 00:00:07,000
We start with lifts.

3
00:00:08,000 --> 00:00:10,000
Callum Reddick: Thanks. The lift opens in May.

4
00:00:10,000 --> 00:00:12,000
Resident: When exactly?

5
00:00:12,000 --> 00:00:14,000
Callum Reddick: The 4th.
`,
    [
      'Imogen Farrar (unknown): Welcome to',
      'Callum Reddick (executive): Thanks',
      'Resident (unknown): When exactly',
      'Callum Reddick (executive): The 4th',
    ],
  );

  assertTurns(
    'row 20 zoom txt',
    `
Mei Tan\t00:01:02
We shipped 40 units.
Jonas Birk\t00:01:20
How many more this year?
Mei Tan\t00:01:31
Sixty.
`,
    ['Mei Tan (executive): We shipped', 'Jonas Birk (unknown): How many', 'Mei Tan (executive): Sixty'],
  );

  assertTurns(
    'row 21 otter',
    `
Priya Nair  0:02
Hello, all. I run finance here.

Tom Beck  0:15
What was the cash burn?

Priya Nair  0:21
About two million a month.
`,
    ['Priya Nair (executive): Hello', 'Tom Beck (unknown): What was', 'Priya Nair (executive): About'],
  );

  assertTurns(
    'row 22 marks',
    `
>> CHAIR: GOOD EVENING. THE MEETING IS OPEN.
>> THANK YOU, CHAIR. I HAVE ONE QUESTION. WHAT IS THE BUDGET?
>> TWO MILLION. >> THANK YOU.
`,
    [
      'CHAIR (unknown): GOOD EVENING',
      '? (unknown): THANK YOU, CHAIR',
      '? (unknown): TWO MILLION',
      '? (unknown): THANK YOU',
    ],
  );

  assertTurns(
    'row 24 court',
    `
 1                 PROCEEDINGS
 2   CHAIR DELGADO:  Mr. Beck, what was the price paid
 3   for the plant in 2024?
 4   MR. BECK:  It was 40 million dollars, paid in
 5   two parts.
 6   CHAIR DELGADO:  Thank you.
 7            EXAMINATION
 8   BY MS. ROE:
 9   Q.  How much in cash?
10   A.  Three-fifths.
11   Q.  And the rest?
12   A.  In shares.
`,
    [
      'CHAIR DELGADO (unknown): Mr. Beck',
      'MR. BECK (unknown): It was 40',
      'CHAIR DELGADO (unknown): Thank you',
      'Q (analyst): How much',
      'A (executive): Three-fifths',
      'Q (analyst): And the rest',
      'A (executive): In shares',
    ],
  );

  assertTurns(
    'row 25 press en',
    `
Moderator: We start with Reuters.
Reuters: Will prices rise?
Hu Kai: Not this year.
Moderator: Next, the Channel Gazette.
Channel Gazette: And jobs?
Hu Kai: We are hiring 200 people.
Lena Ortiz, Bloomberg News: What about dividends?
Hu Kai: Unchanged.
`,
    [
      'Moderator (operator): We start',
      'Reuters (media): Will prices',
      'Hu Kai (executive): Not this',
      'Moderator (operator): Next',
      'Channel Gazette (media): And jobs',
      'Hu Kai (executive): We are',
      'Lena Ortiz (media): What about',
      'Hu Kai (executive): Unchanged',
    ],
  );

  assertTurns(
    'row other: en title before name colon',
    `
CFO Dana Whit: Revenue was $4 million.
Analyst Rob Stone (Corvin Capital): What about cash?
CFO Dana Whit: Nine million.
Unidentified Analyst: And debt?
CEO Max Orr: None.
`,
    [
      'Dana Whit (executive): Revenue',
      'Rob Stone (analyst): What about',
      'Dana Whit (executive): Nine',
      'Unidentified Analyst (analyst): And debt',
      'Max Orr (executive): None',
    ],
  );

  assertTurns(
    'row other: en firm dash label with colon',
    `
Operator: Our first question comes from Ana Paz.
Ana Paz - Corvin Capital - Analyst: Thanks. Margins?
Dana Whit - CFO: Thirty percent.
Operator: Next is Rob Stone.
Rob Stone - Oakmere: How about debt?
Dana Whit - CFO: None.
`,
    [
      'Operator (operator): Our first',
      'Ana Paz (analyst): Thanks',
      'Dana Whit (executive): Thirty',
      'Operator (operator): Next',
      'Rob Stone (analyst): How about',
      'Dana Whit (executive): None',
    ],
  );
});
