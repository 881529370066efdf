/** Types as values: what `inspect` and `typing` find at run time, and `list[int]` where a program passes it on. */
import type { Expr } from "../parser/ast.js";
import { ts, type TsExpr } from "../emitter/ts.js";
import { isTypingForm } from "../libraries/python/typing.js";
import type { Context } from "./context.js";
import { lower } from "./expressions/index.js";
import { typingAlias } from "./typing.js";

const forms = "python/stdlib/typing-forms";

/** The type that an annotation or type alias says, as a value. */
export function typeValue(ctx: Context, e: Expr): TsExpr {
  switch (e.kind) {
    case "Constant":
      return e.value.type === "str" ? quotedType(ctx, e.value.value) : lower(ctx, e);
    case "Starred":
      // `def f(*args: *Ts)`
      return ctx.unsupported("introspection", { expression: ctx.sourceText(e.span) }, e.span);
    case "List":
      return ts.array(e.elts.map((x) => typeValue(ctx, x)));
    case "BinOp":
      return e.op === "|"
        ? ts.call(ctx.external(forms, "unionOf"), typeValue(ctx, e.left), typeValue(ctx, e.right))
        : lower(ctx, e);
    case "Subscript":
      return genericType(ctx, e.value, e.slice.kind === "Tuple" ? e.slice.elts : [e.slice]);
    case "Name":
    case "Attribute":
      return namedType(ctx, e);
    default:
      return lower(ctx, e);
  }
}

function namedType(ctx: Context, e: Expr): TsExpr {
  const t = ctx.typeOf(e);
  if (t.k === "library" && isTypingForm(t.name)) return typingForm(ctx, t.name);
  const source = aliased(ctx, e);
  if (!source) return lower(ctx, e);
  return aliasValue(ctx, source);
}

/** `Pair = Tuple[int, str]` and `T = TypeVar("T")` as values. */
export const aliasValue = (ctx: Context, source: Expr): TsExpr =>
  source.kind === "Call" ? typeVariable(ctx, source) : typeValue(ctx, source);

/** `typing.Optional` -> `form("Optional")` */
export const typingForm = (ctx: Context, qualified: string): TsExpr =>
  /\.(Generic|Protocol)$/.test(qualified)
    ? ctx.helper(qualified.replace(/^.*\./, ""))
    : ts.call(ctx.external(forms, "form"), ts.str(qualified.replace(/^.*\./, "")));

const typeVariable = (ctx: Context, call: Expr & { kind: "Call" }): TsExpr =>
  ts.call(ctx.external(forms, "typeVar"), ...call.args.slice(0, 1).map((a) => lower(ctx, a)));

/** What a name stands for that no statement keeps: uses of a type alias spell it out. */
export function aliased(ctx: Context, e: Expr): Expr | undefined {
  const binding = e.kind === "Name" ? ctx.bindingOf(e) : undefined;
  return binding && !ctx.facts.needAlias.has(binding) ? typingAlias(ctx, binding) : undefined;
}

/** Whether a subscribed type is passed on as a value; called or given to a type checker's function, its arguments mean nothing. */
export function isTypeRead(ctx: Context, e: Expr & { kind: "Subscript" }): boolean {
  const parent = ctx.facts.program.parentOf.get(e);
  if (parent?.kind === "ClassDef") return false;
  if (parent?.kind === "Subscript" && (parent.value === e || isTypeBase(ctx, parent.value))) return false;
  if (parent?.kind !== "Call") return isTypeBase(ctx, e.value);
  if (parent.func === e) return false;
  const callee = ctx.types.qualifiedName(parent.func) ?? "";
  return (
    !/^typing(_extensions)?\.(cast|assert_type|NewType|TypeVar)$|^pydantic\./.test(callee) &&
    isTypeBase(ctx, e.value)
  );
}

function isTypeBase(ctx: Context, e: Expr): boolean {
  const t = ctx.typeOf(e);
  if (t.k !== "library") return t.k === "builtin" || t.k === "class";
  const kind = ctx.types.libraries.member(t.name)?.kind;
  return kind === "class" || kind === "erased";
}

