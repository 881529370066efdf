/**
 * What a program puts into lists, dicts and sets after they were made. Element types of displays are only true together with these. A container that is
 * only ever reached through one name is changed by what is done to that name; any other one by every change in the program whose receiver could be it.
 */
import type { AnyNode, Call, Expr, Stmt, Subscript } from "../parser/ast.js";
import type { Program } from "./program.js";
import type { Binding } from "./scopes.js";
import { TypeKeys } from "./type-keys.js";
import { Computed, type Dependencies } from "./infer/dependencies.js";
import { pushTo } from "./push-to.js";
import { accepts } from "./infer/relations.js";
import { believed, claimed, vouched } from "./claims.js";
import { isTold, join, joinAll, membersOf, sameType, T, type Ty } from "./types.js";

/** What collecting needs to know of types. */
export interface TypeQuery {
  exprType(e: Expr): Ty;
  elementType(t: Ty): Ty;
  binary(a: Ty, op: string, b: Ty): Ty;
  unpacked(t: Ty, path: readonly (number | "*")[]): Ty;
}

/** A variable, or all attributes of one name. */
export type Place = Binding | string;

type ContainerKind = "list" | "dict" | "set";
type Container = Ty & { readonly k: ContainerKind };

/** `value` is an element of a list or set, or a dict's value. */
interface Inserted {
  readonly key?: Ty;
  readonly value: Ty;
}

interface Mutation {
  readonly receiver: Expr;
  readonly kinds: readonly ContainerKind[];
  inserted(types: TypeQuery, kind: ContainerKind): Inserted;
}

/** An insertion and its number in the program. */
interface Insertion {
  readonly at: number;
  readonly inserted: Inserted;
  /** What is inserted, as text. */
  readonly key: string;
}

/** What is put into containers of one shape that are reached in more than one way. */
interface Elsewhere {
  readonly type: Ty;
  readonly kind: ContainerKind;
  list: readonly Insertion[];
  readonly fact: Computed;
}

/** Changes whose receivers are of the same shape. */
interface Receivers {
  readonly members: readonly Ty[];
  readonly mutations: { readonly at: number; readonly mutation: Mutation }[];
  inserted: readonly Insertion[] | undefined;
}

const anything: Inserted = { key: T.unknown, value: T.unknown };
/** After so many rounds of the fixpoint something is known of what is put where, unless nothing ever is. */
const settledRounds = 6;
const everyKind: readonly ContainerKind[] = ["list", "dict", "set"];

export class Contents {
  private readonly byPlace = new Map<Place, Mutation[]>();
  private readonly all: Mutation[] = [];
  private readonly tracked = new Map<Place, boolean>();
  private readonly owning = new Map<Place, boolean>();
  private readonly attributeNodes = new Map<string, Expr[]>();
  private readonly classAttributes = new Set<string>();
  private reflects = false;
  private rounds = 0;
  /** What was computed without what other places put in. */
  private readonly early = new Computed();
  private readonly keys = new TypeKeys();
  private readonly byReceiver = new Map<ContainerKind, Map<string, Receivers>>();
  private readonly elsewhere = new Map<string, Elsewhere>();
  private readonly grownElsewhere = new Map<string, Computed>();
  /** Expressions that may make a container or give one whose type is only declared. */
  readonly sources: Expr[] = [];

  constructor(
    private readonly program: Program,
    private readonly types: TypeQuery,
    private readonly dependencies: Dependencies,
  ) {
    for (const [node, parent] of program.parentOf) this.visit(node as AnyNode, parent);
    for (const c of program.classes)
      for (const name of c.classAttributes.keys()) this.classAttributes.add(name);
  }

  /** A type, widened by all that may be put into the containers in it. */
  grown(t: Ty, place: Place | undefined): Ty {
    if (place !== undefined) return joinAll(membersOf(t).map((m) => this.grownMember(m, place)));
    const key = this.keys.of(t);
    let known = this.grownElsewhere.get(key);
    if (!known) this.grownElsewhere.set(key, (known = new Computed()));
    if (!known.valid) {
      const outer = this.dependencies.enter(known);
      known.type = joinAll(membersOf(t).map((m) => this.grownMember(m, undefined)));
      this.dependencies.leave(outer);
    }
    this.dependencies.read(known);
    return known.type;
  }

