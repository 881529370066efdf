import { call } from "../python/call.js";
import { isInstance } from "../python/isinstance.js";
import { getAttr, hasAttr } from "../python/attributes.js";
import { className } from "../python/class-info.js";
import { Dict } from "../python/dict.js";
import { dictEntries, dictGet, dictHas, isDict, makeDict } from "../python/dict-access.js";
import { Enum } from "../python/enum.js";
import { AssertionError, messageOf, toException, ValueError } from "../python/exceptions.js";
import { hash } from "../python/hash.js";
import { deepcopy } from "../python/stdlib/copy.js";
import type { Dynamic } from "../python/types.js";
import { type Definition, definitionOf } from "./definition.js";
import { collect, fail, Invalid, type LineError, ValidationError } from "./errors.js";
import { type FieldInfo, undefinedDefault, ValidationInfo } from "./fields.js";
import type { Mode } from "./schema.js";

/** What validation found out about the fields of a model. */
export interface Checked {
  readonly values: Map<string, Dynamic>;
  readonly fieldsSet: Set<string>;
  readonly extra: Map<string, Dynamic> | undefined;
}

/** Runs a check; findings become the ValidationError of the model. */
export function orRaise<T>(title: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Invalid) throw new ValidationError(title, error.errors);
    throw error;
  }
}

/** ValueError and AssertionError of a validator are findings; everything else passes through. */
export function guarded<T>(input: Dynamic, run: () => T): T {
  try {
    return run();
  } catch (caught) {
    if (caught instanceof Invalid) throw caught;
    const error: unknown = toException(caught);
    if (error instanceof ValidationError) throw new Invalid(error.lineErrors);
    if (error instanceof AssertionError)
      return fail("assertion_error", `Assertion failed, ${messageOf(error)}`, input, { error });
    if (error instanceof ValueError)
      return fail("value_error", `Value error, ${messageOf(error)}`, input, { error });
    throw caught;
  }
}

/** The fields of a model from a dict. Throws Invalid. */
export function checkFields(cls: Dynamic, input: Dynamic, mode: Mode): Checked {
  const definition = definitionOf(cls);
  const errors: LineError[] = [];
  const out: Checked = {
    values: new Map(),
    fieldsSet: new Set(),
    extra: definition.config.extra === "allow" ? new Map() : undefined,
  };
  const used = new Set<Dynamic>();
  for (const [name, info] of definition.fields) {
    const key = keyOf(definition, name, info, input);
    const place = key === undefined ? (info.options.alias ?? aliasText(info) ?? name) : key;
    if (key !== undefined) used.add(key);
    collect(errors, [place], () => {
      if (key !== undefined) {
        out.values.set(name, checkField(cls, definition, name, info, dictGet(input, key), mode, out));
        out.fieldsSet.add(name);
      } else if (info.isRequired()) fail("missing", "Field required", input);
      else out.values.set(name, defaultOf(info, out));
    });
  }
  checkExtra(definition, input, used, out, errors);
  if (errors.length) throw new Invalid(errors);
  return out;
}

const aliasText = (info: FieldInfo): string | undefined =>
  typeof info.options.validation_alias === "string" ? info.options.validation_alias : undefined;

/** The key of the input that gives a field. */
function keyOf(definition: Definition, name: string, info: FieldInfo, input: Dynamic): string | undefined {
  const alias = aliasText(info) ?? info.options.alias;
  if (alias === undefined) return dictHas(input, name) ? name : undefined;
  if (dictHas(input, alias)) return alias;
  const { populate_by_name: populate, validate_by_name: byName } = definition.config;
  return (populate || byName) && dictHas(input, name) ? name : undefined;
}

function checkExtra(
  definition: Definition,
  input: Dynamic,
  used: ReadonlySet<Dynamic>,
  out: Checked,
  errors: LineError[],
): void {
  const { extra } = definition.config;
  if (extra !== "forbid" && extra !== "allow") return;
  for (const [key, value] of dictEntries(input)) {
    if (used.has(key)) continue;
    if (extra === "allow") {
      out.extra!.set(key as string, value);
      out.fieldsSet.add(key as string);
    } else
      collect(errors, [key as string], () =>
        fail("extra_forbidden", "Extra inputs are not permitted", value),
      );
  }
}

