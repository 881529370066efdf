/** Programs that nest deeper than people write, and long flat ones. */

const nested = (n: number, head: (i: number) => string, body: string): string =>
  Array.from({ length: n }, (_, i) => `${" ".repeat(i)}${head(i)}\n`).join("") + `${" ".repeat(n)}${body}\n`;
const list = (n: number, item: (i: number) => string, between = ", "): string =>
  Array.from({ length: n }, (_, i) => item(i)).join(between);
const around = (n: number, open: string, inner: string, close: string): string =>
  `${open.repeat(n)}${inner}${close.repeat(n)}`;

/** Too deep: reported, and a placeholder stands there. */
export const tooDeep: Readonly<Record<string, string>> = {
  parentheses: `x = ${around(10_000, "(", "1", ")")}\n`,
  lists: `x = ${around(5_000, "[", "", "]")}\n`,
  dicts: `x = ${around(5_000, "{1: ", "0", "}")}\n`,
  calls: `x = ${around(5_000, "f(", "0", ")")}\n`,
  attributes: `x = a${".b".repeat(10_000)}\n`,
  callChain: `x = f${"()".repeat(10_000)}\n`,
  methodChain: `x = f${".m()".repeat(10_000)}\n`,
  subscripts: `x = f${"[0]".repeat(10_000)}\n`,
  not: `x = ${"not ".repeat(5_000)}y\n`,
  minus: `x = ${"-".repeat(5_000)}y\n`,
  power: `x = ${list(3_000, () => "y", " ** ")}\n`,
  sum: `x = ${list(10_000, (i) => `a[${i}]`, " + ")}\n`,
  conditional: `x = ${"a if b else ".repeat(3_000)}c\n`,
  lambda: `x = ${"lambda: ".repeat(3_000)}1\n`,
  await: `async def f():\n    return ${"await ".repeat(1)}${around(2_000, "g(", "await x", ")")}\n`,
  elif: `if x == -1:\n    pass\n${list(5_000, (i) => `elif x == ${i}:\n    y = ${i}\n`, "")}`,
  if: nested(150, () => "if x:", "pass"),
  def: nested(150, (i) => `def f${i}():`, "pass"),
  decorators: `${"@d\n".repeat(2_000)}def f(): pass\n`,
  with: `with ${list(2_000, () => "m()")}:\n    pass\n`,
  match: `match x:\n${list(2_000, (i) => `    case ${i}:\n        pass\n`, "")}`,
  comprehensions: `x = ${"[".repeat(600)}1${list(600, (i) => ` for a${i} in b]`, "")}\n`,
  fstring: `x = ${around(200, "f'{", "1", "}'")}\n`,
  pattern: `match x:\n    case ${around(2_000, "[", "", "]")}:\n        pass\n`,
  annotation: `x: ${around(2_000, "list[", "int", "]")} = []\n`,
};

/** Deep or long, and translated all the same. */
export const translated: Readonly<Record<string, string>> = {
  parentheses: `print(${around(190, "(", "1", ")")})\n`,
  lists: `print(${around(90, "[", "", "]")})\n`,
  textSum: `print(len(${list(1_500, (i) => `'a${i}'`, " + ")}))\n`,
  adjacentTexts: `print(len(${list(5_000, (i) => `'a${i}'`, " ")}))\n`,
  compare: `x = 1\nprint(${list(2_000, () => "x", " < ")})\n`,
  dict: `d = {${list(10_000, (i) => `'k${i}': ${i}`)}}\nprint(len(d), d['k77'])\n`,
  list: `d = [${list(10_000, String)}]\nprint(len(d), d[77])\n`,
  arguments: `def f(*a): return len(a)\nprint(f(${list(2_000, String)}))\n`,
  parameters: `def f(${list(500, (i) => `a${i}=${i}`)}): return a7\nprint(f(), f(a7=1))\n`,
  elif: `x = 299\nif x == -1:\n    pass\n${list(300, (i) => `elif x == ${i}:\n    print(${i})\n`, "")}`,
  class: "print(1)\n" + nested(15, (i) => `class C${i}:`, "x = 1"),
  if: `x = 1\n${nested(90, () => "if x:", "print(x)")}`,
  chainedNames: `v0 = 1\n${list(1_000, (i) => `v${i + 1} = v${i} + 1\n`, "")}print(v1000)\n`,
  chainedFunctions: `def f0(): return 1\n${list(700, (i) => `def f${i + 1}(): return f${i}()\n`, "")}print(f500())\n`,
  targets: `${list(500, (i) => `v${i}`, " = ")} = 1\nprint(v7)\n`,
  longText: `x = '${"a".repeat(1_000_000)}'\nprint(len(x))\n`,
  longComment: `# ${"a".repeat(1_000_000)}\nprint(1)\n`,
  longName: `${"a".repeat(100_000)} = 1\nprint(${"a".repeat(100_000)})\n`,
  blankLines: `${"\n".repeat(100_000)}print(1)\n`,
  comments: `${"# c\n".repeat(2_000)}print(1)\n`,
  semicolons: `x = 0\n${"x += 1; ".repeat(2_000)}\nprint(x)\n`,
  fields: `print(f'${"{1}".repeat(2_000)}')\n`,
  patterns: `x = 999\nmatch x:\n    case ${list(1_000, String, " | ")}:\n        print('in')\n`,
};
