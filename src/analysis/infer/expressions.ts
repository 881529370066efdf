/** Types of expressions, one row a kind. */
import type { Expr, Name } from "../../parser/ast.js";
import { isReadBefore } from "../placement.js";
import type { Types } from "../infer.js";
import { filterType, join, joinAll, membersOf, outermost, T, type Ty } from "../types.js";
import { callType } from "./calls.js";
import { subscriptType } from "./elements.js";
import { attributeExpr } from "./members.js";
import { narrow } from "./narrow.js";
import { constantType, unary } from "./operators.js";

export function computeExpr(types: Types, e: Expr): Ty {
  switch (e.kind) {
    case "Constant":
      return constantType(e);
    case "JoinedStr":
    case "FormattedValue":
      return T.str;
    case "Name":
      return nameType(types, e);
    case "Attribute":
      return attributeExpr(types, e);
    case "Call":
      return callType(types, e);
    case "List":
      return T.list(elementsType(types, e.elts));
    case "Tuple":
      if (e.elts.some((x) => x.kind === "Starred")) return T.tuples(T.unknown);
      return T.tuple(e.elts.map((x) => types.exprType(x)));
    case "Set":
      return T.set(elementsType(types, e.elts));
    case "Dict":
      return dictType(types, e);
    case "ListComp":
      return T.list(types.exprType(e.elt));
    case "SetComp":
      return T.set(types.exprType(e.elt));
    case "GeneratorExp":
      return T.iterator(types.exprType(e.elt), true);
    case "DictComp":
      return T.dict(types.exprType(e.key), types.exprType(e.value));
    case "BoolOp":
      return boolOp(types, e);
    case "BinOp":
      return binaryChain(types, e);
    case "UnaryOp":
      return unary(e.op, types.exprType(e.operand));
    case "Compare":
      return compareType(types, e);
    case "IfExp":
      return join(types.exprType(e.body), types.exprType(e.orelse));
    case "NamedExpr":
      return types.exprType(e.value);
    case "Lambda":
      return { k: "function", info: types.program.functionOf.get(e)! };
    case "Subscript":
      return subscriptType(types, e);
    case "Await": {
      const t = types.exprType(e.value);
      if (t.k === "awaitable") return t.of;
      // One row stands for a method of a client and for that of its async twin.
      return t.k === "never" || (e.value.kind === "Call" && isWaiting(types, e.value.func)) ? t : T.unknown;
    }
    case "Starred":
    case "Yield":
    case "YieldFrom":
    case "Slice":
    case "ErrorExpr":
      return T.unknown;
  }
}

/** Whether a method of a library waits in TypeScript, whatever Python's does. */
const isWaiting = (types: Types, f: Expr): boolean =>
  f.kind === "Attribute" &&
  membersOf(types.exprType(f.value)).every(
    (m) => m.k === "none" || (m.k === "object" && types.libraries.method(m.cls, f.attr)?.awaits === true),
  );

function elementsType(types: Types, elts: readonly Expr[]): Ty {
  return joinAll(
    elts.map((x) => (x.kind === "Starred" ? types.elementType(types.exprType(x.value)) : types.exprType(x))),
  );
}

function dictType(types: Types, e: Expr & { kind: "Dict" }): Ty {
  if (e.keys.some((k) => k === undefined)) return T.dict(T.unknown, T.unknown);
  return T.dict(
    joinAll(e.keys.map((k) => types.exprType(k!))),
    joinAll(e.values.map((v) => types.exprType(v))),
  );
}

function nameType(types: Types, e: Name): Ty {
  const binding = types.bindingOf(e);
  if (!binding || isReadBefore(binding, e)) return { k: "builtin", name: e.id };
  const conditions = types.narrowings.get(e);
  let t = types.declaredType(binding);
  for (const c of conditions ?? []) t = narrow(types, t, c);
  return t;
}

function boolOp(types: Types, e: Expr & { kind: "BoolOp" }): Ty {
  const values = e.values.map((v) => types.exprType(v));
  const last = values.length - 1;
  return joinAll(
    values.map((t, i) => (i < last && e.op === "or" ? filterType(t, (m) => m.k !== "none") : t)),
  );
}

/** Left-deep chains in a loop, so that `a + a + ...` of any length is no deep recursion. */
function binaryChain(types: Types, e: Expr & { kind: "BinOp" }): Ty {
  const rights: (Expr & { kind: "BinOp" })[] = [];
  let left: Expr = e;
  while (left.kind === "BinOp" && (left === e || !types.isTyped(left))) {
    rights.push(left);
    left = left.left;
  }
  let t = types.exprType(left);
  for (let i = rights.length - 1; i >= 0; i--)
    t = types.binary(t, rights[i]!.op, types.exprType(rights[i]!.right), rights[i]!);
  return t;
}

function compareType(types: Types, e: Expr & { kind: "Compare" }): Ty {
  if (e.ops.every((op) => op === "is" || op === "is not" || op === "in" || op === "not in")) return T.bool;
  if (!types.overloadsComparison) return T.bool;
  const plain = [e.left, ...e.comparators].every((x) => !isOnlyPossiblyOverloaded(types.exprType(x)));
  return plain ? T.bool : T.unknown;
}

/** Whether comparing it could give something other than a bool (`__eq__` of a program's or library's class). */
const isOnlyPossiblyOverloaded = (type: Ty): boolean => {
  const t = outermost(type);
  return (
    t.k === "unknown" || membersOf(t).some((m) => m.k === "instance" || m.k === "object" || m.k === "unknown")
  );
};