  private grownMember(t: Ty, place: Place | undefined): Ty {
    switch (t.k) {
      case "claimed":
        return claimed(this.grown(t.of, place));
      case "list":
      case "set":
      case "dict": {
        const own = place === undefined ? [] : (this.byPlace.get(place) ?? []);
        const kept = own.filter((m) => m.kinds.includes(t.k)).map((m) => m.inserted(this.types, t.k));
        const filled = withMore(t, kept);
        if (place !== undefined && this.isTracked(place)) return this.grownInside(filled);
        // While nothing is known of what is put in here, the container could be any other one.
        if (kept.length > 0 && isEmpty(filled) && this.rounds < settledRounds) {
          this.dependencies.read(this.early);
          return filled;
        }
        return withMore(this.grownInside(filled), this.insertedElsewhere(filled, t.k));
      }
      case "tuple":
        return T.tuple(t.items.map((x) => this.grownInner(x)));
      case "tuples":
        return T.tuples(this.grownInner(t.of));
      default:
        return t;
    }
  }

  private grownInside(t: Container): Container {
    return t.k === "dict" ? { ...t, value: this.grownInner(t.value) } : { ...t, of: this.grownInner(t.of) };
  }

  private grownInner(t: Ty): Ty {
    return t.k === "never" || t.k === "unknown" ? t : this.grown(t, undefined);
  }

  /** What may be put into a container of this type that is reached in more than one way. */
  private insertedElsewhere(type: Ty, kind: ContainerKind): readonly Inserted[] {
    const t = believed(type);
    const key = isTold(t) ? this.keys.of(t) : shapeOf(t);
    let found = this.elsewhere.get(key);
    if (!found) {
      found = { type: t, kind, list: this.reaching(t, kind), fact: new Computed() };
      this.elsewhere.set(key, found);
    }
    this.dependencies.read(found.fact);
    return found.list.map((x) => x.inserted);
  }

  private reaching(t: Ty, kind: ContainerKind): readonly Insertion[] {
    return this.dependencies.aside(() =>
      [...this.receivers(kind).values()]
        .filter((g) => g.members.some((r) => (isTold(t) ? includes(r, t) : covers(r, t))))
        .flatMap((g) => this.distinct(g, kind))
        .sort((a, b) => a.at - b.at),
    );
  }

  /** The changes of a kind of container whose receiver is not tracked, by what their receivers may be. */
  private receivers(kind: ContainerKind): ReadonlyMap<string, Receivers> {
    let groups = this.byReceiver.get(kind);
    if (groups) return groups;
    this.byReceiver.set(kind, (groups = new Map<string, Receivers>()));
    for (const [at, m] of this.all.entries()) {
      if (!m.kinds.includes(kind) || this.isOwningReceiver(m)) continue;
      const receiver = believed(this.types.exprType(m.receiver));
      const members = receiver.k === "unknown" ? [receiver] : membersOf(receiver);
      const key = members
        .map((r) => this.keys.of(r))
        .sort()
        .join("|");
      const group = groups.get(key) ?? { members, mutations: [], inserted: undefined };
      groups.set(key, group);
      group.mutations.push({ at, mutation: m });
    }
    return groups;
  }

  /** Whether a change can only be of containers that were made for the place it is made through. */
  private isOwningReceiver(m: Mutation): boolean {
    const place = this.placeOf(m.receiver);
    return place !== undefined && this.isOwning(place);
  }

  /** What a group puts in, each type once, at its first place in the program. */
  private distinct(group: Receivers, kind: ContainerKind): readonly Insertion[] {
    if (group.inserted) return group.inserted;
    const found = new Map<string, Insertion>();
    for (const { at, mutation } of group.mutations) {
      const inserted = mutation.inserted(this.types, kind);
      const key = `${inserted.key ? this.keys.of(inserted.key) : ""}:${this.keys.of(inserted.value)}`;
      if (!found.has(key)) found.set(key, { at, key, inserted });
    }
    return (group.inserted = [...found.values()]);
  }

  /** Looks again at what is put where; types may have changed since. */
  refresh(): void {
    if (++this.rounds === settledRounds) this.dependencies.change(this.early);
    this.byReceiver.clear();
    for (const one of this.elsewhere.values()) {
      const list = this.reaching(one.type, one.kind);
      const same =
        list.length === one.list.length &&
        list.every((x, i) => x.at === one.list[i]!.at && x.key === one.list[i]!.key);
      if (same) continue;
      one.list = list;
      this.dependencies.change(one.fact);
    }
  }

