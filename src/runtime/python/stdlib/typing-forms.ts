/** Types as values: `list[int]`, `Optional[str]`, `int | None`, and what `typing` says about them. */
import { NoneType } from "../builtin-types.js";
import { className, pyClass } from "../class-info.js";
import { eq } from "../equality.js";
import { NameError, TypeError } from "../exceptions.js";
import { hash } from "../hash.js";
import { repr } from "../repr.js";
import { FrozenSet } from "../set.js";
import { Ellipsis, NotImplemented } from "../singletons.js";
import { Tuple } from "../tuple.js";
import type { Dynamic } from "../types.js";
import { isBarOperand, typeText, union, UnionType } from "../union-type.js";
import * as abc from "./collections-abc.js";
import { builtinOf } from "./typing-builtins.js";

/** `typing.Any`, `typing.Union`, `typing.List` without arguments. */
export class SpecialForm {
  constructor(
    readonly _name: string,
    /** The class that the form stands for: `list` of `typing.List`. */
    readonly __origin__: Dynamic = null,
  ) {}

  __repr__(): string {
    return this._name === "Annotated" ? "<class 'typing.Annotated'>" : `typing.${this._name}`;
  }

  __getitem__(args: Dynamic): Dynamic {
    return subscribed(this, args instanceof Tuple ? [...args] : [args]);
  }

  __or__(other: Dynamic): Dynamic {
    return unionOf(this, other);
  }

  __ror__(other: Dynamic): Dynamic {
    return unionOf(other, this);
  }
}

/** `list[int]`, `typing.List[int]`, `Literal["a"]`, `Annotated[int, "m"]` */
export class GenericAlias {
  readonly __args__: Tuple;

  constructor(
    readonly __origin__: Dynamic,
    args: readonly Dynamic[],
    /** The name in `typing`, for forms that come from there. */
    readonly form?: string,
  ) {
    this.__args__ = Tuple.from(args);
  }

  get __metadata__(): Tuple {
    return Tuple.from(this.__args__.slice(1));
  }

  __eq__(other: Dynamic): Dynamic {
    if (!(other instanceof GenericAlias)) return NotImplemented;
    if (this.__origin__ !== other.__origin__ || (this.form === undefined) !== (other.form === undefined))
      return false;
    return this.form === "Literal"
      ? eq(new FrozenSet(this.__args__), new FrozenSet(other.__args__))
      : eq(this.__args__, other.__args__);
  }

  __hash__(): Dynamic {
    return hash(Tuple.of(className(this.__origin__), this.__args__));
  }

  __or__(other: Dynamic): Dynamic {
    return unionOf(this, other);
  }

  __ror__(other: Dynamic): Dynamic {
    return unionOf(other, this);
  }

  /** `list[int]()` */
  __call__(...args: Dynamic[]): Dynamic {
    return this.__origin__(...args);
  }

  __repr__(): string {
    if (this.form === "Annotated")
      return `typing.Annotated[${[typeText(this.__args__[0]), ...this.__metadata__.map(repr)].join(", ")}]`;
    if (this.form === "Literal") return `typing.Literal[${this.__args__.map(repr).join(", ")}]`;
    const name = this.form === undefined ? typeText(this.__origin__) : `typing.${this.form}`;
    if (/Callable$/.test(name)) return `${name}[${callableText(this.__args__)}]`;
    if (this.__args__.length === 0) return `${name}[()]`;
    return `${name}[${this.__args__.map(typeText).join(", ")}]`;
  }
}

/** A name in quotes, or an annotation under `from __future__ import annotations`. */
export class ForwardRef {
  constructor(
    readonly __forward_arg__: string,
    readonly evaluate: () => Dynamic,
  ) {}

  __eq__(other: Dynamic): Dynamic {
    return other instanceof ForwardRef ? this.__forward_arg__ === other.__forward_arg__ : NotImplemented;
  }

  __hash__(): Dynamic {
    return hash(this.__forward_arg__);
  }

  __repr__(): string {
    return `ForwardRef(${repr(this.__forward_arg__)})`;
  }
}

/** `TypeVar("T")` */
export class TypeVar {
  constructor(readonly __name__: string) {}

  __repr__(): string {
    return `~${this.__name__}`;
  }
}

function callableText(args: Tuple): string {
  const [first] = args;
  const returns = typeText(args.at(-1));
  if (first === Ellipsis) return `..., ${returns}`;
  return `[${args.slice(0, -1).map(typeText).join(", ")}], ${returns}`;
}

