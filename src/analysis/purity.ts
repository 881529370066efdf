/** Whether running a module's statement does, or depends on, anything that other modules could notice: then its place among their statements matters. */
import type { Call, Expr, Stmt } from "../parser/ast.js";
import { children } from "../parser/index.js";
import type { Types } from "./infer.js";
import { moduleOfExpr, originOf } from "./modules.js";
import type { ClassInfo, ProgramModule } from "./program.js";

const pureBuiltins = new Set(
  (
    "abs all any bool bytes callable chr dict divmod enumerate filter float format frozenset hash hex int isinstance issubclass len list map max min object " +
    "oct ord pow property range repr reversed round set slice sorted staticmethod classmethod str sum tuple type zip super bytearray"
  ).split(" "),
);

/** Library functions and classes that only make a value, by name or by module. */
const pureLibrary =
  /^(typing|typing_extensions|collections|dataclasses|enum|functools|operator|itertools|math|re|string|datetime|abc|types|pathlib|decimal|fractions|textwrap|pydantic|contextlib)\.|^logging\.(getLogger|Formatter|NullHandler)$|^os\.path\.(join|dirname|abspath|basename|realpath|normpath)$|^(threading|asyncio)\.(R?Lock|Event|Semaphore|local|Condition)$|^contextvars\.ContextVar$|^(queue|asyncio)\.\w*Queue$|^json\.(dumps|loads)$|^mlflow\.trace$|^(uuid\.UUID|zoneinfo\.ZoneInfo|zoneinfo\.\w+)$/;

const impureLibrary = /\.(now|today|utcnow|cwd|home|open|read_text|write_text|exists|getcwd)$/;

export class Purity {
  constructor(private readonly types: Types) {}

  isPure(s: Stmt, m: ProgramModule): boolean {
    const expr = (e: Expr | undefined) => !e || this.expression(e, m);
    const block = (list: readonly Stmt[]) => list.every((x) => this.isPure(x, m));
    switch (s.kind) {
      case "FunctionDef":
      case "AsyncFunctionDef":
        return s.decorators.every((d) => this.decorator(d)) && defaults(s).every(expr);
      case "ClassDef":
        return this.classDef(s, m) && block(s.body);
      case "Assign":
        return s.targets.every((t) => isOwnName(t) || this.isOwnItem(t, m)) && expr(s.value);
      case "AnnAssign":
        return isOwnName(s.target) && expr(s.value);
      case "AugAssign":
        return isOwnName(s.target) && expr(s.value);
      case "Expr":
        return expr(s.value);
      case "If":
        return expr(s.test) && block(s.body) && block(s.orelse);
      case "For":
        return isOwnName(s.target) && expr(s.iter) && block(s.body) && block(s.orelse);
      case "Try":
        return (
          block(s.body) && block(s.orelse) && block(s.finalbody) && s.handlers.every((h) => block(h.body))
        );
      case "Import":
      case "ImportFrom":
      case "Pass":
      case "Global":
      case "TypeAlias":
      case "Break":
      case "Continue":
        return true;
      default:
        return false;
    }
  }

  private decorator(d: Expr): boolean {
    if (d.kind === "Attribute" && d.value.kind === "Name" && /^(setter|getter|deleter)$/.test(d.attr))
      return true;
    const name = this.types.qualifiedName(d.kind === "Call" ? d.func : d);
    return name !== undefined && !/\.agent_server\./.test(name);
  }

  private classDef(s: Stmt & { kind: "ClassDef" }, m: ProgramModule): boolean {
    const info = this.types.program.classOf.get(s);
    const hooks =
      info &&
      this.types
        .ancestry(info)
        .slice(1)
        .some((c) => c.methods.has("__init_subclass__") || c.node.keywords.length > 0);
    return (
      !hooks &&
      s.decorators.every((d) => this.decorator(d)) &&
      s.keywords.every((k) => k.arg !== "metaclass" || this.decorator(k.value)) &&
      s.bases.every((b) => this.expression(b, m))
    );
  }

  private expression(e: Expr, m: ProgramModule): boolean {
    switch (e.kind) {
      case "Lambda":
      case "Constant":
        return true;
      case "Name":
        return this.name(e, m);
      case "Attribute":
        return this.attribute(e, m);
      case "Subscript":
        return this.subscript(e, m);
      case "Call":
        return this.call(e, m);
      case "Await":
      case "Yield":
      case "YieldFrom":
      case "NamedExpr":
        return false;
      default:
        return children(e).every((c) =>
          c.kind === "Comprehension"
            ? children(c).every((x) => this.expression(x as Expr, m))
            : this.expression(c as Expr, m),
        );
    }
  }

