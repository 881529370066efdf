/** Every place in a program where something is put into a list, dict or set, and every expression that may make one. */
import type { AnyNode, Call, Expr, Stmt, Subscript } from "../parser/ast.js";
import { anything, type ContainerKind, everyKind, type Inserted } from "./containers.js";
import { type Place, placeOf } from "./places.js";
import type { Program } from "./program.js";
import { pushTo } from "./push-to.js";
import { joinAll, T, type Ty } from "./types.js";

/** What collecting needs to know of types. */
export interface TypeQuery {
  exprType(e: Expr): Ty;
  elementType(t: Ty): Ty;
  binary(a: Ty, op: string, b: Ty): Ty;
  unpacked(t: Ty, path: readonly (number | "*")[]): Ty;
}

export interface Mutation {
  readonly receiver: Expr;
  readonly kinds: readonly ContainerKind[];
  inserted(types: TypeQuery, kind: ContainerKind): Inserted;
}

export class Mutations {
  /** In the order of the program. */
  readonly all: Mutation[] = [];
  readonly byPlace = new Map<Place, Mutation[]>();
  /** Expressions that may make a container or give one whose type is only declared. */
  readonly sources: Expr[] = [];
  readonly attributeNodes = new Map<string, Expr[]>();
  /** Whether attributes and variables may be reached by names that only the running program knows. */
  reflects = false;

  constructor(private readonly program: Program) {
    for (const [node, parent] of program.parentOf) this.visit(node as AnyNode, parent);
  }

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
    const unbound = f.value.kind === "Name" && placeOf(this.program, f.value) === undefined;
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
    const place = placeOf(this.program, m.receiver);
    if (place !== undefined) pushTo(this.byPlace, place, m);
  }
}

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
