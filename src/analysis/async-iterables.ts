/**
 * Which expressions give something that must be iterated with `for await`. Where a stream is kept in a container or an attribute, whatever may come out of
 * such a place counts: iterating something plain that way does the same, only later.
 */
import type { AnyNode, Attribute, Call, Expr, Name } from "../parser/ast.js";
import type { Callees } from "./callees.js";
import { isStreaming, type Types } from "./infer.js";
import type { ClassInfo, FunctionInfo } from "./program.js";
import { mayBe, membersOf, type Ty } from "./types.js";

/** What is known of the program's functions so far. */
export interface AsyncFunctions {
  readonly types: Types;
  readonly callees: Callees;
  /** Names of methods of the libraries that the program uses that give streams. */
  readonly streamingNames: ReadonlySet<string>;
  /** Names of their methods that give promises, of a stream where a call says `stream=True`. */
  readonly libraryNames: ReadonlySet<string>;
  /** Functions that are async so far. */
  readonly async: ReadonlySet<FunctionInfo>;
  isBlocking(f: FunctionInfo): boolean;
  isBlockingGenerator(f: FunctionInfo): boolean;
  awaits(node: AnyNode): boolean;
  /** Whether calling a value may have to be awaited. */
  mayBlockAsValue(e: Expr): boolean;
  /** Whether it is used in `with` only. */
  makesManager(f: FunctionInfo): boolean;
}

export class AsyncIterables {
  /** Some function that gives a stream may be called through a value of unknown type, or gets one as an argument. */
  private escaping = false;
  /** Some stream is kept in a container. */
  private stored = false;
  /** Attributes in which a stream is kept. */
  private readonly attributes = new Set<string>();
  private readonly visiting = new Set<Expr>();

  constructor(private readonly facts: AsyncFunctions) {}

  private get types(): Types {
    return this.facts.types;
  }

  /** Looks where streams go; true when more places are known than before. */
  refresh(): boolean {
    const before = this.places;
    for (const f of this.facts.async) this.noteFunction(f);
    for (const [node, parent] of this.types.program.parentOf) this.notePlace(node as AnyNode, parent);
    return this.places !== before;
  }

  private get places(): number {
    return Number(this.escaping) + Number(this.stored) + this.attributes.size;
  }

  private noteFunction(f: FunctionInfo): void {
    if (this.facts.isBlockingGenerator(f) && this.facts.callees.isValue(f) && !this.facts.makesManager(f))
      this.escaping = true;
    if (f.owner && (f.name === "__iter__" || f.name === "__next__")) this.stored = true;
  }

  /** A stream that stands where a container, an attribute or an unknown function gets it. */
  private notePlace(node: AnyNode, parent: AnyNode): void {
    if (!mayHoldStream.has(node.kind)) return;
    const place = this.placeOf(node as Expr, parent);
    if (place === undefined || !this.holdsStreams(node as Expr)) return;
    if (place === "value") this.escaping = this.stored = true;
    else if (place === "container") this.stored = true;
    else this.attributes.add(place.attribute);
  }

  private holdsStreams(e: Expr): boolean {
    if (this.isAsync(e)) return true;
    return e.kind === "Call" && this.givesStreams(e) && this.anyArgument(e, new Set());
  }

  private placeOf(node: Expr, parent: AnyNode): "value" | "container" | { attribute: string } | undefined {
    switch (parent.kind) {
      case "List":
      case "Tuple":
      case "Set":
      case "Dict":
      case "Yield":
        return "container";
      case "ListComp":
      case "SetComp":
      case "GeneratorExp":
        return node === parent.elt ? "container" : undefined;
      case "DictComp":
        return node === parent.value ? "container" : undefined;
      case "Lambda":
        return this.facts.callees.isValue(this.types.program.functionOf.get(parent)!) ? "value" : undefined;
      case "Return":
        return this.mayBeCalledUnknown(parent) ? "value" : undefined;
      case "Assign":
      case "AnnAssign": {
        const targets = parent.kind === "Assign" ? parent.targets : [parent.target];
        if (node.kind === "Call" && this.givesStreams(node)) return "container";
        const attribute = targets.find((t) => t.kind === "Attribute") as Attribute | undefined;
        if (attribute) return { attribute: attribute.attr };
        return targets.some((t) => t.kind === "Subscript") ? "container" : undefined;
      }
      case "For":
      case "Comprehension":
        return node.kind === "Call" && this.givesStreams(node) ? "container" : undefined;
      case "Keyword": {
        const call = this.types.program.parentOf.get(parent);
        return call?.kind === "Call" ? this.argumentPlace(call, parent.arg) : undefined;
      }
      case "Call":
        return node === parent.func ? undefined : this.argumentPlace(parent, undefined);
      default:
        return undefined;
    }
  }

  private mayBeCalledUnknown(node: AnyNode): boolean {
    for (let n = this.types.program.parentOf.get(node); n; n = this.types.program.parentOf.get(n)) {
      const f = this.types.program.functionOf.get(n);
      if (f) return this.facts.callees.isValue(f);
    }
    return false;
  }