  // ---- places ----

  placeOf(e: Expr): Place | undefined {
    if (e.kind === "Attribute") return e.attr;
    if (e.kind !== "Name") return undefined;
    return this.program.bindingOf.get(e);
  }

  /** The variable or attribute that an expression is the first and only name of. */
  homeOf(e: Expr): Place | undefined {
    let parent = this.program.parentOf.get(e) as AnyNode | undefined;
    const path: number[] = [];
    // `lines, problems = [], []`
    for (
      let inner = e;
      parent?.kind === "Tuple" || parent?.kind === "List";
      inner = parent as Expr, parent = this.program.parentOf.get(parent)
    )
      path.unshift(parent.elts.indexOf(inner));
    if (parent?.kind === "Assign" && parent.targets.length === 1)
      return path.length > 0
        ? this.placeAt(parent.targets[0]!, path)
        : parent.value === e
          ? this.placeOf(parent.targets[0]!)
          : undefined;
    return path.length > 0
      ? undefined
      : parent?.kind === "AnnAssign" && parent.value === e
        ? this.placeOf(parent.target)
        : undefined;
  }

  private placeAt(target: Expr, path: readonly number[]): Place | undefined {
    const inner = at(target, path);
    return inner && this.placeOf(inner);
  }

  /** Whether a place holds nothing but containers that were made for it: they may be given away, but none came from elsewhere. */
  private isOwning(place: Place): boolean {
    let known = this.owning.get(place);
    if (known === undefined) {
      known = typeof place === "string" ? this.isOwningAttribute(place) : this.isOwningBinding(place);
      this.owning.set(place, known);
    }
    return known;
  }

  private isOwningBinding(b: Binding): boolean {
    return (
      b.scope.kind !== "class" &&
      b.writes.every(
        ({ source: s }) =>
          s.kind === "augmented" ||
          s.kind === "annotation" ||
          (s.kind === "assign" && this.isMadeFor(b, s.value, s.path)),
      )
    );
  }

  private isMadeFor(place: Place, value: Expr, path: readonly (number | "*")[]): boolean {
    const made = path.includes("*") ? undefined : at(value, path as readonly number[]);
    return made !== undefined && isFresh(made) && (made.kind === "Constant" || this.homeOf(made) === place);
  }

  private isOwningAttribute(name: string): boolean {
    if (this.reflects || this.classAttributes.has(name)) return false;
    return (this.attributeNodes.get(name) ?? []).every((e) => {
      const parent = this.program.parentOf.get(e);
      if (parent && isTarget(parent, e)) return this.isMadeAt(name, parent, e);
      return !(isNested(parent) && this.isUnpackingTarget(parent));
    });
  }

  private isMadeAt(name: string, parent: AnyNode, e: Expr): boolean {
    if (parent.kind === "Assign") return this.isMadeFor(name, parent.value, []);
    if (parent.kind === "AnnAssign")
      return parent.value === undefined || this.isMadeFor(name, parent.value, []);
    return parent.kind === "AugAssign" && parent.target === e;
  }

  private isUnpackingTarget(e: Expr): boolean {
    const parent = this.program.parentOf.get(e);
    if (isNested(parent)) return this.isUnpackingTarget(parent);
    return parent !== undefined && isTarget(parent, e);
  }

  /** Whether containers of this place cannot be reached in any other way. */
  private isTracked(place: Place): boolean {
    let known = this.tracked.get(place);
    if (known === undefined) {
      known = typeof place === "string" ? this.isTrackedAttribute(place) : this.isTrackedBinding(place);
      this.tracked.set(place, known);
    }
    return known;
  }

  private isTrackedBinding(b: Binding): boolean {
    if (b.scope.kind === "class" || (b.scope.kind === "module" && this.program.modules.length > 1))
      return false;
    return this.isOwning(b) && b.reads.every((r) => this.isHarmless(r.node as Expr));
  }

  private isTrackedAttribute(name: string): boolean {
    if (this.reflects || this.classAttributes.has(name)) return false;
    return (this.attributeNodes.get(name) ?? []).every((e) => {
      const parent = this.program.parentOf.get(e);
      if (parent?.kind === "Assign" && parent.targets.includes(e))
        return parent.targets.length === 1 && isFresh(parent.value);
      if (parent?.kind === "AnnAssign" && parent.target === e)
        return parent.value === undefined || isFresh(parent.value);
      return this.isHarmless(e);
    });
  }

