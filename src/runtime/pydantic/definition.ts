import { classInfo, className, pyClass } from "../python/class-info.js";
import { TypeError } from "../python/exceptions.js";
import { rememberClass } from "../python/known-classes.js";
import { camelCase } from "../python/names.js";
import type { Dynamic } from "../python/types.js";
import type { FieldInfo } from "./fields.js";

/** `@field_validator("a", "b", mode="after")` on the static method `method`. */
export interface FieldValidator {
  readonly method: string;
  readonly fields: readonly string[];
  readonly mode?: "before" | "after" | "wrap" | "plain";
}

/** `@model_validator(mode=...)`: a static method for "before" and "wrap", else a method of the instance. */
export interface ModelValidator {
  readonly method: string;
  readonly mode: "before" | "after" | "wrap";
}

/** `@field_serializer("a")`, or `@model_serializer` without fields. */
export interface Serializer {
  readonly method: string;
  readonly fields?: readonly string[];
  readonly mode?: "plain" | "wrap";
}

/** What `ConfigDict(...)` says. */
export interface Config {
  extra?: "ignore" | "allow" | "forbid";
  frozen?: boolean;
  validate_assignment?: boolean;
  populate_by_name?: boolean;
  validate_by_name?: boolean;
  use_enum_values?: boolean;
  str_strip_whitespace?: boolean;
  str_to_lower?: boolean;
  str_to_upper?: boolean;
  strict?: boolean;
  from_attributes?: boolean;
  title?: string;
  json_schema_extra?: Dynamic;
  alias_generator?: Dynamic;
  serialize_by_alias?: boolean;
  validate_default?: boolean;
}

/** What the emitted class says about itself. */
export interface ModelOptions {
  config?: Config;
  validators?: readonly FieldValidator[];
  modelValidators?: readonly ModelValidator[];
  serializers?: readonly Serializer[];
  /** Python names of properties that are part of the output, with their JSON schema types. */
  computed?: readonly string[];
  /** `_name: T = value`: attributes outside of validation; a function gives each instance its own value. */
  privates?: Readonly<Record<string, () => Dynamic>>;
  /** Whether the class has a constructor of its own that must run for nested values too. */
  ownConstructor?: boolean;
  doc?: string;
}

/** A model with all that it inherits. */
export interface Definition {
  readonly fields: ReadonlyMap<string, FieldInfo>;
  /** Python name to property. */
  readonly properties: ReadonlyMap<string, string>;
  readonly config: Config;
  readonly validators: readonly FieldValidator[];
  readonly modelValidators: readonly ModelValidator[];
  readonly serializers: readonly Serializer[];
  readonly computed: readonly string[];
  readonly privates: Readonly<Record<string, () => Dynamic>>;
  readonly ownConstructor: boolean;
  readonly doc: string | undefined;
}

const definitions = new WeakMap<object, Definition>();

const empty: Definition = {
  fields: new Map(),
  properties: new Map(),
  config: {},
  validators: [],
  modelValidators: [],
  serializers: [],
  computed: [],
  privates: {},
  ownConstructor: false,
  doc: undefined,
};

/** The definition of a model class, inherited where it has none of its own. */
export function definitionOf(cls: Dynamic): Definition {
  for (let c = cls; typeof c === "function"; c = Object.getPrototypeOf(c)) {
    const found = definitions.get(c as object);
    if (found) return found;
    const bases = classInfo(c)
      ?.bases?.map((b: Dynamic) => definitions.get(b as object))
      .filter((d) => d !== undefined);
    if (bases?.length)
      return [definitionOf(Object.getPrototypeOf(c)), ...bases].reduce((a, b) => combine(b, a));
  }
  return empty;
}

/** Gives a class another docstring. */
export function document(cls: object, doc: string | undefined): void {
  definitions.set(cls, { ...definitionOf(cls), doc });
}

function combine(base: Definition, own: Definition): Definition {
  return {
    fields: new Map([...base.fields, ...own.fields]),
    properties: new Map([...base.properties, ...own.properties]),
    config: { ...base.config, ...own.config },
    validators: overriding(base.validators, own.validators),
    modelValidators: overriding(base.modelValidators, own.modelValidators),
    serializers: overriding(base.serializers, own.serializers),
    computed: [...new Set([...base.computed, ...own.computed])],
    privates: { ...base.privates, ...own.privates },
    ownConstructor: base.ownConstructor || own.ownConstructor,
    doc: own.doc,
  };
}

/** A validator of the same name replaces the base's. */
const overriding = <V extends { method: string }>(base: readonly V[], own: readonly V[]): V[] => [
  ...base.filter((b) => !own.some((o) => o.method === b.method)),
  ...own,
];

/**
 * Says what the fields of a model are; the class gets it in a static block:
 *
 *     class Tool extends BaseModel {
 *       declare name: string;
 *       static { defineModel(this, { name: field(schema.str) }); }
 *     }
 */
export function defineModel(
  cls: Dynamic,
  fields: Record<string, FieldInfo>,
  options: ModelOptions = {},
): void {
  rememberClass(cls as object);
  const base = definitionOf(Object.getPrototypeOf(cls));
  const properties = new Map(
    Object.entries(fields).map(([name, info]) => [name, info.options.js ?? camelCase(name)]),
  );
  const own: Definition = {
    ...empty,
    ...options,
    ownConstructor: options.ownConstructor ?? false,
    doc: options.doc,
    fields: new Map(Object.entries(fields)),
    properties,
  };
  const merged = combine(base, own);
  definitions.set(cls as object, merged);
  const construct = (args: Dynamic[], keywords: Dynamic): Dynamic => {
    if (args.length === 0) return new cls(keywords) as unknown;
    throw new TypeError(`BaseModel.__init__() takes 1 positional argument but ${args.length + 1} were given`);
  };
  if (!merged.ownConstructor) pyClass(cls as object, { construct });
  pyClass(cls as object, { fields: [...merged.properties].map(([name, js]) => ({ name, js })) });
}

export const titleOf = (cls: Dynamic): string => definitionOf(cls).config.title ?? className(cls);