  private argumentPlace(
    call: Call,
    keyword: string | undefined,
  ): "value" | "container" | { attribute: string } | undefined {
    const t = this.types.claimedType(call.func);
    if (t.k === "class" && !this.types.method(t.info, "__init__"))
      return keyword === undefined ? "container" : { attribute: keyword };
    if (t.k === "function" || t.k === "class" || t.k === "builtin" || t.k === "library") return undefined;
    if (call.func.kind === "Attribute" && keepingMethods.has(call.func.attr)) return "container";
    return t.k === "unknown" || t.k === "callable" || t.k === "union" ? "value" : undefined;
  }

  /** `groupby` and `tee`, whose results hold streams. */
  private givesStreams(e: Call): boolean {
    return /^itertools\.(groupby|tee)$/.test(this.types.qualifiedName(e.func) ?? "");
  }

  /** Whether iterating it must await. */
  isAsync(e: Expr): boolean {
    return this.check(e, new Set());
  }

  private check(e: Expr, seen: Set<object>): boolean {
    if (seen.has(e)) return false;
    const t = this.types.claimedType(e);
    if (membersOf(t).some((m) => m.k === "instance" && this.isAsyncInstance(m.info))) return true;
    if (!mayBe(t, "iterator", "object", "never", "awaitable")) return false;
    seen.add(e);
    switch (e.kind) {
      case "Call":
        return this.callGives(e, seen);
      case "Name":
        return this.nameIs(e, t, seen);
      case "GeneratorExp":
        return this.generatorAwaits(e);
      case "IfExp":
        return this.check(e.body, seen) || this.check(e.orelse, seen);
      case "BoolOp":
        return e.values.some((v) => this.check(v, seen));
      case "NamedExpr":
      case "Await":
        return this.check(e.value, seen);
      case "Attribute":
        return this.attributeIs(e, seen);
      case "Subscript":
        return this.mayComeFromContainer(t);
      default:
        return false;
    }
  }

  /** Objects whose own iteration waits. */
  private isAsyncInstance(c: ClassInfo): boolean {
    const next = this.types.method(c, "__next__");
    if (next && this.facts.isBlocking(next)) return true;
    const iter = this.types.method(c, "__iter__");
    if (!iter) return false;
    if (this.facts.isBlockingGenerator(iter) || this.facts.isBlocking(iter)) return true;
    return iter.returns.some((r) => r.value !== undefined && !isSelf(r.value) && this.isAsyncOnce(r.value));
  }

  private isAsyncOnce(e: Expr): boolean {
    if (this.visiting.has(e)) return false;
    this.visiting.add(e);
    const found = this.isAsync(e);
    this.visiting.delete(e);
    return found;
  }

  private givesFromContainer(e: Expr): boolean {
    return this.mayComeFromContainer(this.types.elementType(this.types.claimedType(e)));
  }

  private mayComeFromContainer(t: Ty): boolean {
    return this.stored && (t.k === "unknown" || membersOf(t).some((m) => m.k === "iterator"));
  }

  /** A generator expression may go over a variable that it is assigned to itself. */
  private generatorAwaits(e: Expr): boolean {
    if (this.visiting.has(e)) return false;
    this.visiting.add(e);
    const found = this.facts.awaits(e);
    this.visiting.delete(e);
    return found;
  }

  private callGives(e: Call, seen: Set<object>): boolean {
    const t = this.types.claimedType(e.func);
    for (const m of membersOf(t)) {
      if (m.k === "function" && this.functionGives(m.info, seen)) return true;
      if (m.k === "library" && this.libraryGives(m.name, e, seen)) return true;
      if (m.k === "builtin" && lazyBuiltins.has(m.name)) return this.builtinGives(m.name, e, seen);
    }
    if (e.func.kind === "Attribute") return this.methodGives(e, e.func);
    return (t.k === "unknown" || t.k === "callable") && this.escaping;
  }

  private functionGives(f: FunctionInfo, seen: Set<object>): boolean {
    const all = f.owner
      ? [f, ...this.types.subclasses(f.owner).flatMap((k) => k.methods.get(f.name) ?? [])]
      : [f];
    return all.some((g) => {
      if (this.facts.isBlockingGenerator(g)) return true;
      if (g.isGenerator) return false;
      if (g.node.kind === "Lambda") return this.check(g.node.body, seen);
      return g.returns.some((r) => r.value !== undefined && this.check(r.value, seen));
    });
  }

  private libraryGives(name: string, e: Call, seen: Set<object>): boolean {
    const row = this.types.libraries.member(name);
    if (row?.kind === "function" && row.generator && row.awaits) return true;
    if (!name.startsWith("itertools.")) return false;
    const [only] = e.args;
    return (
      this.anyArgument(e, seen) ||
      (name === "itertools.chain.from_iterable" && only !== undefined && this.givesFromContainer(only)) ||
      e.args.some((a) => a.kind !== "Starred" && this.mayBeCalled(a)) ||
      e.keywords.some((k) => this.mayBeCalled(k.value))
    );
  }