  /** Whether reading a container here gives nobody else a way to change it. */
  private isHarmless(e: Expr): boolean {
    const parent = this.program.parentOf.get(e);
    switch (parent?.kind) {
      case "Subscript":
        return parent.value === e;
      case "Attribute":
        return harmlessMethods.has(parent.attr) && this.isCallee(parent);
      case "Call":
        return this.isHarmlessArgument(parent, e);
      case "For":
      case "Comprehension":
        return parent.iter === e;
      case "AugAssign":
      case "BinOp":
      case "Compare":
      case "Delete":
      case "Expr":
      case "FormattedValue":
      case "If":
      case "Starred":
      case "While":
        return true;
      case "UnaryOp":
        return parent.op === "not";
      default:
        return false;
    }
  }

  private isCallee(e: Expr): boolean {
    const parent = this.program.parentOf.get(e);
    return parent?.kind === "Call" && parent.func === e;
  }

  private isHarmlessArgument(call: Call, e: Expr): boolean {
    if (call.func === e) return false;
    if (call.func.kind === "Attribute") return copyingMethods.has(call.func.attr);
    return (
      call.func.kind === "Name" && this.placeOf(call.func) === undefined && readingBuiltins.has(call.func.id)
    );
  }

  // ---- collecting ----

  private visit(node: AnyNode, parent: AnyNode): void {
    switch (node.kind) {
      case "Assign":
        for (const t of node.targets) this.target(t, node.value, []);
        return;
      case "AnnAssign":
        if (node.value) this.target(node.target, node.value, []);
        return;
      case "AugAssign":
        return this.augmented(node);
      case "For":
      case "AsyncFor":
      case "Comprehension":
        return this.target(node.target, undefined, []);
      case "WithItem":
        if (node.optionalVars) this.target(node.optionalVars, undefined, []);
        return;
      case "Attribute":
        return this.attribute(node, parent);
      case "Call":
        this.sources.push(node);
        return this.call(node);
      case "Name":
        if (reflection.has(node.id)) this.reflects = true;
        return;
      case "List":
      case "Dict":
      case "Set":
      case "ListComp":
      case "DictComp":
      case "SetComp":
      case "BinOp":
      case "Await":
        this.sources.push(node);
        return;
      case "Subscript":
        if (node.slice.kind === "Slice") this.sources.push(node);
        return;
      default:
    }
  }

  private attribute(e: Expr & { kind: "Attribute" }, parent: AnyNode): void {
    this.sources.push(e);
    if (reflection.has(e.attr)) this.reflects = true;
    pushTo(this.attributeNodes, e.attr, e);
    const called = parent.kind === "Call" && parent.func === e;
    if (mutators[e.attr] && !called)
      this.add({ receiver: e.value, kinds: everyKind, inserted: () => anything });
  }

  private call(e: Call): void {
    const f = e.func;
    const name = f.kind === "Attribute" ? f.attr : f.kind === "Name" ? f.id : "";
    if (insertingFunctions.test(name) && e.args.length > 0)
      return this.add({ receiver: e.args[0]!, kinds: ["list"], inserted: () => anything });
    if (f.kind !== "Attribute") return;
    const row = Object.hasOwn(mutators, name) ? mutators[name] : undefined;
    if (!row) return;
    this.add({
      receiver: f.value,
      kinds: row.kinds,
      inserted: (types, kind) => (isPlainCall(e) ? row.inserted(types, e, kind) : anything),
    });
    const unbound = f.value.kind === "Name" && this.placeOf(f.value) === undefined;
    if (unbound && e.args.length > 0)
      this.add({ receiver: e.args[0]!, kinds: everyKind, inserted: () => anything });
  }

  private augmented(s: Stmt & { kind: "AugAssign" }): void {
    const { target, op, value } = s;
    if (target.kind === "Subscript")
      this.subscript(target, (types) => types.binary(types.exprType(target), op, types.exprType(value)));
    if (op !== "+" && op !== "|" && op !== "^") return;
    this.add({
      receiver: target,
      kinds: everyKind,
      inserted: (types, kind) => merged(types, types.exprType(value), kind),
    });
  }

