/**
 * The TypeScript syntax tree that lowering builds: small, untyped by the checker, printed with generous parentheses and formatted by Prettier afterwards.
 * Types are text, since nothing asks about them once they are chosen.
 */
import type { Span } from "../parser/ast.js";

export type TsExpr =
  /** `helper`: the export of `runtime/python` that the name stands for. */
  | { readonly kind: "id"; readonly name: string; readonly helper?: string }
  /** A literal or another atom, printed as it is. */
  | { readonly kind: "raw"; readonly text: string }
  | {
      readonly kind: "member";
      readonly object: TsExpr;
      readonly property: string;
      readonly optional?: boolean;
    }
  | { readonly kind: "index"; readonly object: TsExpr; readonly index: TsExpr }
  | { readonly kind: "call"; readonly callee: TsExpr; readonly args: readonly TsExpr[] }
  | { readonly kind: "new"; readonly callee: TsExpr; readonly args: readonly TsExpr[] }
  | { readonly kind: "array"; readonly elements: readonly TsExpr[] }
  | { readonly kind: "object"; readonly properties: readonly TsProperty[] }
  | TsFunction
  | { readonly kind: "binary"; readonly op: string; readonly left: TsExpr; readonly right: TsExpr }
  | { readonly kind: "unary"; readonly op: string; readonly operand: TsExpr }
  | { readonly kind: "assign"; readonly op: string; readonly target: TsExpr; readonly value: TsExpr }
  | { readonly kind: "conditional"; readonly test: TsExpr; readonly then: TsExpr; readonly otherwise: TsExpr }
  /** `quasis` are already escaped for a template literal; one more than `expressions`. */
  | { readonly kind: "template"; readonly quasis: readonly string[]; readonly expressions: readonly TsExpr[] }
  | { readonly kind: "spread"; readonly argument: TsExpr }
  | { readonly kind: "await"; readonly argument: TsExpr }
  | { readonly kind: "yield"; readonly argument?: TsExpr; readonly delegate: boolean }
  | { readonly kind: "as"; readonly expression: TsExpr; readonly type: string }
  | { readonly kind: "arrayPattern"; readonly elements: readonly (TsExpr | undefined)[] }
  | { readonly kind: "sequence"; readonly expressions: readonly TsExpr[] }
  | { readonly kind: "classExpression"; readonly declaration: TsClass };

export type TsProperty =
  | { readonly kind: "property"; readonly key: string; readonly value: TsExpr }
  | { readonly kind: "computed"; readonly key: TsExpr; readonly value: TsExpr }
  | { readonly kind: "spread"; readonly argument: TsExpr };

export interface TsParam {
  readonly target: TsExpr;
  readonly type?: string;
  readonly default?: TsExpr;
  readonly rest?: boolean;
}

export interface TsFunction {
  readonly kind: "function";
  readonly arrow: boolean;
  readonly async: boolean;
  readonly generator: boolean;
  readonly name?: string;
  readonly typeParams?: string;
  readonly params: readonly TsParam[];
  readonly returnType?: string;
  /** An expression body only on arrow functions. */
  readonly body: TsExpr | readonly TsStmt[];
}

export interface TsClass {
  readonly kind: "class";
  readonly name: string;
  readonly typeParams?: string;
  readonly extends?: TsExpr;
  readonly abstract?: boolean;
  readonly members: readonly TsMember[];
}

interface Layout {
  /** Lines of comment before it, each without comment marks. */
  readonly leading?: readonly string[];
  readonly trailing?: string;
  /** Text of a JSDoc block. */
  readonly doc?: string;
  readonly blankBefore?: boolean;
  /** The Python source it came from. */
  readonly origin?: Span;
}

export type TsMember = Layout &
  (
    | {
        readonly kind: "method";
        readonly name: string;
        readonly static: boolean;
        readonly accessor?: "get" | "set";
        readonly decorators: readonly TsExpr[];
        readonly fn: TsFunction;
        readonly override?: boolean;
      }
    | {
        readonly kind: "field";
        readonly name: string;
        readonly static: boolean;
        readonly declare?: boolean;
        readonly type?: string;
        readonly value?: TsExpr;
        readonly readonly?: boolean;
        readonly definite?: boolean;
      }
    | { readonly kind: "staticBlock"; readonly body: readonly TsStmt[] }
  );

