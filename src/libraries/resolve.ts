/** Looks qualified Python names up in the tables. */
import type { ClassMember, Library, Member, MethodRow } from "./library.js";

export class Libraries {
  constructor(private readonly tables: ReadonlyMap<string, Library>) {}

  /** Whether any table describes this module or a module inside it. */
  isModule(name: string): boolean {
    if (this.tables.has(name)) return true;
    for (const module of this.tables.keys()) if (module.startsWith(name + ".")) return true;
    return false;
  }

  /** Whether the module itself has a table. */
  library(module: string): Library | undefined {
    return this.tables.get(module);
  }

  /** The row of `module.member`, or of `module.member.member` where a function has members of its own. */
  member(qualified: string): Member | undefined {
    for (let dot = qualified.lastIndexOf("."); dot > 0; dot = qualified.lastIndexOf(".", dot - 1)) {
      const found = own(this.tables.get(qualified.slice(0, dot))?.members, qualified.slice(dot + 1));
      if (found) return found;
    }
    return undefined;
  }

  class(qualified: string): ClassMember | undefined {
    const member = this.member(qualified);
    return member?.kind === "class" ? member : undefined;
  }

  method(cls: string, name: string): MethodRow | undefined {
    const row = this.class(cls);
    const found = own(row?.methods, name) ?? own(row?.statics, name);
    if (found || !row?.bases) return found;
    for (const base of row.bases) {
      const inherited = this.method(base, name);
      if (inherited) return inherited;
    }
    return undefined;
  }

  attribute(cls: string, name: string): string | undefined {
    const row = this.class(cls);
    const found = own(row?.attributes, name);
    if (found || !row?.bases) return found;
    for (const base of row.bases) {
      const inherited = this.attribute(base, name);
      if (inherited) return inherited;
    }
    return undefined;
  }

  /** Whether Python's own function is a coroutine function, so that the program says `await` itself. */
  isCoroutine(qualified: string): boolean {
    return coroutines.has(qualified) || qualified.startsWith("asyncio.");
  }
}

const coroutines = new Set<string>(["anyio.sleep"]);

const own = <V>(table: Readonly<Record<string, V>> | undefined, key: string): V | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined;
