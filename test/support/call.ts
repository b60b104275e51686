import { analyse, type Analysis } from '../../server/src/core/analyse';
import type { Span, Transcript } from '../../server/src/core/transcript';
import { takeSnapshot, type Snapshot } from '../../server/src/service/snapshot';
import { mark } from './mark';

export const URI = 'file:///call.txt';

const NOTHING = {
  format: { id: 'made', candidates: [] },
  call: {},
  sections: [],
  speakers: [],
  turns: [],
  reported: [],
  numbering: [],
  questions: [],
  figures: [],
  forwardLooking: [],
  findings: [],
  noise: [],
  wantsWords: false,
} satisfies Partial<Transcript>;

/** A transcript in which only that is known which a test says, whatever the detectors find in its text. */
export const known = (text: string, facts: Partial<Transcript> = {}): Analysis => ({
  ...analyse(text),
  ...NOTHING,
  ...facts,
});

export const snapshotOf = (text: string, facts: Partial<Transcript> = {}): Snapshot =>
  takeSnapshot(URI, 1, known(text, facts));

/** The names of the marks below, in the order in which they open. */
const NAMES = [
  'title',
  'participants',
  'introduction',
  'remarks',
  'remarksHeading',
  'cfoTurn',
  'cfoLabel',
  'metric',
  'revenue',
  'growth',
  'statement',
  'cue',
  'horizon',
  'margin',
  'qa',
  'qaHeading',
  'askTurn',
  'askLabel',
  'howMuch',
  'when',
  'answerTurn',
  'answerLabel',
  'answer',
  'ad',
  'again',
  'declined',
  'disclaimer',
] as const;

const CALLS = {
  zh: `⟦云岭集团2025财年第三财季电话会⟧
⟦首席财务官⟦徐宏⟧出席了会议。⟧
⟦⟦管理层发言⟧
⟦⟦徐宏⟧:⟦营收⟧为⟦2801.54亿元⟧,同比增长⟦8%⟧。
⟦我们⟦预计⟧⟦明年⟧利润率提高⟦1.5个百分点⟧。⟧⟧⟧
⟦⟦问答环节⟧
⟦⟦问⟧:⟦云收入有多少?⟧⟦何时盈利?⟧⟧
⟦⟦徐宏⟧:⟦第一,云收入⟦开云网站⟧保持增长,营收是⟦2,801.5亿元⟧。⟧
⟦盈利的时间不便透露。⟧⟧⟧
⟦本纪要不构成
投资建议。⟧
`,
  en: `⟦Yunling Group fiscal 2025 third quarter call⟧
⟦With us today is ⟦Hong Xu⟧, chief financial officer.⟧
⟦⟦Prepared Remarks⟧
⟦⟦Hong Xu⟧: ⟦Revenue⟧ was ⟦RMB280.154 billion⟧, up ⟦8%⟧ year over year.
⟦We ⟦expect⟧ margins to improve ⟦next year⟧ by ⟦1.5 percentage points⟧.⟧⟧⟧
⟦⟦Questions and Answers⟧
⟦⟦Q⟧: ⟦How large is cloud revenue?⟧ ⟦When will it be profitable?⟧⟧
⟦⟦Hong Xu⟧: ⟦First, cloud revenue ⟦best casino⟧ keeps growing, revenue was ⟦RMB280.15 billion⟧.⟧
⟦We do not comment on when it turns a profit.⟧⟧⟧
⟦These minutes are
no advice.⟧
`,
} as const;

export type MadeIn = keyof typeof CALLS;

export interface MadeCall {
  readonly text: string;
  readonly at: Readonly<Record<(typeof NAMES)[number], Span>>;
  readonly facts: Partial<Transcript>;
  readonly snapshot: Snapshot;
}

/** A small call of which everything is known, the same in both languages. */
export function madeCall(language: MadeIn): MadeCall {
  const { text, spans } = mark(CALLS[language]);
  const at = Object.fromEntries(NAMES.map((name, i) => [name, spans[i]!])) as MadeCall['at'];
  const facts = factsOf(text, at, language === 'zh');
  return { text, at, facts, snapshot: snapshotOf(text, facts) };
}

