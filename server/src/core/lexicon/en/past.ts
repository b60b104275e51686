/** Verbs in the past tense without -ed. */
export const EN_IRREGULAR =
  'was | were | had | did | been | ended | came | went | grew | rose | fell | saw | made | took | got | gave | bought | sold | spent | lost | won | kept | left | built | paid | met | said | told | ran | began | drew | drove | chose | brought | thought | knew | wrote | broke | sat | stood | held | became | outgrew | happened';

/** Participles that say nothing of when: adjusted margin, fixed price. */
export const EN_TIMELESS =
  'adjusted | fixed | installed | blended | advanced | limited | related | connected | based | expected | planned | scheduled | need | speed | feed | exceed | proceed | succeed | indeed | hundred | embedded | united | combined | diluted | weighted | scheduled | skilled | led | red | bed | shed | used | owned | managed | hedged | contracted | committed | targeted | proposed | estimated | accelerated | fully | loaded';

/** Words before a participle that is no verb of a subject. */
export const EN_BEFORE_PARTICIPLES =
  "is | are | be | being | get | gets | 's | 're | not | the | a | an | our | their | its | of | for | with | in | to | and | newly | fully";

/** Facts about dates that nobody forecasts: notes due in 2027, a lease that expires in 2031, hedges locked through March. */
export const EN_DATED =
  'on the books | due | matur* | expir* | lease | note | notes | bond | bonds | covenant | callable | since | visib* | season | vintage | class of | model year | locked | hedged | sold out | covered through | booked | contracted through | backlog | is up from | is down from | are up from | are down from';

/** Whose number it is. */
export const EN_THEIRS =
  'not ours | their number | their forecast | their estimate | their view | their own number | their own forecast | their own estimate | their own view | pricing in';

/** What a company is not going to do when it declines to tell. */
export const EN_DECLINES =
  'providing specific | providing any | giving specific | giving any | giving guidance | commenting | guess | speculate | guide | predict | give a number | give guidance | give an outlook | giving a number | giving guidance | giving an outlook | provide guidance | provide an outlook | providing guidance | providing an outlook | providing a number | issue guidance | issuing guidance';

/** What a company holds and publishes. */
export const EN_EVENTS = 'results | earnings | call | report | meeting | event';
