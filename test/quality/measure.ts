/** What can be counted of the quality of emitted TypeScript. */
import { ESLint } from "eslint";
import js from "@eslint/js";
import tseslint from "typescript-eslint";
import ts from "typescript";
import type { Converted } from "./fixtures.js";

/** Counts of one program; sums of them are counts too. */
export interface Counts {
  readonly input: number;
  readonly output: number;
  /** Calls of functions of the runtime that stand for an operation, not for a call of the Python program. */
  readonly helpers: number;
  /** Annotations and casts with the keyword `any`. */
  readonly any: number;
  /** The same with `Dynamic`, the runtime's name for a type that Python does not tell. */
  readonly dynamic: number;
  readonly lint: number;
  /** Declared names that are neither camelCase, PascalCase nor CONSTANT_CASE. */
  readonly names: number;
  /** Declarations with `let`, of which the linter knows those that could be `const`. */
  readonly let: number;
}

export interface Measurement extends Counts {
  readonly helperNames: ReadonlyMap<string, number>;
  readonly lintMessages: readonly string[];
  readonly badNames: readonly string[];
}

const linter = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [js.configs.recommended, ...(tseslint.configs.recommended as object[])],
});

/** Python builtins and methods that keep their name: the Python program has the same call. */
const written = (code: string): ReadonlySet<string> =>
  new Set([...code.matchAll(/\b(\w+)\s*\(/g)].map(([, name]) => name!));

export async function measure({ python, typescript }: Converted): Promise<Measurement> {
  const helperNames = new Map<string, number>();
  const lintMessages: string[] = [];
  const badNames: string[] = [];
  const sums = { any: 0, dynamic: 0, let: 0, output: 0 };
  const calls = written(python.join("\n"));
  for (const { path, code } of typescript) {
    const file = ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true);
    const namespace = pythonNamespace(file);
    sums.output += linesOf(code);
    visit(file, (node) => {
      if (ts.isCallExpression(node)) {
        const name = helperOf(node.expression, namespace);
        if (name !== undefined && !calls.has(name)) helperNames.set(name, (helperNames.get(name) ?? 0) + 1);
      }
      if (node.kind === ts.SyntaxKind.AnyKeyword) sums.any++;
      if (ts.isTypeReferenceNode(node) && node.getText() === "Dynamic") sums.dynamic++;
      if (ts.isVariableDeclarationList(node) && node.flags & ts.NodeFlags.Let) sums.let++;
      const name = declaredName(node);
      if (name !== undefined && !wellNamed.test(name)) badNames.push(name);
    });
    for (const { messages } of await linter.lintText(code, { filePath: "emitted.ts" }))
      for (const m of messages) lintMessages.push(`${path}:${m.line} ${m.ruleId ?? "syntax"} ${m.message}`);
  }
  return {
    ...sums,
    input: python.reduce((sum, text) => sum + linesOf(text), 0),
    helpers: [...helperNames.values()].reduce((a, b) => a + b, 0),
    lint: lintMessages.length,
    names: badNames.length,
    helperNames,
    lintMessages,
    badNames,
  };
}

export function total(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((n, one) => n + one[key], 0);
  return {
    input: sum("input"),
    output: sum("output"),
    helpers: sum("helpers"),
    any: sum("any"),
    dynamic: sum("dynamic"),
    lint: sum("lint"),
    names: sum("names"),
    let: sum("let"),
  };
}

const linesOf = (text: string): number => text.trimEnd().split("\n").length;

/** `py` of `import * as py` from `runtime/python`. */
function pythonNamespace(file: ts.SourceFile): string | undefined {
  for (const s of file.statements) {
    if (!ts.isImportDeclaration(s)) continue;
    const named = s.importClause?.namedBindings;
    const isPython = (s.moduleSpecifier as ts.StringLiteral).text.endsWith("runtime/python/index.js");
    if (isPython && named && ts.isNamespaceImport(named)) return named.name.text;
  }
  return undefined;
}

/** `str` of `py.str`. */
function helperOf(callee: ts.Expression, namespace: string | undefined): string | undefined {
  if (!ts.isPropertyAccessExpression(callee) || !ts.isIdentifier(callee.expression)) return undefined;
  return callee.expression.text === namespace ? callee.name.text : undefined;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** `camelCase`, `PascalCase`, `CONSTANT_CASE`, `__dunder__`; a digit may follow an underscore: `part_2`. `_` alone is what nobody reads. */
const wellNamed = /^(_*[a-zA-Z$][a-zA-Z0-9$]*(_\d+)*_*|_*[A-Z][A-Z0-9_]*|__\w+__|_)$/;

/** Fields of types and object literals are left out: they are what goes over the wire. */
function declaredName(node: ts.Node): string | undefined {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isBindingElement(node);
  return declares && node.name && ts.isIdentifier(node.name) ? node.name.text : undefined;
}
