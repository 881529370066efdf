export { schema } from "./annotation-schema.js";
export { defineModel } from "./definition.js";
export { PydanticSerializationError } from "./dump.js";
export { ValidationError } from "./errors.js";
export { field, FieldInfo, ValidationInfo } from "./fields.js";
export { PydanticInvalidForJsonSchema } from "./json-schema.js";
export { BaseModel } from "./model.js";
export { annotated } from "./parameters.js";
export { typedDict, type TypedDict } from "./typed-dict.js";
