/** What iteration, unpacking and subscripts take out of a value. */
import type { Subscript } from "../../parser/ast.js";
import type { Types } from "../infer.js";
import { claimed } from "../claims.js";
import { isOnly, joinAll, membersOf, T, toldIf, type Ty } from "../types.js";
import { constantIndex } from "./operators.js";

/** What iteration over a value gives. */
export function elementType(types: Types, t: Ty): Ty {
  switch (t.k) {
    // Iteration over None raises.
    case "none":
    case "never":
      return T.never;
    case "list":
    case "set":
    case "frozenset":
    case "tuples":
    case "iterator":
      return t.of;
    case "tuple":
      return joinAll(t.items);
    case "dict":
      return t.key;
    case "str":
      return T.str;
    case "bytes":
    case "range":
      return T.int;
    case "claimed":
      return claimed(elementType(types, t.of));
    case "union":
      return joinAll(t.of.map((m) => elementType(types, m)));
    case "class":
      return types.isEnum(t.info) ? { k: "instance", info: t.info } : T.unknown;
    case "object":
      return t.of ?? T.unknown;
    default:
      return T.unknown;
  }
}

export function unpacked(types: Types, t: Ty, path: readonly (number | "*")[]): Ty {
  let now = t;
  for (const step of path) {
    if (now.k === "never") return T.never;
    if (step === "*") now = T.list(elementType(types, now));
    else if (now.k === "claimed") now = claimed(types.unpacked(now.of, [step]));
    else if (now.k === "tuple") now = now.items[step] ?? T.unknown;
    else now = elementType(types, now);
  }
  return now;
}

export function subscriptType(types: Types, e: Subscript): Ty {
  return joinAll(
    membersOf(types.exprType(e.value)).map((m) =>
      m.k === "claimed" ? claimed(partType(types, m.of, e)) : partType(types, m, e),
    ),
  );
}

/** What a class of a library says about its subscripts. */
function librarySubscript(types: Types, cls: string, { slice }: Subscript): Ty {
  const kinds = types.libraries.class(cls)?.subscript;
  if (!kinds) return T.unknown;
  const key = slice.kind === "Slice" ? undefined : types.exprType(slice);
  const text =
    key === undefined
      ? kinds.slice
      : isOnly(key, "str")
        ? kinds.text
        : isOnly(key, "list")
          ? kinds.list
          : undefined;
  return text === undefined ? T.unknown : types.typeText(text);
}

function partType(types: Types, t: Ty, e: Subscript): Ty {
  // A subscript of None raises.
  if (t.k === "none") return T.never;
  if (t.k === "object") return librarySubscript(types, t.cls, e);
  if (e.slice.kind === "Slice")
    return t.k === "tuple"
      ? T.tuples(joinAll(t.items))
      : isOnly(t, "list", "str", "tuples", "bytes")
        ? toldIf(false, t)
        : T.unknown;
  switch (t.k) {
    case "list":
    case "tuples":
      return t.of;
    case "tuple": {
      const i = constantIndex(e.slice);
      return i === undefined ? joinAll(t.items) : (t.items.at(i) ?? T.unknown);
    }
    case "dict":
      return t.value;
    case "str":
      return T.str;
    case "range":
    case "bytes":
      return T.int;
    case "class":
      return types.isEnum(t.info) ? { k: "instance", info: t.info } : t;
    default:
      return T.unknown;
  }
}