  private builtinGives(name: string, e: Call, seen: Set<object>): boolean {
    if (this.anyArgument(e, seen)) return true;
    const [first] = e.args;
    if (!first || first.kind === "Starred") return false;
    if (name === "map" || name === "filter" || (name === "iter" && e.args.length === 2))
      return this.mayBeCalled(first);
    return false;
  }

  private mayBeCalled(e: Expr): boolean {
    return this.facts.mayBlockAsValue(e);
  }

  private anyArgument(e: Call, seen: Set<object>): boolean {
    return e.args.some((a) =>
      a.kind === "Starred"
        ? this.check(a.value, seen) || this.givesFromContainer(a.value)
        : this.check(a, seen),
    );
  }

  private methodGives(e: Call, f: Attribute): boolean {
    const receiver = this.types.claimedType(f.value);
    const rows =
      receiver.k === "instance"
        ? this.types.libraryBases(receiver.info).map((b) => this.types.libraries.method(b, f.attr))
        : membersOf(receiver).map((m) =>
            m.k === "object" ? this.types.libraries.method(m.cls, f.attr) : undefined,
          );
    const row = rows.find((r) => r !== undefined);
    if (row)
      return (
        row.streams === row.returns || (row.awaits === true && (row.generator === true || isStreaming(e)))
      );
    if (containerReads.has(f.attr) && this.mayComeFromContainer(this.types.claimedType(e))) return true;
    if (receiver.k === "unknown" && this.facts.streamingNames.has(f.attr)) return true;
    if (receiver.k === "unknown" && isStreaming(e) && this.facts.libraryNames.has(f.attr)) return true;
    // A method that a decorator of the program replaced is any value.
    const isOwn = receiver.k === "instance" && this.types.method(receiver.info, f.attr) !== undefined;
    if (receiver.k === "instance" && (!isOwn || this.types.claimedType(f).k === "unknown"))
      return this.escaping;
    if (receiver.k !== "unknown" && receiver.k !== "union") return false;
    return [...this.facts.async].some(
      (g) => g.owner !== undefined && g.name === f.attr && this.facts.isBlockingGenerator(g),
    );
  }

  private nameIs(e: Name, t: Ty, seen: Set<object>): boolean {
    const b = this.types.bindingOf(e);
    if (!b || seen.has(b)) return false;
    seen.add(b);
    return b.writes.some((w) => {
      if (w.source.kind === "assign" && w.source.path.length === 0) return this.check(w.source.value, seen);
      if (w.source.kind === "parameter") return this.parameterIs(w.source, t, seen);
      if (w.source.kind === "with") return this.closes(w.source.item.contextExpr, seen);
      return keptSources.has(w.source.kind) && this.mayComeFromContainer(t);
    });
  }

  /** `with contextlib.closing(stream) as name`, `with client.stream() as name` */
  private closes(e: Expr, seen: Set<object>): boolean {
    if (e.kind === "Call" && this.types.qualifiedName(e.func) === "contextlib.closing")
      return this.anyArgument(e, seen);
    return this.types.claimedType(e).k === "object" && this.check(e, seen);
  }

  private parameterIs(
    s: { readonly fn: FunctionInfo["node"]; readonly name: string },
    t: Ty,
    seen: Set<object>,
  ): boolean {
    const info = this.types.program.functionOf.get(s.fn)!;
    if (this.facts.callees.isValue(info) && this.escaping && mayBe(t, "iterator")) return true;
    return this.types.argumentsAt(info, s.name).some((a) => this.check(a, seen));
  }

  private attributeIs(e: Attribute, seen: Set<object>): boolean {
    const t = this.types.claimedType(e.value);
    if (t.k !== "instance") return this.attributes.has(e.attr);
    return this.types.ancestry(t.info).some((c) => {
      const writes = c.instanceAttributes.get(e.attr);
      if (writes) return writes.some((w) => w.value && this.check(w.value, seen));
      return (
        c.classAttributes.has(e.attr) &&
        (this.attributes.has(e.attr) || this.mayComeFromContainer(this.types.claimedType(e)))
      );
    });
  }
}

const isSelf = (e: Expr): boolean => e.kind === "Name" && e.id === "self";

const mayHoldStream = new Set(["Call", "Name", "Attribute", "GeneratorExp", "IfExp", "BoolOp", "Subscript"]);
/** How a name may get what was in a container. */
const keptSources = new Set(["assign", "iterate", "import", "unknown"]);
/** Methods that keep their argument. */
const keepingMethods = new Set(
  "append appendleft add insert setdefault put put_nowait push extend update".split(" "),
);
/** Methods that give what a container holds. */
const containerReads = new Set("get pop popleft popitem setdefault get_nowait".split(" "));
const lazyBuiltins = new Set(["enumerate", "zip", "map", "filter", "iter", "reversed"]);
