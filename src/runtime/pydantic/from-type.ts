/** Schemas of types that are values: what `create_model` is given. */
import {
  Ellipsis,
  NoneType,
  NotImplementedError,
  TypeError,
  bool,
  bytes,
  dict,
  float,
  frozenset,
  int,
  list,
  object,
  repr,
  set,
  str,
  tuple,
  type Dynamic,
} from "../python/index.js";
import { GenericAlias, SpecialForm } from "../python/stdlib/typing-forms.js";
import { UnionType } from "../python/union-type.js";
import { FieldInfo } from "./fields.js";
import { schema } from "./annotation-schema.js";
import { BaseModel } from "./model.js";
import type { Schema } from "./schema.js";

const plain = new Map<Dynamic, () => Schema>([
  [str, () => schema.str],
  [int, () => schema.int],
  [float, () => schema.float],
  [bool, () => schema.bool],
  [bytes, () => schema.bytes],
  [list, () => schema.list()],
  [dict, () => schema.dict()],
  [set, () => schema.set()],
  [frozenset, () => schema.frozenset()],
  [tuple, () => schema.tuples()],
  [object, () => schema.any],
  [NoneType, () => schema.none],
  [null, () => schema.none],
]);

/** The schema of a type that is a value. Throws Python's TypeError for what is no type. */
export function schemaOf(type: Dynamic): Schema {
  const known = plain.get(type);
  if (known) return known();
  if (type instanceof SpecialForm) return formSchema(type);
  if (type instanceof UnionType) return schema.union(...[...type.__args__].map(schemaOf));
  if (type instanceof GenericAlias) return genericSchema(type);
  if (typeof type !== "function") throw new TypeError(`${repr(type)} is no type of a field`);
  return type.prototype instanceof BaseModel ? schema.model(() => type) : schema.instance(() => type);
}

function formSchema(type: SpecialForm): Schema {
  if (type._name === "Any") return schema.any;
  if (type._name === "Callable") return schema.callable;
  return plain.has(type.__origin__) ? schemaOf(type.__origin__) : unknownForm(type);
}

function genericSchema(type: GenericAlias): Schema {
  const args = [...type.__args__];
  if (type.form === "Literal") return schema.literal(...args);
  if (type.form === "Annotated") return annotatedSchema(args);
  const [first, second] = args;
  switch (type.__origin__) {
    case list:
      return schema.list(schemaOf(first));
    case set:
      return schema.set(schemaOf(first));
    case frozenset:
      return schema.frozenset(schemaOf(first));
    case dict:
      return schema.dict(schemaOf(first), schemaOf(second));
    case tuple:
      return second === Ellipsis ? schema.tuples(schemaOf(first)) : schema.tuple(...args.map(schemaOf));
    default:
      return unknownForm(type);
  }
}

/** `Annotated[int, Field(gt=0)]`: other notes say nothing to pydantic. */
function annotatedSchema([type, ...notes]: Dynamic[]): Schema {
  const inner = schemaOf(type);
  return notes.reduce<Schema>(
    (made, note) => (note instanceof FieldInfo ? new FieldInfo(made, note.options).schema : made),
    inner,
  );
}

function unknownForm(type: Dynamic): never {
  throw new NotImplementedError(`${repr(type)} as the type of a field that is made at run time`);
}
