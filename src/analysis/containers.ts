/** Which containers of a program may be the same, as far as their types tell, and what comes of putting more into one. */
import { accepts } from "./infer/relations.js";
import { vouched } from "./claims.js";
import { isTold, join, membersOf, sameType, T, type Ty } from "./types.js";

export type ContainerKind = "list" | "dict" | "set";
export type Container = Ty & { readonly k: ContainerKind };
export const everyKind: readonly ContainerKind[] = ["list", "dict", "set"];

/** `value` is an element of a list or set, or a dict's value. */
export interface Inserted {
  readonly key?: Ty;
  readonly value: Ty;
}
export const anything: Inserted = { key: T.unknown, value: T.unknown };

/** A container with more in it. */
export function withMore(t: Container, found: readonly Inserted[]): Container {
  if (t.k !== "dict") return { ...t, of: joinEach(t, t.of, found, (x) => x.value) };
  return {
    ...t,
    key: joinEach(t, t.key, found, (x) => x.key ?? T.unknown),
    value: joinEach(t, t.value, found, (x) => x.value),
  };
}

export const isEmpty = (t: Container): boolean => (t.k === "dict" ? t.value : t.of).k === "never";

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
export function shapeOf(t: Ty): string {
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

const kindsOf = (t: Ty): string =>
  [...new Set(t.k === "unknown" ? [t.k] : membersOf(t).map((m) => m.k))].sort().join("|");

/** Whether a receiver of type `r` may be a container of type `t`: what is in `t` is in `r` too, kind by kind. */
export function covers(r: Ty, t: Ty): boolean {
  if (r.k === "dict" && t.k === "dict") return holds(r.key, t.key) && holds(r.value, t.value);
  if ((r.k === "list" && t.k === "list") || (r.k === "set" && t.k === "set")) return holds(r.of, t.of);
  return r.k === "unknown" || r.k === "instance" || r.k === "object";
}

/**
 * Whether a receiver of type `r` is seen to be a container of the declared type `t`. One of unknown type, or of unknown elements, could be it; as with a
 * declared variable, the annotation is believed where nothing contradicts it.
 */
export function includes(r: Ty, t: Ty): boolean {
  if (r.k === "dict" && t.k === "dict") return includesAll(r.key, t.key) && includesAll(r.value, t.value);
  return (r.k === "list" || r.k === "set") && r.k === t.k && includesAll(r.of, t.of);
}

const includesAll = (outer: Ty, inner: Ty): boolean =>
  outer.k === inner.k || membersOf(inner).every((m) => membersOf(outer).some((o) => sameType(o, m)));

const holds = (outer: Ty, inner: Ty): boolean =>
  outer.k === "unknown" ||
  (inner.k !== "unknown" && membersOf(inner).every((m) => membersOf(outer).some((o) => o.k === m.k)));
