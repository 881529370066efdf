/** What calls of Python's own functions give. */
import type { Call } from "../../parser/ast.js";
import { builtinIterators, builtinResults } from "../builtin-types.js";
import type { Types } from "../infer.js";
import { isOnly, joinAll, T, type Ty } from "../types.js";

export function builtinCall(types: Types, name: string, e: Call): Ty {
  const first = e.args[0] && e.args[0].kind !== "Starred" ? types.exprType(e.args[0]) : undefined;
  const element = first ? types.elementType(first) : T.unknown;
  if (builtinIterators.has(name)) return iteratorResult(types, name, e, element);
  switch (name) {
    case "list":
    case "sorted":
      return T.list(first ? element : T.unknown);
    case "tuple":
      return T.tuples(first ? element : T.unknown);
    case "set":
      return T.set(first ? element : T.unknown);
    case "int":
      return first && isOnly(first, "int", "bool") ? (first.k === "int" ? first : T.int) : T.bigInt;
    case "abs":
      return first && isOnly(first, "int", "float") ? first : T.unknown;
    case "min":
    case "max":
      return e.keywords.length
        ? T.unknown
        : e.args.length === 1
          ? element
          : joinAll(e.args.map((a) => types.exprType(a)));
    case "round":
      return e.args.length === 1 && first && isOnly(first, "float", "int") ? T.bigInt : T.unknown;
    case "sum":
      return isOnly(element, "int") && e.args.length === 1 ? T.bigInt : T.unknown;
    case "type":
      return T.unknown;
    case "super":
      return T.unknown;
    case "open":
      return { k: "object", cls: "io.TextIOWrapper" };
    default:
      return builtinResults[name] ?? T.unknown;
  }
}

function iteratorResult(types: Types, name: string, e: Call, element: Ty): Ty {
  switch (name) {
    case "enumerate":
      return T.iterator(T.tuple([T.int, element]));
    case "zip":
      return T.iterator(
        T.tuple(e.args.map((a) => (a.kind === "Starred" ? T.unknown : types.elementType(types.exprType(a))))),
      );
    case "reversed":
      return T.iterator(element);
    case "filter":
      return T.iterator(e.args[1] ? types.elementType(types.exprType(e.args[1])) : T.unknown);
    case "map": {
      const f = e.args[0] && types.exprType(e.args[0]);
      if (f?.k === "function") return T.iterator(types.resultOf(f.info));
      if (f?.k === "builtin") return T.iterator(builtinResults[f.name] ?? T.unknown);
      return T.iterator(T.unknown);
    }
    default:
      return T.iterator(T.unknown);
  }
}
