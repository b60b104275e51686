/**
 * The model: what a transcript says, as plain readonly data.
 *
 * Every position is a half-open span of UTF-16 code units into the document's text, as the Language Server Protocol counts
 * them. A reference to another item is its index in the array of the {@link Transcript} that holds it. What is unknown is
 * left out, never guessed.
 */

/** Half-open: `text.slice(start, end)` is what the span covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence that a user reads, in both languages of the product. */
export interface Localized {
  readonly en: string;
  readonly zh: string;
}

export type Language = 'zh-Hans' | 'zh-Hant' | 'en' | 'mixed';

/** A value read from the document, with where it was read and why it was taken. */
export interface Sourced extends Partial<Span> {
  readonly value: string;
  /** How the value was found: the rule's name, for the hover and for `--format json`. */
  readonly basis: string;
}

/** What the document says of the call itself. Three dates are three different things. */
export interface Call {
  readonly title?: Sourced;
  readonly company?: Sourced;
  readonly ticker?: Sourced;
  /** The fiscal period that the call reports, as `FY2025Q3`, `2025H1`, `FY2025`. */
  readonly period?: Sourced;
  /** ISO date of the call or of the results. */
  readonly date?: Sourced;
  /** ISO date of the page that carries the transcript. */
  readonly publishedDate?: Sourced;
  /** Last month of the fiscal year, as `--03` for March. */
  readonly fiscalYearEnd?: Sourced;
}

/** That a text breaks its lines at a margin and not at the ends of its paragraphs, with the evidence for it. */
export interface Wrap {
  /** Where the margin is; a Han character fills two columns. */
  readonly columns: number;
  /** Lines that end near the margin inside a sentence, of all lines that say something. */
  readonly full: number;
  readonly lines: number;
}

/** The cues of a caption file. */
export interface Cues {
  readonly all: number;
  /** Cues behind which a sentence has ended. */
  readonly ended: number;
  /** Sentences are read across cues: enough of them end for the others to go on. */
  readonly joined: boolean;
}

/** The format that the document was read with, and the evidence for it. */
export interface FormatVerdict {
  readonly id: string;
  /** Formats that also read some labels, best first: what a status view shows. */
  readonly candidates: readonly { readonly id: string; readonly labels: number; readonly score: number }[];
  /** Present where the text wraps its lines at a margin, and paragraphs are read across their ends. */
  readonly wrap?: Wrap;
  /** Present for caption files. */
  readonly cues?: Cues;
}

export type SectionKind =
  | 'title'
  | 'metadata'
  | 'participants'
  | 'highlights'
  | 'preparedRemarks'
  | 'questionsAndAnswers'
  | 'disclaimer'
  | 'other';

export interface Section extends Span {
  readonly kind: SectionKind;
  /** The heading as written, or empty where the section has none. */
  readonly title: string;
  /** The heading's span, where there is one. */
  readonly heading?: Span;
}

export type SpeakerKind = 'executive' | 'analyst' | 'operator' | 'media' | 'unknown';

export interface Speaker {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role?: string;
  readonly organization?: string;
  readonly kind: SpeakerKind;
  /** True for a label that names nobody: 问, Q, Analyst. */
  readonly anonymous: boolean;
  /** Where the document introduces the person, if it does. */
  readonly introduction?: Span;
  /** Indices of the speakers among whom a label like 李总 does not choose; such a speaker is nobody of its own. */
  readonly candidates?: readonly number[];
}

/** Speech that the text reports without saying whose: 他表示. */
export interface Reported extends Span {
  /** Indices into `speakers` of those whom the pronoun may mean; empty where nobody was named before. */
  readonly candidates: readonly number[];
}

/** An item that carries a number: of a list, or of a question's label. */
export interface NumberedItem extends Span {
  readonly number: number;
  /** How the number is written, as `1、`: items of one list are written alike. */
  readonly style: string;
}

export interface Turn extends Span {
  /** Index into `speakers`; absent where nobody can be named. */
  readonly speaker?: number;
  /** The label's text up to its delimiter; empty span at `start` where the turn has none. */
  readonly label: Span;
  /** What was said: after the delimiter, to the turn's last character. */
  readonly speech: Span;
  /** Index into `sections`. */
  readonly section?: number;
  /** Seconds from the start of the recording, where the label carries a clock. */
  readonly clock?: number;
  /** First and one past the last of the blocks that the turn covers. */
  readonly blocks: Span;
}

export type Seeks = 'number' | 'yesNo' | 'when' | 'how' | 'compare' | 'other';
export type AnswerStatus = 'answered' | 'notQuantified' | 'declined' | 'notAddressed' | 'unknown';

/** One interrogative sentence of a question. */
export interface QuestionPart extends Span {
  readonly seeks: Seeks;
  readonly status: AnswerStatus;
  /** The spans that answer it, or that decline to. */
  readonly answer: readonly Span[];
  readonly topic: string;
}

/** All that one asking turn asks: the head of a thread. */
export interface Question extends Span {
  /** Index of the asking turn; absent where the transcript tells no turns apart. */
  readonly turn?: number;
  /** Index into `speakers`. */
  readonly askedBy?: number;
  /** Indices into `speakers`, in the order in which they answer. */
  readonly answeredBy: readonly number[];
  /** Indices into `turns`. */
  readonly answers: readonly number[];
  /** Index into `questions` of the question that this one follows up. */
  readonly followUpOf?: number;
  readonly topic: string;
  readonly parts: readonly QuestionPart[];
}

export type FigureKind =
  'money' | 'percent' | 'count' | 'ratio' | 'multiple' | 'duration' | 'date' | 'fiscalPeriod' | 'rank' | 'vague';
