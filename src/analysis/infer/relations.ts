/** How a value's type stands to a declared one. */
import { vouched } from "../claims.js";
import { confirmed, isKnown, join, joinAll, membersOf, outermost, type Ty } from "../types.js";

/** Whether a value's type is within a declared type, kind by kind and element by element. What is not known is taken at its word. */
export function accepts(to: Ty, from: Ty): boolean {
  const [declared, value] = [outermost(to), outermost(from)];
  if (value.k === "unknown" || value.k === "never" || declared.k === "unknown") return true;
  return membersOf(value).every((v) => membersOf(declared).some((d) => acceptsMember(d, v)));
}

function acceptsMember(d: Ty, v: Ty): boolean {
  if (d.k === "tuples" && v.k === "tuple") return v.items.every((x) => accepts(d.of, x));
  if (d.k === "callable") return d.k === v.k || isCallable(v);
  if (d.k === "iterator") return v.k !== "none" && !(v.k === "iterator" && !accepts(d.of, v.of));
  if (d.k !== v.k) return false;
  switch (d.k) {
    case "int":
      return d.big || !(v as typeof d).big;
    case "list":
    case "set":
    case "frozenset":
    case "tuples":
      return accepts(d.of, (v as typeof d).of);
    case "dict":
      return accepts(d.key, (v as typeof d).key) && accepts(d.value, (v as typeof d).value);
    case "tuple": {
      const { items } = v as typeof d;
      return items.length === d.items.length && items.every((x, i) => accepts(d.items[i]!, x));
    }
    default:
      return true;
  }
}

const isCallable = (t: Ty): boolean =>
  t.k === "function" || t.k === "class" || t.k === "builtin" || t.k === "library";

/** The annotation where it says more than the body, kind by kind. */
export function refine(body: Ty, annotation: Ty): Ty {
  if (body.k === "never") return annotation;
  if (annotation.k === "unknown") return body;
  if (!accepts(annotation, body)) return join(annotation, body);
  return isKnown(body) ? confirmed(annotation) : vouched(annotation, body);
}

/** Whether lists, dicts or sets are in a value of this type. */
export const holdsContainer = (t: Ty): boolean =>
  membersOf(t).some(
    (m) =>
      ["list", "dict", "set"].includes(m.k) ||
      (m.k === "claimed" && holdsContainer(m.of)) ||
      (m.k === "tuple" && m.items.some(holdsContainer)) ||
      (m.k === "tuples" && holdsContainer(m.of)),
  );

/** A declared type, widened by values that contradict it: Python does not hold anyone to annotations. */
export function declaredAs(declared: Ty, values: readonly Ty[]): Ty {
  if (declared.k === "unknown") return joinAll(values);
  const seen = values.length > 0 && values.every(isKnown) ? confirmed(declared) : declared;
  return values.reduce((t, v) => (accepts(t, v) ? vouched(t, v) : join(t, v)), seen);
}
