/** Random bytes before the content: without them anyone could confirm a guessed text from the record. */
export const saltLength = 32;
