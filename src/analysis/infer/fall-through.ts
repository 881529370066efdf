/** Whether control reaches the end of a body. */
import type { FunctionDef, Stmt } from "../../parser/ast.js";

/** Whether control can reach the end of the function's body. */
export function canFallThrough(node: FunctionDef): boolean {
  return fallsThrough(node.body);
}

function fallsThrough(body: readonly Stmt[]): boolean {
  const last = body.at(-1);
  if (!last) return true;
  switch (last.kind) {
    case "Return":
    case "Raise":
      return false;
    case "If":
      return last.orelse.length === 0 || fallsThrough(last.body) || fallsThrough(last.orelse);
    case "With":
    case "AsyncWith":
      return true;
    case "While":
      return !(
        last.test.kind === "Constant" &&
        last.test.value.type === "bool" &&
        last.test.value.value &&
        !containsBreak(last.body)
      );
    case "Try":
    case "TryStar":
      if (last.finalbody.length && !fallsThrough(last.finalbody)) return false;
      return (
        fallsThrough(last.orelse.length ? last.orelse : last.body) ||
        last.handlers.some((h) => fallsThrough(h.body))
      );
    default:
      return true;
  }
}

function containsBreak(body: readonly Stmt[]): boolean {
  return body.some((s) => {
    if (s.kind === "Break") return true;
    if (s.kind === "If") return containsBreak(s.body) || containsBreak(s.orelse);
    if (s.kind === "Try" || s.kind === "TryStar")
      return [s.body, s.orelse, s.finalbody, ...s.handlers.map((h) => h.body)].some(containsBreak);
    if (s.kind === "With" || s.kind === "AsyncWith") return containsBreak(s.body);
    if (s.kind === "Match") return s.cases.some((c) => containsBreak(c.body));
    return false;
  });
}
