/** The imports of one emitted module: asked for by name while lowering, printed sorted, under another name where the module has its own. */
import { quote } from "./ts.js";

interface Entry {
  readonly name: string;
  readonly local: string;
  isType: boolean;
}

export class Imports {
  private readonly modules = new Map<string, Map<string, Entry>>();
  private readonly locals = new Map<string, string>();
  /** Modules of the program, in the order in which Python loads them; true: imported for what it does even when no name of it is used. */
  private readonly sequence = new Map<string, boolean>();

  /** Values asked for of each module that is imported as a whole. */
  private readonly members = new Map<string, Set<string>>();

  /**
   * @param taken names that the module's own code declares or uses
   * @param namespaces modules whose values are written `py.str`: long lists of names, many of them those of JavaScript's own
   */
  constructor(
    private readonly taken: ReadonlySet<string>,
    private readonly namespaces: ReadonlyMap<string, string> = new Map(),
  ) {}

  /** The local name of an export; the import is added. */
  value(module: string, name: string): string {
    if (this.namespaces.has(module)) return this.member(module, name);
    const entry = this.entry(module, name);
    entry.isType = false;
    return entry.local;
  }

  /** As `value`, for use in types only. */
  type(module: string, name: string): string {
    return this.entry(module, name, true).local;
  }

  /** A module of the program is imported here, before those that come later. */
  inOrder(module: string, hasEffects: boolean): void {
    this.sequence.set(module, hasEffects || this.sequence.get(module) === true);
  }

  /** An export of a module of the program, under the name that the program has for it where that is free. `*` is the module itself. */
  named(module: string, name: string, wanted: string): string {
    const key = `${module}#${name}`;
    const own = this.modules.get(module) ?? new Map<string, Entry>();
    this.modules.set(module, own);
    if (!this.sequence.has(module)) this.sequence.set(module, false);
    const owner = this.locals.get(wanted);
    if (owner !== undefined && owner !== key) return this.free(module, name, wanted);
    this.locals.set(wanted, key);
    own.set(`${name} as ${wanted}`, { name, local: wanted, isType: false });
    return wanted;
  }

  /** As `named`, under a name that nothing else in the module has. */
  free(module: string, name: string, wanted: string): string {
    let local = wanted;
    for (
      let n = 2;
      this.taken.has(local) || (this.locals.get(local) ?? `${module}#${name}`) !== `${module}#${name}`;
      n++
    )
      local = `${wanted}${n}`;
    return this.named(module, name, local);
  }

  private member(module: string, name: string): string {
    const names = this.members.get(module) ?? new Set();
    this.members.set(module, names.add(name));
    return `${this.namespaceOf(module)}.${name}`;
  }

  private namespaceOf(module: string): string {
    return this.entry(module, "*").local;
  }

  private entry(module: string, name: string, isType = false): Entry {
    let names = this.modules.get(module);
    if (!names) this.modules.set(module, (names = new Map()));
    let entry = names.get(name);
    if (!entry)
      names.set(
        name,
        (entry = {
          name,
          local: this.localName(module, name === "*" ? this.namespaces.get(module)! : name),
          isType,
        }),
      );
    return entry;
  }

  private localName(module: string, name: string): string {
    const wanted = /^[A-Za-z_$][\w$]*$/.test(name) && !unassignable.has(name) ? name : name + "_";
    let local = wanted;
    for (let n = 0; this.isTaken(local, module, name); n++)
      local = n === 0 ? "py" + wanted[0]!.toUpperCase() + wanted.slice(1) : `${wanted}_${n}`;
    this.locals.set(local, `${module}#${name}`);
    return local;
  }

  private isTaken(local: string, module: string, name: string): boolean {
    const owner = this.locals.get(local);
    return this.taken.has(local) || (owner !== undefined && owner !== `${module}#${name}`);
  }

  /** Forgets what was asked for and is not in the code after all; imports of the program's modules stay, since they run something. */
  keepOnly(code: string): void {
    for (const [module, names] of this.members) {
      const namespace = this.namespaceOf(module);
      for (const name of names) if (!hasWord(code, `${namespace}.${name}`)) names.delete(name);
    }
    for (const [module, names] of this.modules) {
      if (this.sequence.has(module)) continue;
      for (const [key, entry] of names) if (!hasWord(code, entry.local)) names.delete(key);
      if (names.size === 0) this.modules.delete(module);
    }
  }

  /** Names used of each module. */
  used(): ReadonlyMap<string, readonly string[]> {
    return new Map(
      [...this.modules].map(([module, names]) => [
        module,
        [
          ...new Set([
            ...[...names.values()].map((e) => e.name).filter((n) => n !== "*" || !this.members.has(module)),
            ...(this.members.get(module) ?? []),
          ]),
        ].sort(),
      ]),
    );
  }

  print(): string {
    const libraries = [...this.modules.keys()].filter((m) => !this.sequence.has(m)).sort(packagesFirst);
    return [...libraries, ...this.sequence.keys()].flatMap((m) => this.printModule(m)).join("\n");
  }

  private printModule(module: string): string[] {
    const entries = [...(this.modules.get(module)?.values() ?? [])].sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
    if (entries.length === 0) return this.sequence.get(module) ? [`import ${quote(module)};`] : [];
    const lines = entries
      .filter((e) => e.name === "*")
      .map((e) => `import * as ${e.local} from ${quote(module)};`);
    const named = entries.filter((e) => e.name !== "*");
    if (named.length === 0) return lines;
    const types = named.every((e) => e.isType);
    const list = named.map(
      (e) => (e.isType && !types ? "type " : "") + (e.name === e.local ? e.name : `${e.name} as ${e.local}`),
    );
    return [...lines, `import ${types ? "type " : ""}{ ${list.join(", ")} } from ${quote(module)};`];
  }
}

/** Whether a text has a name that is no part of a longer one. Most are found soon, and those that are not are few. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isWordAt(text, at - 1) && !isWordAt(text, at + word.length)) return true;
  return false;
}

/** Whether a character of a name in ASCII stands there. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  const isLetter = code >= 0x61 && code <= 0x7a;
  return isLetter || /[\d_$]/.test(text.charAt(at));
}

const unassignable = new Set(["eval", "arguments", "default", "delete"]);

const packagesFirst = (a: string, b: string): number => {
  const [x, y] = [a.startsWith("."), b.startsWith(".")];
  return x === y ? (a < b ? -1 : 1) : x ? 1 : -1;
};
