/** Before an amount that is all that is said: so, probably somewhere around. */
export const BEFORE_AMOUNTS =
  "so | yeah | yes | well | um | uh | ok | okay | look | we're talking | i'd say | i would say | call it | probably | likely | somewhere | something like | about | around | roughly | approximately | between | in the | north of | low | mid | high | maybe | say | let's say";

/** Beside an amount that is no report. */
export const ROUGHLY =
  'around | about | roughly | approximately | or so | north of | give or take | at least | up to | call it | flat | slightly up | slightly down | up slightly | down slightly | up low | up mid | up high | down low | down mid | down high';

/** Words of a whole sentence, in which an amount is told and not listed. */
export const FINITE =
  "backlog | net debt | inventory | inventories | cash of | headcount | cost us | costs us | us | them | he | she | because | what | who | is | was | were | had | did | has | have | are | be | been | it's | that's | we | i | you | they | it | there | came | went | grew | rose | fell | do | does";
