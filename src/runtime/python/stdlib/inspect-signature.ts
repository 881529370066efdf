/** `inspect.signature` and what it gives. */
import { parseParameters } from "../binding.js";
import { classInfo, isClass, pyClass } from "../class-info.js";
import { dataFields } from "../dataclass.js";
import { declareMethods } from "../declare.js";
import { dict } from "../builtin-types.js";
import { eq } from "../equality.js";
import { TypeError, ValueError } from "../exceptions.js";
import { annotationsOfFunction, detailsOf, signatureOf } from "../functions.js";
import { hash } from "../hash.js";
import { splitKeywords } from "../keywords.js";
import { mro } from "../mro.js";
import { repr } from "../repr.js";
import { NotImplemented } from "../singletons.js";
import { Tuple } from "../tuple.js";
import type { Dynamic } from "../types.js";
import { typeText } from "../union-type.js";
import { partial } from "./partial.js";
import { MappingProxyType } from "./types.js";
import { getAnnotations } from "./type-hints.js";
import { evaluated } from "./typing-forms.js";

/** `inspect.Parameter.empty` */
export class Empty {}
pyClass(Empty, { name: "_empty", module: "inspect" });

/** `inspect._ParameterKind`: ordered by value. */
class ParameterKind {
  constructor(
    readonly name: string,
    readonly value: number,
    readonly description: string,
  ) {}

  __eq__(other: Dynamic): Dynamic {
    return this.value === (other instanceof ParameterKind ? other.value : other);
  }

  __lt__(other: Dynamic): boolean {
    return this.value < (other instanceof ParameterKind ? other.value : other);
  }

  __hash__(): number {
    return this.value;
  }

  __int__(): number {
    return this.value;
  }

  __str__(): string {
    return this.name;
  }

  __repr__(): string {
    return `<_ParameterKind.${this.name}: ${this.value}>`;
  }
}
pyClass(ParameterKind, { name: "_ParameterKind", module: "inspect" });

const positionalOnly = new ParameterKind("POSITIONAL_ONLY", 0, "positional-only");
const positionalOrKeyword = new ParameterKind("POSITIONAL_OR_KEYWORD", 1, "positional or keyword");
const varPositional = new ParameterKind("VAR_POSITIONAL", 2, "variadic positional");
const keywordOnly = new ParameterKind("KEYWORD_ONLY", 3, "keyword-only");
const varKeyword = new ParameterKind("VAR_KEYWORD", 4, "variadic keyword");

/** What `Parameter(...)` and `replace` take by keyword. */
interface ParameterOptions {
  name?: string;
  kind?: ParameterKind;
  default?: Dynamic;
  annotation?: Dynamic;
}

/** `inspect.Parameter` */
export class Parameter {
  static readonly empty = Empty;
  static readonly POSITIONAL_ONLY = positionalOnly;
  static readonly POSITIONAL_OR_KEYWORD = positionalOrKeyword;
  static readonly VAR_POSITIONAL = varPositional;
  static readonly KEYWORD_ONLY = keywordOnly;
  static readonly VAR_KEYWORD = varKeyword;
  declare readonly empty: typeof Empty;
  declare readonly POSITIONAL_ONLY: ParameterKind;
  declare readonly POSITIONAL_OR_KEYWORD: ParameterKind;
  declare readonly VAR_POSITIONAL: ParameterKind;
  declare readonly KEYWORD_ONLY: ParameterKind;
  declare readonly VAR_KEYWORD: ParameterKind;
  readonly default: Dynamic;
  readonly annotation: Dynamic;

  constructor(
    readonly name: string,
    readonly kind: ParameterKind,
    options: ParameterOptions = {},
  ) {
    this.default = "default" in options ? options.default : Empty;
    this.annotation = "annotation" in options ? options.annotation : Empty;
  }

  replace(changes: ParameterOptions = {}): Parameter {
    const { name, kind } = { name: this.name, kind: this.kind, ...changes };
    return new Parameter(name, kind, { default: this.default, annotation: this.annotation, ...changes });
  }

  __eq__(other: Dynamic): Dynamic {
    if (!(other instanceof Parameter)) return NotImplemented;
    const same = this.name === other.name && this.kind === other.kind;
    return same && eq(this.default, other.default) && eq(this.annotation, other.annotation);
  }

