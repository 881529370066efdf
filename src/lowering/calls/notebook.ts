/** What exists only in Databricks notebooks: `dbutils`, `display`. Secrets and widgets become settings of the app. */
import { ts, type TsExpr } from "../../emitter/ts.js";
import type { Call, Expr } from "../../parser/ast.js";
import { walk } from "../../parser/index.js";
import type { Context, Setting } from "../context.js";

const shown = new Set(["display", "displayHTML"]);

/** Undefined for a call of anything else, also where the program has a function of that name. */
export function lowerNotebookCall(ctx: Context, e: Call): TsExpr | undefined {
  const name = calleeName(ctx, e.func);
  if (name === undefined) return undefined;
  if (
    shown.has(name) ||
    /^dbutils\.(library\.restartPython|widgets\.(text|dropdown|combobox|multiselect|remove|removeAll)|notebook\.exit)$/.test(
      name,
    )
  ) {
    ctx.report("notebook-only", { call: name }, e.span);
    return ts.null;
  }
  if (name === "dbutils.secrets.get")
    return setting(
      ctx,
      e,
      text(argument(e, 1, "key")),
      `The secret ${text(argument(e, 1, "key"))} of the scope ${text(argument(e, 0, "scope"))}.`,
      { secret: secretOf(text(argument(e, 0, "scope")), text(argument(e, 1, "key"))) },
    );
  if (name === "dbutils.widgets.get") {
    const widget = text(argument(e, 0, "name"));
    return setting(ctx, e, widget, `The notebook's widget ${widget}.`, {
      value: widget === undefined ? undefined : widgetDefault(ctx, widget),
    });
  }
  return name.startsWith("dbutils.") ? ctx.unsupported("dbutils", { expression: name }, e.span) : undefined;
}

/** `dbutils.secrets.get` for names that nothing binds, or that the Databricks SDK gives. */
function calleeName(ctx: Context, e: Expr): string | undefined {
  if (e.kind === "Attribute") {
    const owner = calleeName(ctx, e.value);
    return owner?.startsWith("dbutils") ? `${owner}.${e.attr}` : undefined;
  }
  if (e.kind !== "Name" || (e.id !== "dbutils" && !shown.has(e.id))) return undefined;
  const source = ctx.bindingOf(e)?.writes.at(-1)?.source;
  return !source || (source.kind === "import" && source.module.startsWith("databricks.sdk"))
    ? e.id
    : undefined;
}

function setting(
  ctx: Context,
  e: Call,
  name: string | undefined,
  comment: string,
  {
    value: fallback,
    secret,
  }: { readonly value?: string | undefined; readonly secret?: Setting["secret"] } = {},
): TsExpr {
  if (name === undefined)
    return ctx.unsupported("dbutils", { expression: ctx.sourceText(e.func.span) }, e.span);
  const variable = name
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .replace(/\W+/g, "_")
    .toUpperCase();
  ctx.settings.set(variable, {
    name: variable,
    ...(fallback !== undefined && { value: fallback }),
    comment,
    ...(secret && { secret }),
  });
  ctx.report("notebook-setting", { call: ctx.sourceText(e.span), variable }, e.span);
  const environ = ctx.external("python/stdlib/os", "environ");
  return fallback === undefined
    ? ctx.helperCall("getItem", environ, ts.str(variable))
    : ctx.helperCall("get", environ, ts.str(variable), ts.str(fallback));
}

const secretOf = (scope: string | undefined, key: string | undefined): Setting["secret"] => ({
  ...(scope !== undefined && { scope }),
  ...(key !== undefined && { key }),
});

const argument = (e: Call, index: number, name: string): Expr | undefined =>
  e.keywords.find((k) => k.arg === name)?.value ?? e.args[index];

const text = (e: Expr | undefined): string | undefined =>
  e?.kind === "Constant" && e.value.type === "str" ? e.value.value : undefined;

/** The default that the module gives the widget itself. */
function widgetDefault(ctx: Context, widget: string): string | undefined {
  let found: string | undefined;
  walk(ctx.module.module, {
    enter(node) {
      if (
        node.kind !== "Call" ||
        !/^dbutils\.widgets\.(text|dropdown|combobox)$/.test(calleeName(ctx, node.func) ?? "")
      )
        return;
      if (text(argument(node, 0, "name")) === widget)
        found = text(argument(node, 1, "defaultValue")) ?? found;
    },
  });
  return found;
}
