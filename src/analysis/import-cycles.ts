/** Imports of a module that is still running: what Python would find there, and what an ES module would. */
import type { Stmt } from "../parser/ast.js";
import type { ImportProblem, ImportStatement } from "./import-order.js";
import type { Types } from "./infer.js";
import { moduleOfExpr, originOf, resolveImport } from "./modules.js";
import { isFunctionDeclaration } from "./placement.js";
import type { ProgramModule } from "./program.js";
import type { Binding } from "./scopes.js";
import { walk } from "../parser/index.js";

export class CycleCheck {
  constructor(private readonly types: Types) {}

  /** `m` imports `other`, which has come to the statement `at`. */
  check(m: ProgramModule, statement: ImportStatement, other: ProgramModule, at: Stmt): ImportProblem[] {
    const bad =
      statement.kind === "ImportFrom" ? this.names(m, statement, other, at) : this.attributes(m, other);
    if (!bad) return [];
    return [{ code: "circular-import", params: { module: m.name, other: other.name }, module: m, statement }];
  }

  private names(
    m: ProgramModule,
    s: ImportStatement & { kind: "ImportFrom" },
    other: ProgramModule,
    at: Stmt,
  ): boolean {
    return s.names.some((a) => {
      const found = resolveImport(this.types.program, m, {
        module: s.module,
        member: a.name,
        level: s.level,
      });
      if (found?.kind !== "binding" || found.module !== other)
        return found?.kind === "module" && this.attributes(m, other);
      const first = Math.min(...found.binding.writes.map((w) => w.offset));
      if (first > at.span.start.offset) return true;
      const own = m.scopes.bindingOf.get(a);
      return own !== undefined && this.isReadAtOnce(m, own) && !this.isHoisted(other, found.binding);
    });
  }

  /** `other.name` at the module's own level. */
  private attributes(m: ProgramModule, other: ProgramModule): boolean {
    let found = false;
    const functions = new Set(["FunctionDef", "AsyncFunctionDef", "Lambda"]);
    walk(m.module, {
      enter: (node) => {
        if (functions.has(node.kind)) return false;
        if (node.kind !== "Attribute" || moduleOfExpr(this.types.program, m, node.value) !== other) return;
        const b = other.scopes.module.bindings.get(node.attr);
        if (b && !this.isHoisted(other, b)) found = true;
      },
    });
    return found;
  }

  /** Read while the module runs, in its statements or in a function that they may call. */
  private isReadAtOnce(m: ProgramModule, b: Binding): boolean {
    if (b.reads.some((r) => !r.captured)) return true;
    return b.reads.length > 0 && m.module.body.some((s) => callsOwnCode(s));
  }

  /** Whether an ES module has it before it runs: a function that reads nothing else of its module. */
  private isHoisted(m: ProgramModule, b: Binding, seen = new Set<Binding>()): boolean {
    const { module, binding } = originOf(this.types.program, m, b);
    if (!isFunctionDeclaration(binding)) return false;
    if (seen.has(binding)) return true;
    seen.add(binding);
    const spans = binding.writes.flatMap((w) => (w.source.kind === "function" ? [w.source.node.span] : []));
    const isInside = (offset: number): boolean =>
      spans.some((s) => s.start.offset <= offset && offset < s.end.offset);
    return [...module.scopes.module.bindings.values()].every(
      (other) =>
        !other.reads.some((r) => isInside(r.offset)) ||
        other.writes.some((w) => w.source.kind === "import") ||
        this.isHoisted(module, other, seen),
    );
  }
}

/** A call in a statement of the module itself, other than of a method. */
function callsOwnCode(s: Stmt): boolean {
  if (s.kind !== "Expr" && s.kind !== "Assign") return false;
  return s.value.kind === "Call" && s.value.func.kind === "Name";
}