  private target(t: Expr, value: Expr | undefined, path: readonly (number | "*")[]): void {
    if (t.kind === "Tuple" || t.kind === "List")
      t.elts.forEach((x, i) =>
        x.kind === "Starred"
          ? this.target(x.value, value, [...path, "*"])
          : this.target(x, value, [...path, i]),
      );
    else if (t.kind === "Subscript")
      this.subscript(t, (types) => (value ? types.unpacked(types.exprType(value), path) : T.unknown));
  }

  private subscript(t: Subscript, value: (types: TypeQuery) => Ty): void {
    const { slice } = t;
    if (slice.kind === "Slice")
      return this.add({
        receiver: t.value,
        kinds: ["list"],
        inserted: (types) => ({ value: types.elementType(value(types)) }),
      });
    this.add({
      receiver: t.value,
      kinds: ["list", "dict"],
      inserted: (types) => ({ key: types.exprType(slice), value: value(types) }),
    });
  }

  private add(m: Mutation): void {
    this.all.push(m);
    const place = this.placeOf(m.receiver);
    if (place !== undefined) pushTo(this.byPlace, place, m);
  }
}

/** A container with more in it. */
function withMore(t: Container, found: readonly Inserted[]): Container {
  if (t.k !== "dict") return { ...t, of: joinEach(t, t.of, found, (x) => x.value) };
  return {
    ...t,
    key: joinEach(t, t.key, found, (x) => x.key ?? T.unknown),
    value: joinEach(t, t.value, found, (x) => x.value),
  };
}

const isEmpty = (t: Container): boolean => (t.k === "dict" ? t.value : t.of).k === "never";

function joinEach(container: Ty, start: Ty, found: readonly Inserted[], part: (x: Inserted) => Ty): Ty {
  let t = start;
  for (const x of found) {
    if (t.k === "unknown") return t;
    const inserted = part(x);
    t = isTold(container) && accepts(t, inserted) ? vouched(t, inserted) : join(t, inserted);
  }
  return t;
}

/** All that `covers` sees of a type. */
function shapeOf(t: Ty): string {
  switch (t.k) {
    case "list":
    case "set":
      return `${t.k}(${kindsOf(t.of)})`;
    case "dict":
      return `dict(${kindsOf(t.key)},${kindsOf(t.value)})`;
    case "unknown":
    case "instance":
    case "object":
      return "any";
    default:
      return "none";
  }
}

/** The part of a target, or of the display that is assigned to it, that stands at a path. */
function at(e: Expr, path: readonly number[]): Expr | undefined {
  let now: Expr | undefined = e;
  for (const step of path) {
    if ((now?.kind !== "Tuple" && now?.kind !== "List") || now.elts.some((x) => x.kind === "Starred"))
      return undefined;
    now = now.elts[step];
  }
  return now;
}

const isNested = (parent: AnyNode | undefined): parent is Expr =>
  parent?.kind === "Tuple" || parent?.kind === "List" || parent?.kind === "Starred";

/** Whether a statement or clause assigns to an expression. */
function isTarget(parent: AnyNode | undefined, e: Expr): boolean {
  switch (parent?.kind) {
    case "Assign":
      return parent.targets.includes(e);
    case "AnnAssign":
    case "AugAssign":
    case "For":
    case "AsyncFor":
    case "Comprehension":
      return parent.target === e;
    case "WithItem":
      return parent.optionalVars === e;
    default:
      return false;
  }
}

const kindsOf = (t: Ty): string =>
  [...new Set(t.k === "unknown" ? [t.k] : membersOf(t).map((m) => m.k))].sort().join("|");

/** Whether a receiver of type `r` may be a container of type `t`: what is in `t` is in `r` too, kind by kind. */
function covers(r: Ty, t: Ty): boolean {
  if (r.k === "dict" && t.k === "dict") return holds(r.key, t.key) && holds(r.value, t.value);
  if ((r.k === "list" && t.k === "list") || (r.k === "set" && t.k === "set")) return holds(r.of, t.of);
  return r.k === "unknown" || r.k === "instance" || r.k === "object";
}

/**
 * Whether a receiver of type `r` is seen to be a container of the declared type `t`. One of unknown type, or of unknown elements, could be it; as with a
 * declared variable, the annotation is believed where nothing contradicts it.
 */
function includes(r: Ty, t: Ty): boolean {
  if (r.k === "dict" && t.k === "dict") return includesAll(r.key, t.key) && includesAll(r.value, t.value);
  return (r.k === "list" || r.k === "set") && r.k === t.k && includesAll(r.of, t.of);
}

