import { KeyError } from "./exceptions.js";
import { NotMigratedError } from "./not-migrated.js";
import type { Dynamic } from "./types.js";

/** `globals()` to be read: what a module defines, by its Python name. */
class ModuleNames {
  constructor(
    private readonly defined: Readonly<Record<string, () => Dynamic>>,
    /** Names that the Python module has, too, and this one has not by name. */
    private readonly others: readonly string[],
  ) {}

  __contains__(name: Dynamic): boolean {
    return this.others.includes(name) || this.#value(name) !== undefined;
  }

  __getitem__(name: Dynamic): Dynamic {
    if (this.others.includes(name)) throw new NotMigratedError("eval-exec", `globals()["${name}"]`);
    const value: unknown = this.#value(name);
    if (value === undefined) throw new KeyError(name);
    return value;
  }

  get(name: Dynamic, fallback: Dynamic = null): Dynamic {
    return this.__contains__(name) ? this.__getitem__(name) : fallback;
  }

  /** Undefined as long as the module has not come to where the name gets its value. */
  #value(name: Dynamic): Dynamic {
    if (!Object.hasOwn(this.defined, name)) return undefined;
    try {
      return this.defined[name as string]!();
    } catch (error) {
      if (error instanceof ReferenceError) return undefined;
      throw error;
    }
  }
}

/** The names of a module: a function for each, and those that cannot be looked up. */
export const moduleNames = (
  defined: Readonly<Record<string, () => Dynamic>>,
  others: readonly string[] = [],
): ModuleNames => new ModuleNames(defined, others);
