import { pyClass } from "../python/class-info.js";
import { type Config, defineModel } from "./definition.js";
import { field, type FieldInfo } from "./fields.js";
import { BaseModel } from "./model.js";

/** A model made while the program runs, as `pydantic.create_model` makes it; its fields keep their Python names. */
export function createModel(
  name: string,
  fields: Readonly<Record<string, FieldInfo>>,
  options: { doc?: string; config?: Config } = {},
): typeof BaseModel {
  const made = class extends BaseModel {};
  pyClass(made, { name });
  const spelled = Object.fromEntries(
    Object.entries(fields).map(([each, info]) => [each, field(info.schema, { ...info.options, js: each })]),
  );
  defineModel(made, spelled, options);
  return made;
}
