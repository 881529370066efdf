import type { Types } from "../infer.js";
import type { ClassInfo, FunctionInfo } from "../program.js";

/** The classes of a program by their bases. */
export class Hierarchy {
  constructor(private readonly types: Types) {}

  /** The program's classes in method resolution order (linear), from the class itself. */
  ancestry(c: ClassInfo, seen = new Set<ClassInfo>()): ClassInfo[] {
    if (seen.has(c)) return [];
    seen.add(c);
    const out = [c];
    for (const base of c.node.bases) {
      const t = this.types.exprType(base);
      if (t.k === "class") out.push(...this.ancestry(t.info, seen));
    }
    return out;
  }

  /** Qualified names of the bases that are not of this program, of the class and all its ancestors. */
  libraryBases(c: ClassInfo): string[] {
    const out: string[] = [];
    for (const k of this.ancestry(c)) {
      for (const base of k.node.bases) {
        const target = base.kind === "Subscript" ? base.value : base;
        const t = this.types.exprType(target);
        if (t.k === "library" || t.k === "builtin") out.push(t.name);
        else if (t.k !== "class") out.push("?");
      }
    }
    return out;
  }

  subclasses(c: ClassInfo): ClassInfo[] {
    return this.types.program.classes.filter((k) => k !== c && this.ancestry(k).includes(c));
  }

  method(c: ClassInfo, name: string): FunctionInfo | undefined {
    for (const k of this.ancestry(c)) {
      const found = k.methods.get(name);
      if (found) return found;
    }
    return undefined;
  }

  isEnum(c: ClassInfo): boolean {
    return this.libraryBases(c).some((b) => /^enum\./.test(b));
  }
}
