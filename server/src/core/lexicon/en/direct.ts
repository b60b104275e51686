/** How a reply begins that answers at once. */
export const EN_DIRECT =
  "yes | yeah | no | nope | absolutely | sure | correct | right | of course | not really | not at all | it is | it isn't | it does | it did | it will | it has | i did | i do | i was | i am | i have | we do | we did | we are | we have | we don't | we aren't | we won't | we will | they are | they do | they did | that's right | that's correct";