  /** A name of another module that is assigned again depends on when it is read. */
  private name(e: Expr & { kind: "Name" }, m: ProgramModule): boolean {
    const b = m.scopes.bindingOf.get(e);
    return !b || !originOf(this.types.program, m, b).binding.writtenFromOutside;
  }

  private attribute(e: Expr & { kind: "Attribute" }, m: ProgramModule): boolean {
    const owner = moduleOfExpr(this.types.program, m, e.value);
    if (owner) return !owner.scopes.module.bindings.get(e.attr)?.writtenFromOutside;
    const k = this.types.exprType(e.value).k;
    return k === "module" || k === "library" || k === "class" || k === "builtin";
  }

  /** `handlers["json"] = parse`, of a dict that the module itself makes. */
  private isOwnItem(e: Expr, m: ProgramModule): boolean {
    if (e.kind !== "Subscript" || e.value.kind !== "Name" || !this.expression(e.slice, m)) return false;
    const b = m.scopes.bindingOf.get(e.value);
    return (
      b !== undefined &&
      b.writes.length > 0 &&
      b.writes.every((w) => w.source.kind === "assign" && w.source.value.kind === "Dict")
    );
  }

  private subscript(e: Expr & { kind: "Subscript" }, m: ProgramModule): boolean {
    const t = this.types.exprType(e.value);
    if (t.k === "library" || t.k === "builtin" || t.k === "class") return true;
    if (e.value.kind === "Attribute") return this.attribute(e.value, m) && this.expression(e.slice, m);
    const b = e.value.kind === "Name" ? m.scopes.bindingOf.get(e.value) : undefined;
    const own = b !== undefined && !b.writes.some((w) => w.source.kind === "import");
    return own && this.expression(e.slice, m);
  }

  private call(e: Call, m: ProgramModule): boolean {
    const args = [...e.args, ...e.keywords.map((k) => k.value)].every((a) => this.expression(a, m));
    if (!args) return false;
    const t = this.types.exprType(e.func);
    if (t.k === "builtin") return pureBuiltins.has(t.name) || /(Error|Exception)$/.test(t.name);
    if (t.k === "library") return pureLibrary.test(t.name) && !impureLibrary.test(t.name);
    if (t.k === "class") return this.construction(t.info);
    if (e.func.kind !== "Attribute") return false;
    const receiver = this.types.exprType(e.func.value).k;
    return receiver === "str" && this.expression(e.func.value, m);
  }

  /** Instances of dataclasses, enums and classes without a constructor of their own. */
  private construction(c: ClassInfo): boolean {
    const own = ["__init__", "__new__", "__post_init__"].some((n) => this.types.method(c, n));
    return (
      !own &&
      !this.types
        .libraryBases(c)
        .some((b) => !/^(object|Exception|\w+Error|typing\.\w+|abc\.ABC|enum\.\w+|str|int)$/.test(b))
    );
  }
}

const isOwnName = (e: Expr): boolean =>
  e.kind === "Name" || ((e.kind === "Tuple" || e.kind === "List") && e.elts.every(isOwnName));

const defaults = (s: Stmt & { kind: "FunctionDef" | "AsyncFunctionDef" }): (Expr | undefined)[] =>
  [...s.args.posonlyargs, ...s.args.args, ...s.args.kwonlyargs].map((a) => a.default);

/** `if __name__ == "__main__":` */
export function isMainGuard(s: Stmt): boolean {
  if (s.kind !== "If") return false;
  const { test } = s;
  if (test.kind !== "Compare" || test.ops[0] !== "==") return false;
  const sides = [test.left, test.comparators[0]!];
  const isName = sides.some((e) => e.kind === "Name" && e.id === "__name__");
  return (
    isName &&
    sides.some((e) => e.kind === "Constant" && e.value.type === "str" && e.value.value === "__main__")
  );
}

export function isTypeCheckingGuard(s: Stmt): boolean {
  if (s.kind !== "If") return false;
  return s.test.kind === "Name"
    ? s.test.id === "TYPE_CHECKING"
    : s.test.kind === "Attribute" && s.test.attr === "TYPE_CHECKING";
}
