/** Values that differ from CPython's only when somebody looks at them: reported where they are put into text, and nowhere else. */
import type { AnyNode, Expr } from "../parser/ast.js";
import { walk } from "../parser/index.js";
import type { Context } from "./context.js";

const intoText = new Set(["print", "str", "repr", "hex", "format", "ascii"]);
const numbersOfTheProcess = new Set(["hash", "id"]);
const inOrderOfSet = new Set(["list", "tuple"]);

export function reportShownValues(ctx: Context): void {
  walk(ctx.module.module, {
    enter(node) {
      if (node.kind === "FormattedValue") report(ctx, node.value);
      if (node.kind !== "Call" || !intoText.has(builtinCall(ctx, node) ?? "")) return;
      for (const argument of node.args) if (argument.kind !== "Starred") report(ctx, argument);
    },
  });
}

/** The name of a builtin that is called. */
function builtinCall(ctx: Context, node: AnyNode): string | undefined {
  if (node.kind !== "Call" || node.func.kind !== "Name") return undefined;
  const { scopes } = ctx.module;
  return scopes.bindingOf.get(node.func) ? undefined : node.func.id;
}

function report(ctx: Context, e: Expr): void {
  const name = builtinCall(ctx, e);
  if (name !== undefined && numbersOfTheProcess.has(name))
    ctx.report("hash-value", { expression: ctx.sourceText(e.span) }, e.span);
  if (e.kind === "Name" && e.id === "__file__" && !ctx.bindingOf(e))
    ctx.report(
      "module-attribute",
      { name: "__file__", replacement: "the path that the module would have in the app" },
      e.span,
    );
  const listed = name !== undefined && inOrderOfSet.has(name) && e.kind === "Call" ? e.args[0] : e;
  const t = listed && ctx.typeOf(listed);
  if (t?.k === "set" && t.of.k === "str") ctx.report("set-order", {}, e.span);
}
