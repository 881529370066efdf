/** What is known of a Python value before the program runs. Unknown is an answer; nothing here is a guess. */
import type { ClassInfo, FunctionInfo } from "./program.js";

export type Ty =
  /** No value reaches it (also: not inferred yet, while the fixpoint runs). */
  | { readonly k: "never" }
  | { readonly k: "unknown" }
  | { readonly k: "none" }
  | { readonly k: "bool" }
  /** `big`: may leave the safe integer range, so that it may be a bigint. `told`: only an annotation says so, and it may be a bool. */
  | { readonly k: "int"; readonly big: boolean; readonly told?: boolean }
  | { readonly k: "float" }
  | { readonly k: "str" }
  | { readonly k: "bytes" }
  /** `told`: an annotation says what is in it, as of a dict or set. What is not known is taken at its word. */
  | { readonly k: "list"; readonly of: Ty; readonly told?: boolean }
  | { readonly k: "tuple"; readonly items: readonly Ty[] }
  /** A tuple of any length. */
  | { readonly k: "tuples"; readonly of: Ty }
  /** `plain`: an object literal of this function whose keys are all known. */
  | { readonly k: "dict"; readonly key: Ty; readonly value: Ty; readonly told?: boolean }
  | { readonly k: "set"; readonly of: Ty; readonly told?: boolean }
  | { readonly k: "frozenset"; readonly of: Ty }
  | { readonly k: "range" }
  /** Anything to iterate over: generators, `map` objects, views. */
  | { readonly k: "iterator"; readonly of: Ty; readonly async: boolean; readonly generator: boolean }
  | { readonly k: "function"; readonly info: FunctionInfo; readonly self?: ClassInfo }
  | { readonly k: "callable" }
  | { readonly k: "class"; readonly info: ClassInfo }
  | { readonly k: "instance"; readonly info: ClassInfo }
  /** A builtin type or function as a value, such as `int` or `len`. */
  | { readonly k: "builtin"; readonly name: string }
  | { readonly k: "module"; readonly name: string }
  /** A function, class or constant of a library, by qualified name. */
  | { readonly k: "library"; readonly name: string }
  /** An instance of a library class, by the class's qualified name. */
  | { readonly k: "object"; readonly cls: string; readonly of?: Ty }
  | { readonly k: "awaitable"; readonly of: Ty }
  /** What an annotation says of a value that comes from where nothing is known: it may be anything. No union within, and none within another. */
  | { readonly k: "claimed"; readonly of: Ty }
  | { readonly k: "union"; readonly of: readonly Ty[] };

export const T = {
  never: { k: "never" } as Ty,
  unknown: { k: "unknown" } as Ty,
  none: { k: "none" } as Ty,
  bool: { k: "bool" } as Ty,
  int: { k: "int", big: false } as Ty,
  toldInt: { k: "int", big: false, told: true } as Ty,
  bigInt: { k: "int", big: true } as Ty,
  float: { k: "float" } as Ty,
  str: { k: "str" } as Ty,
  bytes: { k: "bytes" } as Ty,
  range: { k: "range" } as Ty,
  callable: { k: "callable" } as Ty,
  list: (of: Ty): Ty => ({ k: "list", of }),
  tuple: (items: readonly Ty[]): Ty => ({ k: "tuple", items }),
  tuples: (of: Ty): Ty => ({ k: "tuples", of }),
  dict: (key: Ty, value: Ty): Ty => ({ k: "dict", key, value }),
  set: (of: Ty): Ty => ({ k: "set", of }),
  frozenset: (of: Ty): Ty => ({ k: "frozenset", of }),
  iterator: (of: Ty, generator = false, async = false): Ty => ({ k: "iterator", of, async, generator }),
  awaitable: (of: Ty): Ty => ({ k: "awaitable", of }),
};

