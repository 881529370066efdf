import { ts, type TsExpr } from "../../emitter/ts.js";
import type { Lambda } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { hoistedDeclarations } from "../functions/definition.js";
import { inFunction, lowerParameters } from "../functions/parameters.js";
import { withSignature } from "../functions/signature.js";
import { dynamic } from "../types.js";
import { lower } from "./index.js";

/** `lambda x: body` -> `(x) => body`; with a `yield`, a generator function. */
export function lowerLambda(ctx: Context, e: Lambda): TsExpr {
  const info = ctx.facts.program.functionOf.get(e)!;
  const fn = inFunction(ctx, info, () => {
    const { params, prelude, defaults } = lowerParameters(ctx, info);
    const body = lower(ctx, e.body);
    const start = [...prelude, ...hoistedDeclarations(ctx, info)];
    const block = start.length || info.isGenerator ? [...start, ts.return(body)] : body;
    const async = ctx.facts.async.isAsync(info);
    const arrow: TsExpr = {
      ...ts.arrow(params, block, { async }),
      arrow: !info.isGenerator,
      generator: info.isGenerator,
      returnType: readsItself(ctx, e) ? dynamic(ctx) : undefined,
    };
    return defaults.length
      ? ts.call(
          ts.arrow(
            defaults.map((d) => ({ target: ts.id(d.name), type: ctx.helperType("Dynamic") })),
            arrow,
          ),
          ...defaults.map((d) => d.value),
        )
      : arrow;
  });
  return withSignature(ctx, info, fn);
}

/** `fact = lambda n: n * fact(n - 1)`: TypeScript asks for the type of what calls itself. */
function readsItself(ctx: Context, e: Lambda): boolean {
  const parent = ctx.facts.program.parentOf.get(e);
  const target = parent?.kind === "Assign" ? parent.targets[0] : undefined;
  const { start, end } = e.span;
  const reads = target ? ctx.bindingOf(target)?.reads : undefined;
  return reads?.some((r) => r.offset >= start.offset && r.offset < end.offset) ?? false;
}
