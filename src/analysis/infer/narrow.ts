/** A name's type under the conditions that hold where it is read. */
import type { Expr } from "../../parser/ast.js";
import type { Types } from "../infer.js";
import type { Condition } from "../narrowing.js";
import { filterType, joinAll, membersOf, outermost, sameType, T, type Ty } from "../types.js";

export function narrow(types: Types, t: Ty, c: Condition): Ty {
  switch (c.kind) {
    case "is":
      return types.unpacked(types.exprType(c.value), c.path);
    case "none":
      return c.holds ? T.none : filterType(t, (x) => x.k !== "none");
    case "truthy":
      return c.holds ? filterType(t, (x) => x.k !== "none") : t;
    case "isinstance":
      return narrowInstance(types, t, c.type, c.holds);
  }
}

function narrowInstance(types: Types, t: Ty, type: Expr, holds: boolean): Ty {
  const tests = (type.kind === "Tuple" ? type.elts : [type]).map((x) => types.exprType(x));
  if (!holds) {
    const excluded = (m: Ty) =>
      tests.some((x) => x.k === "builtin" && exactKinds[x.name]?.includes(outermost(m).k));
    // What was claimed is not so, and nothing else is known.
    return membersOf(t).some((m) => m.k === "claimed" && excluded(m))
      ? T.unknown
      : filterType(t, (m) => !excluded(m));
  }
  const found = tests.map((x) =>
    x.k === "builtin" && types.extendedBuiltins.has(x.name) ? T.unknown : instanceType(types, x),
  );
  const wanted = joinAll(found);
  if (t.k === "unknown" || wanted.k === "unknown") return wanted;
  const kept = membersOf(t)
    .map(outermost)
    .filter((m) => membersOf(wanted).some((w) => w.k === m.k && (w.k !== "object" || sameType(w, m))));
  return kept.length ? joinAll(kept) : wanted;
}

function instanceType(types: Types, x: Ty): Ty {
  if (x.k === "class") return { k: "instance", info: x.info };
  if (x.k === "library" && types.libraries.asks(x.name) && types.libraries.class(x.name))
    return { k: "object", cls: x.name };
  if (x.k !== "builtin") return T.unknown;
  switch (x.name) {
    case "str":
      return T.str;
    case "dict":
      return T.dict(T.unknown, T.unknown);
    case "list":
      return T.list(T.unknown);
    case "tuple":
      return T.tuples(T.unknown);
    case "set":
      return T.set(T.unknown);
    case "int":
      return joinAll([T.bigInt, T.bool]);
    case "bool":
      return T.bool;
    case "float":
      return T.float;
    default:
      return T.unknown;
  }
}

const exactKinds: Readonly<Record<string, readonly Ty["k"][]>> = {
  str: ["str"],
  dict: ["dict"],
  list: ["list"],
  tuple: ["tuple", "tuples"],
  set: ["set"],
  float: ["float"],
  bytes: ["bytes"],
  bool: ["bool"],
  int: ["int", "bool"],
};
