/** Endpoint, prompt, sampling parameters, limits, resources and environment variables of a program. */
import type { Call, Expr, Keyword } from "../parser/ast.js";
import { argument, calleeName, walkProgram } from "./calls.js";
import { environmentRead } from "./environment.js";
import type { AgentFacts, Found } from "./facts.js";
import { findResources } from "./resources.js";
import { fitsRole, modelCalls, promptKeywords, roleOf, samplingKeywords } from "./rules.js";
import { findTools } from "./tools.js";
import { isRecord } from "./literals.js";
import type { Values } from "./values.js";

type Configured = Pick<
  AgentFacts,
  | "endpoint"
  | "systemPrompt"
  | "temperature"
  | "modelConfig"
  | "tools"
  | "settings"
  | "resources"
  | "environment"
>;

export function findConfiguration(values: Values): Configured {
  const uses = findUses(values);
  const named = [...namedConstants(values), ...namedAttributes(values), ...configurationKeys(values)];
  const settings = withoutGuesses(unique([...uses, ...named]));
  const best = (role: string): Found | undefined => {
    const found = settings.filter((f) => f.role === role);
    return found.find((f) => f.value !== undefined) ?? found[0];
  };
  const [endpoint, systemPrompt, temperature] = [
    best("endpoint"),
    best("system_prompt"),
    best("temperature"),
  ];
  const modelConfig = findModelConfig(values);
  return {
    ...(endpoint && { endpoint }),
    ...(systemPrompt && { systemPrompt }),
    ...(temperature && { temperature }),
    ...(modelConfig && { modelConfig }),
    tools: findTools(values),
    settings,
    resources: findResources(values, settings),
    environment: findEnvironment(values),
  };
}

/** Each place once; what is known under a role of its use keeps that role. */
export function unique(found: readonly Found[]): Found[] {
  const out = new Map<string, Found>();
  for (const f of found) {
    const key = `${f.file}:${f.span.start.offset}:${f.key ?? ""}`;
    if (!out.has(key)) out.set(key, f);
  }
  return [...out.values()];
}

/** What only the running program knows is worth a line where nothing else is known of its role. */
function withoutGuesses(settings: readonly Found[]): Found[] {
  const known = new Set(settings.filter((f) => f.value !== undefined).map((f) => f.role));
  return settings.filter((f) => f.value !== undefined || f.origin !== "unknown" || !known.has(f.role));
}

// ---- by use -----------------------------------------------------------------------------------------------------------

/** What is given to calls that ask a model, and what stands as a system message. */
function findUses(values: Values): Found[] {
  const out: Found[] = [];
  const development = developmentDicts(values);
  walkProgram(values.types, (node) => {
    if (node.kind === "Call") out.push(...callUses(values, node));
    if (node.kind === "Dict" && !development.has(node)) out.push(...dictUses(values, node));
    if (node.kind === "Tuple" && isSystem(node.elts[0]) && node.elts.length === 2)
      out.push(values.found(node.elts[1]!, "system", "system_prompt"));
  });
  return out.filter(
    (f) => f.role !== "system_prompt" || f.value === undefined || typeof f.value === "string",
  );
}

/** The dicts of `development_config`: their values count as what `ModelConfig` gives, or not at all. */
function developmentDicts(values: Values): ReadonlySet<object> {
  const out = new Set<object>();
  const add = (e: Expr): void => {
    if (e.kind === "Dict") {
      out.add(e);
      e.values.forEach(add);
    } else values.sourcesOf(e).forEach((s) => s.kind === "Dict" && !out.has(s) && add(s));
  };
  walkProgram(values.types, (node) => {
    if (node.kind !== "Call" || values.construction(node, "mlflow.models.ModelConfig") !== node) return;
    const given = argument(node, ["development_config"], true);
    if (given) add(given);
  });
  return out;
}

function callUses(values: Values, call: Call): Found[] {
  const name = calleeName(values.types, call);
  const out: Found[] = [];
  const keywords = Object.hasOwn(modelCalls, name) && !isEmbedding(call) ? modelCalls[name]! : [];
  const model = argument(call, keywords);
  if (model)
    out.push(
      values.found(
        model,
        keywords.find((k) => call.keywords.some((w) => w.arg === k))!,
        "endpoint",
      ),
    );
  if (keywords.length > 0) out.push(...sampling(values, call.keywords));
  for (const k of call.keywords)
    if (k.arg && promptKeywords.has(k.arg)) out.push(values.found(k.value, k.arg, "system_prompt"));
  const content = systemContent(name, call);
  if (content) out.push(values.found(content, "content", "system_prompt"));
  return out.filter((f) => f.role !== "endpoint" || f.value === undefined || isText(f.value));
}

/** Text, or a list of endpoints that are tried one after the other. */
const isText = (value: unknown): boolean =>
  typeof value === "string" || (Array.isArray(value) && value.every((one) => typeof one === "string"));

/** `client.embeddings.create(model=...)` names a model that does not answer. */
const isEmbedding = (call: Call): boolean =>
  call.func.kind === "Attribute" &&
  call.func.value.kind === "Attribute" &&
  call.func.value.attr === "embeddings";

function sampling(values: Values, keywords: readonly Keyword[]): Found[] {
  return keywords.flatMap((k) =>
    k.arg && samplingKeywords.has(k.arg) ? [values.found(k.value, k.arg, roleOf(k.arg) ?? k.arg)] : [],
  );
}