/** One value through its `before`, type, and `after` checks. */
export function checkField(
  cls: Dynamic,
  definition: Definition,
  name: string,
  info: FieldInfo,
  given: Dynamic,
  mode: Mode,
  so: Pick<Checked, "values">,
): Dynamic {
  const validators = definition.validators.filter((v) => v.fields.includes(name) || v.fields.includes("*"));
  const context = (): ValidationInfo => new ValidationInfo(name, makeDict([...so.values]));
  const run = (method: string, value: Dynamic): Dynamic =>
    guarded(value, () => cls[method](value, context()) as unknown);
  let value = given ?? null;
  for (const v of validators.filter((each) => each.mode === "before").reverse()) value = run(v.method, value);
  const plain = validators.find((v) => v.mode === "plain");
  const inner = (x: Dynamic): Dynamic =>
    plain ? run(plain.method, x) : (typed(definition, info, x, mode) as unknown);
  const wraps = validators.filter((v) => v.mode === "wrap");
  value = wraps.reduce(
    (handler, v) => (x: Dynamic) => guarded(x, () => cls[v.method](x, handler, context()) as unknown),
    inner,
  )(value);
  for (const v of validators.filter((each) => (each.mode ?? "after") === "after"))
    value = run(v.method, value);
  return value;
}

function typed(definition: Definition, info: FieldInfo, given: Dynamic, mode: Mode): Dynamic {
  const { config } = definition;
  const value: unknown = typeof given === "string" ? textAs(config, given) : (given as unknown);
  const checked: unknown = info.schema.check(value, config.strict ? "strict" : mode);
  return config.use_enum_values && checked instanceof Enum ? checked.value : checked;
}

function textAs(config: Definition["config"], text: string): string {
  let out = config.str_strip_whitespace ? text.trim() : text;
  if (config.str_to_lower) out = out.toLowerCase();
  return config.str_to_upper ? out.toUpperCase() : out;
}

/** Each instance has its own copy of a default that can change. */
export function defaultOf(info: FieldInfo, so: Pick<Checked, "values">): Dynamic {
  if (info.defaultFactory !== null)
    return call(info.defaultFactory, takesData(info) ? [makeDict([...so.values])] : []);
  return isShared(info.default) ? (info.default as unknown) : (deepcopy(info.default) as unknown);
}

/** Whether a factory makes the default out of the fields before it. */
export const takesData = (info: FieldInfo): boolean =>
  info.defaultFactory.length === 1 && info.options.default_factory.prototype === undefined;

function isShared(value: Dynamic): boolean {
  if (typeof value !== "object" || value === null || value === undefinedDefault) return true;
  try {
    hash(value);
    return true;
  } catch {
    return false;
  }
}

/** The dict that a value stands for where a model is wanted, after `before` validators. */
export function modelInput(cls: Dynamic, given: Dynamic): Dynamic {
  const definition = definitionOf(cls);
  let value: Dynamic = given;
  for (const v of definition.modelValidators.filter((each) => each.mode === "before").reverse()) {
    const before: unknown = value;
    value = guarded(before, () => cls[v.method](before, new ValidationInfo("", {})) as unknown);
  }
  if (isDict(value)) return value;
  if (isInstance(value, cls)) return value;
  if (definition.config.from_attributes && typeof value === "object" && value !== null)
    return attributesOf(definition, value);
  return fail("model_type", `Input should be a valid dictionary or instance of ${className(cls)}`, value, {
    class_name: className(cls),
  });
}

function attributesOf(definition: Definition, value: Dynamic): Dynamic {
  const names = [...definition.fields].map(([name, info]) => info.options.alias ?? name);
  return new Dict(
    names.filter((n) => hasAttr(value, n)).map((n): [string, Dynamic] => [n, getAttr(value, n)]),
  );
}
