/**
 * Annotations of values that come from where nothing is known, such as `json.loads` or a call by a name of the running program: Python holds nobody to
 * them, so a claim names the methods that a value should have and nothing that would show if it were wrong.
 */
import { joinAll, membersOf, outermost, T, type Ty } from "./types.js";

/** What annotations are taken for: plain data and objects of the program. The rest goes through helpers anyway, or comes from libraries that keep their word. */
const doubtful = new Set<Ty["k"]>([
  "bool",
  "int",
  "float",
  "str",
  "bytes",
  "list",
  "tuple",
  "tuples",
  "dict",
  "set",
  "frozenset",
  "instance",
]);

/** Classes whose objects programs make of data themselves; those of frameworks come from the frameworks. */
const ofStandardLibrary = /^(collections|datetime|decimal|fractions|pathlib|re|uuid|zoneinfo)\./;

/** A type that only an annotation speaks for, with all that is in it. */
export function claimed(t: Ty): Ty {
  if (t.k === "union") return joinAll(t.of.map((m) => (m.k === "none" ? m : claimed(m))));
  if (t.k === "none") return T.unknown;
  const inner = inside(t, claimed);
  const isDoubtful = inner.k === "object" ? ofStandardLibrary.test(inner.cls) : doubtful.has(inner.k);
  return isDoubtful ? { k: "claimed", of: inner } : inner;
}

/** The annotation taken at its word. */
export function believed(t: Ty): Ty {
  if (t.k === "claimed") return believed(t.of);
  if (t.k === "union") return t.of.some(holdsClaim) ? joinAll(t.of.map(believed)) : t;
  return inside(t, believed);
}

/** What is left without the claims. */
export function proven(t: Ty): Ty {
  if (t.k === "claimed") return T.unknown;
  if (t.k === "union") return t.of.some(holdsClaim) ? joinAll(t.of.map(proven)) : t;
  return inside(t, proven);
}

/** The same claim about a part of what is claimed. */
export const claimedLike = (whole: Ty, part: Ty): Ty =>
  membersOf(whole).some(isClaim) ? claimed(part) : part;

export const isClaim = (t: Ty): boolean => t.k === "claimed";

function inside(t: Ty, each: (part: Ty) => Ty): Ty {
  if (!holdsClaim(t) && each !== claimed) return t;
  switch (t.k) {
    case "list":
    case "set":
    case "frozenset":
    case "tuples":
    case "awaitable":
    case "iterator":
      return { ...t, of: each(t.of) };
    case "dict":
      return { ...t, key: each(t.key), value: each(t.value) };
    case "tuple":
      return T.tuple(t.items.map(each));
    default:
      return t;
  }
}

/** Whether a claim is anywhere in a type. */
export function holdsClaim(t: Ty): boolean {
  switch (t.k) {
    case "claimed":
      return true;
    case "list":
    case "set":
    case "frozenset":
    case "tuples":
    case "awaitable":
    case "iterator":
      return holdsClaim(t.of);
    case "dict":
      return holdsClaim(t.key) || holdsClaim(t.value);
    case "tuple":
      return t.items.some(holdsClaim);
    case "union":
      return t.of.some(holdsClaim);
    default:
      return false;
  }
}

/** A declared type, doubted where a value is that nothing is known of. */
export function vouched(declared: Ty, value: Ty): Ty {
  if (declared.k === "claimed" || value.k === "never" || declared.k === "unknown") return declared;
  if (value.k === "unknown") return claimed(declared);
  if (declared.k === "union")
    return joinAll(
      declared.of.map((d) => membersOf(value).reduce((t, v) => (fits(t, v) ? vouched(t, v) : t), d)),
    );
  return membersOf(value).reduce((t, v) => vouchedMember(t, v), declared);
}

const fits = (d: Ty, v: Ty): boolean => v.k === "unknown" || outermost(v).k === outermost(d).k;

function vouchedMember(d: Ty, v: Ty): Ty {
  if (d.k === "claimed") return d;
  if (v.k === "claimed") return fits(d, v) ? claimed(d) : d;
  if (v.k === "unknown") return claimed(d);
  switch (d.k) {
    case "list":
    case "set":
    case "frozenset":
      return v.k === d.k ? { ...d, of: vouched(d.of, v.of) } : d;
    case "tuples":
      if (v.k === "tuples") return T.tuples(vouched(d.of, v.of));
      return v.k === "tuple" ? T.tuples(v.items.reduce(vouched, d.of)) : d;
    case "awaitable":
    case "iterator":
      return v.k === d.k ? { ...d, of: vouched(d.of, v.of) } : d;
    case "dict":
      return v.k === "dict" ? { ...d, key: vouched(d.key, v.key), value: vouched(d.value, v.value) } : d;
    case "tuple":
      return v.k === "tuple" && v.items.length === d.items.length
        ? T.tuple(d.items.map((x, i) => vouched(x, v.items[i]!)))
        : d;
    default:
      return d;
  }
}
