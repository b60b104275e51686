import type { FigureCueTerm } from '../figureTerms';

export const EN_FIGURE_CUES: readonly FigureCueTerm[] = [
  {
    says: 'comparison',
    value: 'yoy',
    words:
      'year over year | year-over-year | year on year | year-on-year | y/y | yoy | versus last year | compared to last year | compared with last year | from a year ago | over the prior year | over last year | versus the prior year | compared to the prior year | compared to prior year | from the prior year | versus prior year | than last year | than a year ago | from last year | over the prior year period | compared to the same period last year | in the prior year period',
  },
  {
    says: 'comparison',
    value: 'qoq',
    words:
      'quarter over quarter | quarter-over-quarter | quarter on quarter | q/q | qoq | sequentially | sequential | from last quarter | from the prior quarter | from the previous quarter | compared to the prior quarter | versus last quarter',
  },
  { says: 'comparison', value: 'ytd', words: 'year to date | year-to-date | ytd | since the beginning of the year' },
  {
    says: 'comparison',
    value: 'cagr',
    words: 'cagr | compound annual growth rate | compounded annual | compound annual',
  },
  {
    says: 'comparison',
    value: 'vsGuidance',
    words:
      'ahead of the midpoint of our guidance | ahead of our guidance | above guidance | below guidance | above our guidance | ahead of guidance | versus guidance | above the high end | above the midpoint | the midpoint of our guidance | versus our guidance | than our guidance',
  },
  {
    says: 'comparison',
    value: 'vsPrior',
    words:
      'from our prior range | from our previous range | from our prior guidance | from our previous guidance | prior range | previous range',
  },
  {
    says: 'direction',
    value: 'up',
    words:
      'up | better | grew | grow | growing | grows | growth | increase | increased | increases | increasing | rose | rise | rising | higher | expanded | expand | expansion | gained | gain | improved | improvement | improve | ahead | plus | added | climbed | jumped | accelerated | raised | widened',
  },
  {
    says: 'direction',
    value: 'down',
    words:
      'down | worse | decline | declined | declines | declining | decrease | decreased | fell | fall | falling | lower | dropped | drop | contracted | contraction | reduced | reduction | narrowed | slowed | shrank | lost | off',
  },
  { says: 'direction', value: 'flat', words: 'flat | unchanged | in line with' },
  {
    says: 'status',
    value: 'guidance',
    words:
      "expect | expects | estimate | estimates | anticipate | guidance | outlook | forecast | target | targeting | we're guiding | should | we plan | plan to | we intend | we aim | will be | range of | we'd expect | we see | projected",
  },
  {
    says: 'status',
    value: 'thirdParty',
    words: 'consensus | the street | analysts expect | rumor | rumors | there is a report',
  },
  { says: 'status', value: 'hypothetical', words: 'if | assuming | would' },
  { says: 'basis', value: 'nonGaap', words: 'non-gaap | adjusted' },
  {
    says: 'basis',
    value: 'constantCurrency',
    words:
      'constant currency | constant-currency | currency-neutral | ex-fx | excluding the impact of foreign exchange',
  },
  { says: 'basis', value: 'gaap', words: 'gaap | on a reported basis' },
  {
    says: 'share',
    words:
      'of sales | of revenue | of total revenue | of net sales | of net revenue | of revenues | of total sales | of our revenue | of our sales | of the company | as a percentage of | of our business | of total',
  },
  { says: 'total', words: 'cumulative | cumulatively | combined | in total' },
];

/** Words before a metric that name a part of the company, without a capital letter. */
export const EN_SEGMENT_WORDS =
  'cloud | advertising | ads | services | service | domestic | international | consumables | subscription | subscriptions | hardware | software | product | products | retail | wholesale | digital | data center | datacenter | online | offline | commercial | consumer | enterprise | license | licensing | maintenance | recurring | rental | resale | licensing | gaming | automotive | industrial | residential | segment | organic | residential | instruments | equipment | ecommerce | e-commerce | marketplace | core | overseas | export | same-store | structural | free | full-price';

/** A number after one of these is measured as the one before them: `16.9 percent, against 16.2`. */
export const EN_PARALLEL =
  'against | versus | vs.? | compared (?:to|with) | than | from | to | another | an additional | or under | or above | or below | under | over | rose | fell | grew | was | were | is | at | of | of which';

/** After a number these begin something else, so that it counts nothing. */
export const EN_COUNTS_NOTHING =
  'are | is | was | were | the (?:year|quarter|prior|previous|same) | last | a year | this | in | by | for | from | to | and | or | on | at | today | before | previously | we | on average | next | each';

/** Hedges between a word and its number. */
export const EN_ABOUT = 'about | around | roughly | approximately | just | plus | nearly | almost | only | some';

/** Before the level that another one is compared with. */
export const EN_AGAINST = 'from | against | versus | vs.? | compared (?:to|with) | than | relative to';
export const EN_AGAINST_WORDS =
  "a | an | the | our | loss of | profit of | about | around | roughly | approximately | just | only | approx.? | prior | range of | last year's | previous";

/** Guidance that moves. */
export const EN_REVISED = 'rais | lower | narrow | increas | updat';

/** Behind a hyphen, what makes a number a part of an adjective: `three-legged`. */
export const EN_COMPOUNDS =
  'class | series | star | figure | legged | pronged | gig | gigabit | bit | way | sided | part | step | stage | phase | layer | tier | dimensional | pack | wheel | door | prong | in-one | and-a';

/** Behind a number, what makes it a time of day or another name. */
export const EN_CLOCK =
  "a.m | p.m | am\\b | pm\\b | o'clock | et\\b | hibor | libor | shibor | this (?:morning|afternoon|evening) | in the (?:morning|afternoon|evening) | tonight";

/** Between a figure and the metric after it: `$2 million in revenue`. */
export const EN_TIES =
  'of | in | worth of | left on | remaining on | left under | remaining under | increase in | decrease in | decline in | growth in | reduction in | improvement in | more';
export const EN_QUALIFIERS = 'the | our | its | total | net | annual | new | additional | incremental';
/** Words after which another thing is spoken of. */
export const EN_NEXT_THING = 'and | but | or | with | while | versus | against | on';

/** Of metrics that one of these ties, the first is meant: `revenue from our stores`. */
export const EN_OF = 'of | from | in | for | at | by | across | per | through';

/** `14 Weir Street` is an address. */
export const EN_STREETS = 'Street | Road | Avenue | Lane | Drive | Square | Boulevard | Place | Plaza | Way | Court';

/** Between the first and the last of all parts. */
export const EN_REST = 'the remaining | the other | the rest';

/** Before a period that another one is compared with. */
export const EN_OVER = 'than | versus | vs.? | over | from | compared to | compared with | on';