  __hash__(): Dynamic {
    return hash(Tuple.of(this.name, this.kind.value));
  }

  __str__(): string {
    const typed =
      this.annotation === Empty ? this.name : `${this.name}: ${formatAnnotation(this.annotation)}`;
    const equals = this.annotation === Empty ? "=" : " = ";
    const text = this.default === Empty ? typed : `${typed}${equals}${repr(this.default)}`;
    return (this.kind === varPositional ? "*" : this.kind === varKeyword ? "**" : "") + text;
  }

  __repr__(): string {
    return `<Parameter "${this.__str__()}">`;
  }
}
for (const name of [
  "empty",
  "POSITIONAL_ONLY",
  "POSITIONAL_OR_KEYWORD",
  "VAR_POSITIONAL",
  "KEYWORD_ONLY",
  "VAR_KEYWORD",
] as const)
  Object.defineProperty(Parameter.prototype, name, { value: Parameter[name] });

/** `inspect.formatannotation` */
function formatAnnotation(annotation: Dynamic): string {
  if (isClass(annotation)) return typeText(annotation);
  const text = repr(annotation);
  return text.startsWith("typing.Annotated[") || typeof annotation === "string"
    ? text
    : text.replaceAll("typing.", "");
}

/** `inspect.BoundArguments` */
export class BoundArguments {
  arguments: Record<string, Dynamic>;

  constructor(
    readonly signature: Signature,
    given: Record<string, Dynamic>,
  ) {
    this.arguments = given;
  }

  get args(): Tuple {
    const out: Dynamic[] = [];
    for (const p of this.signature.all) {
      if (p.kind === keywordOnly || p.kind === varKeyword || !Object.hasOwn(this.arguments, p.name)) break;
      if (p.kind === varPositional) out.push(...(this.arguments[p.name] as Tuple));
      else out.push(this.arguments[p.name]);
    }
    return Tuple.from(out);
  }

  get kwargs(): Record<string, Dynamic> {
    const out: Record<string, Dynamic> = {};
    let named = false;
    for (const p of this.signature.all) {
      const given = Object.hasOwn(this.arguments, p.name);
      named ||= p.kind === keywordOnly || p.kind === varKeyword || (!given && p.kind !== varPositional);
      if (!named || !given) continue;
      if (p.kind === varKeyword) Object.assign(out, this.arguments[p.name]);
      else out[p.name] = this.arguments[p.name];
    }
    return out;
  }

  applyDefaults(): void {
    const given = this.arguments;
    this.arguments = {};
    for (const p of this.signature.all) {
      if (Object.hasOwn(given, p.name)) this.arguments[p.name] = given[p.name];
      else if (p.default !== Empty) this.arguments[p.name] = p.default;
      else if (p.kind === varPositional) this.arguments[p.name] = Tuple.of();
      else if (p.kind === varKeyword) this.arguments[p.name] = {};
    }
  }

  __eq__(other: Dynamic): Dynamic {
    return other instanceof BoundArguments ? eq(this.arguments, other.arguments) : NotImplemented;
  }

  __repr__(): string {
    const texts = Object.entries(this.arguments).map(([name, value]) => `${name}=${repr(value)}`);
    return `<BoundArguments (${texts.join(", ")})>`;
  }
}

/** `inspect.Signature` */
export class Signature {
  static readonly empty = Empty;
  /** The parameters in order. */
  readonly all: readonly Parameter[];
  readonly return_annotation: Dynamic;

  constructor(parameters: Dynamic = null, options: { return_annotation?: Dynamic } = {}) {
    this.all = parameters === null ? [] : [...(parameters as Iterable<Parameter>)];
    this.return_annotation = "return_annotation" in options ? options.return_annotation : Empty;
  }

  get empty(): typeof Empty {
    return Empty;
  }

  /** The parameters by name: a mapping that cannot be written to. */
  get parameters(): MappingProxyType {
    return new MappingProxyType(dict(this.all.map((p) => Tuple.of(p.name, p))));
  }