export type TsStmt = Layout &
  (
    | { readonly kind: "expression"; readonly expression: TsExpr }
    | {
        readonly kind: "variable";
        readonly mode: "const" | "let";
        readonly target: TsExpr;
        readonly type?: string;
        readonly definite?: boolean;
        readonly value?: TsExpr;
        readonly export?: boolean;
      }
    | { readonly kind: "return"; readonly value?: TsExpr }
    | { readonly kind: "throw"; readonly value: TsExpr }
    | {
        readonly kind: "if";
        readonly test: TsExpr;
        readonly then: readonly TsStmt[];
        readonly otherwise?: readonly TsStmt[];
      }
    | {
        readonly kind: "forOf";
        readonly await: boolean;
        readonly mode: "const" | "let" | "";
        readonly target: TsExpr;
        readonly iterable: TsExpr;
        readonly body: readonly TsStmt[];
        readonly label?: string;
      }
    | {
        readonly kind: "for";
        readonly init: string | undefined;
        readonly start: TsExpr;
        readonly variable: string;
        readonly test: TsExpr;
        readonly update: TsExpr;
        readonly body: readonly TsStmt[];
        readonly label?: string;
      }
    | {
        readonly kind: "while";
        readonly test: TsExpr;
        readonly body: readonly TsStmt[];
        readonly label?: string;
      }
    | {
        readonly kind: "try";
        readonly body: readonly TsStmt[];
        readonly parameter?: string;
        readonly handler?: readonly TsStmt[];
        readonly finalizer?: readonly TsStmt[];
      }
    | { readonly kind: "block"; readonly body: readonly TsStmt[]; readonly label?: string }
    | { readonly kind: "break"; readonly label?: string }
    | { readonly kind: "continue"; readonly label?: string }
    | { readonly kind: "functionDeclaration"; readonly fn: TsFunction; readonly export?: boolean }
    | { readonly kind: "classDeclaration"; readonly declaration: TsClass; readonly export?: boolean }
    | { readonly kind: "typeDeclaration"; readonly text: string; readonly export?: boolean }
    | { readonly kind: "raw"; readonly text: string }
    /** Only comments. */
    | { readonly kind: "empty" }
  );

export const ts = {
  id: (name: string): TsExpr => ({ kind: "id", name }),
  raw: (text: string): TsExpr => ({ kind: "raw", text }),
  num: (value: number): TsExpr => (value < 0 ? ts.unary("-", ts.raw(String(-value))) : ts.raw(String(value))),
  str: (value: string): TsExpr => ({ kind: "raw", text: quote(value) }),
  null: { kind: "raw", text: "null" } as TsExpr,
  undefined: { kind: "raw", text: "undefined" } as TsExpr,
  true: { kind: "raw", text: "true" } as TsExpr,
  false: { kind: "raw", text: "false" } as TsExpr,
  this: { kind: "raw", text: "this" } as TsExpr,
  member: (object: TsExpr, property: string): TsExpr => ({ kind: "member", object, property }),
  index: (object: TsExpr, index: TsExpr): TsExpr => ({ kind: "index", object, index }),
  call: (callee: TsExpr, ...args: TsExpr[]): TsExpr => ({ kind: "call", callee, args }),
  method: (object: TsExpr, name: string, ...args: TsExpr[]): TsExpr =>
    ts.call(ts.member(object, name), ...args),
  new: (callee: TsExpr, ...args: TsExpr[]): TsExpr => ({ kind: "new", callee, args }),
  array: (elements: readonly TsExpr[]): TsExpr => ({ kind: "array", elements }),
  object: (properties: readonly TsProperty[]): TsExpr => ({ kind: "object", properties }),
  prop: (key: string, value: TsExpr): TsProperty => ({ kind: "property", key, value }),
  binary: (left: TsExpr, op: string, right: TsExpr): TsExpr => ({ kind: "binary", op, left, right }),
  unary: (op: string, operand: TsExpr): TsExpr => ({ kind: "unary", op, operand }),
  not: (operand: TsExpr): TsExpr => negate(operand),
  assign: (target: TsExpr, value: TsExpr, op = "="): TsExpr => ({ kind: "assign", op, target, value }),
  conditional: (test: TsExpr, then: TsExpr, otherwise: TsExpr): TsExpr => ({
    kind: "conditional",
    test,
    then,
    otherwise,
  }),
  spread: (argument: TsExpr): TsExpr => ({ kind: "spread", argument }),
  await: (argument: TsExpr): TsExpr => ({ kind: "await", argument }),
  as: (expression: TsExpr, type: string): TsExpr => ({ kind: "as", expression, type }),
  arrow: (
    params: readonly (string | TsParam)[],
    body: TsExpr | readonly TsStmt[],
    options: { async?: boolean; returnType?: string } = {},
  ): TsFunction => ({
    kind: "function",
    arrow: true,
    async: options.async ?? false,
    generator: false,
    params: params.map((p) => (typeof p === "string" ? { target: ts.id(p) } : p)),
    returnType: options.returnType,
    body,
  }),
  expression: (expression: TsExpr): TsStmt => ({ kind: "expression", expression }),
  variable: (mode: "const" | "let", target: TsExpr | string, value?: TsExpr, type?: string): TsStmt => ({
    kind: "variable",
    mode,
    target: typeof target === "string" ? ts.id(target) : target,
    value,
    type,
  }),
  return: (value?: TsExpr): TsStmt => ({ kind: "return", value }),
  throw: (value: TsExpr): TsStmt => ({ kind: "throw", value }),
  if: (test: TsExpr, then: readonly TsStmt[], otherwise?: readonly TsStmt[]): TsStmt => ({
    kind: "if",
    test,
    then,
    otherwise,
  }),
};

