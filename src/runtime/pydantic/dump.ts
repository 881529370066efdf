import { className, pyClass } from "../python/class-info.js";
import { Bytes } from "../python/bytes.js";
import { asdict, isDataclass } from "../python/dataclass.js";
import { dictEntries, dictGet, dictHas, isDict, makeDict } from "../python/dict-access.js";
import { Enum } from "../python/enum.js";
import { eq } from "../python/equality.js";
import { ValueError } from "../python/exceptions.js";
import { isFloat, toFloat } from "../python/float.js";
import { getAttr } from "../python/attributes.js";
import { isInt } from "../python/integers.js";
import { jsonDumps } from "../python/json.js";
import { repr, str } from "../python/repr.js";
import { FrozenSet, isSet, PySet } from "../python/set.js";
import { Tuple } from "../python/tuple.js";
import { type } from "../python/type.js";
import type { Dynamic } from "../python/types.js";
import { definitionOf } from "./definition.js";
import { type FieldInfo, undefinedDefault } from "./fields.js";
import { BaseModel, fieldEntries, setFields } from "./model.js";

/** What `model_dump` takes. */
export interface DumpOptions {
  mode?: string;
  include?: Dynamic;
  exclude?: Dynamic;
  by_alias?: boolean | null;
  exclude_unset?: boolean;
  exclude_defaults?: boolean;
  exclude_none?: boolean;
}

export class PydanticSerializationError extends ValueError {}
pyClass(PydanticSerializationError, {
  name: "PydanticSerializationError",
  module: "pydantic_core._pydantic_core",
});

/** `model.model_dump(...)` */
export function dump(model: BaseModel, options: DumpOptions): Dynamic {
  const definition = definitionOf(model.constructor);
  const whole = definition.serializers.find((s) => s.fields === undefined);
  const plain = (): Dynamic => dumpFields(model, options);
  if (!whole) return plain();
  const given: unknown = (model as Dynamic)[whole.method](...(whole.mode === "wrap" ? [plain] : []));
  return dumpValue(given, options);
}

function dumpFields(model: BaseModel, options: DumpOptions): Dynamic {
  const { fields, computed, serializers, config } = definitionOf(model.constructor);
  const assigned = setFields(model);
  const out: [string, Dynamic][] = [];
  const byAlias = options.by_alias ?? config.serialize_by_alias ?? false;
  for (const [name, value] of [
    ...fieldEntries(model),
    ...computed.map((n): [string, Dynamic] => [n, getAttr(model, n)]),
  ]) {
    const info = fields.get(name);
    if (isLeftOut(name, value, info, options, assigned)) continue;
    const alias = byAlias && info ? (info.options.serialization_alias ?? info.options.alias ?? name) : name;
    const serializer = serializers.find((s) => s.fields?.includes(name) || s.fields?.includes("*"));
    const nested = {
      ...options,
      include: inner(options.include, name),
      exclude: inner(options.exclude, name),
    };
    const given =
      options.mode === "json" &&
      /^(nullable\[|constrained-)*float\]*$/.test(info?.schema.label ?? "") &&
      isInt(value)
        ? toFloat(Number(value))
        : value;
    const written: unknown = serializer
      ? dumpValue(
          (model as Dynamic)[serializer.method](
            ...(serializer.mode === "wrap"
              ? [value, (x: Dynamic) => dumpValue(x, nested) as unknown]
              : [value, null]),
          ),
          nested,
        )
      : dumpValue(given, nested);
    out.push([alias, written]);
  }
  return makeDict(out);
}

function isLeftOut(
  name: string,
  value: Dynamic,
  info: FieldInfo | undefined,
  options: DumpOptions,
  given: ReadonlySet<string>,
): boolean {
  if (info?.options.exclude) return true;
  if (options.include != null && !names(options.include, name)) return true;
  if (options.exclude != null && names(options.exclude, name) && inner(options.exclude, name) === null)
    return true;
  if (options.exclude_unset && info && !given.has(name)) return true;
  if (options.exclude_none && value === null) return true;
  return Boolean(
    options.exclude_defaults && info && info.default !== undefinedDefault && eq(value, info.default),
  );
}

const names = (set: Dynamic, name: string): boolean =>
  isDict(set) ? dictHas(set, name) : (set as Set<Dynamic>).has(name);

/** The part of `include` or `exclude` that speaks of a field's inside; null for all of it. */
function inner(set: Dynamic, name: string): Dynamic {
  const part: unknown = isDict(set) && dictHas(set, name) ? dictGet(set, name) : null;
  return part === true ? null : part;
}

/** A value of a field in the output. */
function dumpValue(value: Dynamic, options: DumpOptions): Dynamic {
  const json = options.mode === "json";
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value as unknown;
  if (value instanceof BaseModel) return dump(value, options);
  if (Array.isArray(value)) {
    const items = value.map((x) => dumpValue(x, options) as unknown);
    return value instanceof Tuple && !json ? Tuple.from(items) : items;
  }
  if (isDict(value))
    return makeDict(
      [...dictEntries(value)].map(([k, v]): [Dynamic, Dynamic] => [
        json ? jsonKey(k) : k,
        dumpValue(v, options),
      ]),
    );
  if (isSet(value)) {
    const items = [...(value as Set<Dynamic>)].map((x) => dumpValue(x, options) as unknown);
    return json ? items : value instanceof FrozenSet ? new FrozenSet(items) : new PySet(items);
  }
  if (isDataclass(value)) return dumpValue(asdict(value), options);
  return json ? jsonScalar(value) : (value as unknown);
}

const jsonKey = (key: Dynamic): string =>
  typeof key === "boolean" ? String(key) : key === null ? "None" : str(key instanceof Enum ? key.value : key);

function jsonScalar(value: Dynamic): Dynamic {
  if (value instanceof Enum) return value.value as unknown;
  if (isInt(value) || isFloat(value)) return value as unknown;
  if (value instanceof Bytes) return Buffer.from(value.data).toString("utf8");
  if (typeof value.isoformat === "function" || typeof value.isoFormat === "function")
    return String((value.isoformat ?? value.isoFormat).call(value)).replace(/\+00:00$/, "Z");
  if (/^(UUID|\w*Path|Decimal)$/.test(className(type(value)))) return str(value);
  throw new PydanticSerializationError(`Unable to serialize unknown type: ${repr(type(value))}`);
}

/** `model.model_dump_json(...)` */
export function dumpText(
  model: BaseModel,
  { indent, ...options }: DumpOptions & { indent?: Dynamic },
): string {
  const value: unknown = dump(model, { ...options, mode: "json" });
  return jsonDumps(value, {
    ensure_ascii: false,
    ...(indent == null ? { separators: Tuple.of(",", ":") } : { indent: indent as unknown }),
  });
}