  replace(changes: { parameters?: Dynamic; return_annotation?: Dynamic } = {}): Signature {
    const returns = "return_annotation" in changes ? changes.return_annotation : this.return_annotation;
    return new Signature(changes.parameters ?? this.all, { return_annotation: returns });
  }

  bind(...rest: Dynamic[]): BoundArguments {
    return this.bound(rest, false);
  }

  bindPartial(...rest: Dynamic[]): BoundArguments {
    return this.bound(rest, true);
  }

  private bound(rest: readonly Dynamic[], partial: boolean): BoundArguments {
    const [args, given] = splitKeywords(rest);
    const left = [...args];
    const names = new Map(Object.entries(given));
    const out: Record<string, Dynamic> = {};
    for (const p of this.all) {
      if (p.kind === varPositional) {
        if (left.length > 0) out[p.name] = Tuple.from(left.splice(0));
      } else if (p.kind === varKeyword) {
        if (names.size > 0) out[p.name] = Object.fromEntries(names);
        names.clear();
      } else if (p.kind !== keywordOnly && left.length > 0) {
        if (names.has(p.name) && p.kind !== positionalOnly)
          throw new TypeError(`multiple values for argument '${p.name}'`);
        out[p.name] = left.shift();
      } else if (names.has(p.name) && p.kind !== positionalOnly) {
        out[p.name] = names.get(p.name);
        names.delete(p.name);
      } else if (p.kind === positionalOnly && names.has(p.name) && p.default === Empty) {
        throw new TypeError(`'${p.name}' parameter is positional only, but was passed as a keyword`);
      } else if (p.default === Empty && !partial) {
        if (left.length > 0) throw new TypeError("too many positional arguments");
        throw new TypeError(`missing a required argument: '${p.name}'`);
      }
    }
    if (left.length > 0) throw new TypeError("too many positional arguments");
    const [unknown] = names.keys();
    if (unknown !== undefined) throw new TypeError(`got an unexpected keyword argument '${unknown}'`);
    return new BoundArguments(this, out);
  }

  __eq__(other: Dynamic): Dynamic {
    if (!(other instanceof Signature)) return NotImplemented;
    return eq([...this.all], [...other.all]) && eq(this.return_annotation, other.return_annotation);
  }

  __str__(): string {
    const parts: string[] = [];
    this.all.forEach((p, at) => {
      const before = this.all[at - 1];
      if (before?.kind === positionalOnly && p.kind !== positionalOnly) parts.push("/");
      const starred = this.all.slice(0, at).some((q) => q.kind === varPositional || q.kind === keywordOnly);
      if (p.kind === keywordOnly && !starred) parts.push("*");
      parts.push(p.__str__());
    });
    if (this.all.at(-1)?.kind === positionalOnly) parts.push("/");
    const returns = this.return_annotation === Empty ? "" : ` -> ${formatAnnotation(this.return_annotation)}`;
    return `(${parts.join(", ")})${returns}`;
  }

  __repr__(): string {
    return `<Signature ${this.__str__()}>`;
  }
}

/** `inspect.signature(callable)` */
export function signature(
  fn: Dynamic,
  options: { follow_wrapped?: Dynamic; eval_str?: Dynamic } = {},
): Signature {
  const target = options.follow_wrapped === false ? fn : unwrap(fn);
  const types = annotationsFor(target, options.eval_str === true);
  const partial = partialSignature(target, options);
  if (partial) return partial;
  const callee =
    typeof target === "object" && typeof target?.__call__ === "function" ? target.__call__ : target;
  const recorded = signatureOf(isClass(callee) ? constructorOf(callee) : callee);
  if (typeof callee !== "function") throw new TypeError(`${repr(fn)} is not a callable object`);
  if (recorded === undefined) {
    if (isClass(callee) && classInfo(callee)?.module === undefined) return new Signature();
    throw new ValueError(`no signature found for builtin ${repr(fn)}`);
  }
  const all = parametersOf(recorded.parameters, defaultsFor(callee), types);
  const isData = isClass(callee) && dataFields(callee) !== undefined;
  const returns = isData
    ? null
    : Object.hasOwn(types, "return") && !isClass(callee)
      ? types["return"]
      : Empty;
  return new Signature(all, { return_annotation: returns });
}