/** `A | B` on types, of which at least one is a form. */
export function unionOf(a: Dynamic, b: Dynamic): Dynamic {
  const bar = [a, b].every((x) => isBarOperand(x) || (x instanceof GenericAlias && x.form === undefined));
  return union([a, b], bar);
}

/** `X[args]` where X is a class or a form of `typing`. */
export function subscribed(base: Dynamic, args: readonly Dynamic[]): Dynamic {
  if (!(base instanceof SpecialForm)) return new GenericAlias(base, flatCallable(base, args));
  switch (base._name) {
    case "Optional":
      return union([args[0], null]);
    case "Union":
      return union(args);
    case "Literal":
      return new GenericAlias(base, args.flatMap(literalValues), "Literal");
    case "Annotated":
      return annotated(args);
    default: {
      const types = args.map((x) => (x === null ? NoneType : quoted(x)));
      return new GenericAlias(base.__origin__ ?? base, flatCallable(base, types), base._name);
    }
  }
}

const quoted = (x: Dynamic): Dynamic => (typeof x === "string" ? new ForwardRef(x, () => unknownName(x)) : x);

function unknownName(name: string): never {
  throw new NameError(`name '${name}' is not defined`);
}

const literalValues = (x: Dynamic): Dynamic[] =>
  x instanceof GenericAlias && x.form === "Literal" ? [...x.__args__] : x instanceof Tuple ? [...x] : [x];

function annotated([type, ...notes]: readonly Dynamic[]): Dynamic {
  if (notes.length === 0)
    throw new TypeError(
      "Annotated[...] should be used with at least two arguments (a type and an annotation).",
    );
  return type instanceof GenericAlias && type.form === "Annotated"
    ? new GenericAlias(type.__origin__, [...type.__args__, ...notes], "Annotated")
    : new GenericAlias(type, [type, ...notes], "Annotated");
}

/** `Callable[[int, str], bool]` keeps its parameters and its result in one row. */
function flatCallable(base: Dynamic, args: readonly Dynamic[]): readonly Dynamic[] {
  const callable = base === abc.Callable || (base as SpecialForm)._name === "Callable";
  if (!callable || !Array.isArray(args[0])) return args;
  return [...(args[0] as Dynamic[]).map((x) => (x === null ? NoneType : x)), ...args.slice(1)];
}

const forms = new Map<string, SpecialForm>();

/** The form `typing.<name>`: `form("Optional")`. */
export function form(name: string): SpecialForm {
  const known = forms.get(name) ?? new SpecialForm(name, builtinOf(name));
  forms.set(name, known);
  return known;
}

const variables = new Map<string, TypeVar>();

/** `TypeVar(name)`: the same for the same name, since the program keeps none. */
export function typeVar(name: string): TypeVar {
  const known = variables.get(name) ?? new TypeVar(name);
  variables.set(name, known);
  return known;
}

/** A type in quotes: its text, and what it means once all names are there. */
export const forwardRef = (text: string, evaluate: () => Dynamic): ForwardRef =>
  new ForwardRef(text, evaluate);

/** The type with everything in quotes replaced by what it means. */
export function evaluated(x: Dynamic): Dynamic {
  if (x === null) return NoneType;
  if (x instanceof ForwardRef) return evaluated(x.evaluate());
  if (x instanceof UnionType) return union(x.__args__.map(evaluated), x.bar);
  if (!(x instanceof GenericAlias) || x.form === "Literal") return x;
  const args =
    x.form === "Annotated"
      ? [evaluated(x.__args__[0]), ...x.__metadata__]
      : x.__args__.map((a) => (a === null ? a : Array.isArray(a) ? a.map(evaluated) : evaluated(a)));
  return new GenericAlias(x.form === "Annotated" ? args[0] : x.__origin__, args, x.form);
}

/** The type without what `Annotated` adds to it, at any depth. */
export function withoutNotes(x: Dynamic): Dynamic {
  if (x instanceof UnionType) return union(x.__args__.map(withoutNotes), x.bar);
  if (!(x instanceof GenericAlias) || x.form === "Literal") return x;
  if (x.form === "Annotated") return withoutNotes(x.__args__[0]);
  return new GenericAlias(x.__origin__, x.__args__.map(withoutNotes), x.form);
}

pyClass(SpecialForm, { name: "_SpecialForm", module: "typing" });
pyClass(GenericAlias, { name: "GenericAlias", module: "types" });
pyClass(ForwardRef, { name: "ForwardRef", module: "typing" });
pyClass(TypeVar, { name: "TypeVar", module: "typing" });
