/**
 * The value behind an expression, followed through names, parameters, attributes, imports, environment reads and configuration to the literal where it
 * is written. Nothing is executed: what only the running program knows stays unknown.
 */
import type { Types } from "../analysis/infer.js";
import { resolveImport } from "../analysis/modules.js";
import type { ClassInfo, FunctionInfo, ProgramModule } from "../analysis/program.js";
import type { Binding, Write } from "../analysis/scopes.js";
import type { Attribute, Call, Expr, Name, Span, Subscript } from "../parser/ast.js";
import { environmentRead } from "./environment.js";
import type { Found, Origin } from "./facts.js";
import {
  plainRecord,
  isNone,
  isRecord,
  constantValue,
  fieldDefault,
  conversions,
  textMethods,
} from "./literals.js";

/** The configuration of the model, by the key that `ModelConfig` takes. */
export interface Configuration {
  /** Values that the model was logged with; they replace the development configuration entirely. */
  readonly logged?: Readonly<Record<string, unknown>>;
  /** The content of a configuration file of the model, by its path. */
  readonly read?: (path: string) => Readonly<Record<string, unknown>> | undefined;
}

/** A value with its way: `undefined` stands for what is not known, also inside of lists and dicts. */
export interface Traced {
  readonly value: unknown;
  readonly origin: Origin;
  readonly key?: string;
  /** The innermost name on the way, and where it gets its value. */
  readonly name?: string;
  readonly span: Span;
  readonly file: string;
}

/** Longer ways than this are loops, or nothing that a reader would call configuration. */
const longestWay = 24;

export class Values {
  private readonly logged: Readonly<Record<string, unknown>> | undefined;
  /** What was found already, by how far from the question: the ways through functions that call each other are many, the expressions on them are few. */
  private readonly traced = new Map<Expr, (Traced | undefined)[]>();
  /** From where no call of a class was found, by the class, with the shortest way on which that was tried. */
  private readonly fruitless = new Map<string, Map<Expr, number>>();

  constructor(
    readonly types: Types,
    private readonly configuration: Configuration = {},
  ) {
    this.logged = configuration.logged && plainRecord(configuration.logged);
  }

  /** The fact that an expression gives, named after what it leads to, else by `fallback`. */
  found(e: Expr, fallback: string, role?: string): Found {
    const t = this.trace(e);
    return {
      name: t.name ?? fallback,
      ...(t.value !== undefined && { value: t.value }),
      span: t.span,
      file: t.file,
      origin: t.origin,
      ...(role !== undefined && { role }),
      ...(t.key !== undefined && { key: t.key }),
    };
  }

  trace(e: Expr, depth = 0): Traced {
    if (depth > longestWay) return this.unknown(e);
    const known = this.traced.get(e);
    const before = known?.[depth];
    if (before) return before;
    const found = this.traceOnce(e, depth);
    if (known) known[depth] = found;
    else {
      const byDepth: (Traced | undefined)[] = [];
      byDepth[depth] = found;
      this.traced.set(e, byDepth);
    }
    return found;
  }

  private traceOnce(e: Expr, depth: number): Traced {
    switch (e.kind) {
      case "Name":
        return this.name(e, depth);
      case "Attribute":
        return this.attribute(e, depth);
      case "Call":
        return this.call(e, depth);
      case "Subscript":
        return this.subscript(e, depth);
      case "BoolOp":
        return this.firstKnown(e, e.values, depth);
      case "IfExp":
        return this.firstKnown(e, [e.body, e.orelse], depth);
      default:
        return this.literal(e, this.evaluate(e, depth));
    }
  }

  // ---- plain values ----

  private evaluate(e: Expr, depth: number): unknown {
    switch (e.kind) {
      case "Constant":
        return constantValue(e);
      case "List":
      case "Tuple":
      case "Set":
        return e.elts.map((x) => this.trace(x, depth + 1).value);
      case "Dict":
        return this.dict(e, depth);
      case "JoinedStr":
        return this.text(e, depth);
      case "BinOp":
        return this.sum(e, depth);
      case "UnaryOp": {
        const value = this.trace(e.operand, depth + 1).value;
        return e.op === "-" && typeof value === "number" ? -value : undefined;
      }
      default:
        return undefined;
    }
  }

  private dict(e: Expr & { kind: "Dict" }, depth: number): unknown {
    const out: Record<string, unknown> = {};
    for (const [i, k] of e.keys.entries()) {
      const value = this.trace(e.values[i]!, depth + 1).value;
      const key = k ? this.trace(k, depth + 1).value : undefined;
      if (k === undefined) Object.assign(out, isRecord(value) ? value : {});
      else if (typeof key === "string")
        Object.defineProperty(out, key, { value, enumerable: true, configurable: true, writable: true });
    }
    return out;
  }

