/** `config.ts` of an app: each value is read from the environment, with the value of the Python source as default. */
import type { Imports } from "../../emitter/imports.js";
import { printStatements, propertyKey } from "../../emitter/print.js";
import { templateText, ts, type TsExpr, type TsProperty, type TsStmt } from "../../emitter/ts.js";
import type { AgentFacts, Found } from "../../matcher/facts.js";
import { roleOf } from "../../matcher/rules.js";
import { Context, type LoweringOptions, type ProgramFacts, type Setting } from "../context.js";
import { lower } from "../expressions/index.js";
import { isIntegerLike } from "../keys.js";
import { hasMask } from "../../secrets/mask.js";
import { maskedText, secretVariable } from "../secrets.js";
import type { ConfigPlan, MovedConstant } from "./plan.js";
import type { PlainType } from "./plain.js";

/** An environment variable of the app. */
export type Variable = Setting;

export interface ConfigFile {
  readonly text: string;
  readonly imports: Imports;
  readonly variables: readonly Variable[];
}

/** The file, or undefined when nothing moves; and the variables that the program reads, those of `config.ts` first. */
export function lowerConfig(
  facts: ProgramFacts,
  plan: ConfigPlan,
  options: LoweringOptions,
): ConfigFile | undefined {
  const [first] = facts.program.modules;
  if (!first || (plan.constants.size === 0 && !plan.modelConfig)) return undefined;
  const variables: Variable[] = [];
  const statements: TsStmt[] = [];
  let ctx = new Context(facts, first, options);
  for (const constant of plan.constants.values()) {
    if (constant.module !== ctx.module) ctx = new Context(facts, constant.module, options, ctx.imports);
    statements.push(constantStatement(ctx, constant));
    variables.push({
      name: constant.variable,
      value: defaultText(constant),
      comment: placeOf(constant.binding.name, constant.module.path, constant.statement.span.start.line),
    });
  }
  if (plan.modelConfig) statements.push(modelConfigStatement(ctx, plan, variables));
  const header =
    "/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */";
  const text = [header, ctx.imports.print(), printStatements(statements)].filter(Boolean).join("\n\n") + "\n";
  return { text, imports: ctx.imports, variables };
}

/** Variables that the program reads where they are used, and that no constant of `config.ts` stands for. */
export function otherVariables(facts: AgentFacts, known: readonly Variable[]): Variable[] {
  const names = new Set([...known.map((v) => v.name), "DATABRICKS_HOST", "DATABRICKS_TOKEN"]);
  return facts.environment
    .filter((f) => !names.has(f.name))
    .map((f) => ({
      name: f.name,
      ...(f.value !== undefined && { value: textOf(f.value) }),
      comment: readAt(f),
    }));
}

const readAt = (f: Found): string =>
  `Read by ${f.file}, line ${f.span.start.line}${f.role === "required" ? ", which needs it" : ""}.`;

const placeOf = (name: string, path: string, line: number): string => `\`${name}\` of ${path}, line ${line}.`;

// ---- constants --------------------------------------------------------------------------------------------------------

/** `export const MAX_TOKENS: number = int(process.env.MAX_TOKENS || 800);` */
function constantStatement(ctx: Context, constant: MovedConstant): TsStmt {
  const { trivia } = constant.statement;
  const comments = [...trivia.leading, ...trivia.trailing].map((c) => c.text);
  const { read } = constant;
  const fallback = lower(ctx, read ? read.default! : constant.value);
  const given = environment(constant.variable);
  const value = read
    ? converted(ctx, constant.type, ts.binary(given, "??", fallback))
    : overridden(ctx, constant.type, given, fallback);
  return exportedConstant(constant.name, value, comments, trivia.blankLineBefore);
}

const exportedConstant = (
  name: string,
  value: TsExpr,
  leading: readonly string[],
  blankBefore: boolean,
): TsStmt => ({
  kind: "variable",
  mode: "const",
  target: ts.id(name),
  value,
  export: true,
  leading,
  blankBefore,
});

const environment = (variable: string): TsExpr => {
  const env = ts.member(ts.id("process"), "env");
  return propertyKey(variable) === variable ? ts.member(env, variable) : ts.index(env, ts.str(variable));
};

/** An empty variable counts as not set: Python had no variable here. */
function overridden(ctx: Context, type: PlainType, given: TsExpr, fallback: TsExpr): TsExpr {
  if (type === "bool") return ts.call(ctx.external("agent-server", "booleanSetting"), given, fallback);
  if (type === "texts") return ts.call(ctx.external("agent-server", "textsSetting"), given, fallback);
  return converted(ctx, type, ts.binary(given, "||", fallback));
}

