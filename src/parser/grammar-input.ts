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
