/** What stands in front of the words that turn to a topic. */
export const EN_CONNECTIVES =
  'and | so | then | now | but | yeah | look | finally | lastly | first | second | third | hi | sure | well';

/** Words that turn to a topic: `as for margins`. */
export const EN_TURNS_TO =
  'as for | as to | on | in terms of | regarding | with respect to | with regard to | when it comes to | turning to | as far as | to';

/** What a paragraph opens with before it says what it is about. */
export const EN_LEADS = 'thanks | thank you | well | so | and | but | now | yes | yeah | sure | okay | ok | also';

/** How a sentence begins that only greets or thanks. */
export const EN_GREETINGS =
  'hi | hello | hey | good morning | good afternoon | good evening | thanks | thank you | great | sure';
