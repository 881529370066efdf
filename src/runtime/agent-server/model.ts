import {
  dictEntries,
  dictGet,
  type Dynamic,
  isDict,
  isNone,
  isPlainKey,
  makeDict,
  messageOf,
  pythonOptions,
  ValueError,
} from "./python.js";
import { jsonBody, jsonLoads } from "./python-json.js";
import { repr } from "./python-repr.js";
import {
  type Convert,
  type Field,
  type LineError,
  reportAll,
  required,
  tally,
  unread,
  ValidationError,
} from "./validation.js";

/** The declared fields of a model, in the order of Python's dumps. */
export type Shape = Readonly<Record<string, Field<Dynamic>>>;

type OutputOf<F> = F extends Field<infer T> ? T : never;

export type FieldsOf<S extends Shape> = { -readonly [K in keyof S]: OutputOf<S[K]> };

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
  readonly fields: readonly DeclaredField[];
  /** Whether fields that are not declared are kept as attributes. */
  readonly keepsExtras: boolean;
  /** Throws ValueError or ValidationError where the fields contradict each other. */
  readonly check: ((model: Dynamic) => void) | undefined;
}

/** A declared field, ready for use. */
interface DeclaredField {
  readonly name: string;
  readonly convert: Convert;
}

/** What `blank` gives the constructor instead of fields. */
const unfilled: unique symbol = Symbol("unfilled");

let givenTo: (model: Model) => readonly string[];
let noteGiven: (model: Model, names: readonly string[]) => void;

/**
 * The base of every wire type: the counterpart of a pydantic model. Instances have the wire's field names; a declared
 * field that was not given is null.
 */
export class Model {
  static readonly definition: Definition = {
    name: "Model",
    shape: {},
    fields: [],
    keepsExtras: false,
    check: undefined,
  };

  /** Names of the fields that were given, declared or not. */
  #given: readonly string[] = [];

