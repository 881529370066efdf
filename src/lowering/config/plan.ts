/**
 * What of a program goes to the app's `config.ts`: constants that the matcher knows as configuration, constants read from the environment, and the
 * values of `ModelConfig`. Only what can be moved without changing when or how it is evaluated.
 */
import { camelCase } from "../../analysis/names.js";
import type { ProgramModule } from "../../analysis/program.js";
import { place } from "../../analysis/placement.js";
import type { Binding } from "../../analysis/scopes.js";
import type { Types } from "../../analysis/infer.js";
import { environmentRead, type EnvironmentRead, isEnviron } from "../../matcher/environment.js";
import type { AgentFacts } from "../../matcher/facts.js";
import type { AnnAssign, Assign, Call, Expr, Name, Stmt } from "../../parser/ast.js";
import { walk } from "../../parser/index.js";
import { isData, type PlainType, plainType, plainValue } from "./plain.js";
import { VariableNames } from "./variables.js";

/** A module constant that moves. */
export interface MovedConstant {
  readonly module: ProgramModule;
  readonly statement: Assign | AnnAssign;
  readonly binding: Binding;
  /** Its name in `config.ts`. */
  readonly name: string;
  readonly type: PlainType;
  readonly value: Expr;
  /** The environment variable that overrides it. */
  readonly variable: string;
  /** How Python itself reads it from the environment, where it does. */
  readonly read?: EnvironmentRead;
}

/** The values that a `ModelConfig` is made with. */
export interface MovedModelConfig {
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Whether the model was logged with them. */
  readonly isLogged: boolean;
  /** Development configurations that nothing else reads. */
  readonly replaces: readonly Stmt[];
}

export interface ConfigPlan {
  /** Where it is, without ending, as modules have theirs. */
  readonly path: string;
  readonly constants: ReadonlyMap<Stmt, MovedConstant>;
  readonly modelConfig?: MovedModelConfig;
  /** Constants that nothing needs once the model's configuration is in `config.ts`. */
  readonly dropped: ReadonlySet<Stmt>;
  readonly variables: VariableNames;
}

/**
 * @param facts the agent of the program.
 * @param logged values that `ModelConfig` gets instead of what the source says, as YAML has them.
 */
export function planConfig(
  types: Types,
  facts: AgentFacts,
  logged: Readonly<Record<string, unknown>> | undefined,
): ConfigPlan {
  const modulePaths = new Set(types.program.modules.map((m) => m.target));
  const variables = new VariableNames(facts.environment.map((f) => f.name));
  const known = new Set(
    [...facts.settings, ...facts.resources, ...facts.tools]
      .filter((f) => f.origin === "constant")
      .map((f) => `${f.file}:${f.span.start.offset}`),
  );
  const constants = new Map<Stmt, MovedConstant>();
  const names = new Set<string>();
  const readsMove = !writesEnvironment(types);
  for (const module of types.program.modules) {
    for (const statement of module.module.body) {
      const found = candidate(types, module, statement);
      if (!found || names.has(spelled(found.binding.name))) continue;
      const { value, binding, target } = found;
      const read = readsMove ? plainRead(types, value) : undefined;
      const type =
        read?.type ??
        (known.has(`${module.path}:${target.span.start.offset}`) ? plainType(value) : undefined);
      if (!type) continue;
      const name = spelled(binding.name);
      names.add(name);
      const variable = read?.read.key ?? variables.forConstant(binding.name);
      constants.set(statement, {
        module,
        statement: found.statement,
        binding,
        name,
        type,
        value,
        variable,
        ...(read && { read: read.read }),
      });
    }
  }
  const modelConfig = moveModelConfig(types, names, logged);
  return {
    path: ["config", "settings", "agent_config"].find((p) => !modulePaths.has(p)) ?? "migrated_config",
    constants,
    ...(modelConfig && { modelConfig }),
    dropped: new Set(modelConfig?.replaces),
    variables,
  };
}

const spelled = camelCase;

/** `NAME = value` at module level, assigned nowhere else. */
function candidate(
  types: Types,
  module: ProgramModule,
  s: Stmt,
): { statement: Assign | AnnAssign; target: Name; value: Expr; binding: Binding } | undefined {
  if (s.kind !== "Assign" && s.kind !== "AnnAssign") return undefined;
  const target = s.kind === "AnnAssign" ? s.target : s.targets.length === 1 ? s.targets[0]! : undefined;
  if (target?.kind !== "Name" || !s.value) return undefined;
  const binding = module.scopes.bindingOf.get(target);
  if (!binding || /^__.*__$/.test(target.id)) return undefined;
  if (types.program.setters.get(module)?.has(target.id)) return undefined;
  const placement = place(binding);
  const once = placement.kind === "at" && placement.mode === "const" && placement.write.node === target;
  return once && types.declaredType(binding).k !== "unknown"
    ? { statement: s, target, value: s.value, binding }
    : undefined;
}

