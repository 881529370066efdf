/** `keyword.kwlist` */
export const kwlist: string[] = [
  "False",
  "None",
  "True",
  "and",
  "as",
  "assert",
  "async",
  "await",
  "break",
  "class",
  "continue",
  "def",
  "del",
  "elif",
  "else",
  "except",
  "finally",
  "for",
  "from",
  "global",
  "if",
  "import",
  "in",
  "is",
  "lambda",
  "nonlocal",
  "not",
  "or",
  "pass",
  "raise",
  "return",
  "try",
  "while",
  "with",
  "yield",
];
/** `keyword.softkwlist` */
export const softkwlist: string[] = ["_", "case", "match"];

const [hard, soft] = [new Set(kwlist), new Set(softkwlist)];

/** `keyword.iskeyword(s)` */
export const iskeyword = (text: unknown): boolean => hard.has(text as string);
/** `keyword.issoftkeyword(s)` */
export const issoftkeyword = (text: unknown): boolean => soft.has(text as string);
