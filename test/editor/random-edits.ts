/** Edits as a person, or a cat, makes them: the same for the same seed. */

export interface Edit {
  /** UTF-16 indexes into the text before. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const pieces = [
  "x", "\n", "\r\n", "    ", "\t", "(", ")", "[", "]", "{", "}", ":", "=", "'", '"', '"""', "#", "\\", ",", ".",
  "def f(a, b=1):\n    return a\n", "class C:\n    pass\n", "if x:\n    ", "else:\n", "return ", "import os\n",
  "from tools import ", "😀", "é", "𝒳", 'f"{x!r:>10}"', "type X = int\n", "match x:\n    case 1:\n        pass\n",
  "lambda: ", "async ", "await ", "self.", "@property\n", "# predict2invoke: ignore[unused-ignore] reason\n", "0x1F", "1e5",
  "\u200b", "\f", "exec('1')\n", "yield ", "for x in y:\n    ", "try:\n    x\nexcept E:\n    y\n", "type",
]; // prettier-ignore

/** A generator of numbers in [0, 1): mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** An edit of a text; `original` is what some edits bring back, so that the text does not rot away. */
export function randomEdit(text: string, original: string, random: () => number): Edit {
  const at = (length: number): number => Math.floor(random() * (length + 1));
  const kind = random();
  const start = at(text.length);
  if (kind < 0.45) return { start, end: start, text: pieces[Math.floor(random() * pieces.length)]! };
  if (kind < 0.75) return { start, end: Math.min(text.length, start + 1 + at(4)), text: "" };
  if (kind < 0.85) return { start, end: Math.min(text.length, start + at(200)), text: "" };
  if (kind < 0.92 || text.length > original.length * 1.5)
    return { start: 0, end: text.length, text: original };
  const from = at(original.length);
  return { start, end: start, text: original.slice(from, from + at(300)) };
}

export const applied = (text: string, edit: Edit): string =>
  text.slice(0, edit.start) + edit.text + text.slice(edit.end);
