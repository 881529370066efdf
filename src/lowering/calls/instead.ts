/** Functions of libraries that have another counterpart for some arguments: `set_model` with a function, or with a graph. */
import { membersOf } from "../../analysis/types.js";
import type { TsExpr } from "../../emitter/ts.js";
import type { FunctionMember } from "../../libraries/library.js";
import type { Call } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { rowCall } from "./rows.js";

/** The call of the other function, or an error for an object of a library class that the row does not name; else undefined. */
export function lowerInstead(ctx: Context, e: Call, row: FunctionMember): TsExpr | undefined {
  const given = e.args[0] ?? e.keywords[0]?.value;
  if (row.instead === undefined || given === undefined) return undefined;
  const kinds = membersOf(ctx.claimedTypeOf(given)).map((t) => (t.k === "object" ? t.cls : t.k));
  for (const kind of kinds) {
    const found = row.instead[kind];
    if (found) return rowCall(ctx, e, ctx.external(found.from, found.name), row);
  }
  const known = kinds.find((kind) => kind.includes("."));
  if (known === undefined) return undefined;
  const place = { expression: ctx.sourceText(given.span), type: known };
  return ctx.unsupported("model-not-served", place, e.span);
}
