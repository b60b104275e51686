/** Verbs in the past tense without -ed. */
export const EN_IRREGULAR =
  'was | were | had | did | been | ended | came | went | grew | rose | fell | saw | made | took | got | gave | bought | sold | spent | lost | won | kept | left | built | paid | met | said | told | ran | began | drew | drove | chose | brought | thought | knew | wrote | broke | sat | stood | held | became | outgrew | happened';

/** Participles that say nothing of when: adjusted margin, fixed price. */
export const EN_TIMELESS =
  'adjusted | fixed | installed | blended | advanced | limited | related | connected | based | expected | planned | scheduled | need | speed | feed | exceed | proceed | succeed | indeed | hundred | embedded | united | combined | diluted | weighted | scheduled | skilled | led | red | bed | shed | used | owned | managed | hedged | contracted | committed | targeted | proposed | estimated | accelerated | fully | loaded';

/** Words before a participle that is no verb of a subject. */
export const EN_BEFORE_PARTICIPLES =
  "is | are | be | being | get | gets | 's | 're | not | the | a | an | our | their | its | of | for | with | in | to | and | newly | fully";
