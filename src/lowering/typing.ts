/** What exists for type checkers only and leaves nothing behind. */
import type { Expr } from "../parser/ast.js";
import type { Context } from "./context.js";

/** `T = TypeVar("T")`, `Messages = list[dict[str, Any]]`, `logger: Final` ... */
export function isTypingOnly(ctx: Context, e: Expr): boolean {
  if (e.kind === "Call") {
    const name = ctx.types.qualifiedName(e.func);
    return (
      name !== undefined &&
      /^typing(_extensions)?\.(TypeVar|ParamSpec|TypeVarTuple|NewType)$/.test(name) &&
      !/NewType$/.test(name)
    );
  }
  if (isModuleAlias(ctx, e)) return true;
  return isTypeExpression(ctx, e) && !isPlainName(ctx, e);
}

/** `p = os.path`: uses of the name are uses of the module. */
function isModuleAlias(ctx: Context, e: Expr): boolean {
  const t = ctx.typeOf(e);
  return t.k === "module" && !ctx.facts.program.byName.has(t.name) && ctx.types.libraries.isModule(t.name);
}

const isPlainName = (ctx: Context, e: Expr): boolean => e.kind === "Name" && ctx.typeOf(e).k !== "library";

function isTypeExpression(ctx: Context, e: Expr): boolean {
  switch (e.kind) {
    case "Subscript": {
      const t = ctx.typeOf(e.value);
      if (t.k === "library") return /^(typing|typing_extensions|collections\.abc)\./.test(t.name);
      return t.k === "builtin" && ["list", "dict", "set", "tuple", "frozenset", "type"].includes(t.name);
    }
    case "Attribute":
    case "Name": {
      const t = ctx.typeOf(e);
      return (
        t.k === "library" &&
        /^(typing|typing_extensions)\./.test(t.name) &&
        ctx.types.libraries.member(t.name)?.kind === "erased"
      );
    }
    default:
      return false;
  }
}