const inverse: Readonly<Record<string, string>> = { "===": "!==", "!==": "===", "==": "!=", "!=": "==" };

/** `!x`, or the opposite comparison where that reads better and means the same (not for `<`, which NaN breaks). */
function negate(operand: TsExpr): TsExpr {
  if (operand.kind === "binary" && inverse[operand.op]) return { ...operand, op: inverse[operand.op]! };
  if (operand.kind === "unary" && operand.op === "!" && isBoolean(operand.operand)) return operand.operand;
  return ts.unary("!", operand);
}

function isBoolean(e: TsExpr): boolean {
  return (
    (e.kind === "binary" && /^([=!]==?|[<>]=?|in|instanceof)$/.test(e.op)) ||
    (e.kind === "unary" && e.op === "!") ||
    (e.kind === "raw" && (e.text === "true" || e.text === "false"))
  );
}

/** A double-quoted TypeScript string literal. Control characters, line separators, lone surrogates and `</script` are escaped. */
export function quote(value: string): string {
  if (isPlain.test(value)) return `"${value}"`;
  let out = '"';
  for (let i = 0; i < value.length; i++) out += escapeUnit(value, i, '"');
  return out + '"';
}

/** Text in which nothing needs to be escaped, in quotes or in a template literal: most text. */
const isPlain = /^[ !#%-.0-[\]-_a-~]*$/;

/** Text for inside a template literal. */
export function templateText(value: string): string {
  if (isPlain.test(value)) return value;
  let out = "";
  for (let i = 0; i < value.length; i++) out += value[i] === "\n" ? "\n" : escapeUnit(value, i, "`");
  return out;
}

const named: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
};

function escapeUnit(value: string, i: number, delimiter: '"' | "`"): string {
  const c = value[i]!;
  const unit = value.charCodeAt(i);
  if (c === "\\" || c === delimiter) return "\\" + c;
  if (delimiter === "`" && c === "$" && value[i + 1] === "{") return "\\$";
  if (named[c]) return named[c];
  if (c === "/" && value[i - 1] === "<" && /^script/i.test(value.slice(i + 1, i + 7))) return "\\/";
  if (unit < 0x20 || unit === 0x7f || unit === 0x2028 || unit === 0x2029 || unit === 0xfeff)
    return unicode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff && !inPair(value, i, unit)) return unicode(unit);
  return c;
}

function inPair(value: string, i: number, unit: number): boolean {
  if (unit < 0xdc00) {
    const next = value.charCodeAt(i + 1);
    return next >= 0xdc00 && next <= 0xdfff;
  }
  const previous = value.charCodeAt(i - 1);
  return previous >= 0xd800 && previous < 0xdc00;
}

const unicode = (unit: number): string => "\\u" + unit.toString(16).padStart(4, "0");
