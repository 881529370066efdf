import { className } from "../python/class-info.js";
import { isInstance } from "../python/isinstance.js";
import type { Dynamic } from "../python/types.js";
import { fail } from "./errors.js";
import type { Schema } from "./schema.js";

interface Kind {
  readonly label: string;
  readonly words: string;
  readonly type: string;
  readonly format: string;
  readonly parse: (cls: Dynamic, text: string) => Dynamic;
}

const iso = (cls: Dynamic, text: string): Dynamic =>
  (cls.fromisoformat ?? cls.fromIsoformat ?? cls.fromIsoFormat).call(cls, text);

const kinds: Readonly<Record<string, Kind>> = {
  datetime: {
    label: "datetime",
    words: "a valid datetime",
    type: "datetime_from_date_parsing",
    format: "date-time",
    parse: iso,
  },
  date: {
    label: "date",
    words: "a valid date",
    type: "date_from_datetime_parsing",
    format: "date",
    parse: iso,
  },
  uuid: {
    label: "uuid",
    words: "a valid UUID",
    type: "uuid_parsing",
    format: "uuid",
    parse: (cls, text) => new cls(text) as unknown,
  },
  path: {
    label: "path",
    words: "a valid path",
    type: "path_type",
    format: "path",
    parse: (cls, text) => new cls(text) as unknown,
  },
};

/** Classes whose values pydantic also reads from text: dates, UUIDs, paths. */
export function parsed(name: string, cls: () => Dynamic): Schema {
  const kind = kinds[name]!;
  return {
    label: kind.label,
    check(value, mode) {
      if (isInstance(value, cls())) return value as unknown;
      if (typeof value !== "string" || mode === "exact")
        return fail(`${kind.label}_type`, `Input should be ${kind.words}`, value);
      try {
        return kind.parse(cls(), value) as unknown;
      } catch {
        return fail(
          kind.type,
          `Input should be ${kind.words}, ${className(cls())} cannot be read from it`,
          value,
        );
      }
    },
    json: () => ({ format: kind.format, type: "string" }),
  };
}
