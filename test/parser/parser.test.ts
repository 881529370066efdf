import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { children, parse, walk, type AnyNode, type Expr, type Stmt } from "../../src/parser/index.js";

const FIXTURES = new URL("../../grammar-fixtures/parser/", import.meta.url);

function statements(source: string): readonly Stmt[] {
  return parse(source, "test.py").module.body;
}

function summary(source: string): string[] {
  return statements(source).map((node) => (node.kind === "ErrorStmt" ? `! ${node.text}` : node.kind));
}

function messages(source: string | Uint8Array): string[] {
  return parse(source, "test.py").problems.map(
    ({ message, span }) => `${span.start.line}:${span.start.column} ${message}`,
  );
}

function texts(comments: readonly { text: string }[]): string[] {
  return comments.map((comment) => comment.text);
}

function trivia(statement: Stmt | undefined) {
  const { leading, trailing, dangling, blankLineBefore } = statement!.trivia;
  return { leading: texts(leading), trailing: texts(trailing), dangling: texts(dangling), blankLineBefore };
}

describe("positions", () => {
  it("counts lines from 1, columns in UTF-16 units from 1 and offsets in UTF-8 bytes from 0", () => {
    const [, second] = statements("é = '𝒳'; bc\n");
    expect(second!.span).toEqual({
      start: { line: 1, column: 11, offset: 13 },
      end: { line: 1, column: 13, offset: 15 },
    });
  });

  it("holds far into long non-ASCII text", () => {
    const source = `${"'é𝒳日'; ".repeat(200)}last`;
    const last = statements(source).at(-1)!;
    expect(last.span.start.offset).toBe(Buffer.byteLength(source) - 4);
  });

  it("parses sources beyond the size of any buffer", () => {
    expect(statements("x = 'é'\n".repeat(20_000))).toHaveLength(20_000);
  });
});