function genericType(ctx: Context, base: Expr, args: readonly Expr[]): TsExpr {
  const name = /\.(Literal|Annotated)$/.exec(ctx.types.qualifiedName(base) ?? "")?.[1];
  const plain = (at: number) => name === "Literal" || (name === "Annotated" && at > 0);
  const values = args.map((a, at) => (plain(at) ? lower(ctx, a) : typeValue(ctx, a)));
  return ts.call(ctx.external(forms, "subscribed"), namedType(ctx, base), ts.array(values));
}

/** `"list[Node]"`: what the text means is looked up when someone asks for it. */
function quotedType(ctx: Context, text: string): TsExpr {
  const meaning =
    new TypeText(ctx, text).parse() ?? ctx.helperCall("boundGlobal", ts.undefined, ts.str(text));
  return ts.call(ctx.external(forms, "forwardRef"), ts.str(text), ts.arrow([], meaning));
}

/** An annotation of a module whose annotations stay text (`from __future__ import annotations`). */
export const postponedType = (ctx: Context, e: Expr): TsExpr =>
  ts.call(
    ctx.external(forms, "forwardRef"),
    ts.str(normalText(ctx.sourceText(e.span))),
    ts.arrow([], typeValue(ctx, e)),
  );

/** Python keeps such annotations as it would write them itself: its own quotes, one space after commas and around bars. */
const normalText = (text: string): string =>
  text
    .split(/('[^']*'|"[^"]*")/)
    .map((part) => (/^["']/.test(part) ? part.replace(/^"([^'\\]*)"$/, "'$1'") : spaced(part)))
    .join("");

const spaced = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/ ?, ?/g, ", ")
    .replace(/ ?\| ?/g, " | ")
    .replace(/([[(]) /g, "$1")
    .replace(/ ([\])])/g, "$1");

/** Types in quotes have no nodes of their own: names are those of the module. */
class TypeText {
  private at = 0;
  private readonly tokens: readonly string[];

  constructor(
    private readonly ctx: Context,
    text: string,
  ) {
    this.tokens = text.match(/\.\.\.|[\w.]+|"[^"]*"|'[^']*'|[[\]|,]|\S/g) ?? [];
  }

  /** Undefined where the text is no type that this reads. */
  parse(): TsExpr | undefined {
    const out = this.alternatives();
    return this.at === this.tokens.length ? out : undefined;
  }

  private alternatives(): TsExpr | undefined {
    let out = this.single();
    while (out && this.take("|")) {
      const next = this.single();
      out = next && ts.call(this.ctx.external(forms, "unionOf"), out, next);
    }
    return out;
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private single(): TsExpr | undefined {
    if (this.take("[")) return this.listed((items) => ts.array(items));
    const token = this.tokens[this.at++];
    if (token === undefined) return undefined;
    if (/^["']/.test(token)) return ts.str(token.slice(1, -1));
    if (/^-?\d/.test(token)) return ts.raw(token);
    if (token === "...") return this.ctx.helper("Ellipsis");
    if (token === "None") return ts.null;
    const base = this.named(token);
    if (!base || !this.take("[")) return base;
    return this.listed((items) => ts.call(this.ctx.external(forms, "subscribed"), base, ts.array(items)));
  }

  private listed(make: (items: TsExpr[]) => TsExpr): TsExpr | undefined {
    const items: TsExpr[] = [];
    while (!this.take("]")) {
      const item = this.alternatives();
      if (!item || (this.tokens[this.at] !== "]" && !this.take(","))) return undefined;
      items.push(item);
    }
    return make(items);
  }

  private named(name: string): TsExpr | undefined {
    const last = name.replace(/^.*\./, "");
    const binding = this.ctx.module.scopes.module.bindings.get(name);
    const t = binding && this.ctx.types.declaredType(binding);
    if (t?.k === "class") return ts.id(this.ctx.variable(name));
    const source = typingAlias(this.ctx, binding);
    if (source) return aliasValue(this.ctx, source);
    if (isTypingForm(`typing.${last}`)) return typingForm(this.ctx, last);
    return /^(str|int|float|bool|bytes|list|dict|set|tuple|frozenset|object|type)$/.test(name)
      ? this.ctx.helper(name)
      : undefined;
  }
}
