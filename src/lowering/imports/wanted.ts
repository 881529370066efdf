/** Which names of each module others use, so that it exports them. */
import { importOf, originOf } from "../../analysis/modules.js";
import type { Program, ProgramModule } from "../../analysis/program.js";
import type { Binding } from "../../analysis/scopes.js";
import type { Types } from "../../analysis/infer.js";
import type { Expr } from "../../parser/ast.js";

export function wantedExports(program: Program, types: Types): Map<ProgramModule, Set<string>> {
  return new Wanted(program, types).run();
}

class Wanted {
  private readonly out = new Map<ProgramModule, Set<string>>();

  constructor(
    private readonly program: Program,
    private readonly types: Types,
  ) {}

  run(): Map<ProgramModule, Set<string>> {
    for (const m of this.program.modules) this.scope(m, m.scopes.module);
    for (const [node, parent] of this.program.parentOf) {
      const e = node as Expr;
      if (e.kind === "Attribute") this.attribute(e);
      if (
        (e.kind === "Name" || e.kind === "Attribute") &&
        !(parent.kind === "Attribute" && parent.value === e)
      )
        this.asValue(e);
    }
    return this.out;
  }

  private scope(m: ProgramModule, scope: ProgramModule["scopes"]["module"]): void {
    for (const b of scope.bindings.values())
      if (b.reads.length > 0 || b.writes.some((w) => w.source.kind !== "import")) this.imported(m, b);
    for (const child of scope.children) this.scope(m, child);
  }

  /** What a binding imports is exported there, and where that imports it. */
  private imported(m: ProgramModule, b: Binding): void {
    const found = importOf(this.program, m, b);
    if (found?.kind === "binding") this.add(found.module, found.binding.name);
    for (const w of b.writes) {
      if (found || w.source.kind !== "import" || w.source.member === undefined) continue;
      const one = importOf(this.program, m, { ...b, writes: [w] });
      if (one?.kind === "binding") this.add(one.module, one.binding.name);
    }
  }

  private attribute(e: Expr & { kind: "Attribute" }): void {
    const t = this.types.claimedType(e.value);
    const target = t.k === "module" ? this.program.byName.get(t.name) : undefined;
    if (target) this.add(target, e.attr);
  }

  /** A module as a value: any of its names may be asked for. */
  private asValue(e: Expr): void {
    const t = this.types.claimedType(e);
    if (t.k !== "module") return;
    const target = this.program.byName.get(t.name);
    if (!target) return;
    for (const name of target.scopes.module.bindings.keys()) this.add(target, name);
    this.names(target).add("__name__");
  }

  private names(m: ProgramModule): Set<string> {
    const known = this.out.get(m) ?? new Set<string>();
    this.out.set(m, known);
    return known;
  }

  private add(m: ProgramModule, name: string): void {
    const names = this.names(m);
    const b = m.scopes.module.bindings.get(name);
    if (!b || names.has(name)) return;
    const end = originOf(this.program, m, b);
    if (
      end.binding.writes.every((w) => w.source.kind === "import") &&
      importOf(this.program, end.module, end.binding)?.kind !== "module"
    )
      return;
    names.add(name);
    this.imported(m, b);
  }
}