const includesAll = (outer: Ty, inner: Ty): boolean =>
  outer.k === inner.k || membersOf(inner).every((m) => membersOf(outer).some((o) => sameType(o, m)));

const holds = (outer: Ty, inner: Ty): boolean =>
  outer.k === "unknown" ||
  (inner.k !== "unknown" && membersOf(inner).every((m) => membersOf(outer).some((o) => o.k === m.k)));

/** What `+=`, `|=` or `update` puts in. */
function merged(types: TypeQuery, t: Ty, kind: ContainerKind): Inserted {
  if (kind !== "dict") return { value: types.elementType(t) };
  if (t.k === "never") return { key: T.never, value: T.never };
  return t.k === "dict" ? { key: t.key, value: t.value } : anything;
}

interface Mutator {
  readonly kinds: readonly ContainerKind[];
  inserted(types: TypeQuery, e: Call, kind: ContainerKind): Inserted;
}

const argument = (types: TypeQuery, e: Call, i: number): Ty =>
  e.args[i] ? types.exprType(e.args[i]!) : T.none;

const listOf = (inserted: Mutator["inserted"]): Mutator => ({ kinds: ["list"], inserted });
const addAll: Mutator["inserted"] = (types, e, kind) => {
  const parts = e.args.map((a) => merged(types, types.exprType(a), kind));
  const named = e.keywords.map((k): Inserted => ({ key: T.str, value: types.exprType(k.value) }));
  const every = [...parts, ...named];
  return { key: joinAll(every.map((x) => x.key ?? T.never)), value: joinAll(every.map((x) => x.value)) };
};

const mutators: Readonly<Record<string, Mutator>> = {
  append: listOf((types, e) => ({ value: argument(types, e, 0) })),
  insert: listOf((types, e) => ({ value: argument(types, e, 1) })),
  extend: listOf((types, e) => ({ value: types.elementType(argument(types, e, 0)) })),
  add: { kinds: ["set"], inserted: (types, e) => ({ value: argument(types, e, 0) }) },
  update: { kinds: ["set", "dict"], inserted: addAll },
  symmetric_difference_update: { kinds: ["set"], inserted: addAll },
  setdefault: {
    kinds: ["dict"],
    inserted: (types, e) => ({ key: argument(types, e, 0), value: argument(types, e, 1) }),
  },
  __setitem__: { kinds: everyKind, inserted: () => anything },
  __iadd__: { kinds: everyKind, inserted: () => anything },
  __ior__: { kinds: everyKind, inserted: () => anything },
};

const insertingFunctions =
  /^(heappush|heappushpop|heapreplace|insort|insort_left|insort_right|setitem|iadd|ior)$/;

const isPlainCall = (e: Call): boolean =>
  e.args.every((a) => a.kind !== "Starred") && e.keywords.every((k) => k.arg !== undefined);

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Ways to reach attributes and variables by names that only the running program knows. */
const reflection = words(
  "getattr setattr vars globals locals __dict__ asdict replace copy deepcopy __getattribute__ attrgetter",
);

const harmlessMethods = words(
  "append extend insert pop remove index count sort reverse clear copy get items keys values update setdefault popitem add discard union intersection difference " +
    "symmetric_difference issubset issuperset isdisjoint difference_update intersection_update symmetric_difference_update",
);
/** Methods that read the containers they are given. */
const copyingMethods = words(
  "join extend update union intersection difference issubset issuperset isdisjoint dumps difference_update intersection_update",
);
const readingBuiltins = words(
  "len print sorted sum min max any all enumerate zip reversed list tuple set frozenset dict str repr iter map filter isinstance bool range format type id",
);

/** Whether a value was made by the expression itself, so that no other name reaches it yet. */
function isFresh(e: Expr): boolean {
  switch (e.kind) {
    case "List":
    case "Dict":
    case "Set":
    case "Tuple":
    case "ListComp":
    case "DictComp":
    case "SetComp":
    case "Constant":
    case "JoinedStr":
    case "BinOp":
    case "Compare":
      return true;
    case "Subscript":
      return e.slice.kind === "Slice";
    case "Call":
      if (e.func.kind === "Attribute")
        return e.func.attr === "split" || e.func.attr === "copy" || e.func.attr === "splitlines";
      return e.func.kind === "Name" && /^(list|dict|set|sorted|tuple|len|str|int|float)$/.test(e.func.id);
    default:
      return false;
  }
}