export type Bound = 'gt' | 'ge' | 'lt' | 'le';
export type Comparison = 'yoy' | 'qoq' | 'ytd' | 'cagr' | 'vsGuidance' | 'vsPrior';
export type Direction = 'up' | 'down' | 'flat';
export type Basis = 'gaap' | 'nonGaap' | 'constantCurrency';
export type FigureStatus = 'actual' | 'guidance' | 'target' | 'priorPeriod' | 'thirdParty' | 'hypothetical';

/** What a figure measures. */
export interface Metric {
  /** The lexicon's id, as `revenue` or `net_income_attrib`. */
  readonly id: string;
  /** The words of the document, as 归属于阿里巴巴的净利润. */
  readonly name: string;
  /** Where the words stand; absent where the metric was carried from another sentence. */
  readonly start?: number;
  readonly end?: number;
  /** The part of the company that is measured, as 云业务. */
  readonly segment?: string;
}

/** What a scanned number says by itself, before it is bound to a metric. Values are exact decimal strings. */
export interface Quantity {
  readonly kind: FigureKind;
  /** Base units: currency units for money, points of 100 for percent, ISO form for dates, schema form for periods. */
  readonly value?: string;
  /** Upper end of a range. */
  readonly valueMax?: string;
  /** `%`, `pp`, `bps`, a measure word, a time unit. */
  readonly unit?: string;
  /** ISO 4217. */
  readonly currency?: string;
  /** What the amount is per: `share`, `ADS`, `month`, 吨. */
  readonly perUnit?: string;
  readonly approx?: boolean;
  readonly bound?: Bound;
  /** Half of the step that the written digits imply, in the value's units: 0.005亿 for 2801.54亿元, as `500000`. */
  readonly precision?: string;
  /** For a multiple: 增长1.2倍 is `by`, 是去年的1.2倍 is `to`. */
  readonly multipleOf?: 'by' | 'to';
}

export interface Figure extends Quantity, Span {
  readonly metric?: Metric;
  /** Figures with one key measure the same in the same units, whatever the period; absent without a metric. */
  readonly measure?: string;
  /** Bindings that were considered and not taken, best first. */
  readonly runnersUp?: readonly Metric[];
  /** As `FY2025Q3`, `2024Q4`, `2025H1`, `FY2025`. */
  readonly period?: string;
  readonly comparison?: Comparison;
  readonly direction?: Direction;
  readonly basis?: Basis;
  readonly status?: FigureStatus;
  /** Index into `turns`; absent in prose. */
  readonly turn?: number;
  /** Index into `figures`: for a rate, the level that it is a rate of; for a prior-period level, the current one. */
  readonly of?: number;
  /** Names of the rules that bound the metric, for the hover. */
  readonly because: readonly string[];
}

export type OutlookKind = 'guidance' | 'plan' | 'expectation' | 'outlook' | 'commitment' | 'conditional';

export interface Cue extends Span {
  /** The rule that fired, as `zh-will`. */
  readonly rule: string;
}

export interface Horizon {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** ISO dates, where the words resolve to some. */
  readonly from?: string;
  readonly to?: string;
}

/** What becomes of guidance that was given before. */
export type GuidanceChange = 'raise' | 'lower' | 'maintain' | 'withdraw' | 'introduce';

export interface ForwardLooking extends Span {
  readonly kind: OutlookKind;
  /** True where a figure that is no date or period stands inside. */
  readonly numeric: boolean;
  /** 1 (cannot say) to 5 (committed). */
  readonly strength: 1 | 2 | 3 | 4 | 5;
  readonly direction?: Direction;
  /** Says that something will not be. */
  readonly negative: boolean;
  readonly change?: GuidanceChange;
  /** The clause on which it depends. */
  readonly condition?: Span;
  /** Whose view it is: the company's, or the speaker's own (我觉得, I think). */
  readonly holder: 'company' | 'speaker';
  readonly horizon?: Horizon;
  readonly cues: readonly Cue[];
  /** Indices into `figures`. */
  readonly figures: readonly number[];
  readonly turn?: number;
}

export type Level = 'error' | 'warning' | 'information' | 'hint';

export interface Related extends Span {
  readonly message: Localized;
}

export interface Finding extends Span {
  /** Id of a rule of `checks/registry`. */
  readonly rule: string;
  readonly level: Level;
  readonly message: Localized;
  readonly related: readonly Related[];
}

export type NoiseKind = 'ad' | 'stageNote' | 'editorNote' | 'quoteFeed' | 'pageFurniture' | 'asrArtifact';

export interface Noise extends Span {
  readonly kind: NoiseKind;
}

/** Where a text first shows that its bytes were decoded with the wrong encoding. */
export interface Garbled extends Span {
  /** The encoding that the bytes seem to have, as `GB18030`. */
  readonly encoding: string;
}

/** All that is known of a document. Arrays are in text order. */
export interface Transcript {
  readonly text: string;
  readonly language: Language;
  /** Present where the text is not readable, and nothing of it annotated. */
  readonly garbled?: Garbled;
  readonly format: FormatVerdict;
  readonly call: Call;
  readonly sections: readonly Section[];
  readonly speakers: readonly Speaker[];
  readonly turns: readonly Turn[];
  readonly reported: readonly Reported[];
  readonly numbering: readonly NumberedItem[];
  readonly questions: readonly Question[];
  readonly figures: readonly Figure[];
  readonly forwardLooking: readonly ForwardLooking[];
  readonly findings: readonly Finding[];
  readonly noise: readonly Noise[];
  /** True where a decision was left to the lexicon because no segmenter was there: analyse again when one is. */
  readonly wantsWords: boolean;
}