function factsOf(text: string, at: MadeCall['at'], zh: boolean): Partial<Transcript> {
  const blockOf = (span: Span): number => text.slice(0, span.start).split('\n').length - 1;
  const turn = (span: Span, label: Span, speaker: number, section: number) => ({
    ...span,
    speaker,
    label,
    speech: { start: label.end + (zh ? 1 : 2), end: span.end },
    section,
    blocks: { start: blockOf(span), end: blockOf({ start: span.end, end: span.end }) + 1 },
  });
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const metric = { id: 'revenue', name: words(at.metric), ...at.metric };
  const money = {
    kind: 'money',
    currency: 'CNY',
    period: 'FY2025Q3',
    status: 'actual',
    because: ['metric-left'],
  } as const;
  return {
    language: zh ? 'zh-Hans' : 'en',
    call: {
      title: { value: words(at.title), basis: 'first-line', ...at.title },
      company: { value: zh ? '云岭集团' : 'Yunling Group', basis: 'title' },
      period: { value: 'FY2025Q3', basis: 'title' },
      fiscalYearEnd: { value: '--03', basis: 'stated' },
    },
    sections: [
      { ...at.participants, kind: 'participants', title: '' },
      { ...at.remarks, kind: 'preparedRemarks', title: words(at.remarksHeading), heading: at.remarksHeading },
      { ...at.qa, kind: 'questionsAndAnswers', title: words(at.qaHeading), heading: at.qaHeading },
      { ...at.disclaimer, kind: 'disclaimer', title: '' },
    ],
    speakers: [
      {
        name: words(at.introduction),
        aliases: [],
        role: zh ? '首席财务官' : 'chief financial officer',
        kind: 'executive',
        anonymous: false,
        introduction: at.introduction,
      },
      { name: words(at.askLabel), aliases: [], kind: 'analyst', anonymous: true },
    ],
    turns: [
      turn(at.cfoTurn, at.cfoLabel, 0, 1),
      turn(at.askTurn, at.askLabel, 1, 2),
      turn(at.answerTurn, at.answerLabel, 0, 2),
    ],
    questions: [
      {
        start: at.howMuch.start,
        end: at.when.end,
        turn: 1,
        askedBy: 1,
        answeredBy: [0],
        answers: [2],
        topic: zh ? '云收入的规模' : 'size of cloud revenue',
        parts: [
          {
            ...at.howMuch,
            seeks: 'number',
            status: 'answered',
            answer: [at.answer],
            topic: zh ? '云收入' : 'cloud revenue',
          },
          { ...at.when, seeks: 'when', status: 'declined', answer: [at.declined], topic: zh ? '盈利' : 'profit' },
        ],
      },
    ],
    figures: [
      { ...at.revenue, ...money, value: '280154000000', precision: '500000', metric, turn: 0 },
      {
        ...at.growth,
        kind: 'percent',
        unit: '%',
        value: '8',
        precision: '0.5',
        metric,
        comparison: 'yoy',
        direction: 'up',
        of: 0,
        turn: 0,
        because: ['rate-follows-level'],
      },
      { ...at.margin, kind: 'percent', unit: 'pp', value: '1.5', precision: '0.05', turn: 0, because: [] },
      {
        ...at.again,
        ...money,
        value: '280150000000',
        precision: zh ? '5000000' : '5000000',
        metric: { id: 'revenue', name: words(at.metric) },
        turn: 2,
      },
    ],
    forwardLooking: [
      {
        ...at.statement,
        kind: 'expectation',
        numeric: true,
        negative: false,
        holder: 'company',
        strength: 3,
        direction: 'up',
        horizon: { text: words(at.horizon), ...at.horizon, from: '2025-04-01', to: '2026-03-31' },
        cues: [{ ...at.cue, rule: zh ? 'zh-expect' : 'en-expect' }],
        figures: [2],
        turn: 0,
      },
    ],
    findings: [
      {
        rule: 'injected-text',
        level: 'warning',
        ...at.ad,
        message: { en: 'An advertisement was put into the text', zh: '文中混入了广告' },
        related: [{ ...at.answer, message: { en: 'inside this answer', zh: '位于这段回答' } }],
      },
    ],
    noise: [{ kind: 'ad', ...at.ad }],
  };
}
