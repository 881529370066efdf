/** Literals that hold masks of secrets: the app reads what is behind a mask from an environment variable. */
import { templateText, ts, type TsExpr } from "../emitter/ts.js";
import type { AnyNode, Constant, Expr } from "../parser/ast.js";
import { type Mask, masksOf, withoutRests } from "../secrets/mask.js";
import { isSecretName, named } from "../secrets/rules.js";
import type { Context } from "./context.js";

/** The variable of each secret, by its number. */
export class SecretVariables {
  private readonly names = new Map<number, string>();

  get all(): ReadonlyMap<number, string> {
    return this.names;
  }

  /** The secret's variable; `wanted` where that is free, when it has none yet. */
  name(number: number, wanted: string): string {
    const known = this.names.get(number);
    if (known !== undefined) return known;
    const taken = new Set(this.names.values());
    let name = wanted;
    for (let count = 2; taken.has(name); count++) name = `${wanted}_${count}`;
    this.names.set(number, name);
    return name;
  }
}

/** A literal with masks: the variable alone, or a template around the variables. */
export const lowerMasked = (ctx: Context, e: Constant, text: string): TsExpr =>
  maskedText(ctx, text, (mask) => literalVariable(ctx, e, mask));

/** @param variable the name of the variable for a mask. */
export function maskedText(ctx: Context, text: string, variable: (mask: Mask) => string): TsExpr {
  const { quasis, expressions } = maskedParts(ctx, text, variable);
  if (expressions.length === 0) return ts.str(quasis.join(""));
  return quasis.every((one) => one === "") && expressions.length === 1
    ? expressions[0]!
    : { kind: "template", quasis: quasis.map(templateLine), expressions };
}

/** The text between masks, and what is read for each mask; there is one text more than there are masks. */
function maskedParts(
  ctx: Context,
  masked: string,
  variable: (mask: Mask) => string,
): { readonly quasis: string[]; readonly expressions: TsExpr[] } {
  const text = withoutRests(masked);
  const masks = masksOf(text);
  const environ = (name: string) =>
    ctx.helperCall("getItem", ctx.external("python/stdlib/os", "environ"), ts.str(name));
  return {
    quasis: [...masks, undefined].map((mask, i) => text.slice(masks[i - 1]?.end ?? 0, mask?.start)),
    expressions: masks.map((mask) => environ(variable(mask))),
  };
}

/** The parts of a literal inside of an f-string. */
export const literalParts = (ctx: Context, e: Constant, text: string) =>
  maskedParts(ctx, text, (mask) => literalVariable(ctx, e, mask));

const templateLine = (text: string): string => templateText(text).replace(/\n/g, "\\n");

function literalVariable(ctx: Context, e: Constant, { number, rule }: Mask): string {
  const name = ctx.facts.secrets.name(number, wantedName(ctx, e, rule));
  const comment = `The secret (${rule.label}) that stood in ${ctx.module.path}, line ${e.span.start.line}.`;
  if (!ctx.settings.has(name)) ctx.settings.set(name, { name, comment, secret: {} });
  return name;
}

/** The variable for a secret under a key of a configuration. */
export function secretVariable(path: readonly string[], rule: Mask["rule"]): string {
  const isClear = rule === named || (isSecretName(path.at(-1)!) && !vague.test(path.at(-1)!));
  return isClear ? spelled(path.join("_")) : rule.variable;
}

/** Names that say nothing beside a key whose issuer is known. */
const vague = /^(api_?key|key|token|secret|password|auth_?token|access_?token)$/i;

/** The name that the program gives the secret, where it is the name of one. */
function wantedName(ctx: Context, e: Constant, rule: Mask["rule"]): string {
  const given = givenName(ctx, e);
  const isClear = given !== undefined && isSecretName(given.name);
  if (isClear && (rule === named || given.isVariable || !vague.test(given.name))) return spelled(given.name);
  return rule === named && given?.isVariable ? spelled(given.name) : rule.variable;
}

const spelled = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/\W+/g, "_")
    .toUpperCase();

interface GivenName {
  readonly name: string;
  /** A variable of the program, or of its environment; not a keyword or a key. */
  readonly isVariable: boolean;
}

function givenName(ctx: Context, e: Constant): GivenName | undefined {
  let node: AnyNode = e;
  for (let depth = 0; depth < 4; depth++) {
    const parent = ctx.facts.program.parentOf.get(node);
    const found = parent && nameIn(parent, node);
    if (!parent || found) return found;
    node = parent;
  }
  return undefined;
}

function nameIn(parent: AnyNode, value: AnyNode): GivenName | undefined {
  switch (parent.kind) {
    case "Assign":
      return targetName(parent.targets[0]);
    case "AnnAssign":
      return targetName(parent.target);
    case "Keyword":
      return parent.arg === undefined || parent.arg === "default"
        ? undefined
        : { name: parent.arg, isVariable: false };
    case "Dict":
      return literal(parent.keys[parent.values.indexOf(value as Expr)] ?? undefined, false);
    case "Call":
      return parent.args[1] === value ? literal(parent.args[0], true) : undefined;
    default:
      return undefined;
  }
}

function targetName(e: Expr | undefined): GivenName | undefined {
  if (e?.kind === "Name") return { name: e.id, isVariable: true };
  if (e?.kind === "Attribute") return { name: e.attr, isVariable: true };
  return e?.kind === "Subscript" ? literal(e.slice, true) : undefined;
}

const literal = (e: Expr | undefined, isVariable: boolean): GivenName | undefined =>
  e?.kind === "Constant" && e.value.type === "str" ? { name: e.value.value, isVariable } : undefined;
