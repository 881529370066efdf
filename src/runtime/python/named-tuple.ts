import { signature } from "./functions.js";
import { bindArguments } from "./binding.js";
import { className, pyClass } from "./class-info.js";
import { AttributeError, TypeError, ValueError } from "./exceptions.js";
import { iterate } from "./iteration.js";
import { camelCase } from "./names.js";
import { repr } from "./repr.js";
import { Tuple } from "./tuple.js";
import { makeDict } from "./dict-access.js";
import type { Dynamic } from "./types.js";

/**
 * `namedtuple(name, fields, defaults=...)`: a class extending Tuple. Its constructor takes the values in order;
 * `call` also binds keywords. Defaults belong to the last fields.
 */
export function namedTuple(
  name: string,
  fields: Dynamic,
  given: Dynamic[] | { defaults?: Iterable<Dynamic> | null; rename?: Dynamic; module?: Dynamic } = [],
): Dynamic {
  const defaults: Dynamic[] = Array.isArray(given) ? given : [...iterate(given.defaults ?? [])];
  const names =
    typeof fields === "string" ? fields.split(/[\s,]+/).filter(Boolean) : ([...iterate(fields)] as string[]);
  checkNames(name, names, !Array.isArray(given) && given.rename === true);
  if (defaults.length > names.length) throw new TypeError("Got more default values than field names");
  const firstDefault = names.length - defaults.length;
  const parameters = names.map((each, i) => (i < firstDefault ? each : `${each}=`));
  const qualname = `${name}.__new__`;
  const valueAt = (bound: readonly Dynamic[], i: number): Dynamic =>
    bound[i] === undefined ? (defaults[i - firstDefault] ?? null) : bound[i];
  const build = (args: Dynamic[], keywords: Record<string, Dynamic> = {}): Dynamic => {
    const bound = bindArguments({ qualname, parameters }, args, keywords, 1);
    const made: Dynamic = Object.setPrototypeOf(
      Tuple.from(names.map((_, i) => valueAt(bound, i))),
      cls.prototype as object,
    );
    return made;
  };
  const cls = recordClass(
    names,
    makeDict(names.slice(firstDefault).map((each, i) => [each, defaults[i]] as const)),
    build,
  );
  signature(cls, qualname, parameters);
  for (const [i, each] of names.entries()) defineField(cls, each, i);
  signature(cls as object, qualname, parameters);
  return pyClass(cls, {
    name,
    construct: (args, keywords) => build(args, keywords as Record<string, Dynamic>) as Dynamic,
  });
}

function defineField(cls: Dynamic, name: string, index: number): void {
  for (const key of new Set([name, camelCase(name)])) {
    Object.defineProperty(cls.prototype, key, {
      get(this: Dynamic[]): unknown {
        return this[index];
      },
      set(): never {
        throw new AttributeError("can't set attribute");
      },
      configurable: true,
    });
  }
}

const keywords = new Set(
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(
    " ",
  ),
);

/** What `namedtuple` refuses as names; with `rename` such fields are called by their position. */
function checkNames(typename: string, names: string[], rename: boolean): void {
  if (rename)
    names.forEach((name, i) => {
      const bad =
        !isIdentifier(name) || keywords.has(name) || name.startsWith("_") || names.indexOf(name) < i;
      if (bad) names[i] = `_${i}`;
    });
  for (const name of [typename, ...names]) {
    if (!isIdentifier(name))
      throw new ValueError(`Type names and field names must be valid identifiers: ${repr(name)}`);
    if (keywords.has(name))
      throw new ValueError(`Type names and field names cannot be a keyword: ${repr(name)}`);
  }
  names.forEach((name, i) => {
    if (name.startsWith("_") && !rename)
      throw new ValueError(`Field names cannot start with an underscore: ${repr(name)}`);
    if (names.indexOf(name) < i) throw new ValueError(`Encountered duplicate field name: ${repr(name)}`);
  });
}

const isIdentifier = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);

function recordClass(
  names: string[],
  defaults: Dynamic,
  build: (args: Dynamic[], keywords?: Record<string, Dynamic>) => Dynamic,
): Dynamic {
  return class extends Tuple {
    static readonly _fields = Tuple.from(names);
    static readonly _field_defaults = defaults;

    constructor(...values: Dynamic[]) {
      super();
      return Object.setPrototypeOf(build(values), new.target.prototype) as never;
    }

    static _make(values: Dynamic): Dynamic {
      const all: Dynamic[] = [...iterate(values)];
      if (all.length !== names.length)
        throw new TypeError(`Expected ${names.length} arguments, got ${all.length}`);
      return Object.setPrototypeOf(build(all), this.prototype) as Dynamic;
    }

    _asdict(): Dynamic {
      return makeDict(names.map((name, i): [string, Dynamic] => [name, this[i]]));
    }

    _replace(changes: Record<string, Dynamic>): Dynamic {
      const unknown = Object.keys(changes).filter((name) => !names.includes(name));
      if (unknown.length > 0) throw new ValueError(`Got unexpected field names: ${repr(unknown)}`);
      const values = names.map((name, i): Dynamic =>
        Object.hasOwn(changes, name) ? changes[name] : this[i],
      );
      return Object.setPrototypeOf(build(values), Object.getPrototypeOf(this) as object) as Dynamic;
    }

    __repr__(): string {
      const pairs = names.map((name, i) => `${name}=${repr(this[i])}`);
      return `${className(this.constructor)}(${pairs.join(", ")})`;
    }
  };
}

signature(namedTuple, "namedtuple", ["typename", "field_names", "*", "rename=", "defaults=", "module="]);