function converted(ctx: Context, type: PlainType, value: TsExpr): TsExpr {
  if (type === "int") return ts.as(ctx.helperCall("int", value), "number");
  if (type === "float") return ts.as(ctx.helperCall("float", value), "number");
  return value;
}

function defaultText({ read, value }: MovedConstant): string {
  return textOf(evaluate(read?.default ?? value));
}

/** The value of a plain expression as it would stand in the environment. */
function evaluate(e: MovedConstant["value"]): unknown {
  switch (e.kind) {
    case "Constant":
      return "value" in e.value ? e.value.value : null;
    case "UnaryOp":
      return `-${textOf(evaluate(e.operand))}`;
    case "BinOp":
      return `${textOf(evaluate(e.left))}${textOf(evaluate(e.right))}`;
    case "List":
      return e.elts.map(evaluate);
    case "Call":
      return e.func.kind === "Attribute" ? textOf(evaluate(e.func.value)).trim() : "";
    default:
      return "";
  }
}

const textOf = (value: unknown): string => (Array.isArray(value) ? JSON.stringify(value) : String(value));

// ---- ModelConfig ------------------------------------------------------------------------------------------------------

function modelConfigStatement(ctx: Context, plan: ConfigPlan, variables: Variable[]): TsStmt {
  const { name, values, isLogged, replaces } = plan.modelConfig!;
  const comments = isLogged ? [] : replaces.flatMap((s) => s.trivia.leading.map((c) => c.text));
  const properties = Object.entries(values).map(([key, value]) => ({
    key,
    value: entry(ctx, plan, [key], value, variables),
  }));
  const logged = "What the model was logged with. It takes the place of the development configuration.";
  return exportedConstant(name, dict(ctx, properties), isLogged ? [logged] : comments, true);
}

/** A value of the configuration: scalars of the first level, and deeper ones whose names say what they are, can be set. */
function entry(
  ctx: Context,
  plan: ConfigPlan,
  path: readonly string[],
  value: unknown,
  variables: Variable[],
): TsExpr {
  if (typeof value === "string" && hasMask(value)) return maskedEntry(ctx, path, value, variables);
  const type = scalarType(value);
  if (type && (path.length === 1 || (path.length === 2 && roleOf(path[1]!) !== undefined))) {
    const variable = plan.variables.forConstant(path.join("_"));
    variables.push({
      name: variable,
      value: textOf(value),
      comment: `\`${path.join(".")}\` of the model's configuration.`,
    });
    return overridden(ctx, type, environment(variable), literal(ctx, value));
  }
  if (Array.isArray(value))
    return ts.array(value.map((v, i) => entry(ctx, plan, [...path, String(i), ""], v, variables)));
  if (typeof value !== "object" || value === null || type) return literal(ctx, value);
  return dict(
    ctx,
    Object.entries(value).map(([key, v]) => ({ key, value: entry(ctx, plan, [...path, key], v, variables) })),
  );
}

function maskedEntry(ctx: Context, path: readonly string[], value: string, variables: Variable[]): TsExpr {
  return maskedText(ctx, value, ({ number, rule }) => {
    const name = ctx.facts.secrets.name(number, secretVariable(path.filter(Boolean), rule));
    const comment = `The secret (${rule.label}) that stood under \`${path.join(".")}\` in the model's configuration.`;
    variables.push({ name, comment, secret: {} });
    return name;
  });
}

function dict(ctx: Context, entries: readonly { key: string; value: TsExpr }[]): TsExpr {
  const plain = entries.length > 0 && entries.every(({ key }) => !isIntegerLike(key) && key !== "__proto__");
  if (plain) return ts.object(entries.map(({ key, value }): TsProperty => ts.prop(key, value)));
  return ts.new(
    ctx.helper("Dict"),
    ts.array(entries.map(({ key, value }) => ts.array([ts.str(key), value]))),
  );
}

/** YAML's values: boxed numbers are floats with an integral value. */
function scalarType(value: unknown): PlainType | undefined {
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "bool";
  if (value instanceof Number) return "float";
  if (typeof value === "number") return Number.isInteger(value) ? "int" : "float";
  return undefined;
}

function literal(ctx: Context, value: unknown): TsExpr {
  if (typeof value === "string") return multiline(value);
  if (value instanceof Number) return ctx.helperCall("float", ts.num(value.valueOf()));
  if (typeof value === "number") return Number.isFinite(value) ? ts.num(value) : ts.raw(String(value));
  if (typeof value === "bigint") return ts.raw(`${value}n`);
  if (typeof value === "boolean") return value ? ts.true : ts.false;
  return ts.null;
}

const multiline = (value: string): TsExpr =>
  value.includes("\n") && !value.includes("\r") ? ts.raw("`" + templateText(value) + "`") : ts.str(value);
