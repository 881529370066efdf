/** Files that a program reads from beside its modules: `Path(__file__).parent / "prompt.txt"`. */
import { posix } from "node:path";
import type { AnyNode, Expr, Module } from "../parser/ast.js";
import { children } from "../parser/index.js";
import { isPathEdit, PathReader } from "./search-path.js";

/** A path that a module makes of its own, as far as it is known, relative to the program's root; it may lead out of it (`../config`). */
export interface ShippedPath {
  readonly path: string;
  readonly expression: Expr;
}

/** Names by which a module asks where it, or its package, stands. */
const asks = /\b(__file__|__path__|importlib(_resources)?|pkgutil)\b/;

/** Whether the text of a module may ask where it stands; a quick look, before anything is parsed. */
export const mayReadShipped = (text: string): boolean => asks.test(text);

export function shippedPaths(module: Module): ShippedPath[] {
  return new Finder(module).run();
}

class Finder {
  private readonly reader: PathReader;
  private readonly out: ShippedPath[] = [];

  constructor(private readonly module: Module) {
    this.reader = new PathReader(module);
  }

  run(): ShippedPath[] {
    this.module.body.forEach((s) => this.visit(s, false));
    return this.out;
  }

  private visit(node: AnyNode, kept: boolean): void {
    if ((node.kind === "Expr" || node.kind === "If") && isPathEdit(node)) return;
    const path =
      pathKinds.has(node.kind) && this.isOwn(node as Expr) ? this.reader.read(node as Expr) : undefined;
    if (path === undefined) {
      const constant = node.kind === "Assign" && node.targets.every((t) => t.kind === "Name");
      for (const child of children(node)) this.visit(child, constant);
    } else if (path !== this.module.path && !(kept && this.isAbove(path)))
      this.out.push({ path, expression: node as Expr });
  }

  /** `HERE = Path(__file__).parent` reads nothing yet. */
  private isAbove(path: string): boolean {
    return path === "." || path === "" || this.module.path.startsWith(`${path}/`);
  }

  /** Whether a path begins with the module's own. */
  private isOwn(e: Expr, depth = 0): boolean {
    if (depth > 20) return false;
    if (e.kind === "Name") {
      const value = this.reader.constant(e.id);
      return e.id === "__file__" || (value !== undefined && this.isOwn(value, depth + 1));
    }
    return pathKinds.has(e.kind) && children(e).some((c) => this.isOwn(c as Expr, depth + 1));
  }
}

const pathKinds: ReadonlySet<AnyNode["kind"]> = new Set(["Name", "Attribute", "BinOp", "Call", "Subscript"]);

/** Whether a path relative to the program's root leads out of it. */
export const leadsOut = (path: string): boolean => /^\.\.(\/|$)/.test(posix.normalize(path));
