import { originOf, signatureOf } from "../python/functions.js";
import { Keywords } from "../python/keywords.js";
import { type Dynamic, isDict } from "./python.js";

/** The Python name behind a name in camelCase: `predictStream` is `predict_stream`. */
export function pythonName(name: string): string {
  return name.replace(/(?<=[a-z\d])[A-Z](?=[a-z\d]|$)/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Where a parameter's argument stands. */
type Kind = "positional" | "rest" | "keyword" | "options";

interface Parameter {
  /** Python's name. */
  readonly name: string;
  /** The name among the keywords, where it stands there. */
  readonly key: string;
  readonly kind: Kind;
  /** Set where the default is a plain value in the function's text. */
  readonly default?: { readonly value: unknown };
}

const known = new WeakMap<object, readonly Parameter[]>();

/** The name that a function had in Python: as recorded, else by its name here. */
export function functionName(fn: object, name: string): string {
  const qualname = signatureOf(fn as Dynamic)?.qualname;
  return qualname?.slice(qualname.lastIndexOf(".") + 1) ?? pythonName(name);
}

/**
 * The arguments of a call under their Python names, defaults included as far as the function's text tells them.
 * `signed` is the form of the function whose signature is recorded, if any is.
 */
export function namedArguments(
  fn: object,
  args: readonly Dynamic[],
  signed: object = fn,
): Record<string, Dynamic> {
  const parameters = known.get(fn) ?? parametersOf(fn, signed);
  known.set(fn, parameters);
  const positional = parameters.filter(({ kind }) => kind === "positional");
  const takesKeywords = positional.length < parameters.length;
  const last: unknown = args.at(-1);
  const given = keywordsIn(last, takesKeywords && args.length > positional.length);
  const plain = given === undefined ? args : args.slice(0, -1);
  const left = { ...given };
  const named: [string, unknown][] = [];
  parameters.forEach(({ name, key, kind, default: otherwise }, index) => {
    if (kind === "rest") named.push([name, plain.slice(positional.length)]);
    else if (kind === "options") named.push([name, left]);
    else {
      const value: unknown = kind === "keyword" ? left[key] : (plain[index] ?? left[key]);
      delete left[key];
      if (value !== undefined) named.push([name, value]);
      else if (kind === "positional" && index < plain.length) named.push([name, null]);
      else if (otherwise !== undefined) named.push([name, otherwise.value]);
    }
  });
  return Object.fromEntries(named);
}

/** The names of a function's parameters in Python, without the underscore of those that it does not use. */
export const parameterNames = (fn: object): readonly string[] =>
  (known.get(fn) ?? parametersOf(fn)).map(({ name }) => name.replace(/^_+/, ""));

/** Says that a function takes what another one takes. */
export function copyParameters(to: object, from: object): void {
  known.set(to, known.get(from) ?? parametersOf(from));
}

function keywordsIn(last: unknown, expected: boolean): Record<string, Dynamic> | undefined {
  if (last instanceof Keywords) return last.values;
  return expected && isDict(last) && !(last instanceof Map) ? last : undefined;
}

function parametersOf(fn: object, signed: object = fn): readonly Parameter[] {
  // The text of a bound method says nothing.
  const source = Function.prototype.toString.call(originOf(fn as Dynamic));
  const written = splitTopLevel(parameterText(source));
  const recorded = (signatureOf(signed as Dynamic) ?? signatureOf(fn as Dynamic))?.parameters;
  return recorded === undefined
    ? written.flatMap(writtenParameter)
    : recordedParameters(recorded, written, source);
}

/** As `signature` recorded them: `x`, `x=`, `/`, `*`, `*rest`, `**options`, `x:jsName`. */
function recordedParameters(
  recorded: readonly string[],
  written: readonly string[],
  source: string,
): Parameter[] {
  const parameters: Parameter[] = [];
  let isKeyword = false;
  for (const entry of recorded) {
    const name = entry.replace(/^\*+|[=:].*$/g, "");
    const key = /:([\w$]+)/.exec(entry)?.[1] ?? name;
    if (entry.startsWith("**")) parameters.push({ name, key, kind: "options" });
    else if (name === "" || entry === "/" || entry.startsWith("#")) isKeyword ||= entry === "*";
    else if (entry.startsWith("*")) {
      isKeyword = true;
      parameters.push({ name, key, kind: "rest" });
    } else if (isKeyword)
      parameters.push({ name, key, kind: "keyword", ...defaultOf(keywordDefault(source, key)) });
    else {
      const [, value] = /=([\s\S]*)$/.exec(written[parameters.length] ?? "") ?? [];
      parameters.push({ name, key, kind: "positional", ...defaultOf(value) });
    }
  }
  return parameters;
}

/** `scale = 1` where the function takes its keywords apart. */
const keywordDefault = (source: string, key: string): string | undefined =>
  new RegExp(`[{,]\\s*${key}\\s*=\\s*("[^"\\\\]*"|[\\w.-]+)\\s*[,}]`).exec(source)?.[1];

/** One parameter of the text; a pattern holds the keywords. */
function writtenParameter(text: string): Parameter[] {
  const pattern = /^\{([\s\S]*?)\}\s*(?:=\s*\{\s*\})?$/.exec(text)?.[1];
  if (pattern !== undefined) return splitTopLevel(pattern).map(keywordParameter);
  const [, rest, name = "", value] = /^(\.\.\.)?\s*([\w$]+)\s*(?:=([\s\S]*))?$/.exec(text) ?? [];
  const python = pythonName(name);
  return [{ name: python, key: python, kind: rest ? "rest" : "positional", ...defaultOf(value) }];
}

function keywordParameter(text: string): Parameter {
  const [, rest, key = "", value] =
    /^(\.\.\.)?\s*([\w$]+)(?:\s*:\s*[\w$]+)?\s*(?:=([\s\S]*))?$/.exec(text) ?? [];
  return { name: pythonName(key), key, kind: rest ? "options" : "keyword", ...defaultOf(value) };
}

/** A default that is written as a JSON value. */
function defaultOf(text: string | undefined): Pick<Parameter, "default"> {
  if (text === undefined) return {};
  try {
    return { default: { value: JSON.parse(text) as unknown } };
  } catch {
    const quoted = /^\s*'([^'\\]*)'\s*$/.exec(text)?.[1];
    return quoted === undefined ? {} : { default: { value: quoted } };
  }
}

const opening = "([{";
const closing = ")]}";

/** The text between the parentheses of a function's parameters, or the one name of `x => ...`. */
function parameterText(source: string): string {
  const arrow = /^(?:async\s+)?([\w$]+)\s*=>/.exec(source);
  if (arrow) return arrow[1] ?? "";
  const start = source.indexOf("(") + 1;
  let depth = 1;
  for (let at = start; start > 0 && at < source.length; at = next(source, at)) {
    if (opening.includes(source[at]!)) depth++;
    else if (closing.includes(source[at]!) && --depth === 0) return source.slice(start, at);
  }
  return "";
}

/** The place after a character, or after the string or comment that begins with it. */
function next(source: string, at: number): number {
  const pattern = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|\/\/.*/y;
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at + 1;
}

function splitTopLevel(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at = next(text, at)) {
    if (opening.includes(text[at]!)) depth++;
    else if (closing.includes(text[at]!)) depth--;
    else if (text[at] === "," && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)]
    .map((part) => part.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "").trim())
    .filter((part) => part !== "");
}
