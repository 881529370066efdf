/** Python values as JSON and back: what a conversation keeps between two requests. */
import { ByteArray, Bytes } from "../python/bytes.js";
import { pyClass } from "../python/class-info.js";
import { dataFields } from "../python/dataclass.js";
import { Dict } from "../python/dict.js";
import { dictEntries, isDict, makeDict } from "../python/dict-access.js";
import { Enum } from "../python/enum.js";
import { TypeError } from "../python/exceptions.js";
import { Float } from "../python/float.js";
import { classNamed, knownName } from "../python/known-classes.js";
import { FrozenSet, PySet } from "../python/set.js";
import { datetime } from "../python/stdlib/datetime.js";
import { date } from "../python/stdlib/date.js";
import { Tuple } from "../python/tuple.js";
import { typeName } from "../python/type-name.js";
import type { Dynamic } from "../python/types.js";
import { BaseModel } from "../pydantic/model.js";

/** What JSON has no form for is `{ "$": kind, ... }`. */
const mark = "$";

/** A kind of objects that a library writes down and reads in its own way. */
export interface ValueKind {
  readonly name: string;
  readonly is: (value: Dynamic) => boolean;
  /** Fields whose values are written in turn. */
  readonly fields: (value: Dynamic) => Record<string, Dynamic>;
  readonly make: (fields: Record<string, Dynamic>) => Dynamic;
}

const isPlainNumber = (value: number): boolean => Number.isFinite(value) && !Object.is(value, -0);

/** Writes values and reads them, with kinds that only some apps have. */
export class Values {
  constructor(private readonly kinds: readonly ValueKind[] = []) {}

  /** @throws TypeError of a value that could not be read again. */
  write(value: Dynamic): Dynamic {
    switch (typeof value) {
      case "undefined":
        return null;
      case "string":
      case "boolean":
        return value;
      case "number":
        return isPlainNumber(value)
          ? value
          : { [mark]: "float", v: Object.is(value, -0) ? "-0" : String(value) };
      case "bigint":
        return { [mark]: "int", v: String(value) };
      case "object":
        return value === null ? null : this.writeObject(value);
      default:
        return refuse(value);
    }
  }

  private readonly list = (values: Iterable<Dynamic>): Dynamic[] =>
    Array.from(values, (each) => this.write(each) as unknown);

  private writeObject(value: Dynamic): Dynamic {
    for (const kind of this.kinds)
      if (kind.is(value)) return { [mark]: kind.name, v: this.fields(kind.fields(value)) };
    if (value instanceof Float) return { [mark]: "float", v: String(value.value) };
    if (Array.isArray(value)) return this.writeArray(value);
    const { constructor } = value as { constructor: unknown };
    if (constructor === Bytes || constructor === ByteArray || value instanceof Uint8Array)
      return { [mark]: constructor === ByteArray ? "bytearray" : "bytes", v: base64(value) };
    if (constructor === PySet || constructor === FrozenSet)
      return {
        [mark]: constructor === PySet ? "set" : "frozenset",
        v: this.list(value as Iterable<Dynamic>),
      };
    if (constructor === datetime || constructor === date)
      return { [mark]: constructor === datetime ? "datetime" : "date", v: (value as date).isoformat() };
    if (constructor === Dict || isDict(value)) return this.writeDict(value);
    return this.writeInstance(value);
  }

  private writeArray(value: Dynamic[]): Dynamic {
    if (Object.getPrototypeOf(value) === Array.prototype) return this.list(value);
    return value.constructor === Tuple ? { [mark]: "tuple", v: this.list(value) } : refuse(value);
  }

  private writeDict(value: Dynamic): Dynamic {
    const entries = [...dictEntries(value)];
    const isPlain =
      !(value instanceof Map) && !entries.some(([key]) => typeof key !== "string" || key === mark);
    if (isPlain) return this.fields(Object.fromEntries(entries));
    return { [mark]: "dict", v: entries.map((pair) => this.list(pair)) };
  }

  private writeInstance(value: Dynamic): Dynamic {
    const name = knownName(value.constructor);
    if (name === undefined) return refuse(value);
    if (value instanceof Enum) return { [mark]: "enum", of: name, v: value.name };
    if (!(value instanceof BaseModel) && dataFields(value.constructor) === undefined) return refuse(value);
    return { [mark]: "object", of: name, v: this.fields(Object.fromEntries(Object.entries(value))) };
  }

  private fields(values: Record<string, Dynamic>): Record<string, Dynamic> {
    const present = Object.entries(values).filter(([, value]) => value !== undefined);
    return Object.fromEntries(present.map(([name, value]) => [name, this.write(value) as unknown]));
  }

  /** @throws TypeError of what an earlier version of the app wrote and this one does not know. */
  read(json: Dynamic): Dynamic {
    if (typeof json !== "object" || json === null) return json;
    if (Array.isArray(json)) return json.map((each) => this.read(each) as unknown);
    const kind: unknown = json[mark];
    return kind === undefined ? this.readFields(json) : this.readMarked(String(kind), json);
  }

  private readonly readFields = (json: Dynamic): Record<string, Dynamic> =>
    Object.fromEntries(
      Object.entries(json as object).map(([name, value]) => [name, this.read(value) as unknown]),
    );

  private readMarked(kind: string, { v, of }: Dynamic): Dynamic {
    const own = this.kinds.find(({ name }) => name === kind);
    if (own) return own.make(this.readFields(v));
    const read = readers[kind];
    if (read) return read(Array.isArray(v) ? v.map((each) => this.read(each) as unknown) : v);
    const cls: Dynamic = classNamed(String(of));
    if (cls === undefined) throw new TypeError(`The program has no class ${of ?? kind} any more`);
    if (kind === "enum") return cls.__getitem__(v);
    const fields = this.readFields(v);
    if (cls.prototype instanceof BaseModel) return cls.modelConstruct(fields);
    return Object.assign(Object.create(cls.prototype as object) as object, fields);
  }
}

const readers: Readonly<Record<string, (v: Dynamic) => Dynamic>> = {
  float: (text: string) => {
    const value = Number(text);
    return Object.is(value, -0) || !Number.isInteger(value) ? value : new Float(value);
  },
  int: (text: string) => BigInt(text),
  tuple: (items: Dynamic[]) => Tuple.from(items),
  set: (items: Dynamic[]) => new PySet(items),
  frozenset: (items: Dynamic[]) => new FrozenSet(items),
  bytes: (text: string) => new Bytes(Buffer.from(text, "base64")),
  bytearray: (text: string) => new ByteArray(Buffer.from(text, "base64")),
  datetime: (text: string) => datetime.fromisoformat(text) as unknown,
  date: (text: string) => date.fromisoformat(text) as unknown,
  dict: (pairs: [Dynamic, Dynamic][]) => makeDict(pairs),
};

const base64 = (value: Dynamic): string =>
  Buffer.from((value.data ?? value) as Uint8Array).toString("base64");

/** The words in which langgraph refuses it. */
function refuse(value: Dynamic): never {
  throw new TypeError(`Type is not msgpack serializable: ${typeName(value)}`);
}
pyClass(Values, { name: "Values" });
