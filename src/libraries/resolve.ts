/** Looks qualified Python names up in the tables. */
import type { ClassMember, Library, Member, MethodRow } from "./library.js";

/** Names of methods that families of tables have in common, by the tables and what was asked. */
const familyNames = new WeakMap<ReadonlyMap<string, Library>, Map<string, readonly string[]>>();

export class Libraries {
  private readonly replaced = new Map<string, Member>();

  constructor(private readonly tables: ReadonlyMap<string, Library>) {}

  /** Puts rows in the places of others, by qualified name. */
  replace(rows: Library["members"]): void {
    for (const [name, row] of Object.entries(rows)) this.replaced.set(name, row);
  }

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
    const other = this.replaced.get(qualified);
    if (other) return other;
    for (let dot = qualified.lastIndexOf("."); dot > 0; dot = qualified.lastIndexOf(".", dot - 1)) {
      const found = own(this.tables.get(qualified.slice(0, dot))?.members, qualified.slice(dot + 1));
      if (found) return found;
    }
    return undefined;
  }

  /** Names of awaiting methods in the families of tables (`openai`, `databricks`) that a module belongs to; none for the standard library. */
  awaitingMethods(module: string): readonly string[] {
    return this.familyMethods(module, false);
  }

  /** Names of methods of those families that give async iterables where Python's are not async. */
  streamingMethods(module: string): readonly string[] {
    return this.familyMethods(module, true);
  }

  private familyMethods(module: string, streams: boolean): readonly string[] {
    const family = families
      .filter((f) => f.some((prefix) => module === prefix || module.startsWith(prefix + ".")))
      .flat();
    if (family.length === 0) return [];
    const key = `${family.join()} ${streams}`;
    let known = familyNames.get(this.tables);
    if (!known) familyNames.set(this.tables, (known = new Map()));
    let names = known.get(key);
    if (!names) known.set(key, (names = this.methodsOf(family, streams)));
    return names;
  }

  private methodsOf(family: readonly string[], streams: boolean): string[] {
    const out = new Set<string>();
    for (const [name, table] of this.tables) {
      if (!family.some((prefix) => name === prefix || name.startsWith(prefix + "."))) continue;
      for (const member of Object.values(table.members))
        if (member.kind === "class" && member.roams === undefined)
          for (const [name, row] of Object.entries(member.methods ?? {}))
            if (row.awaits === true && (row.generator === true) === streams && !everyday.has(name))
              out.add(name);
    }
    return [...out];
  }

  /** As `awaitingMethods`, of a class whose objects reach values of unknown type; none of other members. */
  roamingMethods(qualified: string): readonly string[] {
    const row = this.class(qualified);
    if (!row?.roams) return [];
    const families = [row, ...(row.bases ?? []).map((base) => this.class(base))];
    return families.flatMap((each) =>
      Object.entries(each?.methods ?? {}).flatMap(([name, { awaits }]) => (awaits ? [name] : [])),
    );
  }

  /** Whether a module, or the module of a member, asks for annotations. */
  asks(name: string): boolean {
    for (let module = name; module; module = module.replace(/\.?[^.]*$/, ""))
      if (this.tables.get(module)?.asks) return true;
    return false;
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

  /** Whether objects of a class have no such member here. Fields of wire objects are whatever the other side sends. */
  lacks(cls: string, name: string, isCalled: boolean): boolean {
    if (name.startsWith("__")) return false;
    const row = this.class(cls);
    if (!row || (row.open ?? (row.wire && !isCalled))) return false;
    const known = this.method(cls, name) ?? this.attribute(cls, name) ?? own(row.constants, name);
    return known === undefined && (row.bases ?? []).every((base) => this.lacks(base, name, isCalled));
  }

  /** The members of a class and of those above it. */
  membersOf(cls: string): string[] {
    const row = this.class(cls);
    const own = Object.keys({ ...row?.methods, ...row?.statics, ...row?.attributes, ...row?.constants });
    return [...own, ...(row?.bases ?? []).flatMap((base) => this.membersOf(base))];
  }

  /** The methods of subclasses that are called, and the class that says so; undefined where no class of the line does. */
  hooks(cls: string): readonly string[] | undefined {
    const row = this.class(cls);
    if (row?.hooks) return row.hooks;
    for (const base of row?.bases ?? []) {
      const inherited = this.hooks(base);
      if (inherited) return inherited;
    }
    return undefined;
  }

  /** Whether Python's own function is a coroutine function, so that the program says `await` itself. */
  isCoroutine(qualified: string): boolean {
    return coroutines.has(qualified) || qualified.startsWith("asyncio.");
  }
}

/** Packages whose objects come from one another. */
const families = [
  ["openai", "databricks", "databricks_openai", "databricks_ai_bridge", "unitycatalog"],
  ["pyspark", "databricks.connect"],
  ["mlflow.deployments"],
  ["databricks_mcp"],
  [
    "langchain",
    "langchain_core",
    "langgraph",
    "langgraph_supervisor",
    "langchain_classic",
    "langchain_community",
    "langchain_databricks",
    "databricks_langchain",
    "mlflow.langchain.chat_agent_langgraph",
  ],
  ["concurrent", "threading", "queue"],
];

/** Methods of dicts, lists and text too: a value of unknown type is more likely one of those. */
const everyday = new Set([
  "get",
  "join",
  "pop",
  "put",
  "update",
  "wait",
  "close",
  "acquire",
  "release",
  "__enter__",
  "__exit__",
]);

const coroutines = new Set<string>(["anyio.sleep"]);

const own = <V>(table: Readonly<Record<string, V>> | undefined, key: string): V | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined;