export function sameType(a: Ty, b: Ty): boolean {
  if (a === b) return true;
  if (a.k !== b.k) return false;
  switch (a.k) {
    case "int":
      return a.big === (b as typeof a).big && (a.told ?? false) === ((b as typeof a).told ?? false);
    case "list":
    case "set":
      return isTold(a) === isTold(b) && sameType(a.of, (b as typeof a).of);
    case "frozenset":
    case "tuples":
    case "awaitable":
    case "claimed":
      return sameType(a.of, (b as typeof a).of);
    case "iterator":
      return (
        sameType(a.of, (b as typeof a).of) &&
        a.async === (b as typeof a).async &&
        a.generator === (b as typeof a).generator
      );
    case "tuple": {
      const other = (b as typeof a).items;
      return a.items.length === other.length && a.items.every((x, i) => sameType(x, other[i]!));
    }
    case "dict":
      return (
        isTold(a) === isTold(b) &&
        sameType(a.key, (b as typeof a).key) &&
        sameType(a.value, (b as typeof a).value)
      );
    case "function":
    case "class":
    case "instance":
      return a.info === (b as typeof a).info;
    case "builtin":
    case "module":
    case "library":
      return a.name === (b as typeof a).name;
    case "object":
      return a.cls === (b as typeof a).cls;
    case "union": {
      const other = (b as typeof a).of;
      return a.of.length === other.length && a.of.every((x) => other.some((y) => sameType(x, y)));
    }
    default:
      return true;
  }
}

/** The least type that holds both. More than four members, or nested containers that keep growing, are unknown. */
export function join(a: Ty, b: Ty): Ty {
  if (a.k === "never") return b;
  if (b.k === "never") return a;
  if (a.k === "unknown" || b.k === "unknown") return T.unknown;
  if (sameType(a, b)) return a;
  const merged = merge(a, b);
  if (merged) return merged;
  const members: Ty[] = [];
  for (const m of [...membersOf(a), ...membersOf(b)]) {
    const i = members.findIndex((x) => sameType(x, m) || merge(x, m) !== undefined);
    if (i < 0) members.push(m);
    else members[i] = sameType(members[i]!, m) ? m : merge(members[i]!, m)!;
  }
  if (members.length === 1) return members[0]!;
  return members.length > 4 ? T.unknown : { k: "union", of: members };
}

const anyInt = (big: boolean, told: boolean): Ty => ({ k: "int", big, ...(told ? { told } : {}) });

/** Whether an annotation says what is in a container. */
export const isTold = (t: Ty): boolean =>
  (t.k === "list" || t.k === "dict" || t.k === "set") && t.told === true;

/** A container of which an annotation says what is in it, or a new one with the same in it, of which none does. */
export const toldIf = (told: boolean, t: Ty): Ty => {
  if ((t.k !== "list" && t.k !== "dict" && t.k !== "set") || isTold(t) === told) return t;
  const { told: _, ...rest } = t;
  return told ? { ...rest, told } : rest;
};

/** Whether nothing in a type is left open. */
export function isKnown(t: Ty): boolean {
  switch (t.k) {
    case "unknown":
    case "claimed":
      return false;
    case "list":
    case "set":
    case "frozenset":
    case "tuples":
    case "awaitable":
    case "iterator":
      return isKnown(t.of);
    case "dict":
      return isKnown(t.key) && isKnown(t.value);
    case "tuple":
      return t.items.every(isKnown);
    case "union":
      return t.of.every(isKnown);
    case "int":
      return t.told !== true;
    default:
      return true;
  }
}

/** A declared type whose values have all been seen. */
export function confirmed(t: Ty): Ty {
  switch (t.k) {
    case "int":
      return anyInt(t.big, false);
    case "list":
    case "set":
    case "frozenset":
    case "tuples":
    case "awaitable":
    case "iterator":
      return { ...t, of: confirmed(t.of) };
    case "dict":
      return { ...t, key: confirmed(t.key), value: confirmed(t.value) };
    case "tuple":
      return T.tuple(t.items.map(confirmed));
    case "union":
      return { ...t, of: t.of.map(confirmed) };
    default:
      return t;
  }
}