/** `os.environ.get("X", "default")`, `int(os.getenv("X", "5"))`: reads with a plain default. */
function plainRead(types: Types, e: Expr): { read: EnvironmentRead; type: PlainType } | undefined {
  if (
    e.kind === "Call" &&
    e.func.kind === "Name" &&
    /^(int|float)$/.test(e.func.id) &&
    e.args.length === 1 &&
    types.qualifiedName(e.func) === e.func.id
  ) {
    const inner = environmentRead(types, e.args[0]!);
    return inner && /^(str|int|float)$/.test(plainType(inner.default) ?? "")
      ? { read: inner, type: e.func.id as "int" | "float" }
      : undefined;
  }
  const read = environmentRead(types, e);
  return read?.default && plainType(read.default) === "str" ? { read, type: "str" } : undefined;
}

/** Whether the program changes `os.environ`, so that a read must stay behind the change. */
function writesEnvironment(types: Types): boolean {
  let found = false;
  for (const [node, parent] of types.program.parentOf) {
    const e = node as Expr;
    if ((e.kind !== "Attribute" && e.kind !== "Name") || !isEnviron(types, e)) continue;
    const holder = types.program.parentOf.get(parent);
    const read =
      (parent.kind === "Attribute" && /^(get|items|keys|values|copy)$/.test(parent.attr)) ||
      (parent.kind === "Subscript" && !isTarget(holder, parent)) ||
      parent.kind === "Compare" ||
      parent.kind === "Alias";
    if (!read) found = true;
  }
  return found || callsOneOf(types, new Set(["dotenv.load_dotenv", "os.putenv", "os.unsetenv"]));
}

const isTarget = (holder: object | undefined, e: object): boolean => {
  const s = holder as Stmt | undefined;
  if (s?.kind === "Assign") return s.targets.includes(e as Expr);
  if (s?.kind === "Delete") return true;
  return (s?.kind === "AugAssign" || s?.kind === "AnnAssign") && s.target === e;
};

function callsOneOf(types: Types, names: ReadonlySet<string>): boolean {
  return types.program.nodesOf("Call").some((e) => names.has(types.qualifiedName(e.func) ?? ""));
}

function free(wanted: string, names: ReadonlySet<string>, types: Types): string {
  const taken = (name: string): boolean =>
    names.has(name) || types.program.modules.some((m) => m.scopes.module.bindings.has(name));
  return taken(wanted) ? free(`LOGGED_${wanted}`, names, types) : wanted;
}

// ---- ModelConfig ------------------------------------------------------------------------------------------------------

/** The values that every `ModelConfig` gets: those that the model was logged with, or the one dict that the source has for it. */
function moveModelConfig(
  types: Types,
  names: ReadonlySet<string>,
  logged: Readonly<Record<string, unknown>> | undefined,
): MovedModelConfig | undefined {
  const calls = modelConfigCalls(types);
  if (calls.length === 0) return undefined;
  const given = calls.map((c) => givenConfiguration(types, c));
  const replaces = given.flatMap((g) => g?.statement ?? []);
  if (logged) return { name: free("MODEL_CONFIG", names, types), values: logged, isLogged: true, replaces };
  const only = given.length === 1 ? given[0] : undefined;
  if (!only) return undefined;
  const values = plainValue(only.dict) as Record<string, unknown>;
  return { name: only.name ?? free("MODEL_CONFIG", names, types), values, isLogged: false, replaces };
}

function modelConfigCalls(types: Types): { call: Call; module: ProgramModule }[] {
  const out: { call: Call; module: ProgramModule }[] = [];
  for (const module of types.program.modules)
    walk(module.module, {
      enter(node) {
        if (node.kind === "Call" && isModelConfig(types, node)) out.push({ call: node, module });
      },
    });
  return out;
}

/** The dict of `development_config`, with the constant that only this call reads. */
function givenConfiguration(
  types: Types,
  { call, module }: { call: Call; module: ProgramModule },
): { dict: Expr; name?: string; statement?: Stmt } | undefined {
  const given = call.keywords.find((k) => k.arg === "development_config")?.value ?? call.args[0];
  if (given?.kind === "Dict") return isData(given) ? { dict: given } : undefined;
  const binding = given?.kind === "Name" ? module.scopes.bindingOf.get(given) : undefined;
  if (!binding || binding.scope.kind !== "module" || binding.reads.length !== 1) return undefined;
  const statement = module.module.body.find((s) => candidate(types, module, s)?.binding === binding);
  const dict = statement && (statement as Assign).value;
  return dict?.kind === "Dict" && isData(dict) ? { dict, name: spelled(binding.name), statement } : undefined;
}

export const isModelConfig = (types: Types, call: Call): boolean =>
  /^mlflow\.models\.(model_config\.)?ModelConfig$/.test(types.qualifiedName(call.func) ?? "");
