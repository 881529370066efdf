/** Variables and attributes as places that hold containers: what a place is the only way to, and what was made for it. */
import type { AnyNode, Call, Expr } from "../parser/ast.js";
import type { Program } from "./program.js";
import type { Binding } from "./scopes.js";

/** A variable, or all attributes of one name. */
export type Place = Binding | string;

export function placeOf(program: Program, e: Expr): Place | undefined {
  if (e.kind === "Attribute") return e.attr;
  return e.kind === "Name" ? program.bindingOf.get(e) : undefined;
}

/** Where attributes stand, and whether they are reached in other ways, too. */
export interface AttributeUses {
  readonly attributeNodes: ReadonlyMap<string, readonly Expr[]>;
  readonly reflects: boolean;
}

export class Places {
  private readonly tracked = new Map<Place, boolean>();
  private readonly owning = new Map<Place, boolean>();
  private readonly classAttributes = new Set<string>();

  constructor(
    private readonly program: Program,
    private readonly uses: AttributeUses,
  ) {
    for (const c of program.classes)
      for (const name of c.classAttributes.keys()) this.classAttributes.add(name);
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
          ? placeOf(this.program, parent.targets[0]!)
          : undefined;
    return path.length > 0
      ? undefined
      : parent?.kind === "AnnAssign" && parent.value === e
        ? placeOf(this.program, parent.target)
        : undefined;
  }

  private placeAt(target: Expr, path: readonly number[]): Place | undefined {
    const inner = at(target, path);
    return inner && placeOf(this.program, inner);
  }

  /** Whether a place holds nothing but containers that were made for it: they may be given away, but none came from elsewhere. */
  isOwning(place: Place): boolean {
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
    if (this.uses.reflects || this.classAttributes.has(name)) return false;
    return (this.uses.attributeNodes.get(name) ?? []).every((e) => {
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
  isTracked(place: Place): boolean {
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
    if (this.uses.reflects || this.classAttributes.has(name)) return false;
    return (this.uses.attributeNodes.get(name) ?? []).every((e) => {
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
      call.func.kind === "Name" &&
      placeOf(this.program, call.func) === undefined &&
      readingBuiltins.has(call.func.id)
    );
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

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

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
