import { signature } from "./functions.js";
import { bindArguments } from "./binding.js";
import { className, pyClass } from "./class-info.js";
import { AttributeError, ValueError } from "./exceptions.js";
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
  given: Dynamic[] | { defaults?: Iterable<Dynamic> | null } = [],
): Dynamic {
  const defaults: Dynamic[] = Array.isArray(given) ? given : [...iterate(given.defaults ?? [])];
  const names =
    typeof fields === "string" ? fields.split(/[\s,]+/).filter(Boolean) : ([...iterate(fields)] as string[]);
  const firstDefault = names.length - defaults.length;
  const parameters = names.map((each, i) => (i < firstDefault ? each : `${each}=`));
  const qualname = `${name}.__new__`;
  const build = (args: Dynamic[], keywords: Record<string, Dynamic> = {}): Dynamic => {
    const bound = bindArguments({ qualname, parameters }, args, keywords, 1);
    const made: Dynamic = Object.setPrototypeOf(
      Tuple.from(names.map((_, i) => bound[i] ?? defaults[i - firstDefault] ?? null)),
      cls.prototype as object,
    );
    return made;
  };
  const cls = recordClass(
    names,
    makeDict(names.slice(firstDefault).map((each, i) => [each, defaults[i]] as const)),
    build,
  );
  for (const [i, each] of names.entries()) defineField(cls, each, i);
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
      return Object.setPrototypeOf(build([...iterate(values)]), this.prototype) as Dynamic;
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
