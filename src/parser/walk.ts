import type { AnyNode } from "./ast.js";

/** What `walk` calls; `enter` returning false skips the node's children. */
export interface Visitor {
  enter?(node: AnyNode, parent: AnyNode | undefined): boolean | void;
  leave?(node: AnyNode, parent: AnyNode | undefined): void;
}

/** The type of the nodes of a kind; some types have two. */
export type NodeOf<K extends AnyNode["kind"], N = AnyNode> = N extends { readonly kind: infer Kinds }
  ? K extends Kinds
    ? N
    : never
  : never;
type Children<K extends AnyNode["kind"]> = (node: NodeOf<K>, out: AnyNode[]) => unknown;

/** Adds the children of each kind in evaluation order; of kinds without children there is no row. */
const rows: { readonly [K in AnyNode["kind"]]?: Children<K> } = {
  Module: (n, out) => all(out, n.body),
  FunctionDef: (n, out) => {
    all(out, n.decorators);
    all(out, n.typeParams);
    out.push(n.args);
    some(out, n.returns);
    all(out, n.body);
  },
  AsyncFunctionDef: (n, out) => {
    all(out, n.decorators);
    all(out, n.typeParams);
    out.push(n.args);
    some(out, n.returns);
    all(out, n.body);
  },
  ClassDef: (n, out) => {
    all(out, n.decorators);
    all(out, n.typeParams);
    all(out, n.bases);
    all(out, n.keywords);
    all(out, n.body);
  },
  Return: (n, out) => some(out, n.value),
  Delete: (n, out) => all(out, n.targets),
  Assign: (n, out) => {
    out.push(n.value);
    all(out, n.targets);
  },
  TypeAlias: (n, out) => {
    out.push(n.name);
    all(out, n.typeParams);
    out.push(n.value);
  },
  AugAssign: (n, out) => {
    out.push(n.target);
    out.push(n.value);
  },
  AnnAssign: (n, out) => {
    some(out, n.value);
    out.push(n.target);
    out.push(n.annotation);
  },
  For: (n, out) => {
    out.push(n.iter);
    out.push(n.target);
    all(out, n.body);
    all(out, n.orelse);
  },
  AsyncFor: (n, out) => {
    out.push(n.iter);
    out.push(n.target);
    all(out, n.body);
    all(out, n.orelse);
  },
  While: (n, out) => {
    out.push(n.test);
    all(out, n.body);
    all(out, n.orelse);
  },
  If: (n, out) => {
    out.push(n.test);
    all(out, n.body);
    all(out, n.orelse);
  },
  With: (n, out) => {
    all(out, n.items);
    all(out, n.body);
  },
  AsyncWith: (n, out) => {
    all(out, n.items);
    all(out, n.body);
  },
  WithItem: (n, out) => {
    out.push(n.contextExpr);
    some(out, n.optionalVars);
  },
  Match: (n, out) => {
    out.push(n.subject);
    all(out, n.cases);
  },
  MatchCase: (n, out) => {
    out.push(n.pattern);
    some(out, n.guard);
    all(out, n.body);
  },
  Raise: (n, out) => {
    some(out, n.exc);
    some(out, n.cause);
  },
  Try: (n, out) => {
    all(out, n.body);
    all(out, n.handlers);
    all(out, n.orelse);
    all(out, n.finalbody);
  },
  TryStar: (n, out) => {
    all(out, n.body);
    all(out, n.handlers);
    all(out, n.orelse);
    all(out, n.finalbody);
  },
  ExceptHandler: (n, out) => {
    some(out, n.type);
    all(out, n.body);
  },
  Assert: (n, out) => {
    out.push(n.test);
    some(out, n.msg);
  },
  Import: (n, out) => all(out, n.names),
  ImportFrom: (n, out) => all(out, n.names),
  Expr: (n, out) => out.push(n.value),
  BoolOp: (n, out) => all(out, n.values),
  NamedExpr: (n, out) => {
    out.push(n.value);
    out.push(n.target);
  },
  BinOp: (n, out) => {
    out.push(n.left);
    out.push(n.right);
  },
  UnaryOp: (n, out) => out.push(n.operand),
  Lambda: (n, out) => {
    out.push(n.args);
    out.push(n.body);
  },
  IfExp: (n, out) => {
    out.push(n.test);
    out.push(n.body);
    out.push(n.orelse);
  },
  Set: (n, out) => all(out, n.elts),
  Comprehension: (n, out) => {
    out.push(n.iter);
    out.push(n.target);
    all(out, n.ifs);
  },
  ListComp: (n, out) => {
    all(out, n.generators);
    out.push(n.elt);
  },
  SetComp: (n, out) => {
    all(out, n.generators);
    out.push(n.elt);
  },
  GeneratorExp: (n, out) => {
    all(out, n.generators);
    out.push(n.elt);
  },
  DictComp: (n, out) => {
    all(out, n.generators);
    out.push(n.key);
    out.push(n.value);
  },
  Await: (n, out) => out.push(n.value),
  Yield: (n, out) => some(out, n.value),
  YieldFrom: (n, out) => out.push(n.value),
  Compare: (n, out) => {
    out.push(n.left);
    all(out, n.comparators);
  },
  Call: (n, out) => {
    out.push(n.func);
    all(out, n.args);
    all(out, n.keywords);
  },
  Keyword: (n, out) => out.push(n.value),
  JoinedStr: (n, out) => all(out, n.values),
  FormattedValue: (n, out) => {
    out.push(n.value);
    some(out, n.formatSpec);
  },
  Attribute: (n, out) => out.push(n.value),
  Subscript: (n, out) => {
    out.push(n.value);
    out.push(n.slice);
  },
  Starred: (n, out) => out.push(n.value),
  List: (n, out) => all(out, n.elts),
  Tuple: (n, out) => all(out, n.elts),
  Slice: (n, out) => {
    some(out, n.lower);
    some(out, n.upper);
    some(out, n.step);
  },
  Arg: (n, out) => {
    some(out, n.default);
    some(out, n.annotation);
  },
  TypeVar: (n, out) => some(out, n.bound),
  MatchValue: (n, out) => out.push(n.value),
  MatchSequence: (n, out) => all(out, n.patterns),
  MatchClass: (n, out) => {
    out.push(n.cls);
    all(out, n.patterns);
    all(out, n.kwdPatterns);
  },
  MatchAs: (n, out) => some(out, n.pattern),
  MatchOr: (n, out) => all(out, n.patterns),
  Dict: (n, out) => {
    n.values.forEach((value, index) => {
      some(out, n.keys[index]);
      out.push(value);
    });
  },
  MatchMapping: (n, out) => {
    n.patterns.forEach((pattern, index) => out.push(n.keys[index]!, pattern));
  },
  Arguments: (n, out) => {
    all(out, n.posonlyargs);
    all(out, n.args);
    some(out, n.vararg);
    all(out, n.kwonlyargs);
    some(out, n.kwarg);
  },
};

