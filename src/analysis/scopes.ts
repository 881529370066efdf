/** Names: which scope binds them, where they are written and read, and from which block. */
import type {
  ClassDef,
  Comprehension,
  DictComp,
  ExceptHandler,
  Expr,
  For,
  FunctionDef,
  Lambda,
  ListComp,
  Module,
  Name,
  Stmt,
  WithItem,
} from "../parser/ast.js";
import { resolveNames } from "./scope-resolution.js";
import { ScopeWalk } from "./scope-walk.js";

export type ScopeNode = Module | FunctionDef | Lambda | ClassDef | ListComp | DictComp;

/** A list of statements, or the single expression of a lambda or comprehension. */
export interface Block {
  readonly parent: Block | undefined;
  readonly scope: Scope;
  /** Whether it runs more than once in one run of its scope. */
  readonly inLoop: boolean;
}

/** What a name was bound to, for type inference. `path` leads into an unpacked value: an index, or `*` for a starred target. */
export type Source =
  | { readonly kind: "assign"; readonly value: Expr; readonly path: readonly (number | "*")[] }
  | {
      readonly kind: "iterate";
      readonly iter: Expr;
      readonly async: boolean;
      readonly owner: For | Comprehension;
      readonly path: readonly (number | "*")[];
    }
  | {
      readonly kind: "with";
      readonly item: WithItem;
      readonly async: boolean;
      readonly path: readonly (number | "*")[];
    }
  | { readonly kind: "annotation"; readonly annotation: Expr }
  | { readonly kind: "augmented"; readonly statement: Stmt & { kind: "AugAssign" } }
  | { readonly kind: "parameter"; readonly fn: FunctionDef | Lambda; readonly name: string }
  | { readonly kind: "function"; readonly node: FunctionDef }
  | { readonly kind: "class"; readonly node: ClassDef }
  | { readonly kind: "import"; readonly module: string; readonly member?: string; readonly level: number }
  | { readonly kind: "except"; readonly handler: ExceptHandler }
  | { readonly kind: "unknown" };

export interface Write {
  readonly source: Source;
  /** The statement, comprehension or walrus that binds. */
  readonly node: object;
  readonly offset: number;
  readonly block: Block;
  /** A statement of `block` itself that always binds (not a walrus, `del`, augmented assignment or match capture). */
  readonly declares: boolean;
}

export interface Read {
  readonly node: object;
  readonly offset: number;
  readonly block: Block;
  /** Read from a function, lambda or lazy comprehension inside the binding's scope. */
  readonly captured: boolean;
}

export interface Binding {
  readonly name: string;
  readonly scope: Scope;
  readonly writes: Write[];
  readonly reads: Read[];
  /** Written with `global` or `nonlocal` from another scope. */
  writtenFromOutside: boolean;
  deleted: boolean;
}

export interface Scope {
  readonly kind: "module" | "function" | "lambda" | "class" | "comprehension";
  readonly node: ScopeNode;
  readonly parent: Scope | undefined;
  readonly bindings: Map<string, Binding>;
  readonly globals: Set<string>;
  readonly nonlocals: Set<string>;
  readonly children: Scope[];
}

export interface Scopes {
  readonly module: Scope;
  readonly scopeOf: ReadonlyMap<object, Scope>;
  /** The binding of each Name expression, and of each binding statement's name; absent for builtins. Other modules' are in it, too. */
  readonly bindingOf: ReadonlyMap<object, Binding>;
  /** Names that no scope binds: builtins, or errors at run time. */
  readonly free: ReadonlyMap<string, Name[]>;
}

/** @param bindingOf where bindings are entered; the modules of a program share one. */
export function analyseScopes(module: Module, bindingOf = new Map<object, Binding>()): Scopes {
  return resolveNames(new ScopeWalk(module).run(), bindingOf);
}