/** What a claim says of the value itself, member by member; what is in it stays claimed. */
export const outermost = (t: Ty): Ty =>
  t.k === "claimed" ? t.of : t.k === "union" ? joinAll(t.of.map(outermost)) : t;

/** Two of one kind become one of that kind. */
function merge(a: Ty, b: Ty): Ty | undefined {
  if (a.k === "claimed" || b.k === "claimed") {
    const [x, y] = [outermost(a), outermost(b)];
    const both = sameType(x, y) ? x : merge(x, y);
    return both && { k: "claimed", of: both };
  }
  if (a.k === "int" && b.k === "int") return anyInt(a.big || b.big, (a.told ?? false) || (b.told ?? false));
  if (a.k === "list" && b.k === "list") return toldIf(isTold(a) && isTold(b), T.list(join(a.of, b.of)));
  if (a.k === "set" && b.k === "set") return toldIf(isTold(a) && isTold(b), T.set(join(a.of, b.of)));
  if (a.k === "dict" && b.k === "dict")
    return toldIf(isTold(a) && isTold(b), T.dict(join(a.key, b.key), join(a.value, b.value)));
  if (a.k === "tuples" && b.k === "tuples") return T.tuples(join(a.of, b.of));
  if (a.k === "tuple" && b.k === "tuple") {
    if (a.items.length === b.items.length) return T.tuple(a.items.map((x, i) => join(x, b.items[i]!)));
    return T.tuples([...a.items, ...b.items].reduce(join, T.never));
  }
  if (a.k === "tuple" && b.k === "tuples") return T.tuples([...a.items].reduce(join, b.of));
  if (a.k === "tuples" && b.k === "tuple") return merge(b, a);
  if (a.k === "iterator" && b.k === "iterator" && a.async === b.async)
    return T.iterator(join(a.of, b.of), a.generator && b.generator, a.async);
  return undefined;
}

export const membersOf = (t: Ty): readonly Ty[] => (t.k === "union" ? t.of : t.k === "never" ? [] : [t]);

export const joinAll = (list: readonly Ty[]): Ty => list.reduce(join, T.never);

/** Keeps the members that pass; unknown stays unknown. */
export function filterType(t: Ty, keep: (member: Ty) => boolean): Ty {
  if (t.k === "unknown") return t;
  return joinAll(membersOf(t).filter(keep));
}

export const isOnly = (t: Ty, ...kinds: Ty["k"][]): boolean => {
  const members = membersOf(t);
  return members.length > 0 && members.every((m) => kinds.includes(m.k));
};

export const mayBe = (t: Ty, ...kinds: Ty["k"][]): boolean =>
  t.k === "unknown" || membersOf(t).some((m) => m.k === "claimed" || kinds.includes(m.k));

/** Depth-limited, so that recursive programs do not build types without end. */
export function widen(t: Ty, depth = 4): Ty {
  if (depth === 0)
    return t.k === "list" || t.k === "dict" || t.k === "tuple" || t.k === "union" ? T.unknown : t;
  switch (t.k) {
    case "list":
    case "set":
      return { ...t, of: widen(t.of, depth - 1) };
    case "tuples":
      return T.tuples(widen(t.of, depth - 1));
    case "tuple":
      return t.items.length > 12 ? T.tuples(T.unknown) : T.tuple(t.items.map((x) => widen(x, depth - 1)));
    case "dict":
      return { ...t, key: widen(t.key, depth - 1), value: widen(t.value, depth - 1) };
    case "iterator":
      return { ...t, of: widen(t.of, depth - 1) };
    case "awaitable":
      return T.awaitable(widen(t.of, depth - 1));
    case "claimed": {
      const of = widen(t.of, depth);
      return of.k === "unknown" ? of : { k: "claimed", of };
    }
    case "union":
      return joinAll(t.of.map((x) => widen(x, depth - 1)));
    default:
      return t;
  }
}
