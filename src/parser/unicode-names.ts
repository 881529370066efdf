import { NAME_ALIASES, NAME_ROWS } from "./unicode-names.data.js";

let table: ReadonlyMap<string, number> | undefined;

/**
 * The character that `\N{name}` stands for. Names are those of punctuation, symbols, emoji, Latin and Greek letters and
 * of Chinese characters; for any other the answer is undefined.
 */
export function unicodeCharacter(name: string): string | undefined {
  const upper = name.toUpperCase();
  const ideograph = /^CJK UNIFIED IDEOGRAPH-([0-9A-F]{4,5})$/.exec(upper);
  table ??= readTable();
  const code = ideograph === null ? table.get(upper) : parseInt(ideograph[1]!, 16);
  return code === undefined ? undefined : String.fromCodePoint(code);
}

function readTable(): Map<string, number> {
  const names = new Map<string, number>(NAME_ALIASES);
  for (const [start, row] of NAME_ROWS) {
    row.split("|").forEach((name, index) => {
      if (name !== "") names.set(name, start + index);
    });
  }
  return names;
}
