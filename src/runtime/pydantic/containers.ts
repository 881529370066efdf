import { dictEntries, isDict, makeDict } from "../python/dict-access.js";
import { DictItems, DictKeys, DictValues } from "../python/dict-views.js";
import { iterate } from "../python/iteration.js";
import { FrozenSet, isSet, PySet } from "../python/set.js";
import { str as text } from "../python/repr.js";
import { Tuple } from "../python/tuple.js";
import { Bytes } from "../python/bytes.js";
import { typeName } from "../python/type-name.js";
import type { Dynamic } from "../python/types.js";
import { collect, fail, Invalid, type LineError } from "./errors.js";
import { any } from "./scalars.js";
import type { Mode, Schema } from "./schema.js";

/** Checks each item; throws all findings together. */
function items(values: Iterable<Dynamic>, item: Schema, mode: Mode): Dynamic[] {
  if (item === any) return [...values];
  const errors: LineError[] = [];
  const out = Array.from(values, (value, i) =>
    collect(errors, [i], () => item.check(value, mode) as unknown),
  );
  if (errors.length) throw new Invalid(errors);
  return out;
}

/** What lax mode takes for a list or tuple: any iterable but text, bytes and dicts. */
const isListLike = (value: Dynamic): boolean =>
  Array.isArray(value) ||
  isSet(value) ||
  value instanceof DictKeys ||
  value instanceof DictValues ||
  value instanceof DictItems ||
  (typeof value === "object" && value !== null && typeof value.next === "function");

/** `list[T]` */
export function list(item: Schema = any): Schema {
  return {
    get label() {
      return `list[${item.label}]`;
    },
    check(value, mode) {
      const is = Array.isArray(value) && !(value instanceof Tuple);
      if (!is && (mode !== "lax" || !isListLike(value)))
        return fail("list_type", "Input should be a valid list", value);
      return items(iterate(value), item, mode);
    },
    json: (definitions) => ({ items: item.json(definitions), type: "array" }),
  };
}

/** `Sequence[T]`: lists and tuples stay what they are. */
export function sequence(item: Schema = any): Schema {
  const inner = list(item);
  return {
    ...inner,
    get label() {
      return `sequence[${item.label}]`;
    },
    check(value, mode) {
      if (typeof value === "string" || value instanceof Bytes) {
        const type_name = typeName(value);
        const message = `'${type_name}' instances are not allowed as a Sequence value`;
        return fail("sequence_str", message, value, { type_name });
      }
      if (value instanceof Tuple) return Tuple.from(items(value, item, mode));
      if (Array.isArray(value)) return items(value, item, mode);
      return fail("is_instance_of", "Input should be an instance of Sequence", value, { class: "Sequence" });
    },
  };
}

/** `set[T]` and `frozenset[T]` */
function setOf(item: Schema, name: "set" | "frozenset"): Schema {
  const make = name === "set" ? PySet : FrozenSet;
  return {
    get label() {
      return `${name}[${item.label}]`;
    },
    check(value, mode) {
      const is = value instanceof make;
      if (!is && (mode !== "lax" || !isListLike(value)))
        return fail(
          `${name === "set" ? "set" : "frozen_set"}_type`,
          `Input should be a valid ${name}`,
          value,
        );
      return new make(items(iterate(value), item, mode));
    },
    json: (definitions) => ({ items: item.json(definitions), type: "array", uniqueItems: true }),
  };
}

export const set = (item: Schema = any): Schema => setOf(item, "set");
export const frozenset = (item: Schema = any): Schema => setOf(item, "frozenset");

/** `tuple[T, ...]`; `tuple` without items is `tuple[Any, ...]`. */
export function tuples(item: Schema = any): Schema {
  return {
    get label() {
      return `tuple[${item.label}, ...]`;
    },
    check(value, mode) {
      if (!(value instanceof Tuple) && (mode !== "lax" || !isListLike(value)))
        return fail("tuple_type", "Input should be a valid tuple", value);
      return Tuple.from(items(iterate(value), item, mode));
    },
    json: (definitions) => ({ items: item.json(definitions), type: "array" }),
  };
}

/** `tuple[A, B]` */
export function tuple(...parts: Schema[]): Schema {
  return {
    get label() {
      return `tuple[${parts.map((p) => p.label).join(", ")}]`;
    },
    check(value, mode) {
      if (!(value instanceof Tuple) && (mode !== "lax" || !isListLike(value)))
        return fail("tuple_type", "Input should be a valid tuple", value);
      const given: Dynamic[] = [...iterate(value)];
      if (given.length > parts.length)
        return fail(
          "too_long",
          `Tuple should have at most ${parts.length} item${parts.length === 1 ? "" : "s"} after validation, not ${given.length}`,
          value,
          {
            field_type: "Tuple",
            max_length: parts.length,
            actual_length: given.length,
          },
        );
      const errors: LineError[] = [];
      const out = parts.map((part, i) =>
        collect(errors, [i], () =>
          i < given.length
            ? (part.check(given[i], mode) as unknown)
            : fail("missing", "Field required", value),
        ),
      );
      if (errors.length) throw new Invalid(errors);
      return Tuple.from(out);
    },
    json: (definitions) => ({
      maxItems: parts.length,
      minItems: parts.length,
      prefixItems: parts.map((p) => p.json(definitions)),
      type: "array",
    }),
  };
}

/** `dict[K, V]` */
export function dict(key: Schema = any, value: Schema = any): Schema {
  return {
    get label() {
      return `dict[${key.label},${value.label}]`;
    },
    check(given, mode) {
      if (!isDict(given)) return fail("dict_type", "Input should be a valid dictionary", given);
      if (key === any && value === any) return makeDict([...dictEntries(given)]);
      const errors: LineError[] = [];
      const out: [Dynamic, Dynamic][] = [];
      for (const [k, v] of dictEntries(given)) {
        const place = typeof k === "string" || typeof k === "number" ? k : text(k);
        const newKey: unknown = collect(errors, [place, "[key]"], () => key.check(k, mode) as unknown);
        out.push([newKey, collect(errors, [place], () => value.check(v, mode) as unknown)]);
      }
      if (errors.length) throw new Invalid(errors);
      return makeDict(out);
    },
    json: (definitions) =>
      value === any
        ? { additionalProperties: true, type: "object" }
        : { additionalProperties: value.json(definitions), type: "object" },
  };
}
