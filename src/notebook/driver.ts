/** What the cells that log and deploy a model say about it, as an MLmodel would: read from their text, never run. */
import type { Call, Expr, Module } from "../parser/ast.js";
import { parse, walk } from "../parser/index.js";

export interface DriverFacts {
  /** The file that was logged as the model. */
  readonly model?: string;
  readonly registeredName?: string;
  readonly resources: readonly { readonly type: string; readonly name: string }[];
  readonly example?: unknown;
  readonly config?: Record<string, unknown>;
  readonly requirements: readonly string[];
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
    resources: resourcesOf(calls, reader),
    ...(isRecord(example) && { example }),
    ...(isRecord(config) && { config }),
    requirements: Array.isArray(requirements)
      ? requirements.filter((x): x is string => typeof x === "string")
      : [],
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

/** Every resource that the cells make, in a list or appended to one. */
function resourcesOf(calls: readonly Call[], reader: Values): { type: string; name: string }[] {
  const out = new Map<string, { type: string; name: string }>();
  for (const c of calls) {
    const found = resourceTypes[calleeName(c).split(".").at(-1)!];
    const e = found && (c.keywords.find((k) => k.arg === found[1])?.value ?? c.args[0]);
    const name = e && reader.value(e);
    if (found && typeof name === "string") out.set(`${found[0]}\0${name}`, { type: found[0], name });
  }
  return [...out.values()];
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

  constructor(readonly modules: readonly Module[]) {
    for (const m of [...modules].reverse())
      for (const s of m.body)
        if (s.kind === "Assign")
          for (const t of s.targets) if (t.kind === "Name") this.names.set(t.id, s.value);
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
