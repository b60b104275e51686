/** In the order of the year. */
export const MONTHS = 'january february march april may june july august september october november december';

/** From zero on. */
export const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve';

/** Words of which every time without a digit and without a month has one. */
export const KEYS =
  'quarter quarters half year years month months week weeks decade season summer spring fall winter autumn end start beginning middle close remainder rest balance forward time term road future ahead here come course eventually soon later tomorrow christmas thanksgiving easter holidays';

/** First words of a time, and the small words that may lead into one. */
export const STARTS =
  'full-year long-term longer-term near-term medium-term first-quarter second-quarter third-quarter fourth-quarter first-half second-half back-half year-end the first second third fourth 1st 2nd 3rd 4th q1 q2 q3 q4 h1 h2 1h 2h back front latter end start beginning middle close fiscal fy calendar full next coming upcoming following subsequent within inside over in by from until through of on before after starting effective around late early mid rest remainder balance year quarter month this going long longer down medium near moving looking soon eventually later tomorrow spring summer fall winter autumn';

/** Small words that lead into a time. */
export const LEADS =
  'the in over by from until through of on before after starting beginning effective around late early';

/** What may stand behind them, besides months and numbers. */
export const LED =
  'first second third fourth 1st 2nd 3rd 4th q1 q2 q3 q4 h1 h2 1h 2h back front latter end start beginning middle close next coming upcoming following subsequent rest remainder balance full fiscal year quarter month long longer medium near years future due here time late early mid a couple few several christmas thanksgiving easter labor chinese holidays';

/** Of the fixed times, those that lie ahead whenever they are said hold one of these. */
export const AHEAD =
  'forward | ahead | future | rest | remainder | balance | down the road | from here | to come | due course | eventually | soon | later | tomorrow';

/** Days that are named and not counted. */
export const FEASTS = 'christmas | thanksgiving | easter | labor day | chinese new year | the holidays';
