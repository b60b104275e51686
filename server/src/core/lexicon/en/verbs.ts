/** Words between a cue and its verb. */
export const BEFORE_VERBS =
  'also | now | then | just | soon | first | still | again | either | all | only | both | continue to | be able to | need to | have to | start to | begin to | look to | try to | not | never | likely | therefore';

/** Verbs of what becomes of somebody; with any other verb, what a company will do is its plan. */
export const OUTCOMES =
  'be | being | been | is | are | see | seeing | have | having | get | getting | grow* | reach* | achieve* | exceed* | benefit* | remain* | end | ending | exit* | finish* the | finish with | finish at | generat* | continue* | come | coming | become | becoming | need | face | experience* | feel | look | report* | earn* | realiz* | realis* | recogniz* | recognis* | recover* | improve* | return to | returning to | hit | hitting | lose | losing | gain* | incur* | record* | break | lap | lapping | trend* | land | average* | approach* | deliver* | produce* | post | show | know | learn | find | want | like | stay | double revenue | turn profitable | turn cash | turn a profit | go back | outgrow | outperform | weather | survive | struggle | suffer | win | miss | make money | make up | make progress | do | pass | cross | start seeing | begin seeing | require | depend | in | at | no | well | the | a';

/** With these a thing of the company starts or ends: the plant will come online. */
export const STARTS =
  'open | start | start up | begin | launch | ship | go live | come online | come on line | come on stream | go into production | go into service | enter service | enter production | close | close down | move | be completed | be commissioned | be launched | be opened | be finished | be delivered | be replaced | be rolled out | be phased out | be retired | be moved | be closed | be built | roll out';
