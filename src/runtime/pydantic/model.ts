import { TypeError, ValueError } from "../python/exceptions.js";
import { className, pyClass } from "../python/class-info.js";
import { dictEntries, makeDict } from "../python/dict-access.js";
import { eq } from "../python/equality.js";
import { getAttr } from "../python/attributes.js";
import { hash } from "../python/hash.js";
import { isInstance } from "../python/isinstance.js";
import { jsonLoads } from "../python/json.js";
import { JSONDecodeError } from "../python/json-error.js";
import { repr } from "../python/repr.js";
import { PySet } from "../python/set.js";
import { deepcopy } from "../python/stdlib/copy.js";
import { NotImplemented } from "../python/singletons.js";
import { Tuple } from "../python/tuple.js";
import type { Dynamic } from "../python/types.js";
import { definitionOf, document, titleOf } from "./definition.js";
import { dump, type DumpOptions, dumpText } from "./dump.js";
import { fail, Invalid } from "./errors.js";
import { definitionName, modelJsonSchema } from "./json-schema.js";
import type { Definitions, Json, Mode, Schema } from "./schema.js";
import {
  type Checked,
  checkField,
  checkFields,
  defaultOf,
  guarded,
  modelInput,
  orRaise,
} from "./validate.js";

/** What an instance knows beyond its fields. */
interface State {
  readonly fieldsSet: Set<string>;
  readonly extra: Set<string> | undefined;
  /** Defaults as they were when the instance was made: a field with another value has been set. */
  readonly defaults: Map<string, Dynamic>;
}
const states = new WeakMap<object, State>();

const stateOf = (model: object): State =>
  states.get(model) ?? { fieldsSet: new Set(), extra: undefined, defaults: new Map() };

type ModelClass = typeof BaseModel & { new (...args: Dynamic[]): Dynamic };

/** `pydantic.BaseModel`. Its constructor takes the fields in one object, under their Python names or aliases. */
export class BaseModel {
  constructor(data: Dynamic = {}, ...more: Dynamic[]) {
    if (more.length)
      throw new TypeError(
        `BaseModel.__init__() takes 1 positional argument but ${more.length + 1} were given`,
      );
    const cls = new.target as ModelClass;
    orRaise(titleOf(cls), () => {
      const input: unknown = modelInput(cls, data);
      settle(this, checkFields(cls, input instanceof BaseModel ? dump(input, {}) : input, "lax"));
      finish(cls, this, data);
    });
  }

  static modelValidate(value: Dynamic, options: { strict?: boolean } = {}): Dynamic {
    return orRaise(
      titleOf(this),
      () => validateModel(this as ModelClass, value, options.strict ? "strict" : "lax") as unknown,
    );
  }

  static modelValidateJson(text: Dynamic): Dynamic {
    return orRaise(titleOf(this), () => validateModel(this as ModelClass, parseJson(text), "lax") as unknown);
  }

  static modelConstruct(values: Record<string, Dynamic> = {}): Dynamic {
    const out = Object.create(this.prototype as object) as BaseModel;
    const checked: Checked = { values: new Map(), fieldsSet: new Set(Object.keys(values)), extra: undefined };
    for (const [name, info] of definitionOf(this).fields) {
      if (Object.hasOwn(values, name)) checked.values.set(name, values[name]);
      else if (!info.isRequired()) checked.values.set(name, defaultOf(info, checked));
    }
    settle(out, checked);
    return out;
  }

  static modelJsonSchema(options: { by_alias?: boolean } = {}): Json {
    return modelJsonSchema(this, options.by_alias ?? true);
  }

  static modelRebuild(): void {}

  static get modelFields(): Dynamic {
    return makeDict([...definitionOf(this).fields]);
  }
  static get __doc__(): Dynamic {
    return definitionOf(this).doc ?? null;
  }
  static set __doc__(text: Dynamic) {
    document(this, text === null ? undefined : String(text));
  }

  get modelFieldsSet(): PySet {
    return new PySet(setFields(this));
  }
  get modelExtra(): Dynamic {
    const { extra } = stateOf(this);
    return extra
      ? makeDict([...extra].map((name): [string, Dynamic] => [name, (this as Dynamic)[name]]))
      : null;
  }
  get __dict__(): Dynamic {
    return makeDict(fieldEntries(this));
  }

  modelDump(options: DumpOptions = {}): Dynamic {
    return dump(this, options);
  }

  modelDumpJson(options: DumpOptions & { indent?: Dynamic } = {}): string {
    return dumpText(this, options);
  }

  modelCopy(options: { update?: Dynamic; deep?: boolean } = {}): this {
    const out = clone(this, options.deep ? (x) => deepcopy(x) as unknown : (x) => x as unknown);
    const { properties } = definitionOf(this.constructor);
    for (const [name, value] of options.update ? dictEntries(options.update) : []) {
      plainSet(out, properties.get(name as string) ?? (name as string), value);
      stateOf(out).fieldsSet.add(name as string);
    }
    return out;
  }

