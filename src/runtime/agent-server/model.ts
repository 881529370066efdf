import {
  dictEntries,
  dictGet,
  type Dynamic,
  isDict,
  makeDict,
  messageOf,
  pythonOptions,
  ValueError,
} from "./python.js";
import { jsonBody } from "./python-json.js";
import { jsonLoads } from "./python-json-parser.js";
import { repr } from "./python-repr.js";
import {
  type Field,
  type LineError,
  parseField,
  reportAll,
  required,
  ValidationError,
} from "./validation.js";
import type { z } from "zod";

/** The declared fields of a model, in the order of Python's dumps. */
export type Shape = Readonly<Record<string, Field<Dynamic>>>;

export type FieldsOf<S extends Shape> = { -readonly [K in keyof S]: z.output<S[K]> };

/** Options of `modelDump`; both spellings are taken. */
export interface DumpOptions {
  exclude_none?: boolean;
  excludeNone?: boolean;
  exclude_unset?: boolean;
  excludeUnset?: boolean;
  mode?: "python" | "json";
  include?: Iterable<string>;
  exclude?: Iterable<string>;
}

interface Definition {
  readonly name: string;
  readonly shape: Shape;
  /** Whether fields that are not declared are kept as attributes. */
  readonly keepsExtras: boolean;
  /** Throws ValueError or ValidationError where the fields contradict each other. */
  readonly check: ((model: Dynamic) => void) | undefined;
}

const fieldsSet = new WeakMap<Model, Set<string>>();

/**
 * The base of every wire type: the counterpart of a pydantic model. Instances have the wire's field names; a declared
 * field that was not given is null.
 */
export class Model {
  static readonly definition: Definition = { name: "Model", shape: {}, keepsExtras: false, check: undefined };

  /** @param fields a dict of fields. Throws `ValidationError` with every finding. */
  constructor(fields: Dynamic = {}) {
    const { definition } = new.target;
    const errors = fill(this, fields, definition);
    if (errors.length > 0) throw new ValidationError(definition.name, errors);
  }

  /** `Model.model_validate(value)`: an instance is taken as it is, a dict is parsed. */
  static modelValidate<T>(this: new (fields: Dynamic) => T, value: unknown): T {
    if (value instanceof this) return value;
    if (isDict(value)) return new this(value);
    const { name } = (this as unknown as typeof Model).definition;
    throw new ValidationError(name, [modelType(name, value)]);
  }

  static modelValidateJson<T>(this: new (fields: Dynamic) => T, text: string): T {
    return (this as unknown as { modelValidate: (value: unknown) => T }).modelValidate(jsonLoads(text));
  }

  /** The model as a dict of dicts, absent fields as null unless `exclude_none`. */
  modelDump(options: DumpOptions = {}): Record<string, Dynamic> {
    return dumpModel(this, pythonOptions(options));
  }

  modelDumpJson(options: DumpOptions = {}): string {
    return jsonBody(dumpModel(this, pythonOptions(options)));
  }

  /** A copy; `update` replaces fields without checking them. */
  modelCopy(options: { update?: Dynamic; deep?: boolean } = {}): this {
    const copy = Object.create(Object.getPrototypeOf(this) as object) as this;
    for (const [name, value] of Object.entries(this))
      setOwn(copy, name, options.deep ? dumpValue(value, {}) : value);
    for (const [name, value] of dictEntries(options.update ?? {})) setOwn(copy, name as string, value);
    fieldsSet.set(copy, new Set([...(fieldsSet.get(this) ?? []), ...Object.keys(options.update ?? {})]));
    return copy;
  }

  toJSON(): Record<string, Dynamic> {
    return dumpModel(this, {});
  }

  __eq__(other: unknown): boolean {
    return other instanceof Model && other.constructor === this.constructor && repr(other) === repr(this);
  }

  __str__(): string {
    return describeFields(this).join(" ");
  }

  __repr__(): string {
    return `${this.constructor.name}(${describeFields(this).join(", ")})`;
  }
}

function describeFields(model: Model): string[] {
  return Object.entries(model).map(([name, value]) => `${name}=${repr(value)}`);
}

/** Gives a model its fields, and returns the findings. */
function fill(model: Model, fields: Dynamic, definition: Definition): readonly LineError[] {
  const errors = assignFields(model, fields, definition);
  return errors.length === 0 ? checkModel(model, fields, definition) : errors;
}

function assignFields(model: Model, fields: Dynamic, { shape, keepsExtras }: Definition): LineError[] {
  const errors: LineError[] = [];
  const given = new Set<string>();
  for (const [name, schema] of Object.entries(shape)) {
    const value = dictGet(fields, name);
    const parsed = parseField(schema, value);
    if (value !== undefined) given.add(name);
    if ("value" in parsed) setOwn(model, name, parsed.value);
    else errors.push(...parsed.errors.map((error) => placeError(error, name, fields)));
  }
  if (keepsExtras) assignExtras(model, fields, shape, given);
  fieldsSet.set(model, given);
  return errors;
}

/** What is missing is shown in the dict that should have it. */
function placeError(error: LineError, name: string, fields: unknown): LineError {
  const missing = error.type === "missing" && error.loc.length === 0;
  return { ...error, loc: [name, ...error.loc], input: missing ? fields : error.input };
}

