import { terms } from '../questionTerms';

/** Ends the questions, or hands over to the next asker. */
export const CLOSES = terms(
  "next question | last question | final question | no further questions | no more questions | concludes | closing remarks | that's all the time | on that note | join me in thanking",
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
