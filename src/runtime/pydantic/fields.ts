import { pyClass } from "../python/class-info.js";
import { repr } from "../python/repr.js";
import type { Dynamic } from "../python/types.js";
import { constrained } from "./constraints.js";
import { constraintNames, type Constraints, type Schema } from "./schema.js";

/** `PydanticUndefined`, the default of a field that has none. */
export const undefinedDefault = Object.freeze({ __repr__: () => "PydanticUndefined", __bool__: () => true });

/** What `Field(...)` takes. */
export interface FieldOptions extends Constraints {
  default?: Dynamic;
  default_factory?: Dynamic;
  alias?: string;
  validation_alias?: Dynamic;
  serialization_alias?: string;
  title?: string;
  description?: string;
  examples?: Dynamic;
  exclude?: boolean;
  repr?: boolean;
  frozen?: boolean;
  discriminator?: string;
  json_schema_extra?: Dynamic;
  deprecated?: Dynamic;
  /** The property that holds it, where it is not the camelCase of its name. */
  js?: string;
}

/** A field of a model, as `model_fields` gives it. */
export class FieldInfo {
  readonly schema: Schema;
  readonly default: Dynamic;
  readonly defaultFactory: Dynamic;

  constructor(
    schema: Schema,
    readonly options: FieldOptions,
  ) {
    this.schema = constrained(schema, options);
    this.default = "default" in options ? (options.default as unknown) : undefinedDefault;
    this.defaultFactory = options.default_factory ?? null;
  }

  get description(): Dynamic {
    return this.options.description ?? null;
  }
  get title(): Dynamic {
    return this.options.title ?? null;
  }
  get alias(): Dynamic {
    return this.options.alias ?? null;
  }
  get examples(): Dynamic {
    return this.options.examples ?? null;
  }
  get exclude(): Dynamic {
    return this.options.exclude ?? null;
  }
  get frozen(): Dynamic {
    return this.options.frozen ?? null;
  }
  get json_schema_extra(): Dynamic {
    return this.options.json_schema_extra ?? null;
  }

  isRequired(): boolean {
    return this.default === undefinedDefault && this.defaultFactory === null;
  }

  __repr__(): string {
    const limits = constraintNames
      .filter((n) => this.options[n] !== undefined)
      .map((n) => `${n}=${repr(this.options[n])}`);
    const parts = [`required=${this.isRequired() ? "True" : "False"}`];
    if (this.default !== undefinedDefault) parts.push(`default=${repr(this.default)}`);
    if (this.options.description) parts.push(`description=${repr(this.options.description)}`);
    return `FieldInfo(${[...parts, ...limits].join(", ")})`;
  }
}
pyClass(FieldInfo, { name: "FieldInfo", module: "pydantic.fields" });

/** `name: T = Field(...)` */
export const field = (schema: Schema, options: FieldOptions = {}): FieldInfo =>
  new FieldInfo(schema, options);

/** What tells an `after` or `before` validator where it is. */
export class ValidationInfo {
  readonly mode = "python";
  readonly context = null;

  constructor(
    readonly fieldName: string,
    readonly data: Dynamic,
  ) {}
}