function assignExtras(model: Model, fields: Dynamic, shape: Shape, given: Set<string>): void {
  for (const [name, value] of dictEntries(fields)) {
    if (Object.hasOwn(shape, name as string) || value === undefined) continue;
    setOwn(model, name as string, value);
    given.add(name as string);
  }
}

function checkModel(model: Model, fields: unknown, { check }: Definition): readonly LineError[] {
  try {
    check?.(model);
    return [];
  } catch (error) {
    if (error instanceof ValidationError) return error.lineErrors;
    if (!(error instanceof ValueError)) throw error;
    return [{ loc: [], type: "value_error", message: `Value error, ${messageOf(error)}`, input: fields }];
  }
}

/** Sets an own property whatever its name, `__proto__` included. */
export function setOwn(target: object, name: string, value: unknown): void {
  // An assignment is much faster, and the same where nothing of that name is inherited.
  if (!(name in target)) (target as Record<string, unknown>)[name] = value;
  else Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}

/** The names of the fields that were given, declared or not. */
export function fieldsGiven(model: Model): ReadonlySet<string> {
  return fieldsSet.get(model) ?? new Set();
}

/** `modelDump` of any model, also of one with a field named `modelDump`. */
export function dumpModel(model: Model, options: DumpOptions): Record<string, Dynamic> {
  const included = options.include && new Set(options.include);
  const excluded = options.exclude && new Set(options.exclude);
  const inner = included || excluded ? { ...options, include: undefined, exclude: undefined } : options;
  const dumped: [string, Dynamic][] = [];
  for (const name of fieldNames(model)) {
    const value: unknown = (model as Dynamic)[name];
    if (excluded?.has(name) || included?.has(name) === false) continue;
    if (options.exclude_none && (value === null || value === undefined)) continue;
    if (options.exclude_unset && !fieldsGiven(model).has(name)) continue;
    dumped.push([name, dumpValue(value, inner)]);
  }
  return makeDict(dumped);
}

/** The fields in the order they were given: JavaScript puts names that look like array indexes before all others. */
function fieldNames(model: Model): readonly string[] {
  const names = Object.keys(model);
  if (!names.some((name) => /^\d/.test(name))) return names;
  const { shape } = (model.constructor as typeof Model).definition;
  return [...new Set([...Object.keys(shape), ...fieldsGiven(model), ...names])].filter((name) =>
    Object.hasOwn(model, name),
  );
}

/** A copy of a value with every model inside dumped; nulls in plain dicts and lists stay. */
export function dumpValue(value: Dynamic, options: DumpOptions): Dynamic {
  if (value === undefined) return null;
  if (value instanceof Model) return dumpModel(value, options);
  if (Array.isArray(value)) return Array.from(value, (item) => dumpValue(item, options));
  if (!isDict(value)) return value;
  const entries = dictEntries(value).map(([key, item]) => [key, dumpValue(item, options)] as const);
  if (value instanceof Map) return new (value.constructor as MapConstructor)(entries);
  const copy = {};
  for (const [key, item] of entries) setOwn(copy, key as string, item);
  return copy;
}

/** Whether these fields would make a model of this class. Says so without making errors. */
export function fits(cls: typeof Model, fields: Dynamic): boolean {
  return fill(Object.create(cls.prototype) as Model, fields, cls.definition).length === 0;
}

/** A class whose constructor takes the fields of `S`. */
export type ModelClass<S extends Shape, Extras> = (new (fields?: Dynamic) => Model & FieldsOf<S> & Extras) &
  Omit<typeof Model, "prototype">;

/** Fields that are not declared: any name, any value. */
export interface AnyFields {
  [name: string]: Dynamic;
}

/** A model class that drops fields it does not declare. */
export function model<const S extends Shape>(
  name: string,
  shape: S,
  check?: (model: Model & FieldsOf<S>) => void,
): ModelClass<S, unknown> {
  return makeModel({ name, shape, keepsExtras: false, check }) as ModelClass<S, unknown>;
}

/** A model class that keeps fields it does not declare. */
export function openModel<const S extends Shape>(
  name: string,
  shape: S,
  check?: (model: Model & FieldsOf<S> & AnyFields) => void,
): ModelClass<S, AnyFields> {
  return makeModel({ name, shape, keepsExtras: true, check }) as unknown as ModelClass<S, AnyFields>;
}

function makeModel(definition: Definition): typeof Model {
  return class extends Model {
    static override readonly definition = definition;
  };
}

function modelType(name: string, input: unknown): LineError {
  return {
    loc: [],
    type: "model_type",
    message: `Input should be a valid dictionary or instance of ${name}`,
    input,
  };
}

/** A field that holds a model: an instance as it is, a dict parsed. */
export function instanceOf<T extends Model>(cls: new (fields: Dynamic) => T): Field<T> {
  const { definition } = cls as unknown as typeof Model;
  return required((value, report) => {
    if (value instanceof cls) return value;
    if (!isDict(value)) {
      reportAll(report, [modelType(definition.name, value)], []);
      return undefined;
    }
    // Without an exception, which would cost more than the rest: unions try members that do not fit.
    const made = Object.create(cls.prototype as object) as T;
    const errors = fill(made, value, definition);
    if (errors.length === 0) return made;
    reportAll(report, errors, []);
    return undefined;
  });
}
