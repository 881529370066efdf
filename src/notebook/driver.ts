/** What the cells that log and deploy a model say about it, as an MLmodel would: read from their text, never run. */
import type { AnyNode, Call, Expr, Module, Span } from "../parser/ast.js";
import { children, parse, walk } from "../parser/index.js";

export interface DriverFacts {
  /** The file that was logged as the model. */
  readonly model?: string;
  readonly registeredName?: string;
  readonly resources: readonly DeclaredResource[];
  /** Whether all that the model declares could be read. */
  readonly resourcesKnown: boolean;
  /** Scopes of a user authorization. */
  readonly userScopes: readonly string[];
  readonly example?: unknown;
  readonly config?: Record<string, unknown>;
  readonly requirements: readonly string[];
  /** Where the cells name resources by what only a run of them knows: places in their code. */
  readonly unknownResources: readonly Span[];
}

export interface DeclaredResource {
  readonly type: string;
  readonly name: string;
  readonly asUser: boolean;
  /** The place of the call in the driver's code. */
  readonly span: Span;
}

/** MLflow's resource classes: their word in an MLmodel, and the argument that names the resource. */
const resourceTypes: Readonly<Record<string, readonly [string, string]>> = {
  DatabricksServingEndpoint: ["serving_endpoint", "endpoint_name"],
  DatabricksVectorSearchIndex: ["vector_search_index", "index_name"],
  DatabricksFunction: ["function", "function_name"],
  DatabricksGenieSpace: ["genie_space", "genie_space_id"],
  DatabricksSQLWarehouse: ["sql_warehouse", "warehouse_id"],
  DatabricksUCConnection: ["uc_connection", "connection_name"],
  DatabricksTable: ["table", "table_name"],
  DatabricksApp: ["app", "app_name"],
  DatabricksLakebase: ["lakebase", "database_instance_name"],
};

/**
 * @param driver the code of the cells that write no file.
 * @param modules texts of the written modules, whose constants the cells may import.
 */
export function readDriver(driver: string, modules: readonly string[]): DriverFacts {
  const reader = new Values([driver, ...modules].map((text) => parse(text, "cells").module));
  const [own] = reader.modules;
  const placed = callsIn(own!);
  const calls = placed.map((one) => one.call);
  const named = (name: RegExp) => calls.filter((c) => name.test(calleeName(c)));
  const resources = resourcesOf(placed, reader);
  const log = named(/(^|\.)log_model$/).at(-1);
  const argument = (name: string): unknown => {
    const e = log?.keywords.find((k) => k.arg === name)?.value;
    return e && reader.value(e);
  };
  const model = argument("python_model");
  const name =
    argument("registered_model_name") ?? deployedName(named(/(^|\.)(deploy|register_model)$/), reader);
  const requirements = argument("pip_requirements") ?? argument("extra_pip_requirements");
  const config = argument("model_config");
  const example = argument("input_example");
  return {
    ...(typeof model === "string" && { model }),
    ...(typeof name === "string" && { registeredName: name }),
    resources: resources.found,
    resourcesKnown: resources.unknown.length === 0 && !readsResources(own!),
    unknownResources: resources.unknown.map((e) => e.span),
    userScopes: textsOf(
      named(/(^|\.)UserAuthPolicy$/).flatMap((c) => {
        const e = c.keywords.find((k) => k.arg === "api_scopes")?.value ?? c.args[0];
        return e ? reader.value(e) : [];
      }),
    ),
    ...(isRecord(example) && { example }),
    ...(isRecord(config) && { config }),
    requirements: textsOf(requirements),
  };
}

function deployedName(calls: readonly Call[], reader: Values): unknown {
  for (const c of calls) {
    const e =
      c.keywords.find((k) => k.arg === "model_name" || k.arg === "name")?.value ??
      (calleeName(c).endsWith("deploy") ? c.args[0] : c.args[1]);
    const value = e && reader.value(e);
    if (typeof value === "string") return value;
  }
  return undefined;
}

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((x): x is string => typeof x === "string") : [];

/** `tool.resources`: what a tool declares itself is known when the notebook runs. */
function readsResources(module: Module): boolean {
  let found = false;
  walk(module, {
    enter(node) {
      if (node.kind === "Attribute" && node.attr === "resources" && node.value.kind === "Name")
        found ||= !/^(models|mlflow)$/.test(node.value.id);
      if (node.kind === "Attribute" && node.attr === "get_databricks_resources") found = true;
    },
  });
  return found;
}

/** A call, and what the loops and comprehensions around it give their variables. */
interface Placed {
  readonly call: Call;
  readonly loops: readonly { readonly target: Expr; readonly iter: Expr }[];
}

interface Resources {
  readonly found: readonly DeclaredResource[];
  /** Arguments that name a resource and are only known where the notebook runs. */
  readonly unknown: readonly Expr[];
}

/** Every resource that the cells make, in a list, a loop, or appended to a list. */
function resourcesOf(calls: readonly Placed[], reader: Values): Resources {
  const found = new Map<string, DeclaredResource>();
  const unknown: Expr[] = [];
  for (const { call, loops } of calls) {
    const row = resourceTypes[calleeName(call).split(".").at(-1)!];
    const e = row && (call.keywords.find((k) => k.arg === row[1])?.value ?? call.args[0]);
    if (!row || !e) continue;
    const names = reader.each(e, loops);
    const user = call.keywords.find((k) => k.arg === "on_behalf_of_user")?.value;
    const asUser = user !== undefined && reader.value(user) === true;
    for (const name of textsOf(names))
      found.set(`${row[0]}\0${name}\0${String(asUser)}`, { type: row[0], name, asUser, span: call.span });
    if (names.length === 0 || names.some((name) => typeof name !== "string")) unknown.push(e);
  }
  return { found: [...found.values()], unknown };
}

