import { terms } from '../questionTerms';

/** Ends the questions, or hands over to the next asker. */
export const CLOSES = terms(
  "next question | last question | final question | no further questions | no more questions | concludes | closing remarks | that's all the time | on that note | join me in thanking | that's all we have time | that is all we have time | thank you for joining | thanks for joining | thank you for participating | that's it from | our thirty minutes | our time is up | we're out of time | we are out of time | see some of you | end of our call | end of the call | goodbye | disconnect",
);

/** Comes back to what was said. */
export const FOLLOWS_UP = terms(
  'follow-up | follow-ups | follow up | following up | following-up | follow that up | going back to | back to your | circle back | come back to',
);

/** Thanks, greets, agrees, or says how many questions there are. */
export const COURTESY = terms(
  "thank | thanks | thank you | congrats | congratulations | good morning | good afternoon | good evening | hello | hi | hey | got it | understood | that's helpful | very helpful | two questions | two from me | a couple of questions | appreciate | makes sense | perfect | great | fair enough",
);

/** May number a question. */
export const ORDINALS = terms('first | second | third | fourth | last');

/** Hands a question over to somebody else. */
export const HANDS_OVER = terms(
  'turn it over to | hand it over to | hand that over to | hand that to | hand it to | pass it to | pass that to | pass it over to | over to you | take that | take that one | take this one | take it | one for you | question for you | go ahead',
);
