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

  /** `taken`: names that the module's own code declares or uses. */
  constructor(private readonly taken: ReadonlySet<string>) {}

  /** The local name of an export; the import is added. */
  value(module: string, name: string): string {
    const entry = this.entry(module, name);
    entry.isType = false;
    return entry.local;
  }

  /** As `value`, for use in types only. */
  type(module: string, name: string): string {
    return this.entry(module, name, true).local;
  }

  /** An import under a name that is settled already. */
  fixed(module: string, name: string, local: string): void {
    let names = this.modules.get(module);
    if (!names) this.modules.set(module, (names = new Map()));
    names.set(name === local ? name : `${name} as ${local}`, { name, local, isType: false });
  }

  private entry(module: string, name: string, isType = false): Entry {
    let names = this.modules.get(module);
    if (!names) this.modules.set(module, (names = new Map()));
    let entry = names.get(name);
    if (!entry) names.set(name, (entry = { name, local: this.localName(module, name), isType }));
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

  /** Names used of each module. */
  used(): ReadonlyMap<string, readonly string[]> {
    return new Map([...this.modules].map(([module, names]) => [module, [...names.keys()].sort()]));
  }

  print(): string {
    const lines: string[] = [];
    for (const module of [...this.modules.keys()].sort(packagesFirst)) {
      const entries = [...this.modules.get(module)!.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
      const star = entries.find((e) => e.name === "*");
      if (star) lines.push(`import * as ${star.local} from ${quote(module)};`);
      const named = entries.filter((e) => e !== star);
      if (named.length === 0) continue;
      const types = named.every((e) => e.isType);
      const list = named.map((e) => (e.isType && !types ? "type " : "") + (e.name === e.local ? e.name : `${e.name} as ${e.local}`));
      lines.push(`import ${types ? "type " : ""}{ ${list.join(", ")} } from ${quote(module)};`);
    }
    return lines.join("\n");
  }
}

const unassignable = new Set(["eval", "arguments", "default", "delete"]);

const packagesFirst = (a: string, b: string): number => {
  const [x, y] = [a.startsWith("."), b.startsWith(".")];
  return x === y ? (a < b ? -1 : 1) : x ? 1 : -1;
};
