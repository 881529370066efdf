import { aliases } from "../annotations.js";
import type { Types } from "../infer.js";
import { Computed, type Dependencies } from "./dependencies.js";
import type { ClassInfo, FunctionInfo } from "../program.js";

/** What a class has from its bases. */
interface Family {
  /** In method resolution order (linear), from the class itself. */
  readonly ancestry: readonly ClassInfo[];
  readonly libraryBases: readonly string[];
  readonly subclasses: ClassInfo[];
  readonly methods: Map<string, FunctionInfo | undefined>;
  readonly isEnum: boolean;
}

/** The classes of a program by their bases, as far as the bases' types are known. */
export class Hierarchy {
  private families = new Map<ClassInfo, Family>();
  private bases = new Map<ClassInfo, readonly ClassInfo[]>();

  private readonly fact = new Computed();

  constructor(
    private readonly types: Types,
    private readonly dependencies: Dependencies,
  ) {}

  /** Looks at the bases again; true when they are not what they were. */
  refresh(): boolean {
    const { classes } = this.types.program;
    const libraries = new Map(classes.map((c) => [c, this.basesOfLibraries(c)]));
    this.bases = new Map(classes.map((c) => [c, this.basesOfProgram(c)]));
    const before = this.families;
    this.families = new Map();
    const known = new Map<ClassInfo, readonly ClassInfo[]>();
    for (const c of classes) {
      const ancestry = this.linear(c, known);
      const libraryBases = ancestry.flatMap((k) => libraries.get(k)!);
      const isEnum = libraryBases.some((b) => b.startsWith("enum."));
      this.families.set(c, { ancestry, libraryBases, subclasses: [], methods: new Map(), isEnum });
    }
    for (const c of classes)
      for (const k of this.family(c).ancestry) if (k !== c) this.family(k).subclasses.push(c);
    const changed = classes.some((c) => !isSameFamily(before.get(c), this.family(c)));
    if (changed) this.dependencies.change(this.fact);
    return changed;
  }

  private basesOfProgram(c: ClassInfo): readonly ClassInfo[] {
    return c.node.bases.flatMap((base) => {
      const t = this.types.exprType(base);
      return t.k === "class" ? [t.info] : [];
    });
  }

  private basesOfLibraries(c: ClassInfo): readonly string[] {
    return c.node.bases.flatMap((base) => {
      const t = this.types.exprType(base.kind === "Subscript" ? base.value : base);
      if (t.k === "library" && this.types.libraries.class(t.name)?.bases?.includes("typing.TypedDict"))
        return [t.name, "typing.TypedDict"];
      if (t.k === "library" || t.k === "builtin") return [baseClassName(t.name)];
      return t.k === "class" ? [] : ["?"];
    });
  }

  /** @param known What was found before; a class that is on the way up already adds nothing. */
  private linear(c: ClassInfo, known: Map<ClassInfo, readonly ClassInfo[]>): readonly ClassInfo[] {
    const found = known.get(c);
    if (found) return found;
    known.set(c, []);
    const [only, ...more] = this.bases.get(c)!;
    const above = only ? this.linear(only, known) : [];
    const ancestry = more.length
      ? [...new Set([c, ...above, ...more.flatMap((base) => this.linear(base, known))])]
      : [c, ...above];
    known.set(c, ancestry);
    return ancestry;
  }

  private family(c: ClassInfo): Family {
    this.dependencies.read(this.fact);
    return this.families.get(c)!;
  }

  ancestry(c: ClassInfo): readonly ClassInfo[] {
    return this.family(c).ancestry;
  }

  /** Qualified names of the bases that are not of this program, of the class and all its ancestors. */
  libraryBases(c: ClassInfo): readonly string[] {
    return this.family(c).libraryBases;
  }

  subclasses(c: ClassInfo): readonly ClassInfo[] {
    return this.family(c).subclasses;
  }

  method(c: ClassInfo, name: string): FunctionInfo | undefined {
    const { ancestry, methods } = this.family(c);
    if (methods.has(name)) return methods.get(name);
    const found = ancestry.find((k) => k.methods.has(name))?.methods.get(name);
    methods.set(name, found);
    return found;
  }

  isEnum(c: ClassInfo): boolean {
    return this.family(c).isEnum;
  }
}

const isSameFamily = (a: Family | undefined, b: Family): boolean =>
  a !== undefined && isSameList(a.ancestry, b.ancestry) && isSameList(a.libraryBases, b.libraryBases);

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((x, i) => x === b[i]);

const typingBases: Readonly<Record<string, string>> = {
  ...aliases,
  Type: "type",
  OrderedDict: "collections.OrderedDict",
  DefaultDict: "collections.defaultdict",
  Counter: "collections.Counter",
  Deque: "collections.deque",
};

/** The class that a base stands for: `class Table(Dict[str, int])` inherits from dict. */
export function baseClassName(name: string): string {
  const alias = /^typing(?:_extensions)?\.(\w+)$/.exec(name)?.[1];
  return alias !== undefined && Object.hasOwn(typingBases, alias) ? typingBases[alias]! : name;
}