/** `SystemMessage(content=X)`, `ChatAgentMessage(role="system", content=X)` */
function systemContent(name: string, call: Call): Expr | undefined {
  if (name === "SystemMessage" || name === "SystemMessagePromptTemplate")
    return argument(call, ["content"], true);
  const role = call.keywords.find((k) => k.arg === "role")?.value;
  return isSystem(role) ? argument(call, ["content"]) : undefined;
}

/** `{"role": "system", "content": X}`, and parameters of a model that are kept in a dict. */
function dictUses(values: Values, e: Expr & { kind: "Dict" }): Found[] {
  const entries = e.keys.flatMap((k, i) =>
    k?.kind === "Constant" && k.value.type === "str" ? [[k.value.value, e.values[i]!] as const] : [],
  );
  const table = new Map(entries);
  const content = table.get("content");
  if (isSystem(table.get("role")) && content) return [values.found(content, "content", "system_prompt")];
  const known = entries.filter(
    ([key, v]) => samplingKeywords.has(key) && typeof values.trace(v).value === "number",
  );
  return known.map(([key, v]) => values.found(v, key, roleOf(key) ?? key));
}

const isSystem = (e: Expr | undefined): boolean =>
  e?.kind === "Constant" &&
  e.value.type === "str" &&
  (e.value.value === "system" || e.value.value === "developer");

// ---- by name ----------------------------------------------------------------------------------------------------------

/** Module constants whose names say what they are. */
function namedConstants(values: Values): Found[] {
  return values.types.program.modules.flatMap((m) =>
    m.module.body.flatMap((s) => {
      const target = s.kind === "Assign" ? s.targets[0] : s.kind === "AnnAssign" ? s.target : undefined;
      if (target?.kind !== "Name" || !("value" in s) || !s.value) return [];
      const role = roleOf(target.id);
      const found = role && values.found(target, target.id, role);
      return found && (fitsRole(role, found.value) || (found.value === undefined && isConfigured(found)))
        ? [found]
        : [];
    }),
  );
}

const isConfigured = (f: Found): boolean => f.origin === "environment" || f.origin === "model-config";

/** Attributes and class fields with values of their own, such as those of a settings class. */
function namedAttributes(values: Values): Found[] {
  return values.types.program.classes.flatMap((c) => {
    const own = [...c.classAttributes].map(([name, a]) => [name, a.value] as const);
    const written = [...c.instanceAttributes].map(
      ([name, w]) => [name, w.find((x) => x.value)?.value] as const,
    );
    return [...own, ...written].flatMap(([name, value]) => {
      const role = roleOf(name);
      if (!role || !value) return [];
      const found = values.found(value, name, role);
      return fitsRole(role, found.value) ? [found] : [];
    });
  });
}

// ---- ModelConfig ------------------------------------------------------------------------------------------------------

function findModelConfig(values: Values): Found | undefined {
  let found: Found | undefined;
  walkProgram(values.types, (node) => {
    if (found || node.kind !== "Call" || values.construction(node, "mlflow.models.ModelConfig") !== node)
      return;
    const parent = values.types.program.parentOf.get(node);
    const target = parent?.kind === "Assign" ? parent.targets[0] : undefined;
    found = {
      name: target?.kind === "Name" ? target.id : "ModelConfig",
      value: values.configurationEntries(node),
      span: node.span,
      file: values.moduleOfExpr(node).path,
      origin: "model-config",
      ...configurationFile(values, node),
    };
  });
  return found;
}

/** The file that the configuration is read from, as its `key`. */
function configurationFile(values: Values, call: Call): { key: string } | undefined {
  const given = argument(call, ["development_config"], true);
  const path = given && values.trace(given).value;
  return typeof path === "string" ? { key: path } : undefined;
}

/** Every key that the program takes from its `ModelConfig`. */
function configurationKeys(values: Values): Found[] {
  const out: Found[] = [];
  walkProgram(values.types, (node) => {
    if (node.kind !== "Call" || node.func.kind !== "Attribute" || node.func.attr !== "get") return;
    if (!values.configurationOf(node.func.value)) return;
    const found = values.found(node, "key");
    if (found.key === undefined) return;
    out.push(
      { ...found, name: found.key, role: roleOf(found.key) ?? "configuration" },
      ...nestedKeys(found, found.key),
    );
  });
  return out;
}

/** `llm_parameters.temperature`: entries of a configured dict whose names say what they are. */
function nestedKeys(found: Found, path: string): Found[] {
  if (!isRecord(found.value)) return [];
  return Object.entries(found.value).flatMap(([key, value]): Found[] => {
    const role = roleOf(key);
    return role && fitsRole(role, value) ? [{ ...found, name: key, key: `${path}.${key}`, value, role }] : [];
  });
}

// ---- environment ------------------------------------------------------------------------------------------------------

function findEnvironment(values: Values): Found[] {
  const out = new Map<string, Found>();
  walkProgram(values.types, (node) => {
    if (node.kind !== "Call" && node.kind !== "Subscript") return;
    const read = environmentRead(values.types, node);
    if (!read || out.has(read.key)) return;
    const value = read.default && values.trace(read.default).value;
    out.set(read.key, {
      name: read.key,
      ...(value !== undefined && value !== null && { value }),
      span: node.span,
      file: values.moduleOfExpr(node).path,
      origin: "environment",
      role: read.required ? "required" : "optional",
      key: read.key,
    });
  });
  return [...out.values()];
}