  private text(e: Expr & { kind: "JoinedStr" }, depth: number): string | undefined {
    const parts = e.values.map((v) => {
      if (v.kind === "Constant") return v.value.type === "str" ? v.value.value : undefined;
      const value =
        v.formatSpec || v.conversion || v.debugText ? undefined : this.trace(v.value, depth + 1).value;
      return typeof value === "string" || (typeof value === "number" && Number.isInteger(value))
        ? String(value)
        : undefined;
    });
    return parts.every((p) => p !== undefined) ? parts.join("") : undefined;
  }

  private sum(e: Expr & { kind: "BinOp" }, depth: number): unknown {
    const [a, b] = [this.trace(e.left, depth + 1).value, this.trace(e.right, depth + 1).value];
    if (e.op === "+" && typeof a === "string" && typeof b === "string") return a + b;
    if (e.op === "+" && Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
    if (e.op === "|" && isRecord(a) && isRecord(b)) return { ...a, ...b };
    return undefined;
  }

  // ---- names ----

  private name(e: Name, depth: number): Traced {
    const binding = this.types.bindingOf(e);
    return binding ? this.binding(binding, e, depth) : this.unknown(e);
  }

  private binding(binding: Binding, e: Expr, depth: number): Traced {
    const writes = binding.writes.filter((w) => w.source.kind !== "annotation");
    const first = writes[0];
    if (!first) return this.unknown(e);
    const known = this.write(first, binding, e, depth);
    // what is assigned again elsewhere, or from outside, may be another value when it is read
    return writes.length === 1 && !binding.writtenFromOutside
      ? known
      : { ...known, origin: known.origin === "constant" ? "unknown" : known.origin };
  }

  private write(w: Write, binding: Binding, e: Expr, depth: number): Traced {
    const m = this.moduleOf(binding);
    const source = w.source;
    if (source.kind === "assign" && source.path.length === 0)
      return this.named(binding.name, w.node, m, this.trace(source.value, depth + 1));
    if (
      source.kind === "assign" &&
      (source.value.kind === "Tuple" || source.value.kind === "List") &&
      source.path.length === 1
    ) {
      const item = source.value.elts[Number(source.path[0])];
      if (item) return this.named(binding.name, w.node, m, this.trace(item, depth + 1));
    }
    if (source.kind === "iterate" && source.path.length === 0) {
      const list = this.trace(source.iter, depth + 1);
      if (Array.isArray(list.value)) return this.named(binding.name, w.node, m, list);
    }
    if (source.kind === "parameter")
      return this.parameter(this.types.program.functionOf.get(source.fn)!, source.name, e, depth);
    if (source.kind === "import") {
      const target = resolveImport(this.types.program, m, source);
      if (target?.kind === "binding") return this.binding(target.binding, e, depth + 1);
    }
    return { ...this.unknown(e), name: binding.name };
  }

  /** The innermost name wins, since the value is written there. */
  private named(name: string, node: object, m: ProgramModule, t: Traced): Traced {
    if (t.name !== undefined) return t;
    const span = (node as { span?: Span }).span ?? t.span;
    return { ...t, name, span, file: m.path };
  }

  /** A parameter: the argument of the first call seen, else the default. */
  private parameter(info: FunctionInfo, name: string, e: Expr, depth: number): Traced {
    const a = info.node.args;
    const arg = [...a.posonlyargs, ...a.args, ...a.kwonlyargs].find((x) => x.arg === name);
    const given = this.argumentsFor(info, name);
    for (const x of given) {
      const found = this.trace(x, depth + 1);
      if (found.value !== undefined) return this.named(name, given[0]!, this.moduleOfExpr(given[0]!), found);
    }
    if (arg?.default && given.length === 0)
      return this.named(name, arg, info.module, this.trace(arg.default, depth + 1));
    return { ...this.unknown(e), name };
  }

  /** Arguments at the calls that the types resolve, else at every call of a method of that name. */
  argumentsFor(info: FunctionInfo, name: string): Expr[] {
    const known = this.types.argumentsAt(info, name);
    if (known.length > 0 || info.owner === undefined || info.name.startsWith("__")) return known;
    const a = info.node.args;
    const index =
      [...a.posonlyargs, ...a.args].findIndex((x) => x.arg === name) - (info.kind === "static" ? 0 : 1);
    return this.methodCalls(info.name).flatMap((call) => {
      const value = call.keywords.find((k) => k.arg === name)?.value ?? call.args[index];
      return value ? [value] : [];
    });
  }

  private callsByMethod: Map<string, Call[]> | undefined;

  private methodCalls(name: string): readonly Call[] {
    if (!this.callsByMethod) {
      this.callsByMethod = new Map();
      for (const call of this.types.program.nodesOf("Call")) {
        if (call.func.kind !== "Attribute") continue;
        const known = this.callsByMethod.get(call.func.attr);
        if (known) known.push(call);
        else this.callsByMethod.set(call.func.attr, [call]);
      }
    }
    return this.callsByMethod.get(name) ?? [];
  }

  private attribute(e: Attribute, depth: number): Traced {
    const t = this.types.claimedType(e.value);
    if (t.k === "module") {
      const binding = this.types.program.byName.get(t.name)?.scopes.module.bindings.get(e.attr);
      if (binding) return this.binding(binding, e, depth + 1);
    }
    if (t.k === "instance" || t.k === "class") return this.member(t.info, e, depth);
    return { ...this.unknown(e), name: e.attr };
  }

  private member(c: ClassInfo, e: Attribute, depth: number): Traced {
    for (const k of this.types.ancestry(c)) {
      const write = k.instanceAttributes.get(e.attr)?.find((w) => w.value && !isNone(w.value)) ?? undefined;
      const own = k.classAttributes.get(e.attr);
      const value = write?.value ?? own?.value;
      if (value)
        return this.named(e.attr, write ? value : own!.statement, k.module, this.trace(value, depth + 1));
      const getter = k.methods.get(e.attr);
      const returned = getter?.kind === "property" ? getter.returns.find((r) => r.value)?.value : undefined;
      if (returned) return this.named(e.attr, returned, k.module, this.trace(returned, depth + 1));
    }
    return { ...this.unknown(e), name: e.attr };
  }

  // ---- calls ----

  private call(e: Call, depth: number): Traced {
    const read = environmentRead(this.types, e);
    if (read) return this.environment(e, read, depth);
    const name = this.types.qualifiedName(e.func);
    const [first] = e.args;
    if (first && name !== undefined && Object.hasOwn(conversions, name)) {
      const inner = this.trace(first, depth + 1);
      return { ...inner, value: conversions[name]!(inner.value) };
    }
    const fallback = fieldDefault(e, name);
    if (fallback) return this.trace(fallback, depth + 1);
    if (e.func.kind === "Attribute") return this.methodCall(e, e.func, depth);
    return this.returned(e, depth);
  }

  private environment(e: Expr, read: { key: string; default?: Expr }, depth: number): Traced {
    const fallback = read.default && this.trace(read.default, depth + 1);
    return {
      value: fallback?.value,
      origin: "environment",
      key: read.key,
      span: e.span,
      file: this.moduleOfExpr(e).path,
    };
  }

  private methodCall(e: Call, f: Attribute, depth: number): Traced {
    const [first] = e.args;
    if (f.attr === "get" && first) {
      const key = this.trace(first, depth + 1).value;
      if (typeof key === "string") return this.entry(e, f.value, key, e.args[1], depth);
    }
    const change = Object.hasOwn(textMethods, f.attr) ? textMethods[f.attr] : undefined;
    if (change) {
      const inner = this.trace(f.value, depth + 1);
      if (typeof inner.value === "string") return { ...inner, value: change(inner.value) };
    }
    return this.returned(e, depth);
  }

  /** `config.get("key")`, `table["key"]` */
  private entry(e: Expr, container: Expr, key: string, fallback: Expr | undefined, depth: number): Traced {
    const config = this.configurationOf(container, depth);
    const place = { span: e.span, file: this.moduleOfExpr(e).path };
    if (config) return { ...place, value: config[key], origin: "model-config", key };
    const table = this.trace(container, depth + 1);
    const value = isRecord(table.value) && Object.hasOwn(table.value, key) ? table.value[key] : undefined;
    if (value !== undefined)
      return {
        ...place,
        value,
        origin: table.origin,
        key,
        name: table.origin === "model-config" ? undefined : key,
      };
    return fallback
      ? this.trace(fallback, depth + 1)
      : { ...place, value: undefined, origin: table.origin, key };
  }

  /** The entries of a `ModelConfig`, when the expression is one. */
  configurationOf(e: Expr, depth = 0): Readonly<Record<string, unknown>> | undefined {
    const made = this.construction(e, "mlflow.models.ModelConfig", depth);
    return made && this.configurationEntries(made);
  }

  /** What a `ModelConfig(...)` call gives: the logged values, the dict, or the file that it names. */
  configurationEntries(made: Call): Readonly<Record<string, unknown>> {
    if (this.logged) return this.logged;
    const given = made.keywords.find((k) => k.arg === "development_config")?.value ?? made.args[0];
    const value = given && this.trace(given).value;
    if (typeof value === "string") return plainRecord(this.configuration.read?.(value) ?? {});
    return isRecord(value) ? value : {};
  }

  /** The call of a library class that an expression leads to. */
  construction(e: Expr, cls: string, depth = 0): Call | undefined {
    if (depth > longestWay) return undefined;
    if (e.kind === "Call")
      return this.types.qualifiedName(e.func)?.replace("mlflow.models.model_config.", "mlflow.models.") ===
        cls
        ? e
        : undefined;
    let fruitless = this.fruitless.get(cls);
    if (!fruitless) this.fruitless.set(cls, (fruitless = new Map()));
    if (depth >= (fruitless.get(e) ?? Infinity)) return undefined;
    for (const next of this.sourcesOf(e)) {
      const found = this.construction(next, cls, depth + 1);
      if (found) return found;
    }
    fruitless.set(e, depth);
    return undefined;
  }

  /** The expressions that a name or attribute was given, one step back. */
  sourcesOf(e: Expr): Expr[] {
    if (e.kind === "Attribute") {
      const t = this.types.claimedType(e.value);
      if (t.k === "module") {
        const binding = this.types.program.byName.get(t.name)?.scopes.module.bindings.get(e.attr);
        return binding ? this.writtenTo(binding) : [];
      }
      if (t.k !== "instance" && t.k !== "class") return [];
      return this.types
        .ancestry(t.info)
        .flatMap((k) => [
          ...(k.instanceAttributes.get(e.attr) ?? []).flatMap((w) => (w.value ? [w.value] : [])),
          ...(k.classAttributes.get(e.attr)?.value ? [k.classAttributes.get(e.attr)!.value!] : []),
        ]);
    }
    const binding = e.kind === "Name" ? this.types.bindingOf(e) : undefined;
    return binding ? this.writtenTo(binding) : [];
  }

  private writtenTo(binding: Binding): Expr[] {
    return binding.writes.flatMap(({ source: s }): Expr[] => {
      if (s.kind === "assign" && s.path.length === 0) return [s.value];
      if (s.kind === "parameter") {
        const info = this.types.program.functionOf.get(s.fn)!;
        const own = [...s.fn.args.posonlyargs, ...s.fn.args.args, ...s.fn.args.kwonlyargs].find(
          (x) => x.arg === s.name,
        );
        return [...this.argumentsFor(info, s.name), ...(own?.default ? [own.default] : [])];
      }
      if (s.kind !== "import") return [];
      const target = resolveImport(this.types.program, this.moduleOf(binding), s);
      return target?.kind === "binding" && target.binding !== binding ? this.writtenTo(target.binding) : [];
    });
  }

  /** A call of a function of the program that returns one expression. */
  private returned(e: Call, depth: number): Traced {
    const t = this.types.claimedType(e.func);
    const results = t.k === "function" && !t.info.isGenerator ? t.info.returns.filter((r) => r.value) : [];
    return results.length === 1 ? this.trace(results[0]!.value!, depth + 1) : this.unknown(e);
  }

  private subscript(e: Subscript, depth: number): Traced {
    const read = environmentRead(this.types, e);
    if (read) return this.environment(e, read, depth);
    const key = this.trace(e.slice, depth + 1).value;
    if (typeof key === "string") return this.entry(e, e.value, key, undefined, depth);
    const list = this.trace(e.value, depth + 1);
    const value: unknown =
      typeof key === "number" && Array.isArray(list.value) ? list.value.at(key) : undefined;
    return { ...list, value };
  }

  private firstKnown(e: Expr, values: readonly Expr[], depth: number): Traced {
    const traced = values.map((v) => this.trace(v, depth + 1));
    const known = traced.find((t) => t.value !== undefined && t.value !== null) ?? traced[0]!;
    const environment = traced.find((t) => t.origin === "environment");
    return environment ? { ...environment, value: known.value } : known;
  }

  // ---- places ----

  private literal(e: Expr, value: unknown): Traced {
    return {
      value,
      origin: value === undefined ? "unknown" : "constant",
      span: e.span,
      file: this.moduleOfExpr(e).path,
    };
  }

  private unknown(e: Expr): Traced {
    return { value: undefined, origin: "unknown", span: e.span, file: this.moduleOfExpr(e).path };
  }

  moduleOfExpr(e: object): ProgramModule {
    let node: object = e;
    for (
      let parent = this.types.program.parentOf.get(node);
      parent;
      parent = this.types.program.parentOf.get(node)
    )
      node = parent;
    return this.types.program.modules.find((m) => m.module === node) ?? this.types.program.modules[0]!;
  }

  private moduleOf(binding: Binding): ProgramModule {
    let scope = binding.scope;
    while (scope.parent) scope = scope.parent;
    return this.types.program.modules.find((m) => m.scopes.module === scope)!;
  }
}
