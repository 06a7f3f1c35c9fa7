/** Tells the numberer that something was appended. */
export const appendChannel = 'append';
/** Tells followers that something was numbered. */
export const feedChannel = 'feed';
