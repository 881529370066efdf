/** An indentation in which a tab follows a space: Python goes to the next multiple of 8, the grammar adds 8. */
const MIXED_INDENTATION = /^[ \f]* [ \f]*\t[ \t\f]*/gm;

/** `type` where no type alias can start: the grammar does not parse `type(x).y = z`. */
const PLAIN_TYPE =
  /(?<![\p{ID_Continue}.])type(?!\p{ID_Continue})(?![ \t]+[\p{ID_Start}_]\p{ID_Continue}*[ \t]*[=[])/gu;

/** Blanks for the grammar, which Python refuses outside of literals and comments. */
const INVISIBLE = /[\u200b\u2060\ufeff]/g;

/** The width of a tab stop, as Python's tokenizer has it. */
const TAB = 8;

/**
 * The text handed to tree-sitter: of the same length as the source, so that indexes agree, with the differences between
 * Python's idea of lines and indentation and the grammar's ironed out. Literals are read from the source itself.
 */
export function grammarInput(source: string): string {
  let text = source;
  if (text.includes("\r")) text = text.replace(/\r(?!\n)/g, "\n");
  if (text.includes("\t")) text = text.replace(MIXED_INDENTATION, sameWidth);
  text = text.replace(INVISIBLE, "?");
  if (text.includes("type")) text = text.replace(PLAIN_TYPE, "Type");
  return text;
}

/** `match [1, 2]:`, which the grammar takes for a subscript. */
const MATCH_OF_LIST = /^([ \t\f]*match[ \t]*)[ \t](?=\[.*:[ \t]*(?:#.*)?$)/gm;

/** A star before a display or a literal, after what an expression list may follow. */
const STAR_OF_DISPLAY = /(?<=(?:(?<![=!<>:])=|\breturn|\byield|\bin|,)[ \t]*)\*(?=[ \t]*[[({"'])/g;

/** What ends an element of an expression list. */
const ELEMENT_END = /^[ \t]*(?:[,)\]}\r\n:;#]|$)/;

/**
 * The same text for the grammar where it does not know a valid spelling: `~` stands for the space of `match [` and for
 * the star of `*[1], 2`, and the expression of `~` asks the source which it is. Only for texts that do not parse as they
 * are.
 */
export function respelled(input: string): string {
  return input
    .replace(MATCH_OF_LIST, "$1~")
    .replace(STAR_OF_DISPLAY, (star, at: number) =>
      ELEMENT_END.test(input.slice(endOfDisplay(input, at + 1))) ? "~" : star,
    );
}

/** The index after the display or plain literal that starts there, or after blanks. */
function endOfDisplay(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at]!;
    if (char === '"' || char === "'") at = endOfLiteral(text, at) - 1;
    else if ("[({".includes(char)) depth++;
    else if ("])}".includes(char)) depth--;
    else if (depth === 0) continue;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function endOfLiteral(text: string, start: number): number {
  const literal = /("""|'''|"|')(?:\\[^]|(?!\1)[^])*\1/y;
  literal.lastIndex = start;
  return literal.test(text) ? literal.lastIndex : text.length;
}

/** Writes an indentation of the same length whose tabs and spaces, added up, give Python's width. */
function sameWidth(written: string): string {
  const plain = indentation(indentationWidth(written));
  return "\f".repeat(written.length - plain.length) + plain;
}

/** The column Python's tokenizer is at after an indentation. */
export function indentationWidth(written: string): number {
  let width = 0;
  for (const char of written) {
    if (char === "\f") width = 0;
    else width = char === "\t" ? (Math.floor(width / TAB) + 1) * TAB : width + 1;
  }
  return width;
}

/** The shortest indentation of a width. */
export function indentation(width: number): string {
  return "\t".repeat(Math.floor(width / TAB)) + " ".repeat(width % TAB);
}
