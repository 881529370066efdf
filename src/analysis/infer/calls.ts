/** What a call gives. */
import type { Call, Expr } from "../../parser/ast.js";
import type { MethodRow } from "../../libraries/library.js";
import { methodResult } from "../builtin-types.js";
import type { Types } from "../infer.js";
import { memberType } from "./members.js";
import type { ClassInfo } from "../program.js";
import { join, joinAll, membersOf, outermost, T, type Ty } from "../types.js";
import { claimedLike } from "../claims.js";
import { builtinCall } from "./builtin-calls.js";

export function callType(types: Types, e: Call): Ty {
  if (e.func.kind === "Attribute") {
    const special = methodCall(types, e, e.func);
    if (special) return special;
  }
  return joinAll(membersOf(types.exprType(e.func)).map((t) => resultOfCall(types, e, t)));
}

function resultOfCall(types: Types, e: Call, t: Ty): Ty {
  switch (t.k) {
    // A call of None raises.
    case "none":
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

/** What a call of a method gives, by what has it; nothing where only what the attribute itself is tells. */
function methodCall(types: Types, e: Call, f: Expr & { kind: "Attribute" }): Ty | undefined {
  const receivers = membersOf(outermost(types.exprType(f.value))).filter((m) => m.k !== "none");
  const results = receivers.map((m) => resultOfMethod(types, e, f, m));
  if (results.every((r) => r === undefined)) return undefined;
  return joinAll(results.map((r, i) => r ?? resultOfCall(types, e, memberType(types, receivers[i]!, f))));
}

function resultOfMethod(
  types: Types,
  e: Call,
  f: Expr & { kind: "Attribute" },
  receiver: Ty,
): Ty | undefined {
  switch (receiver.k) {
    case "object": {
      const row = types.libraries.method(receiver.cls, f.attr);
      return row && types.typeText(row.streams && isStreaming(e) ? row.streams : row.returns);
    }
    case "library": {
      const row = types.libraries.class(receiver.name)?.statics?.[f.attr];
      return row && types.typeText(row.returns);
    }
    case "instance":
    case "class":
      return inheritedResult(types, receiver, f.attr);
    case "builtin":
      return receiver.name === "dict" && f.attr === "fromkeys" ? T.dict(T.unknown, T.unknown) : undefined;
    case "dict":
      if (f.attr === "get" && receiver.value.k !== "never" && (e.args.length === 1 || e.args.length === 2))
        return join(receiver.value, e.args[1] ? types.exprType(e.args[1]) : T.none);
      break;
  }
  const result = methodResult(receiver, f.attr);
  // Others have a `copy`, too.
  return result && f.attr === "copy" ? claimedLike(types.exprType(f.value), result) : result;
}

/** What a method gives that a class of the program has from a library. */
function inheritedResult(
  types: Types,
  receiver: Ty & { k: "instance" | "class" },
  name: string,
): Ty | undefined {
  const row = types.method(receiver.info, name) ? undefined : inheritedRow(types, receiver.info, name);
  if (!row) return undefined;
  return row.returns === "Self" ? { k: "instance", info: receiver.info } : types.typeText(row.returns);
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
