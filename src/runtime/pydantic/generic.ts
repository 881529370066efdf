/** Generic models: `class Page(BaseModel, Generic[T])`, and the models that `Page[Item]` makes of them. */
import { className, pyClass } from "../python/class-info.js";
import { eq } from "../python/equality.js";
import { TypeError } from "../python/exceptions.js";
import { isClass } from "../python/class-info.js";
import { repr } from "../python/repr.js";
import { Ellipsis } from "../python/singletons.js";
import { GenericAlias, SpecialForm } from "../python/stdlib/typing-forms.js";
import { Tuple } from "../python/tuple.js";
import type { Dynamic } from "../python/types.js";
import { UnionType } from "../python/union-type.js";
import { defineModel, definitionOf, type ModelOptions } from "./definition.js";
import type { FieldInfo } from "./fields.js";

type Fields = Record<string, FieldInfo>;

interface Generic {
  /** What a variable is where no type is given: its bound, its alternatives, or Any. */
  readonly unbound: readonly Dynamic[];
  readonly fields: (...types: Dynamic[]) => Fields;
  /** The base with the types that it gets, for `class Deep(Page[T], Generic[T])`. */
  readonly base: ((...types: Dynamic[]) => Dynamic) | undefined;
  readonly made: { readonly types: Tuple; readonly cls: Dynamic }[];
}

const generics = new WeakMap<object, Generic>();

/** As `defineModel`, with a function that gives the fields for the types of the variables. */
export function defineGenericModel(
  cls: Dynamic,
  unbound: readonly Dynamic[],
  fields: (...types: Dynamic[]) => Fields,
  { base, ...options }: ModelOptions & { base?: (...types: Dynamic[]) => Dynamic } = {},
): void {
  defineModel(cls, fields(...unbound), options);
  generics.set(cls as object, { unbound, fields, base, made: [] });
}

/**
 * `Page[Item]`: one class for the same types.
 * @throws TypeError when the class is not generic, or takes another number of types.
 */
export function parametrized<C>(cls: C, types: readonly Dynamic[]): C {
  const generic = generics.get(cls as object);
  const shown = `<class '__main__.${className(cls)}'>`;
  if (!generic)
    throw new TypeError(`${shown} cannot be parametrized because it does not inherit from typing.Generic`);
  const count = generic.unbound.length;
  if (types.length !== count)
    throw new TypeError(
      `Too ${types.length > count ? "many" : "few"} arguments for ${shown}; actual ${types.length}, expected ${count}`,
    );
  const key = Tuple.from(types);
  const known = generic.made.find((each) => eq(each.types, key));
  if (known) return known.cls as C;
  const made = parametrizedClass(cls, generic, types);
  generic.made.push({ types: key, cls: made });
  return made as C;
}

function parametrizedClass(cls: Dynamic, generic: Generic, types: readonly Dynamic[]): Dynamic {
  const made = class extends cls {};
  pyClass(made, { name: `${className(cls)}[${types.map(typeLabel).join(", ")}]` });
  const inherited = generic.base ? definitionOf(generic.base(...types)).fields : [];
  const { ownConstructor } = definitionOf(cls);
  defineModel(made, { ...Object.fromEntries(inherited), ...generic.fields(...types) }, { ownConstructor });
  return made;
}

/** A type as pydantic writes it in names of models: `Item`, `List[int]`, `Union[int, str]`. */
function typeLabel(type: Dynamic): string {
  if (type === null) return "NoneType";
  if (type === Ellipsis) return "...";
  if (type instanceof UnionType) {
    const members = [...type.__args__];
    const others = members.filter((each) => each !== null && !isNone(each));
    if (others.length === 1 && members.length === 2) return `Optional[${typeLabel(others[0])}]`;
    return `Union[${members.map(typeLabel).join(", ")}]`;
  }
  if (type instanceof SpecialForm) return type._name;
  if (type instanceof GenericAlias) {
    const args = [...type.__args__].map((each: Dynamic) =>
      type.form === "Literal" ? repr(each) : typeLabel(each),
    );
    return `${type.form ?? className(type.__origin__)}[${args.join(", ")}]`;
  }
  return isClass(type) ? className(type) : repr(type);
}

const isNone = (type: Dynamic): boolean => isClass(type) && className(type) === "NoneType";
