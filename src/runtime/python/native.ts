import { arranged, parseParameters, type Parameter } from "./binding.js";
import { TypeError } from "./exceptions.js";
import type { Dynamic } from "./types.js";

/** A function that CPython has in C: its errors about arguments read differently from those of Python functions. */
export interface Native {
  readonly name: string;
  /** The type whose method it is. */
  readonly owner?: string;
  readonly parameters: readonly string[];
}

const natives = new WeakMap<object, Native>();

/** Records how CPython declares a built-in function and returns it. */
export function native<F extends object>(fn: F, info: Native): F {
  natives.set(fn, info);
  return fn;
}

/** What `native` recorded. */
export const nativeOf = (fn: unknown): Native | undefined =>
  typeof fn === "function" ? natives.get(fn) : undefined;

/** The methods that count their arguments with the oldest of CPython's functions. */
const oldStyle = new Set(["count", "find", "index", "rfind", "rindex", "startswith", "endswith"]);
const plural = (count: number): string => (count === 1 ? "" : "s");

/** The JavaScript arguments of a call of a built-in function. Throws CPython's TypeErrors. */
export function nativeArguments(
  fn: Native,
  args: readonly Dynamic[],
  given: Record<string, Dynamic>,
): Dynamic[] {
  const parameters = parseParameters(fn.parameters);
  const positional = parameters.named.filter((each) => !each.keywordOnly);
  const byName = parameters.named.filter((each) => !each.positionalOnly);
  if (byName.length === 0 && !parameters.options && Object.keys(given).length > 0) {
    const full = fn.owner === undefined ? fn.name : `${fn.owner}.${fn.name}`;
    throw new TypeError(`${full}() takes no keyword arguments`);
  }
  if (!parameters.rest) {
    const counted = positional.every((each) => each.positionalOnly);
    const complaint = counted
      ? wrongCount(fn, positional, byName.length > 0, args.length)
      : tooMany(fn, positional, args.length, given);
    if (complaint !== undefined) throw new TypeError(complaint);
  }
  const values = new Map<string, Dynamic>();
  positional.slice(0, args.length).forEach(({ name }, i) => values.set(name, args[i]));
  const extra = takeKeywords(fn, parameters.named, parameters.options, given, values);
  const missing = positional.findIndex((each) => each.required && !values.has(each.name));
  if (missing >= 0) {
    const place = fn.name === "enumerate" ? "" : ` (pos ${missing + 1})`;
    throw new TypeError(`${fn.name}() missing required argument '${positional[missing]!.name}'${place}`);
  }
  return arranged(parameters, positional, values, args, extra);
}

function wrongCount(
  { owner, name, parameters }: Native,
  positional: Parameter[],
  keywords: boolean,
  given: number,
): string | undefined {
  const least = positional.filter((each) => each.required).length;
  const most = positional.length;
  if (given >= least && given <= most) return undefined;
  const full = owner === undefined ? name : `${owner}.${name}`;
  if (most === 0)
    return keywords
      ? `${name}() takes no positional arguments`
      : `${full}() takes no arguments (${given} given)`;
  if (least === 1 && most === 1 && (!keywords || owner !== undefined) && !parameters.includes("#tuple"))
    return `${full}() takes exactly one argument (${given} given)`;
  const bound = given < least ? least : most;
  if ((owner === "str" || owner === "bytes") && oldStyle.has(name)) {
    return `${name}() takes at ${given < least ? "least" : "most"} ${bound} argument${plural(bound)} (${given} given)`;
  }
  const degree = least === most ? "" : given < least ? "at least " : "at most ";
  return `${name} expected ${degree}${bound} argument${plural(bound)}, got ${given}`;
}

function tooMany(
  { name }: Native,
  positional: Parameter[],
  count: number,
  given: Record<string, Dynamic>,
): string | undefined {
  const most = positional.length;
  const total = count + Object.keys(given).length;
  if (count <= most) return undefined;
  return `${name}() takes at most ${most} argument${plural(most)} (${total} given)`;
}

function takeKeywords(
  { name: fnName }: Native,
  named: readonly Parameter[],
  options: boolean,
  given: Record<string, Dynamic>,
  values: Map<string, Dynamic>,
): Record<string, Dynamic> {
  // `sorted` hands its keywords on to `list.sort`.
  const called = fnName === "sorted" ? "sort" : fnName;
  const extra: [string, Dynamic][] = [];
  for (const [name, value] of Object.entries(given)) {
    const at = named.findIndex((each) => each.name === name && !each.positionalOnly);
    if (at < 0 && !options) throw new TypeError(`'${name}' is an invalid keyword argument for ${called}()`);
    if (at >= 0 && values.has(name)) {
      throw new TypeError(`argument for ${called}() given by name ('${name}') and position (${at + 1})`);
    }
    if (at < 0) extra.push([name, value]);
    else values.set(name, value);
  }
  return Object.fromEntries(extra) as Record<string, Dynamic>;
}
