/** Unions of types as values: `int | None`, `typing.Optional[int]`. */
import { NoneType } from "./builtin-types.js";
import { classInfo, className, isClass, pyClass } from "./class-info.js";
import { eq } from "./equality.js";
import { hash } from "./hash.js";
import { repr } from "./repr.js";
import { FrozenSet } from "./set.js";
import { Ellipsis, NotImplemented } from "./singletons.js";
import { Tuple } from "./tuple.js";
import type { Dynamic } from "./types.js";

/** `Union[int, str]`, `Optional[int]`, `int | None` */
export class UnionType {
  readonly __args__: Tuple;

  constructor(
    args: readonly Dynamic[],
    /** Whether it was written with `|` on classes. */
    readonly bar: boolean,
  ) {
    this.__args__ = Tuple.from(args);
  }

  __eq__(other: Dynamic): Dynamic {
    if (!(other instanceof UnionType)) return NotImplemented;
    return eq(new FrozenSet(this.__args__), new FrozenSet(other.__args__));
  }

  __hash__(): Dynamic {
    return hash(new FrozenSet(this.__args__));
  }

  __or__(other: Dynamic): Dynamic {
    return union([this, other], this.bar && isBarOperand(other));
  }

  __repr__(): string {
    const texts = this.__args__.map((x) => (x === NoneType && this.bar ? "None" : typeText(x)));
    if (this.bar) return texts.join(" | ");
    const some = this.__args__.filter((x) => x !== NoneType);
    if (some.length === this.__args__.length - 1 && some.length === 1)
      return `typing.Optional[${typeText(some[0])}]`;
    return `typing.Union[${texts.join(", ")}]`;
  }
}

pyClass(UnionType, { name: "UnionType", module: "types" });

/** What `|` of classes takes: a class, None, or a union of these. */
export const isBarOperand = (x: Dynamic): boolean =>
  x === null || isClass(x) || (x instanceof UnionType && x.bar);

/** `a | b` of classes, each of them a class, a union or, beside one, None; undefined for other values. */
export function unionOf(a: Dynamic, b: Dynamic): Dynamic {
  const isUnion = isBarOperand(a) && isBarOperand(b) && (a !== null || b !== null);
  return isUnion ? union([a, b], true) : undefined;
}

/** The union of types, each once; the type itself where there is only one. */
export function union(parts: readonly Dynamic[], bar = false): Dynamic {
  const flat = parts.flatMap((p) => (p instanceof UnionType ? [...p.__args__] : [p === null ? NoneType : p]));
  const unique = flat.filter((x, i) => flat.findIndex((y) => y === x || eq(x, y)) === i);
  return unique.length === 1 ? unique[0] : new UnionType(unique, bar);
}

/** How a type shows inside of another one. */
export function typeText(x: Dynamic): string {
  if (x === Ellipsis) return "...";
  if (x === null) return "None";
  if (Array.isArray(x)) return `[${x.map(typeText).join(", ")}]`;
  if (!isClass(x)) return repr(x);
  const name = classInfo(x)?.qualname ?? className(x);
  const module = classInfo(x)?.module ?? "__main__";
  return module === "builtins" ? name : `${module}.${name}`;
}
