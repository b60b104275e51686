/** Who expects, plans and guides for the company. */
export const HOLDERS =
  'we | i | company | management | team | group | business | board | guidance | outlook | plan | model | forecast | inc | corp | co | division | segment | unit';

/** Words of what happens as a rule. */
export const HABITS =
  'typically | usually | often | sometimes | always | generally | historically | normally | tend to | occasionally | every time | from time to time';

/** Words before a noun. */
export const DETERMINERS =
  'the | a | an | this | that | these | those | our | your | their | its | each | every | any | per | no | such | one | new | large | capital | first | key | same | current | of | strong | free | initial | major | specific | individual | other | pilot | construction | business | strategic | annual | three-year | five-year | long-range | big | great | in | with | full-year | cost | tax | real | different';

/** What a company does with its guidance. */
export const MOVES =
  'raise | raised | raising | lowered | lowering | lower | maintained | maintaining | maintain | reiterate | reiterated | reiterating | reaffirmed | reaffirming | reaffirm | increase | increased | increasing | update | updated | updating | narrowed | narrowing | narrow | tightened | tightening | tighten | revise | revised | revising | withdrawn | withdrawing | withdraw | confirmed | confirming | confirm | introduce | introduced | introducing | provide | provided | providing | keeping | keep | leave | leaving | affirmed | affirming | affirm | trimmed | trimming | trim | unchanged | reinstate | reinstating';

/** Who expects and is not the company. */
export const OTHERS =
  'analysts | analyst | consensus | the street | they | he | she | investors | economists | economist | regulators | regulator | the imf | the iea | the eia | the ecb | the oecd | the usda | the epa | the world bank | the bank of * | forecasters | the fed | the fda | government | competitors | competitor | peers | you | people | everyone | everybody | somebody | critics | experts | some | many | most | who | customers | others | the market | observers | commentators | pundits | guys | folks | idc | gartner';

/** Adverbs and auxiliaries between a subject and its verb. */
export const AUXILIARIES =
  "now | also | currently | still | continue to | continues to | fully | certainly | really | just | again | do | does | would | 'd | probably | conservatively | therefore | then | both | not | n't | and | or | otherwise | only | will | 'll | to | 're | are | am | 'm | is | reasonably | always | generally | internally | hence | obviously | definitely | clearly";

/** Where an amount should be, or go. */
export const LANDS =
  'come down | come in | come back | come through | come up | rise | fall | grow | improve | drop | land | stay | remain | hold | end | normalize | normalise | moderate | ease | pay | be at | be around | be about | be in | be under | be over | be above | be below | be flat | be up | be down | be lower | be higher | be roughly | be approximately';

/** What is expected to become of a company that should. */
export const WE_SHOULD =
  'be able | see | be in | have | reach | get | start to | begin to | continue to see | exit | end | return | be back | be at | also see | generate';

/** What this or that should do. */
export const IT_SHOULD =
  'help | drive | lead | result | allow | enable | contribute | support | continue | improve | add | be';

/** Held against guidance. */
export const COMPARED =
  'above | below | exceed* | beat | beating | ahead of | than | surpass* | missed | versus | vs | vs. | compared to | compared with | relative to | against | outperformed | met | top end of | topped | topping | high end of | low end of | midpoint of | consistent with | in line with | was within | were within | came in within | come in within | was at | were at | came in at';

/** Whose word is not the company's. */
export const REPORTERS =
  'analyst | analysts | consultant | consultants | agency | ministry | broker | brokers | bank | banks | report | reports | press | newspaper | article | study | survey | economist | economists | critics | association | government | competitor | competitors | union | journalist | street | consensus | forecasters';

/** What they do. */
export const REPORTS =
  'wrote | writes | says | say | said | argues | argue | claims | claim | suggests | suggest | predicts | predict | projects | project | forecasts | forecast | expects | expect | believes | believe | thinks | think | reckons | has | have | sees | see';