function callsIn(module: Module): Placed[] {
  const out: Placed[] = [];
  const visit = (node: AnyNode, loops: Placed["loops"]): void => {
    if (node.kind === "Call") out.push({ call: node, loops });
    const own =
      node.kind === "For"
        ? [node]
        : "generators" in node && Array.isArray(node.generators)
          ? node.generators
          : [];
    const inner = own.length > 0 ? [...loops, ...own] : loops;
    for (const child of children(node)) visit(child, inner);
  };
  for (const s of module.body) visit(s, []);
  return out;
}

function calleeName(c: Call): string {
  const name = (e: Expr): string =>
    e.kind === "Name" ? e.id : e.kind === "Attribute" ? `${name(e.value)}.${e.attr}` : "";
  return name(c.func);
}

const isRecord = (x: unknown): x is Record<string, unknown> =>
  typeof x === "object" && x !== null && !Array.isArray(x);

/** Calls of a notebook that make a widget, with its default as their second argument. */
const widgets = /^dbutils\.widgets\.(text|dropdown|combobox|multiselect)$/;

/** Functions that give a setting, or a default. */
const settings = /^(os\.getenv|os\.environ\.get)$/;

/** Values of literals, and of names that are assigned one. */
class Values {
  private readonly names = new Map<string, Expr>();
  /** Defaults of the notebook's widgets. */
  private readonly defaults = new Map<string, Expr>();

  constructor(readonly modules: readonly Module[]) {
    for (const m of modules)
      for (const { call } of callsIn(m)) {
        const [name, value] = call.args;
        const fallback = value ?? call.keywords.find((k) => /^default/.test(k.arg ?? ""))?.value;
        if (widgets.test(calleeName(call)) && name?.kind === "Constant" && fallback)
          this.defaults.set(String(this.value(name)), fallback);
      }
    for (const m of [...modules].reverse())
      for (const s of m.body)
        if (s.kind === "Assign")
          for (const t of s.targets) if (t.kind === "Name") this.names.set(t.id, s.value);
  }

  /** The values of an expression in loops over lists that are known. */
  each(e: Expr, [loop, ...inner]: Placed["loops"]): unknown[] {
    if (!loop) return [this.value(e)];
    const items = this.value(loop.iter);
    if (loop.target.kind !== "Name" || !Array.isArray(items)) return this.each(e, inner);
    const name = loop.target.id;
    const before = this.bound.get(name);
    const out = items.flatMap((item: unknown) => {
      this.bound.set(name, item);
      return this.each(e, inner);
    });
    if (before === undefined) this.bound.delete(name);
    return out;
  }
  private readonly bound = new Map<string, unknown>();

  value(e: Expr, depth = 0): unknown {
    if (depth > 30) return undefined;
    const inner = (x: Expr) => this.value(x, depth + 1);
    switch (e.kind) {
      case "Constant":
        return e.value.type === "str" || e.value.type === "bool" || e.value.type === "float"
          ? e.value.value
          : e.value.type === "int"
            ? Number(e.value.value)
            : null;
      case "Name": {
        if (this.bound.has(e.id)) return this.bound.get(e.id);
        const value = this.names.get(e.id);
        return value && inner(value);
      }
      case "List":
      case "Tuple":
        return e.elts.map(inner);
      case "Dict":
        return this.dict(e, inner);
      case "Attribute": {
        const value =
          e.value.kind === "Name" && !this.names.has(e.value.id) ? this.names.get(e.attr) : undefined;
        return value && inner(value);
      }
      case "JoinedStr": {
        const parts = e.values.map((v) => inner(v.kind === "FormattedValue" ? v.value : v));
        return parts.some((p) => p === undefined) ? undefined : parts.map(String).join("");
      }
      case "Call":
        return this.setting(e, inner);
      case "BinOp": {
        const [a, b] = [inner(e.left), inner(e.right)];
        if (e.op !== "+") return undefined;
        if (Array.isArray(a) && Array.isArray(b)) return [...(a as unknown[]), ...(b as unknown[])];
        return typeof a === "string" && typeof b === "string" ? a + b : undefined;
      }
      default:
        return undefined;
    }
  }

  /** A widget or a variable of the environment stands for its default. */
  private setting(e: Call, inner: (x: Expr) => unknown): unknown {
    const name = calleeName(e);
    const [key, fallback] = e.args;
    if (name === "dbutils.widgets.get" && key) {
      const value = this.defaults.get(String(inner(key)));
      return value && inner(value);
    }
    return settings.test(name) && fallback ? inner(fallback) : undefined;
  }

  private dict(e: Expr & { kind: "Dict" }, inner: (x: Expr) => unknown): Record<string, unknown> | undefined {
    const entries = e.keys.map((k, i): [unknown, unknown] => [k && inner(k), inner(e.values[i]!)]);
    const whole = entries.every(([k, v]) => typeof k === "string" && v !== undefined);
    return whole ? (Object.fromEntries(entries) as Record<string, unknown>) : undefined;
  }
}
