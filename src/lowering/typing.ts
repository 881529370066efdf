/** What exists for type checkers only and leaves nothing behind. */
import type { Expr } from "../parser/ast.js";
import type { Binding } from "../analysis/scopes.js";
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
  return (isTypeExpression(ctx, e) && !isPlainName(ctx, e)) || (e.kind === "BinOp" && isTypeUnion(ctx, e));
}

/** What a name stands for that the program keeps for annotations only: `Pair = Tuple[int, str]`, `T = TypeVar("T")`. */
export function typingAlias(ctx: Context, binding: Binding | undefined): Expr | undefined {
  const [write, ...more] = binding?.writes ?? [];
  if (!write || more.length || write.source.kind !== "assign" || write.source.path.length) return undefined;
  const { value } = write.source;
  return isTypingOnly(ctx, value) && !isModuleAlias(ctx, value) ? value : undefined;
}

/** `int | None`, `list[str] | str` */
export function isTypeUnion(ctx: Context, e: Expr & { kind: "BinOp" }): boolean {
  if (e.op !== "|") return false;
  return isTypeOperand(ctx, e.left) && isTypeOperand(ctx, e.right) && !(isNone(e.left) && isNone(e.right));
}

const isNone = (e: Expr): boolean => e.kind === "Constant" && e.value.type === "None";

function isTypeOperand(ctx: Context, e: Expr): boolean {
  if (isNone(e)) return true;
  if (e.kind === "BinOp") return isTypeUnion(ctx, e);
  if (isTypeExpression(ctx, e)) return true;
  if (e.kind !== "Name" && e.kind !== "Attribute") return false;
  const t = ctx.typeOf(e);
  if (t.k === "class") return !ctx.types.isEnum(t.info);
  return t.k === "builtin" && builtinTypes.has(t.name);
}

const builtinTypes = new Set([
  "int",
  "str",
  "float",
  "bool",
  "list",
  "dict",
  "set",
  "tuple",
  "frozenset",
  "bytes",
]);

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
