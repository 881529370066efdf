/** References to libraries: what a qualified Python name is in TypeScript, by the tables. */
import { type TsExpr } from "../emitter/ts.js";
import type { Expr, Span } from "../parser/ast.js";
import { packageAdvice } from "../libraries/package-advice.js";
import { isTypingForm } from "../libraries/python/typing.js";
import type { Context } from "./context.js";
import { shownOnlyClass } from "./inspection.js";
import { typingForm } from "./type-values.js";

/** The dotted name when the expression is a module, of the program or a library. */
export function moduleName(ctx: Context, e: Expr): string | undefined {
  if (e.kind !== "Name" && e.kind !== "Attribute") return undefined;
  const t = ctx.typeOf(e);
  return t.k === "module" ? t.name : undefined;
}

/** A function, class or constant of a library as a value; a diagnostic where there is none. */
export function libraryReference(ctx: Context, qualified: string, span: Span): TsExpr {
  const row = ctx.types.libraries.member(qualified);
  const dot = qualified.lastIndexOf(".");
  const [module, name] = [qualified.slice(0, dot), qualified.slice(dot + 1)];
  if (!row) return unknownMember(ctx, module, name, span);
  switch (row.kind) {
    case "unsupported":
      return ctx.unsupported("unsupported-member", { member: name, module, advice: row.advice }, span);
    case "erased": {
      const shown = shownOnlyClass(qualified);
      if (shown !== undefined) return ctx.helper(shown);
      return isTypingForm(qualified) ? typingForm(ctx, qualified) : ctx.helper("object");
    }
    default:
      if (row.differs) ctx.report(row.differs, { expression: ctx.sourceText(span) }, span);
      return ctx.external(row.from, row.name);
  }
}

function unknownMember(ctx: Context, module: string, name: string, span: Span): TsExpr {
  // A member of what has no counterpart: the advice is that of the whole.
  if (ctx.types.libraries.member(module)?.kind === "unsupported") return libraryReference(ctx, module, span);
  const members = knownMembers(ctx, module);
  if (!members) {
    const top = topLevel(module || name);
    const advice = packageAdvice(top) ?? importAdvice;
    const known = ctx.types.libraries.isModule(top) || ctx.types.libraries.library(top) !== undefined;
    return ctx.unsupported("unknown-import", { module: known ? module : top, advice }, span);
  }
  const near = nearest(name, members);
  return ctx.unsupported(
    "unknown-member",
    { member: name, module, advice: near ? `Did you mean \`${near}\`? ${memberAdvice}` : memberAdvice },
    span,
  );
}

/** Whether nothing gives the objects of a library class such a member here: no row of its table, and no assignment of the program. */
export const lacksMember = (ctx: Context, cls: string, name: string, isCalled: boolean): boolean =>
  ctx.types.libraries.lacks(cls, name, isCalled) && ctx.types.attributeWrites.of(name).length === 0;

/** A member that the objects of a library class do not have here. */
export function missingMember(ctx: Context, cls: string, name: string, span: Span): TsExpr {
  const near = nearest(name, ctx.types.libraries.membersOf(cls));
  return ctx.unsupported(
    "unknown-member",
    { member: name, module: cls, advice: near ? `Did you mean \`${near}\`? ${memberAdvice}` : memberAdvice },
    span,
  );
}

/** What is supported of a module, or of a class of one. */
function knownMembers(ctx: Context, owner: string): readonly string[] | undefined {
  const library = ctx.types.libraries.library(owner);
  if (library) return Object.keys(library.members);
  const row = ctx.types.libraries.class(owner);
  return row && Object.keys({ ...row.statics, ...row.constants, ...row.methods });
}

const topLevel = (module: string): string => module.split(".")[0]!;

/** For keywords that no table knows. */
export const keywordAdvice = "Leave the keyword out, or translate the call by hand.";
const importAdvice =
  "Find an npm package that does the same, or move the work to an endpoint or a Unity Catalog function that the agent calls.";
const memberAdvice = "Write it with what is supported, or replace the emitted placeholder by hand.";

/** The supported name that differs least. */
function nearest(name: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(3, name.length / 2);
  for (const c of candidates) {
    const d = distance(name.toLowerCase(), c.toLowerCase());
    if (d < least) [best, least] = [c, d];
  }
  return best;
}

/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

export const isErased = (ctx: Context, qualified: string): boolean =>
  ctx.types.libraries.member(qualified)?.kind === "erased";
