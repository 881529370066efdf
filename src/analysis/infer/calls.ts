/** What a call gives. */
import type { Call, Expr } from "../../parser/ast.js";
import type { MethodRow } from "../../libraries/library.js";
import { methodResult } from "../builtin-types.js";
import type { Types } from "../infer.js";
import type { ClassInfo } from "../program.js";
import { join, joinAll, outermost, T, type Ty } from "../types.js";
import { claimedLike } from "../claims.js";
import { builtinCall } from "./builtin-calls.js";

export function callType(types: Types, e: Call): Ty {
  if (e.func.kind === "Attribute") {
    const special = methodCall(types, e, e.func);
    if (special) return special;
  }
  const t = types.exprType(e.func);
  switch (t.k) {
    case "never":
      return T.never;
    case "function":
      return types.resultOf(t.info);
    case "class":
      return types.isEnum(t.info) || !hasOwnNew(types, t.info) ? { k: "instance", info: t.info } : T.unknown;
    case "builtin":
      return builtinCall(types, t.name, e);
    case "library":
      return libraryCall(types, t.name, e);
    default:
      return T.unknown;
  }
}

function methodCall(types: Types, e: Call, f: Expr & { kind: "Attribute" }): Ty | undefined {
  const receiver = outermost(types.exprType(f.value));
  if (receiver.k === "object") {
    const row = types.libraries.method(receiver.cls, f.attr);
    if (row) return types.typeText(row.streams && isStreaming(e) ? row.streams : row.returns);
  }
  if (receiver.k === "library") {
    const row = types.libraries.class(receiver.name)?.statics?.[f.attr];
    if (row) return types.typeText(row.returns);
  }
  if (receiver.k === "union") {
    const results = receiver.of.map((m) => methodResult(m, f.attr));
    return results.every((r) => r !== undefined) ? joinAll(results as Ty[]) : undefined;
  }
  if (receiver.k === "instance") {
    const m = types.method(receiver.info, f.attr);
    if (!m) {
      const row = inheritedRow(types, receiver.info, f.attr);
      if (row) return row.returns === "Self" ? receiver : types.typeText(row.returns);
    }
  }
  if (receiver.k === "class" && !types.method(receiver.info, f.attr)) {
    const row = inheritedRow(types, receiver.info, f.attr);
    if (row)
      return row.returns === "Self" ? { k: "instance", info: receiver.info } : types.typeText(row.returns);
  }
  if (receiver.k === "builtin" && receiver.name === "dict" && f.attr === "fromkeys")
    return T.dict(T.unknown, T.unknown);
  const result = methodResult(receiver, f.attr);
  // Others have a `copy`, too.
  const found = result && f.attr === "copy" ? claimedLike(types.exprType(f.value), result) : result;
  if (receiver.k === "dict" && f.attr === "get" && e.args.length === 2 && receiver.value.k !== "never")
    return join(receiver.value, types.exprType(e.args[1]!));
  if (receiver.k === "dict" && f.attr === "get" && e.args.length === 1 && receiver.value.k !== "never")
    return join(receiver.value, T.none);
  return found;
}

/** The row of a method that a class has from a library. */
function inheritedRow(types: Types, c: ClassInfo, name: string): MethodRow | undefined {
  for (const base of types.libraryBases(c)) {
    const row = types.libraries.method(base, name);
    if (row) return row;
  }
  return undefined;
}

function hasOwnNew(types: Types, c: ClassInfo): boolean {
  return types.method(c, "__new__") !== undefined;
}

function libraryCall(types: Types, name: string, _e: Call): Ty {
  const member = types.libraries.member(name);
  if (member?.kind === "function") {
    const t = types.typeText(member.returns);
    return member.awaits && member.params.length >= 0 && types.libraries.isCoroutine(name)
      ? T.awaitable(t)
      : t;
  }
  if (member?.kind === "class") return { k: "object", cls: name };
  return T.unknown;
}

/** `stream=True`, or a value that may be true. */
export const isStreaming = (e: Call): boolean =>
  e.keywords.some(
    (k) =>
      k.arg === "stream" &&
      !(k.value.kind === "Constant" && k.value.value.type === "bool" && !k.value.value.value),
  );