describe("comments", () => {
  it("leads the next statement, with the blank line before the first comment", () => {
    const [, second] = statements("x\n\n# one\n#two\ny  # end\n");
    expect(trivia(second)).toEqual({
      leading: ["one", "two"],
      trailing: ["end"],
      dangling: [],
      blankLineBefore: true,
    });
  });

  it("takes comments inside brackets to the statement's leading ones", () => {
    const [only] = statements("x = [  # a\n    1,\n    # b\n]  # c\n");
    expect(trivia(only)).toMatchObject({ leading: ["a", "b"], trailing: ["c"] });
  });

  it("puts a comment after a header's colon to the compound statement, one at a block's end into it", () => {
    const [first, second] = statements("if x:  # head\n    y\n    # end\n# next\nz\n");
    expect(trivia(first)).toMatchObject({ trailing: ["head"], dangling: ["end"] });
    expect(trivia(second)).toMatchObject({ leading: ["next"] });
  });

  it("leads the first statement of an else block with what stands around its header", () => {
    const [first] = statements("if x:\n    y\n# before\nelse:  # after\n    # own\n    z\n");
    const { orelse } = first as Stmt & { orelse: Stmt[] };
    expect(trivia(orelse[0])).toMatchObject({ leading: ["before", "after", "own"] });
  });

  it("keeps comments of elif, except and case apart", () => {
    const [first] = statements("if a:\n    b\n# elif\nelif c:  # colon\n    d\n    # end\n");
    const { orelse } = first as Stmt & { orelse: Stmt[] };
    expect(trivia(orelse[0])).toMatchObject({ leading: ["elif"], trailing: ["colon"], dangling: ["end"] });
  });

  it("passes comments around a docstring on", () => {
    const [only] = statements("def f():\n    # a\n    'doc'  # b\n    # c\n    return 1\n");
    const { body } = only as Stmt & { body: Stmt[] };
    expect(trivia(body[0])).toMatchObject({ leading: ["a", "b", "c"] });
  });

  it("keeps the comments after a module's last statement", () => {
    expect(texts(parse("x\n# a\n\n# b\n", "t").module.dangling)).toEqual(["a", "b"]);
    expect(texts(parse("# only\n", "t").module.dangling)).toEqual(["only"]);
  });

  const names = readdirSync(FIXTURES).filter((name) => name.endsWith(".py"));
  it.each(names)("of %s are each attached once", (name) => {
    const { module } = parse(readFileSync(new URL(name, FIXTURES)), name);
    const seen = texts(module.dangling);
    walk(module, {
      enter(node) {
        if ("trivia" in node)
          seen.push(...[node.trivia.leading, node.trivia.trailing, node.trivia.dangling].flatMap(texts));
      },
    });
    const written = module.source
      .split(/\r\n|\r|\n/)
      .flatMap((line) => /(?:^|\s)#( ?[^'"]*)$/.exec(line)?.[1] ?? []);
    expect(seen).toHaveLength(written.length);
  });
});

describe("recovery", () => {
  it("cuts out one statement and keeps the rest", () => {
    expect(summary("a = 1\nb = = 2\nc = 3\n")).toEqual(["Assign", "! b = = 2", "Assign"]);
  });

  it("cuts out a compound statement whose header is wrong, with all of its clauses", () => {
    expect(summary("if x y:\n    a\nelse:\n    b\nc = 1\n")).toEqual([
      "! if x y:\n    a\nelse:\n    b",
      "Assign",
    ]);
    expect(summary("try:\n    a\nexcept X Y:\n    b\nc = 1\n")).toEqual([
      "! try:\n    a\nexcept X Y:\n    b",
      "Assign",
    ]);
  });

  it("stays inside the method that is wrong", () => {
    const [only] = statements("class A:\n    def f(self):\n        x = = 2\n        return 1\n    y = 1\n");
    const [method, after] = (only as Stmt & { body: Stmt[] }).body;
    expect((method as Stmt & { body: Stmt[] }).body.map((node) => node.kind)).toEqual([
      "ErrorStmt",
      "Return",
    ]);
    expect(after!.kind).toBe("Assign");
  });

  it("does not read over line ends as the grammar does", () => {
    expect(messages("x =\n1\ny = 2\n")).toEqual(["1:1 invalid syntax"]);
    expect(messages("import a,\nb\n")).not.toEqual([]);
    expect(messages("if x\n: pass\n")).not.toEqual([]);
  });

  it("takes no number where the grammar guesses one", () => {
    expect(messages("start:\n    | zero\n    | one zero\n")).not.toEqual([]);
  });

  it("goes on after control characters", () => {
    expect(summary("x = 1\0\ny = 2\n")).toEqual(["! x = 1\0", "Assign"]);
  });

  it("goes on after several faults in one bracket", () => {
    expect(messages("x = (1,\nprint(2)\ny = 'abc\nprint(3)\n")).not.toEqual([]);
  });

  it("finds a statement whose lines are all right, but do not make one", () => {
    const inside = (first: string) =>
      `def f():\n    for x in y:\n        ${first}\n            a = x[0]\n        except E:\n            b = 1\n    c = 2\n`;
    expect(messages(inside("tcry:"))).toEqual(["3:9 invalid syntax"]);
    expect(messages(inside("try:"))).toEqual([]);
    const [only] = statements(inside("tcry:"));
    expect((only as Stmt & { body: Stmt[] }).body.map((node) => node.kind)).toEqual(["For", "Assign"]);
  });

  it("refuses invisible characters outside of literals", () => {
    expect(messages("x\u200b = 1\n")).not.toEqual([]);
    expect(messages("x = 'a\u200b'  # \u200b\n")).toEqual([]);
  });
});

describe("nesting", () => {
  const deep: Record<string, [source: string, message: string]> = {
    parentheses: [`x = ${"(".repeat(10_000)}${")".repeat(10_000)}`, "too many nested parentheses"],
    lists: [`x = ${"[".repeat(5_000)}${"]".repeat(5_000)}`, "too many nested parentheses"],
    unclosed: ["(".repeat(10_000), "'(' was never closed"],
    conditionals: [`x = ${"a if b else ".repeat(3_000)}c`, "too many nested parentheses"],
    patterns: [
      `match x:\n case ${"(".repeat(2_000)}y${")".repeat(2_000)}: pass`,
      "too many nested parentheses",
    ],
    blocks: [
      Array.from({ length: 300 }, (_, level) => `${" ".repeat(level)}if x:\n`).join("") +
        `${" ".repeat(300)}y\n`,
      "too many levels of indentation",
    ],
  };
  it.each(Object.entries(deep))("of %s is reported", (_, [source, message]) => {
    expect(parse(source, "t").problems[0]!.message).toBe(message);
  });

  const wide = {
    sums: Array(20_000).fill("a").join(" + "),
    conjunctions: Array(20_000).fill("a").join(" and "),
    bits: Array(5_000).fill("a").join(" & "),
    calls: `a${".b()".repeat(5_000)}`,
    branches: `if a: b\n${"elif a: b\n".repeat(3_000)}`,
  };
  it.each(Object.entries(wide))("of %s in a chain is no matter", (_, source) => {
    expect(parse(source, "t").problems).toEqual([]);
  });
});

describe("decoding", () => {
  it("names bytes that are not text in the file's encoding", () => {
    expect(messages(Uint8Array.of(0x78, 0x20, 0xff))).toEqual(
      ["1:3 (unicode error) 'utf-8' codec can't decode the bytes of this file", "1:1 invalid syntax"].sort(),
    );
  });

  it("takes the byte order mark off", () => {
    expect(parse("\uFEFFx", "t").module.source).toBe("x");
  });
});

describe("f-strings", () => {
  it("keep the text of a self-documenting field apart", () => {
    const [only] = statements("f'a{x = }b'");
    const { value } = only as Stmt & { value: Expr };
    expect(value).toMatchObject({
      kind: "JoinedStr",
      values: [
        { kind: "Constant", value: { value: "a" }, raw: "a" },
        { kind: "FormattedValue", conversion: "r", debugText: "x = " },
        { kind: "Constant", value: { value: "b" } },
      ],
    });
  });
});

describe("walk", () => {
  it("visits in evaluation order", () => {
    const names: string[] = [];
    const enter = (node: AnyNode) => void (node.kind === "Name" && names.push(node.id));
    walk(parse("@d\ndef f(x: t = v) -> r: b\na[i] = {k: e for u in s}\n", "t").module, { enter });
    expect(names).toEqual(["d", "v", "t", "r", "b", "s", "u", "k", "e", "a", "i"]);
  });

  it("skips what enter declines, and leaves after the children", () => {
    const events: string[] = [];
    walk(parse("f(x)\ny\n", "t").module, {
      enter(node) {
        events.push(`+${node.kind}`);
        return node.kind !== "Call";
      },
      leave(node) {
        events.push(`-${node.kind}`);
      },
    });
    expect(events.join(" ")).toBe("+Module +Expr +Call -Call -Expr +Expr +Name -Name -Expr -Module");
  });

  it("reaches every node of every fixture", () => {
    for (const name of readdirSync(FIXTURES).filter((file) => file.endsWith(".py"))) {
      const { module } = parse(readFileSync(new URL(name, FIXTURES)), name);
      let visited = 0;
      walk(module, { enter: () => void visited++ });
      expect(visited, name).toBe(countNodes(module));
    }
  });

  it("gives the direct children", () => {
    const [only] = statements("a + b");
    expect(children((only as Stmt & { value: Expr }).value).map((node) => node.kind)).toEqual([
      "Name",
      "Name",
    ]);
  });
});

/** All objects with a kind and a span that hang below a value. */
function countNodes(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countNodes(item), 0);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return 0;
  const own = "kind" in value && "span" in value ? 1 : 0;
  return Object.values(value).reduce<number>((sum, item) => sum + countNodes(item), own);
}