function all(out: AnyNode[], nodes: readonly AnyNode[]): void {
  for (const node of nodes) out.push(node);
}

function some(out: AnyNode[], node: AnyNode | undefined): void {
  if (node !== undefined) out.push(node);
}

/**
 * The direct children of a node, in the order in which Python evaluates them; where nothing is evaluated, in source
 * order. A comprehension's generators come before its element, an assignment's value before its targets.
 */
export function children(node: AnyNode): AnyNode[] {
  const out: AnyNode[] = [];
  addChildren(node, out);
  return out;
}

function addChildren(node: AnyNode, out: AnyNode[]): void {
  (rows[node.kind] as Children<typeof node.kind> | undefined)?.(node as never, out);
}

/** Visits a node and all below it, depth first; does not recurse, so that nesting may be as deep as it likes. */
export function walk(root: AnyNode, visitor: Visitor): void {
  // Nodes still to visit, those after them below; where a node's children begin and end, its parent stands in `open`.
  const pending: AnyNode[] = [root];
  const open: AnyNode[] = [];
  /** For each open node, how many nodes were pending before its children. */
  const floors: number[] = [];
  for (;;) {
    while (open.length > 0 && pending.length === floors.at(-1)) {
      const node = open.pop()!;
      floors.pop();
      visitor.leave?.(node, open.at(-1));
    }
    const node = pending.pop();
    if (node === undefined) return;
    const isSkipped = visitor.enter?.(node, open.at(-1)) === false;
    open.push(node);
    floors.push(pending.length);
    if (!isSkipped) {
      const from = pending.length;
      addChildren(node, pending);
      reverse(pending, from);
    }
  }
}

/** Visits the statements below a node in the order of the text, with their handlers and cases, and the node itself. */
export function walkStatements(root: AnyNode, visitor: Visitor): void {
  walk(root, {
    ...visitor,
    enter: (node, parent) => ("trivia" in node || node === root ? visitor.enter?.(node, parent) : false),
    leave:
      visitor.leave &&
      ((node, parent) => ("trivia" in node || node === root) && visitor.leave!(node, parent)),
  });
}

function reverse(nodes: AnyNode[], from: number): void {
  for (let i = from, j = nodes.length - 1; i < j; i++, j--) [nodes[i], nodes[j]] = [nodes[j]!, nodes[i]!];
}
