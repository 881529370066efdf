/** Objects of libraries that the program meets as values of unknown type, and whose methods wait. */
import type { Attribute, Call, Expr } from "../parser/ast.js";
import type { Types } from "./infer.js";

/** Not of the standard library, whose objects are known or whose method names are those of dicts and lists. */
export function libraryMethodNames(
  types: Types,
  names: (module: string) => readonly string[],
): ReadonlySet<string> {
  const modules = types.program.imports.map(({ module }) => module);
  // Sessions of `mcp` itself have the same methods, and those the program awaits, or hands on as coroutines.
  const hasSessions = modules.some((m) => /^mcp(\.|$)/.test(m));
  return new Set(modules.filter((m) => !hasSessions || !/^databricks_mcp\b/.test(m)).flatMap(names));
}

/** Of classes that the program imports, and whose objects it may meet as values of unknown type. */
export const roamingNames = (types: Types): readonly string[] =>
  types.program.imports.flatMap(({ module, member }) =>
    member === undefined ? [] : types.libraries.roamingMethods(`${module}.${member}`),
  );

/** What threads share: it is made in one place and reaches others as an argument of a thread or in a table. */
const sharedClass = /^(threading|queue|concurrent\.futures)\.[A-Z]/;

export class SharedObjects {
  /** Methods that wait, of the classes that the program makes objects of. */
  private readonly names = new Set<string>();

  constructor(private readonly types: Types) {
    const bases = types.program.classes.flatMap((c) => types.libraryBases(c));
    for (const name of new Set([...this.made(), ...bases])) {
      if (!sharedClass.test(name)) continue;
      const row = types.libraries.class(name);
      for (const [method, { awaits }] of Object.entries(row?.methods ?? {}))
        if (awaits) this.names.add(method);
    }
  }

  private made(): string[] {
    return this.types.program.nodesOf("Call").flatMap((node) => {
      const t = this.types.claimedType((node as Call).func);
      return t.k === "library" ? [t.name] : [];
    });
  }

  /** Whether a method of an object of unknown type may be one of theirs; without a call, as a value. */
  mayWait(f: Attribute, call: Call | undefined): boolean {
    if (!this.names.has(f.attr)) return false;
    return call === undefined || !Object.hasOwn(fits, f.attr) || fits[f.attr]!(this.types, call);
  }

  /** Whether an object of unknown type may wait when it is entered. */
  mayEnter(): boolean {
    return this.names.has("__enter__");
  }
}

/** Whether a call can mean the method that waits, where dicts and text have one of the name. */
const fits: Readonly<Record<string, (types: Types, call: Call) => boolean>> = {
  // `table.get(key)` has a key of any type: of queues only what is written out is taken for `block`
  get: (types, call) =>
    isTimed(call) && call.args.every((a) => /^(bool|int|float|none)$/.test(kindOf(types, a))),
  join: (types, call) =>
    isTimed(call) && call.args.every((a) => /^(int|float|none|unknown)$/.test(kindOf(types, a))),
};

const isTimed = (call: Call): boolean => call.keywords.every((k) => k.arg === "block" || k.arg === "timeout");

const kindOf = (types: Types, e: Expr): string => types.claimedType(e).k;
