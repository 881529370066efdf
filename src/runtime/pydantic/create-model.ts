import { setOwn } from "../python/attribute-writes.js";
import { pyClass } from "../python/class-info.js";
import { NotImplementedError, TypeError } from "../python/exceptions.js";
import { Ellipsis } from "../python/singletons.js";
import { Tuple } from "../python/tuple.js";
import type { Dynamic } from "../python/types.js";
import { type Config, defineModel } from "./definition.js";
import { field, FieldInfo, type FieldOptions } from "./fields.js";
import { schemaOf } from "./from-type.js";
import { BaseModel } from "./model.js";
import { any } from "./scalars.js";

/** A model made while the program runs; its fields keep their Python names. */
export function createModel(
  name: string,
  fields: Readonly<Record<string, FieldInfo>>,
  options: { doc?: string; config?: Config; base?: typeof BaseModel } = {},
): typeof BaseModel {
  const made = class extends (options.base ?? BaseModel) {};
  pyClass(made, { name });
  const spelled = Object.fromEntries(
    Object.entries(fields).map(([each, info]) => [each, field(info.schema, { ...info.options, js: each })]),
  );
  defineModel(made, spelled, options);
  if (options.doc !== undefined) setOwn(made, "__doc__", options.doc);
  return made;
}

/** `Field(...)` outside of a model's body: a field whose type comes later. */
export const fieldValue = (value?: Dynamic, options: FieldOptions = {}): FieldInfo =>
  field(any, value === undefined || value === Ellipsis ? options : { ...options, default: value as unknown });

/** `pydantic.create_model(name, __base__=Base, a=(str, ...), b=(int, 3))` */
export function createModelOf(name: string, options: Record<string, Dynamic> = {}): typeof BaseModel {
  const { __base__: base, __doc__: doc, __config__: config, __module__: _module, ...given } = options;
  const other = Object.keys(given).find((each) => each.startsWith("__"));
  if (other !== undefined) throw new NotImplementedError(`${other} of create_model`);
  const fields = Object.entries(given).map(
    ([each, definition]) => [each, fieldOf(each, definition)] as const,
  );
  return createModel(name, Object.fromEntries(fields), {
    ...(typeof base === "function" && { base: base as typeof BaseModel }),
    ...(typeof doc === "string" && { doc }),
    ...(config && { config: config as Config }),
  });
}

/** A type, or a type and a default in a tuple. */
function fieldOf(name: string, definition: Dynamic): FieldInfo {
  if (!(definition instanceof Tuple)) return field(schemaOf(definition));
  if (definition.length !== 2)
    throw new TypeError(
      `Field definition for \`${name}\` should be a tuple \`(<type>, <default>)\` or just a type`,
    );
  const [type, value] = definition as Dynamic[];
  if (value instanceof FieldInfo) return field(schemaOf(type), value.options);
  return field(schemaOf(type), value === Ellipsis ? {} : { default: value as unknown });
}
