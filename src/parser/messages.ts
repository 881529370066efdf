/** Numbers of lines in messages, which are counted in a piece of the text first. */

/** Stands around such a number: a control character, which no message has. */
const mark = "\u0001";

const marked = new RegExp(`${mark}(\\d+)${mark}`, "g");

/** The number of a line of the piece, for a message. */
export const lineInMessage = (line: number): string => `${mark}${line}${mark}`;

/** The message with the numbers that the lines have in the whole text, of which so many stand before the piece. */
export const withLines = (message: string, before: number): string =>
  message.replace(marked, (_, line: string) => String(Number(line) + before));