  static {
    givenTo = (model) => (#given in model ? model.#given : []);
    noteGiven = (model, names) => (model.#given = names);
  }

  /** @param fields a dict of fields. Throws `ValidationError` with every finding. */
  constructor(fields: Dynamic = {}) {
    if (fields === unfilled) return;
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

  /** The name of `modelDump` in the MLflow that knew two versions of pydantic. */
  modelDumpCompat(options: DumpOptions = {}): Record<string, Dynamic> {
    return this.modelDump(options);
  }

  modelDumpJson(options: DumpOptions = {}): string {
    return jsonBody(dumpModel(this, pythonOptions(options)));
  }

  /** A copy; `update` replaces fields without checking them. */
  modelCopy(options: { update?: Dynamic; deep?: boolean } = {}): this {
    const copy = blank(this.constructor as new () => this);
    for (const [name, value] of Object.entries(this))
      setOwn(copy, name, options.deep ? dumpValue(value, {}) : value);
    for (const [name, value] of dictEntries(options.update ?? {})) setOwn(copy, name as string, value);
    noteGiven(copy, [...new Set([...givenTo(this), ...Object.keys(options.update ?? {})])]);
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

/** An instance without fields; a subclass's own constructor does not run. */
function blank<T extends Model>(cls: abstract new (fields: Dynamic) => T): T {
  return Reflect.construct(Model, [unfilled], cls) as T;
}

/** Gives a model its fields, and returns the findings. */
function fill(model: Model, fields: Dynamic, definition: Definition): readonly LineError[] {
  const errors = assignFields(model, fields, definition) ? noErrors : collectErrors(fields, definition);
  return errors.length > 0 ? errors : checkModel(model, fields, definition);
}

/** Converts all fields, and says whether all are as declared. Findings are not made: most models have none. */
function assignFields(model: Model, fields: Dynamic, definition: Definition): boolean {
  const before = tally.count;
  const isMap = fields instanceof Map;
  const values: Dynamic = model;
  const given: string[] = [];
  for (const { name, convert } of definition.fields) {
    // Nothing is inherited under a declared name: what is read is an own property, and so is what is assigned.
    const value: unknown = isMap ? fields.get(name) : fields[name];
    if (value !== undefined) given.push(name);
    values[name] = convert(value, unread);
  }
  if (definition.keepsExtras) assignExtras(model, fields, definition.shape, given);
  noteGiven(model, given);
  return sawNone(before);
}

/** Whether there were no findings since the count was this; puts it back. */
function sawNone(before: number): boolean {
  const none = tally.count === before;
  tally.count = before;
  return none;
}

/** The findings about the fields. */
function collectErrors(fields: Dynamic, definition: Definition): readonly LineError[] {
  const errors: LineError[] = [];
  for (const { name, convert } of definition.fields) {
    const value: unknown = dictGet(fields, name);
    convert(value, (type, message, input = value, loc = []) => {
      errors.push(placeError({ type, message, input, loc }, name, fields));
    });
  }
  return errors;
}

const noErrors: readonly LineError[] = [];

/** What is missing is shown in the dict that should have it. */
function placeError(error: LineError, name: string, fields: unknown): LineError {
  const missing = error.type === "missing" && error.loc.length === 0;
  return { ...error, loc: [name, ...error.loc], input: missing ? fields : error.input };
}

function assignExtras(model: Model, fields: Dynamic, shape: Shape, given: string[]): void {
  if (fields instanceof Map) {
    for (const [name, value] of fields) assignExtra(model, name as string, value, shape, given);
  } else for (const name of Object.keys(fields)) assignExtra(model, name, fields[name], shape, given);
}

function assignExtra(model: Model, name: string, value: unknown, shape: Shape, given: string[]): void {
  if (value === undefined || Object.hasOwn(shape, name)) return;
  setOwn(model, name, value);
  given.push(name);
}

function checkModel(model: Model, fields: unknown, { check }: Definition): readonly LineError[] {
  if (check === undefined) return noErrors;
  try {
    check(model);
    return noErrors;
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
  return new Set(givenTo(model));
}

/** `modelDump` of any model, also of one with a field named `modelDump`. */
export function dumpModel(model: Model, options: DumpOptions): Record<string, Dynamic> {
  const selects = options.include !== undefined || options.exclude !== undefined;
  const inner = selects ? { ...options, include: undefined, exclude: undefined } : options;
  const names = dumpedNames(model, options);
  if (!names.every(isPlainKey)) {
    return makeDict(names.map((name) => [name, dumpValue((model as Dynamic)[name], inner)]));
  }
  const dumped: Record<string, Dynamic> = {};
  for (const name of names) dumped[name] = dumpValue((model as Dynamic)[name], inner);
  return dumped;
}

function dumpedNames(model: Model, options: DumpOptions): readonly string[] {
  const names = fieldNames(model);
  const { exclude_none: withoutNulls, exclude_unset: withoutUnset } = options;
  const included = options.include && new Set(options.include);
  const excluded = options.exclude && new Set(options.exclude);
  if (!withoutNulls && !withoutUnset && !included && !excluded) return names;
  const given = withoutUnset ? fieldsGiven(model) : undefined;
  return names.filter((name) => {
    if (withoutNulls && isNone((model as Dynamic)[name])) return false;
    return !excluded?.has(name) && included?.has(name) !== false && given?.has(name) !== false;
  });
}

/** The fields in the order they were given: JavaScript puts names that look like array indexes before all others. */
function fieldNames(model: Model): readonly string[] {
  const names = Object.keys(model);
  // Such names come first.
  if (names.length === 0 || !/^\d/.test(names[0]!)) return names;
  const { shape } = (model.constructor as typeof Model).definition;
  return [...new Set([...Object.keys(shape), ...givenTo(model), ...names])].filter((name) =>
    Object.hasOwn(model, name),
  );
}

/** A copy of a value with every model inside dumped; nulls in plain dicts and lists stay. */
export function dumpValue(value: Dynamic, options: DumpOptions): Dynamic {
  if (value === undefined) return null;
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Model) return dumpModel(value, options);
  if (Array.isArray(value)) {
    const items = new Array<Dynamic>(value.length);
    for (let i = 0; i < value.length; i++) items[i] = dumpValue(value[i], options);
    return items;
  }
  if (!isDict(value)) return value;
  if (value instanceof Map) {
    const entries = dictEntries(value).map(([key, item]) => [key, dumpValue(item, options)] as const);
    return new (value.constructor as MapConstructor)(entries);
  }
  const copy = {};
  for (const key of Object.keys(value)) setOwn(copy, key, dumpValue(value[key], options));
  return copy;
}

/** Whether these fields would make a model of this class. Says so without making errors. */
function fits(cls: typeof Model, fields: Dynamic): boolean {
  const { definition } = cls;
  if (definition.check !== undefined) return fill(blank(cls), fields, definition).length === 0;
  const before = tally.count;
  for (const { name, convert } of definition.fields) convert(fields[name], unread);
  return sawNone(before);
}

/**
 * Checks the fields of an open model by a stricter one of its type. Throws `ValidationError`.
 *
 * What holds no models can be checked without a copy; only where it does not fit, the findings tell of one.
 */
export function checkAs(cls: new (fields: Dynamic) => Model, model: Model): void {
  if (!holdsModel(model) && fits(cls as unknown as typeof Model, model)) return;
  new cls(dumpModel(model, {}));
}

function holdsModel(container: Dynamic): boolean {
  if (container instanceof Map) {
    for (const part of container.values()) if (isOrHoldsModel(part)) return true;
  } else for (const name in container) if (isOrHoldsModel(container[name])) return true;
  return false;
}

function isOrHoldsModel(value: unknown): boolean {
  return typeof value === "object" && value !== null && (value instanceof Model || holdsModel(value));
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

function makeModel(described: Omit<Definition, "fields">): typeof Model {
  const declared = Object.entries(described.shape);
  const fields = declared.map(([name, schema]) => ({ name, convert: schema.convert }));
  const definition = { ...described, fields };
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
    const made = blank(cls);
    const errors = fill(made, value, definition);
    if (errors.length === 0) return made;
    reportAll(report, errors, []);
    return undefined;
  });
}
