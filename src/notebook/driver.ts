/** What the cells that log and deploy a model say about it, as an MLmodel would: read from their text, never run. */
import type { Call, Expr, Module, Span } from "../parser/ast.js";
import { parse, walk } from "../parser/index.js";

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
  const calls = callsIn(own!);
  const named = (name: RegExp) => calls.filter((c) => name.test(calleeName(c)));
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
    ...resourcesOf(own!, calls, reader),
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

/** Every resource that the cells make, in a list or appended to one; also in loops over texts that are known. */
function resourcesOf(
  module: Module,
  calls: readonly Call[],
  reader: Values,
): Pick<DriverFacts, "resources" | "resourcesKnown"> {
  const out = new Map<string, DeclaredResource>();
  let known = true;
  for (const call of calls) {
    const found = resourceTypes[calleeName(call).split(".").at(-1)!];
    const e = found && (call.keywords.find((k) => k.arg === found[1])?.value ?? call.args[0]);
    if (!found || !e) continue;
    const names = reader.each(e);
    if (!names.every((name) => typeof name === "string")) known = false;
    const user = call.keywords.find((k) => k.arg === "on_behalf_of_user")?.value;
    const asUser = user !== undefined && reader.value(user) === true;
    for (const name of textsOf(names))
      out.set(`${found[0]}\0${name}\0${String(asUser)}`, { type: found[0], name, asUser, span: call.span });
  }
  return { resources: [...out.values()], resourcesKnown: known && !readsResources(module) };
}

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

function callsIn(module: Module): Call[] {
  const out: Call[] = [];
  walk(module, {
    enter(node) {
      if (node.kind === "Call") out.push(node);
    },
  });
  return out;
}

function calleeName(c: Call): string {
  const name = (e: Expr): string =>
    e.kind === "Name" ? e.id : e.kind === "Attribute" ? `${name(e.value)}.${e.attr}` : "";
  return name(c.func);
}

const isRecord = (x: unknown): x is Record<string, unknown> =>
  typeof x === "object" && x !== null && !Array.isArray(x);

/** Values of literals, and of names that are assigned one. */
class Values {
  private readonly names = new Map<string, Expr>();
  /** What the variables of loops go over. */
  private readonly loops = new Map<string, Expr>();

  constructor(readonly modules: readonly Module[]) {
    for (const m of modules)
      walk(m, {
        enter: (node) => {
          if ((node.kind === "For" || node.kind === "Comprehension") && node.target.kind === "Name")
            this.loops.set(node.target.id, node.iter);
        },
      });
    for (const m of [...modules].reverse())
      for (const s of m.body)
        if (s.kind === "Assign")
          for (const t of s.targets) if (t.kind === "Name") this.names.set(t.id, s.value);
  }

  /** The value, or all that a loop's variable has in turn; `[undefined]` when it is not known. */
  each(e: Expr): unknown[] {
    const iterated = e.kind === "Name" && !this.names.has(e.id) ? this.loops.get(e.id) : undefined;
    const values = iterated && this.value(iterated);
    return Array.isArray(values) ? values : [this.value(e)];
  }

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
        const value = this.names.get(e.id);
        return value && inner(value);
      }
      case "List":
      case "Tuple":
        return e.elts.map(inner);
      case "Dict":
        return this.dict(e, inner);
      case "JoinedStr":
        return e.values.map((v) => String(inner(v.kind === "FormattedValue" ? v.value : v))).join("");
      case "BinOp": {
        const [a, b] = [inner(e.left), inner(e.right)];
        return e.op === "+" && typeof a === "string" && typeof b === "string" ? a + b : undefined;
      }
      default:
        return undefined;
    }
  }

  private dict(e: Expr & { kind: "Dict" }, inner: (x: Expr) => unknown): Record<string, unknown> | undefined {
    const entries = e.keys.map((k, i): [unknown, unknown] => [k && inner(k), inner(e.values[i]!)]);
    const whole = entries.every(([k, v]) => typeof k === "string" && v !== undefined);
    return whole ? (Object.fromEntries(entries) as Record<string, unknown>) : undefined;
  }
}