  modelPostInit(_context: Dynamic): void {}

  __copy__(): this {
    return this.modelCopy();
  }
  __deepcopy__(): this {
    return this.modelCopy({ deep: true });
  }

  *__iter__(): Generator<Dynamic> {
    for (const [name, value] of fieldEntries(this)) yield Tuple.of(name, value);
  }

  __eq__(other: Dynamic): Dynamic {
    if (!(other instanceof BaseModel)) return NotImplemented;
    if (other.constructor !== this.constructor) return false;
    return eq(makeDict(fieldEntries(this)), makeDict(fieldEntries(other)));
  }

  __hash__(): Dynamic {
    if (!definitionOf(this.constructor).config.frozen)
      throw new TypeError(`unhashable type: '${className(this.constructor)}'`);
    return hash(Tuple.from(fieldEntries(this).map(([, value]) => value)));
  }

  __repr__(): string {
    return `${className(this.constructor)}(${shown(this).join(", ")})`;
  }
  __str__(): string {
    return shown(this).join(" ");
  }

  __setattr__(name: string, value: Dynamic): void {
    const cls = this.constructor;
    const { properties, privates, config } = definitionOf(cls);
    const property = properties.get(name);
    if (property !== undefined) (this as Dynamic)[property] = value;
    else if (name in privates || name.startsWith("_")) plainSet(this, name, value);
    else if (hasSetter(this, name)) Reflect.set(this, name, value);
    else if (config.extra === "allow") {
      plainSet(this, name, value);
      stateOf(this).extra?.add(name);
    } else throw new ValueError(`"${className(cls)}" object has no field "${name}"`);
  }
}
pyClass(BaseModel, { name: "BaseModel", module: "pydantic.main" });

const oldNames: Readonly<Record<string, string>> = {
  dict: "modelDump",
  json: "modelDumpJson",
  copy: "modelCopy",
};
for (const [old, now] of Object.entries(oldNames))
  Object.defineProperty(BaseModel.prototype, old, Object.getOwnPropertyDescriptor(BaseModel.prototype, now)!);

function hasSetter(x: object, name: string): boolean {
  for (let level: object | null = x; level; level = Object.getPrototypeOf(level) as object | null)
    if (Object.getOwnPropertyDescriptor(level, name)?.set) return true;
  return false;
}

function shown(model: BaseModel): string[] {
  const { fields, computed } = definitionOf(model.constructor);
  const own = fieldEntries(model).filter(([name]) => fields.get(name)?.options.repr !== false);
  return [...own, ...computed.map((name): [string, Dynamic] => [name, getAttr(model, name)])].map(
    ([name, value]) => `${name}=${repr(value)}`,
  );
}

/** Names and values of the fields, extra ones last. */
export function fieldEntries(model: BaseModel): [string, Dynamic][] {
  const out: [string, Dynamic][] = [];
  for (const [name, property] of definitionOf(model.constructor).properties)
    if (property in model) out.push([name, (model as Dynamic)[property]]);
  for (const name of stateOf(model).extra ?? []) out.push([name, (model as Dynamic)[name]]);
  return out;
}

/** Names of the fields that were given, or have been set since. */
export function setFields(model: BaseModel): Set<string> {
  const { fieldsSet, defaults, extra } = stateOf(model);
  const { properties } = definitionOf(model.constructor);
  const changed = [...properties]
    .filter(([name, js]) => defaults.has(name) && defaults.get(name) !== (model as Dynamic)[js])
    .map(([name]) => name);
  return new Set([...fieldsSet, ...changed, ...(extra ?? [])]);
}

function plainSet(model: object, name: string, value: Dynamic): void {
  Object.defineProperty(model, name, { value, writable: true, enumerable: true, configurable: true });
}

/** Puts checked values on an instance. */
function settle(model: BaseModel, { values, fieldsSet, extra }: Checked): void {
  const definition = definitionOf(model.constructor);
  const guard = definition.config.frozen === true || definition.config.validate_assignment === true;
  const defaults = new Map([...values].filter(([name]) => !fieldsSet.has(name)));
  states.set(model, { fieldsSet: new Set(fieldsSet), extra: extra && new Set(extra.keys()), defaults });
  for (const [name, value] of values) {
    const property = definition.properties.get(name)!;
    if (guard || definition.fields.get(name)!.options.frozen) guardedField(model, name, property, value);
    else plainSet(model, property, value);
  }
  for (const [name, value] of extra ?? []) plainSet(model, name, value);
  for (const [name, make] of Object.entries(definition.privates))
    Object.defineProperty(model, name, {
      value: make() as unknown,
      writable: true,
      configurable: true,
      enumerable: false,
    });
}

