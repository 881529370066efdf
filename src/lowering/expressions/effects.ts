import type { Expr } from "../../parser/ast.js";

/** Names, literals, texts and displays of them. */
export function cannotRaise(e: Expr): boolean {
  switch (e.kind) {
    case "Name":
    case "Constant":
    case "Lambda":
      return true;
    case "Attribute":
      return cannotRaise(e.value);
    case "JoinedStr":
      return e.values.every((v) => v.kind === "Constant" || (!v.formatSpec && cannotRaise(v.value)));
    case "List":
    case "Tuple":
      return e.elts.every(cannotRaise);
    case "Dict":
      return e.keys.every((k) => k?.kind === "Constant") && e.values.every(cannotRaise);
    case "UnaryOp":
      return e.operand.kind === "Constant";
    default:
      return false;
  }
}
