/** Questions about calls that several parts of the matcher ask. */
import type { Types } from "../analysis/infer.js";
import type { AnyNode, Call, Expr } from "../parser/ast.js";

/** The last part of the callee's name: of the library member it is, whatever it is called here, else as it is written. */
export function calleeName(types: Types, call: Call): string {
  const qualified = types.qualifiedName(call.func);
  if (qualified !== undefined && qualified.includes("."))
    return qualified.slice(qualified.lastIndexOf(".") + 1);
  const f = call.func;
  return f.kind === "Attribute" ? f.attr : f.kind === "Name" ? f.id : "";
}

/** The argument for a keyword, or the first one where the call gives it without its name. */
export function argument(call: Call, keywords: readonly string[], positional = false): Expr | undefined {
  for (const name of keywords) {
    const found = call.keywords.find((k) => k.arg === name);
    if (found) return found.value;
  }
  return positional && call.args[0]?.kind !== "Starred" ? call.args[0] : undefined;
}

/** Visits every node of the program, in the order of its modules and of the text. */
export function walkProgram(types: Types, enter: (node: AnyNode) => void): void {
  for (const node of types.program.parentOf.keys() as Iterable<AnyNode>) enter(node);
}
