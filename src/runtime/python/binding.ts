import { TypeError } from "./exceptions.js";
import type { Signature } from "./functions.js";
import { keywords as makeKeywords } from "./keywords.js";
import type { Dynamic } from "./types.js";

/** One parameter of a recorded signature. */
export interface Parameter {
  name: string;
  /** The property of the options object, for a keyword-only parameter. */
  js: string;
  required: boolean;
  keywordOnly: boolean;
  positionalOnly: boolean;
}

export interface Parameters {
  named: Parameter[];
  rest: boolean;
  options: boolean;
}

/** Reads the entries of a signature; `#` starts a remark about it. */
export function parseParameters(entries: readonly string[]): Parameters {
  const slash = entries.indexOf("/");
  const parsed: Parameters = { named: [], rest: false, options: false };
  let keywordOnly = false;
  entries.forEach((entry, at) => {
    if (entry.startsWith("**")) parsed.options = true;
    else if (entry.startsWith("*")) {
      keywordOnly = true;
      parsed.rest ||= entry !== "*";
    } else if (entry !== "/" && !entry.startsWith("#"))
      parsed.named.push(parameter(entry, keywordOnly, at < slash));
  });
  return parsed;
}

function parameter(entry: string, keywordOnly: boolean, positionalOnly: boolean): Parameter {
  const required = !entry.endsWith("=");
  const [name, js] = (required ? entry : entry.slice(0, -1)).split(":") as [string, string?];
  return { name, js: js ?? name, required, keywordOnly, positionalOnly };
}

/**
 * The JavaScript arguments of a call with Python's positional and keyword arguments. Throws CPython's TypeErrors.
 * `self` is 1 for methods, whose count of arguments includes the object.
 */
export function bindArguments(
  signature: Signature,
  args: readonly Dynamic[],
  given: Record<string, Dynamic>,
  self: 0 | 1,
): Dynamic[] {
  const parameters = parseParameters(signature.parameters);
  const positional = parameters.named.filter((each) => !each.keywordOnly);
  const called = `${signature.qualname}()`;
  const values = new Map<string, Dynamic>();
  positional.slice(0, args.length).forEach(({ name }, i) => values.set(name, args[i]));
  const extra = takeKeywords(called, parameters, given, values);
  if (args.length > positional.length && !parameters.rest) {
    throw new TypeError(`${called} ${tooMany(parameters, values, args.length, self)}`);
  }
  requireAll(called, positional, values, "positional");
  requireAll(
    called,
    parameters.named.filter((each) => each.keywordOnly),
    values,
    "keyword-only",
  );
  return arranged(parameters, positional, values, args, extra);
}

/** The arguments of a method that was given one object of named ones, by its parameters. */
export function namedArguments(
  qualname: string,
  parameters: readonly string[],
  given: Record<string, Dynamic>,
): [Dynamic, Dynamic, Dynamic, Dynamic, Dynamic, Dynamic] {
  return bindArguments({ qualname, parameters }, [], given, 0) as [
    Dynamic,
    Dynamic,
    Dynamic,
    Dynamic,
    Dynamic,
    Dynamic,
  ];
}

function takeKeywords(
  called: string,
  { named, options }: Parameters,
  given: Record<string, Dynamic>,
  values: Map<string, Dynamic>,
): Record<string, Dynamic> {
  const extra: [string, Dynamic][] = [];
  const forbidden = named.filter(
    (each) => each.positionalOnly && Object.hasOwn(given, each.name) && !options,
  );
  for (const [name, value] of Object.entries(given)) {
    const target = named.find((each) => each.name === name && !each.positionalOnly);
    if (target === undefined && !options) {
      const names = forbidden.map((each) => each.name).join(", ");
      const placed = `got some positional-only arguments passed as keyword arguments: '${names}'`;
      throw new TypeError(
        `${called} ${names === "" ? `got an unexpected keyword argument '${name}'` : placed}`,
      );
    }
    if (target !== undefined && values.has(name))
      throw new TypeError(`${called} got multiple values for argument '${name}'`);
    if (target === undefined) extra.push([name, value]);
    else values.set(name, value);
  }
  return Object.fromEntries(extra) as Record<string, Dynamic>;
}

/** `takes from 1 to 2 positional arguments but 3 were given` */
function tooMany({ named }: Parameters, values: Map<string, Dynamic>, given: number, self: 0 | 1): string {
  const positional = named.filter((each) => !each.keywordOnly);
  const least = positional.filter((each) => each.required).length + self;
  const most = positional.length + self;
  const takes = least === most ? `${most}` : `from ${least} to ${most}`;
  const plural = most === 1 && least === most ? "" : "s";
  const keywordOnly = named.filter((each) => each.keywordOnly && values.has(each.name)).length;
  const count = given + self;
  if (keywordOnly === 0) {
    return `takes ${takes} positional argument${plural} but ${count} ${count === 1 ? "was" : "were"} given`;
  }
  const both = `${count} positional argument${count === 1 ? "" : "s"} (and ${keywordOnly} keyword-only argument`;
  return `takes ${takes} positional argument${plural} but ${both}${keywordOnly === 1 ? "" : "s"}) were given`;
}

function requireAll(
  called: string,
  parameters: Parameter[],
  values: Map<string, Dynamic>,
  kind: string,
): void {
  const missing = parameters.filter((each) => each.required && !values.has(each.name));
  if (missing.length === 0) return;
  const names = missing.map((each) => `'${each.name}'`);
  const plural = names.length === 1 ? "" : "s";
  throw new TypeError(
    `${called} missing ${names.length} required ${kind} argument${plural}: ${listed(names)}`,
  );
}

function listed(names: string[]): string {
  if (names.length < 3) return names.join(" and ");
  return `${names.slice(0, -1).join(", ")}, and ${names.at(-1)}`;
}

/** Positional values in order (undefined where the default applies), then the rest, then the options. */
export function arranged(
  { named, rest, options }: Parameters,
  positional: Parameter[],
  values: Map<string, Dynamic>,
  args: readonly Dynamic[],
  extra: Record<string, Dynamic>,
): Dynamic[] {
  const ordered = positional.map((each) => values.get(each.name) as Dynamic);
  const keywordOnly = named.filter((each) => each.keywordOnly && values.has(each.name));
  if (rest) {
    const given = keywordOnly.map((each): [string, Dynamic] => [each.name, values.get(each.name)]);
    const all = { ...Object.fromEntries(given), ...extra };
    const surplus = args.slice(positional.length);
    return [...ordered, ...surplus, ...(Object.keys(all).length > 0 ? [makeKeywords(all)] : [])];
  }
  const byName = keywordOnly.map((each): [string, Dynamic] => [each.js, values.get(each.name)]);
  const all = { ...Object.fromEntries(byName), ...extra };
  if (named.some((each) => each.keywordOnly) || options) return [...ordered, all];
  return trimmed(ordered);
}

function trimmed(values: Dynamic[]): Dynamic[] {
  const last = values.findLastIndex((value) => value !== undefined);
  return values.slice(0, last + 1);
}