/** A field whose assignments are checked, or refused. */
function guardedField(model: BaseModel, name: string, property: string, initial: Dynamic): void {
  const cls = model.constructor;
  let current: unknown = initial;
  Object.defineProperty(model, property, {
    get: () => current,
    set(value: Dynamic) {
      orRaise(titleOf(cls), () => {
        current = assigned(model, name, value);
        stateOf(model).fieldsSet.add(name);
      });
    },
    enumerable: true,
    configurable: true,
  });
}

function assigned(model: BaseModel, name: string, value: Dynamic): Dynamic {
  const definition = definitionOf(model.constructor);
  const refuse = (type: string, message: string): never => {
    throw new Invalid([{ type, message, input: value as unknown, loc: [name] }]);
  };
  if (definition.config.frozen) refuse("frozen_instance", "Instance is frozen");
  const info = definition.fields.get(name)!;
  if (info.options.frozen) refuse("frozen_field", "Field is frozen");
  if (!definition.config.validate_assignment) return value;
  try {
    return checkField(model.constructor, definition, name, info, value, "lax", {
      values: new Map(fieldEntries(model)),
    });
  } catch (error) {
    throw error instanceof Invalid ? error.under(name) : error;
  }
}

/** `after` validators and `model_post_init`. */
function finish(cls: ModelClass, model: BaseModel, input: Dynamic): Dynamic {
  model.modelPostInit(null);
  let out: Dynamic = model;
  for (const v of definitionOf(cls).modelValidators.filter((each) => each.mode === "after"))
    out = guarded(input, () => out[v.method](null) as unknown);
  return out ?? null;
}

/** An instance from a dict or an instance. Throws Invalid. */
function validateModel(cls: ModelClass, value: Dynamic, mode: Mode): Dynamic {
  const wrap = definitionOf(cls).modelValidators.find((v) => v.mode === "wrap");
  const inner = (x: Dynamic): Dynamic => makeModel(cls, x, mode);
  return wrap ? guarded(value, () => (cls as Dynamic)[wrap.method](value, inner) as unknown) : inner(value);
}

function makeModel(cls: ModelClass, value: Dynamic, mode: Mode): Dynamic {
  const input: unknown = modelInput(cls, value);
  if (isInstance(input, cls)) return input;
  if (definitionOf(cls).ownConstructor) return guarded(value, () => new cls(input) as unknown);
  const out = Object.create(cls.prototype as object) as BaseModel;
  settle(out, checkFields(cls, input, mode));
  return finish(cls, out, value);
}

function clone<M extends BaseModel>(model: M, copy: (value: Dynamic) => Dynamic): M {
  const out = Object.create(Object.getPrototypeOf(model) as object) as M;
  const { extra, defaults, fieldsSet } = stateOf(model);
  const names = definitionOf(model.constructor).properties;
  const values = new Map(
    fieldEntries(model)
      .filter(([n]) => names.has(n))
      .map(([n, v]) => [n, copy(v) as unknown]),
  );
  settle(out, {
    values,
    fieldsSet,
    extra: extra && new Map([...extra].map((n) => [n, copy((model as Dynamic)[n]) as unknown])),
  });
  for (const name of defaults.keys()) stateOf(out).defaults.set(name, values.get(name));
  for (const name of Object.keys(definitionOf(model.constructor).privates))
    (out as Dynamic)[name] = copy((model as Dynamic)[name]);
  return out;
}

function parseJson(text: Dynamic): Dynamic {
  try {
    return jsonLoads(text);
  } catch (error) {
    if (!(error instanceof JSONDecodeError)) throw error;
    const ended = error.pos >= String(text).trimEnd().length;
    const what = ended ? "EOF while parsing a value" : "expected value";
    const place = `line ${error.lineno} column ${ended ? Math.max(0, error.colno - 1) : error.colno}`;
    return fail("json_invalid", `Invalid JSON: ${what} at ${place}`, text, { error: `${what} at ${place}` });
  }
}

/** A model as the type of a field; the class may be declared later. */
export function model(cls: () => Dynamic): Schema {
  return {
    get label() {
      return className(cls());
    },
    check(value, mode) {
      const target = cls() as ModelClass;
      if (mode === "exact" && !isInstance(value, target)) return fail("model_type", "", value);
      return validateModel(target, value, mode);
    },
    fieldsSet: (value) => (value instanceof BaseModel ? setFields(value).size : undefined),
    json: (definitions: Definitions) => reference(cls(), definitions),
  };
}

function reference(cls: Dynamic, definitions: Definitions): Json {
  const name = definitionName(cls);
  if (!definitions.has(name)) modelJsonSchema(cls, true, definitions);
  return { $ref: `#/$defs/${name}` };
}