/** What a field that is made by a factory shows as its default. */
const factory = new (class {
  __repr__(): string {
    return "<factory>";
  }
})();

/** `inspect.unwrap(func)` */
export function unwrap(fn: Dynamic): Dynamic {
  while (typeof fn === "function" && typeof fn.__wrapped__ === "function") fn = fn.__wrapped__;
  return fn;
}

/** The class in the order whose constructor runs. */
const constructorOf = (cls: Dynamic): Dynamic => mro(cls).find((c) => signatureOf(c) !== undefined) ?? cls;

function annotationsFor(fn: Dynamic, evaluate: boolean): Record<string, Dynamic> {
  if (typeof fn !== "function") return {};
  if (!isClass(fn)) return evaluate ? getAnnotations(fn, { eval_str: true }) : annotationsOfFunction(fn);
  const types: Record<string, Dynamic> =
    dataFields(fn) === undefined
      ? { ...detailsOf(constructorOf(fn))?.parameters?.() }
      : Object.assign({}, ...[...mro(fn)].reverse().map((c) => detailsOf(c)?.annotations?.() ?? {}));
  const shown = (type: Dynamic): Dynamic => (evaluate ? evaluated(type) : (type?.__forward_arg__ ?? type));
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, type === null ? null : shown(type)]),
  );
}

function defaultsFor(fn: Dynamic): Record<string, Dynamic> {
  const fields = isClass(fn) ? dataFields(fn) : undefined;
  if (!fields) return { ...detailsOf(isClass(fn) ? constructorOf(fn) : fn)?.defaults };
  return Object.assign({}, ...[...mro(fn)].reverse().map((c) => detailsOf(c)?.defaults ?? {})) as Record<
    string,
    Dynamic
  >;
}

function parametersOf(
  entries: readonly string[],
  defaults: Record<string, Dynamic>,
  types: Record<string, Dynamic>,
): Parameter[] {
  const { named } = parseParameters(entries);
  const typed = (name: string) => (Object.hasOwn(types, name) ? { annotation: types[name] as Dynamic } : {});
  return entries.flatMap((entry) => {
    if (entry === "/" || entry === "*" || entry.startsWith("#")) return [];
    if (entry.startsWith("**")) return [new Parameter(entry.slice(2), varKeyword, typed(entry.slice(2)))];
    if (entry.startsWith("*")) return [new Parameter(entry.slice(1), varPositional, typed(entry.slice(1)))];
    const p = named.find((each) => each.name === entry.replace(/[:=].*$/, ""))!;
    const kind = p.keywordOnly ? keywordOnly : p.positionalOnly ? positionalOnly : positionalOrKeyword;
    const fallback = p.required
      ? {}
      : { default: Object.hasOwn(defaults, p.name) ? defaults[p.name] : factory };
    return [new Parameter(p.name, kind, { ...fallback, ...typed(p.name) })];
  });
}

/** A `functools.partial`: what it gives already is gone, what it gives by name is a default. */
function partialSignature(target: Dynamic, options: { eval_str?: Dynamic }): Signature | undefined {
  if (!(target instanceof partial)) return undefined;
  const whole = signature(target.func, options);
  const given = Object.entries(target.keywords);
  const names = new Map(given);
  const rest: Parameter[] = [];
  let taken = target.args.length;
  let named = false;
  for (const p of whole.all) {
    if (taken > 0 && (p.kind === positionalOnly || p.kind === positionalOrKeyword)) taken--;
    else if (names.has(p.name)) {
      named = true;
      rest.push(p.replace({ default: names.get(p.name), kind: keywordOnly }));
    } else if (!(named && p.kind === varPositional))
      rest.push(named && p.kind === positionalOrKeyword ? p.replace({ kind: keywordOnly }) : p);
  }
  return whole.replace({ parameters: rest });
}

pyClass(Parameter, { name: "Parameter", module: "inspect" });
pyClass(Signature, { name: "Signature", module: "inspect" });
pyClass(BoundArguments, { name: "BoundArguments", module: "inspect" });
declareMethods(Parameter, "Parameter", { __init__: ["name", "kind", "*", "default=", "annotation="] });
