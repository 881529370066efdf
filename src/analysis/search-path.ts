/** Edits of `sys.path`: folders are read from them where that is possible without running anything; the statements themselves leave nothing. */
import { posix } from "node:path";
import type { Call, Expr, Module, Stmt } from "../parser/ast.js";
import { walk } from "../parser/index.js";

/** The folders that a module puts before and behind the others, relative to the program's root. */
export function addedRoots(module: Module): { first: string[]; last: string[] } {
  const first: string[] = [];
  const last: string[] = [];
  if (!mayName(module.source, "sys")) return { first, last };
  const paths = new PathReader(module);
  walk(module, {
    enter(node) {
      if (node.kind !== "Call") return;
      const argument = pathEdit(node);
      const folder = argument && paths.read(argument);
      if (folder === undefined || folder.startsWith("..")) return;
      const normal = posix
        .normalize(folder)
        .replace(/^\.\/?$/, "")
        .replace(/\/$/, "");
      if (node.func.kind === "Attribute" && node.func.attr === "insert") first.unshift(normal);
      else last.push(normal);
    },
  });
  return { first, last };
}

/** Whether a text may have a name. Python takes other letters than ASCII's for the same ones. */
const mayName = (source: string, name: string): boolean =>
  source.includes(name) || /[^\x00-\x7f]/.test(source);

/** Whether a statement does nothing but edit `sys.path`, perhaps in a test of what is on it. */
export function isPathEdit(s: Stmt): boolean {
  if (s.kind === "Expr" && s.value.kind === "Call") return pathEdit(s.value) !== undefined;
  return (
    s.kind === "If" &&
    s.orelse.length === 0 &&
    s.body.length > 0 &&
    s.body.every(isPathEdit) &&
    isTestOfPath(s.test)
  );
}

function isTestOfPath(e: Expr): boolean {
  return e.kind === "Compare" && e.comparators.length === 1 && isSearchPath(e.comparators[0]!);
}

function pathEdit(call: Call): Expr | undefined {
  const { func, args } = call;
  if (func.kind !== "Attribute" || !isSearchPath(func.value)) return undefined;
  if (func.attr === "append") return args[0];
  if (func.attr === "insert") return args[1];
  if (func.attr === "extend" && args[0] && (args[0].kind === "List" || args[0].kind === "Tuple"))
    return args[0].elts[0];
  return undefined;
}

const isSearchPath = (e: Expr): boolean =>
  e.kind === "Attribute" && e.attr === "path" && e.value.kind === "Name" && e.value.id === "sys";

/** Values of expressions that name folders relative to the module. */
export class PathReader {
  private readonly constants = new Map<string, Expr | undefined>();

  constructor(private readonly module: Module) {
    walk(module, {
      enter: (s) => {
        if (s.kind !== "Assign") return;
        for (const t of s.targets)
          if (t.kind === "Name") this.constants.set(t.id, this.constants.has(t.id) ? undefined : s.value);
      },
    });
  }

  /** What a name is assigned, in the module or a function of it, where that is done once. */
  constant(name: string): Expr | undefined {
    return this.constants.get(name);
  }

  read(e: Expr, depth = 0): string | undefined {
    if (depth > 20) return undefined;
    const inner = (x: Expr | undefined) => x && this.read(x, depth + 1);
    switch (e.kind) {
      case "Constant":
        return e.value.type === "str" && !e.value.value.startsWith("/") ? e.value.value : undefined;
      case "Name":
        return e.id === "__file__" ? this.module.path : inner(this.constants.get(e.id));
      case "Attribute":
        return e.attr === "parent" ? parent(inner(e.value)) : undefined;
      case "Subscript":
        return this.parents(e, depth);
      case "BinOp":
        return e.op === "/" ? join(inner(e.left), inner(e.right)) : undefined;
      case "Call":
        return this.call(e, inner);
      default:
        return undefined;
    }
  }

  private parents(e: Expr & { kind: "Subscript" }, depth: number): string | undefined {
    if (e.value.kind !== "Attribute" || e.value.attr !== "parents") return undefined;
    if (e.slice.kind !== "Constant" || e.slice.value.type !== "int") return undefined;
    let at = this.read(e.value.value, depth + 1);
    for (let n = Number(e.slice.value.value); n >= 0; n--) at = parent(at);
    return at;
  }

  private call(e: Call, inner: (x: Expr | undefined) => string | undefined): string | undefined {
    const name = e.func.kind === "Attribute" ? e.func.attr : e.func.kind === "Name" ? e.func.id : "";
    const [first, ...rest] = e.args;
    switch (name) {
      case "str":
      case "Path":
      case "abspath":
      case "realpath":
      case "normpath":
        return inner(first);
      case "fspath":
      case "as_posix":
      case "absolute":
      case "resolve":
        return first ? inner(first) : e.func.kind === "Attribute" ? inner(e.func.value) : undefined;
      case "dirname":
        return parent(inner(first));
      case "join":
        return rest.reduce<string | undefined>((path, x) => join(path, inner(x)), inner(first));
      case "joinpath":
        return e.func.kind === "Attribute"
          ? e.args.reduce<string | undefined>((path, x) => join(path, inner(x)), inner(e.func.value))
          : undefined;
      case "getcwd":
      case "cwd":
        return ".";
      default:
        return undefined;
    }
  }
}

const parent = (path: string | undefined): string | undefined =>
  path === undefined ? undefined : posix.dirname(path);
const join = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || b === undefined ? undefined : posix.normalize(posix.join(a, b));
