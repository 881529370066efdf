import type { AnyNode, Arguments, Dict, MatchMapping } from "./ast.js";

/** What `walk` calls; `enter` returning false skips the node's children. */
export interface Visitor {
  enter?(node: AnyNode, parent: AnyNode | undefined): boolean | void;
  leave?(node: AnyNode, parent: AnyNode | undefined): void;
}

type Visit = (child: AnyNode) => void;
type EachChild = (node: never, visit: Visit) => void;

/** For kinds whose fields, taken one after the other, are in evaluation order: the fields that hold nodes. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Module: ["body"],
  FunctionDef: ["decorators", "typeParams", "args", "returns", "body"],
  AsyncFunctionDef: ["decorators", "typeParams", "args", "returns", "body"],
  ClassDef: ["decorators", "typeParams", "bases", "keywords", "body"],
  Return: ["value"],
  Delete: ["targets"],
  Assign: ["value", "targets"],
  TypeAlias: ["name", "typeParams", "value"],
  AugAssign: ["target", "value"],
  AnnAssign: ["value", "target", "annotation"],
  For: ["iter", "target", "body", "orelse"],
  AsyncFor: ["iter", "target", "body", "orelse"],
  While: ["test", "body", "orelse"],
  If: ["test", "body", "orelse"],
  With: ["items", "body"],
  AsyncWith: ["items", "body"],
  WithItem: ["contextExpr", "optionalVars"],
  Match: ["subject", "cases"],
  MatchCase: ["pattern", "guard", "body"],
  Raise: ["exc", "cause"],
  Try: ["body", "handlers", "orelse", "finalbody"],
  TryStar: ["body", "handlers", "orelse", "finalbody"],
  ExceptHandler: ["type", "body"],
  Assert: ["test", "msg"],
  Import: ["names"],
  ImportFrom: ["names"],
  Expr: ["value"],
  BoolOp: ["values"],
  NamedExpr: ["value", "target"],
  BinOp: ["left", "right"],
  UnaryOp: ["operand"],
  Lambda: ["args", "body"],
  IfExp: ["test", "body", "orelse"],
  Set: ["elts"],
  Comprehension: ["iter", "target", "ifs"],
  ListComp: ["generators", "elt"],
  SetComp: ["generators", "elt"],
  GeneratorExp: ["generators", "elt"],
  DictComp: ["generators", "key", "value"],
  Await: ["value"],
  Yield: ["value"],
  YieldFrom: ["value"],
  Compare: ["left", "comparators"],
  Call: ["func", "args", "keywords"],
  Keyword: ["value"],
  JoinedStr: ["values"],
  FormattedValue: ["value", "formatSpec"],
  Attribute: ["value"],
  Subscript: ["value", "slice"],
  Starred: ["value"],
  List: ["elts"],
  Tuple: ["elts"],
  Slice: ["lower", "upper", "step"],
  Arg: ["default", "annotation"],
  TypeVar: ["bound"],
  MatchValue: ["value"],
  MatchSequence: ["patterns"],
  MatchClass: ["cls", "patterns", "kwdPatterns"],
  MatchAs: ["pattern"],
  MatchOr: ["patterns"],
};

/** Kinds whose fields interleave. */
const INTERLEAVED: Readonly<Record<string, EachChild>> = {
  Dict: (node: Dict, visit) => {
    node.values.forEach((value, index) => {
      const key = node.keys[index];
      if (key !== undefined) visit(key);
      visit(value);
    });
  },
  MatchMapping: (node: MatchMapping, visit) => {
    node.patterns.forEach((pattern, index) => {
      visit(node.keys[index]!);
      visit(pattern);
    });
  },
  Arguments: (node: Arguments, visit) => {
    node.posonlyargs.forEach(visit);
    node.args.forEach(visit);
    if (node.vararg !== undefined) visit(node.vararg);
    node.kwonlyargs.forEach(visit);
    if (node.kwarg !== undefined) visit(node.kwarg);
  },
};

/**
 * The direct children of a node, in the order in which Python evaluates them; where nothing is evaluated, in source
 * order. A comprehension's generators come before its element, an assignment's value before its targets.
 */
export function children(node: AnyNode): AnyNode[] {
  const result: AnyNode[] = [];
  eachChild(node, (child) => result.push(child));
  return result;
}

/** Visits a node and all below it, depth first; does not recurse, so that nesting may be as deep as it likes. */
export function walk(root: AnyNode, visitor: Visitor): void {
  const pending: { node: AnyNode; parent: AnyNode | undefined; isLeaving: boolean }[] = [];
  pending.push({ node: root, parent: undefined, isLeaving: false });
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, parent } = next;
    if (next.isLeaving) {
      visitor.leave?.(node, parent);
      continue;
    }
    const isSkipped = visitor.enter?.(node, parent) === false;
    if (visitor.leave !== undefined) pending.push({ node, parent, isLeaving: true });
    if (isSkipped) continue;
    for (const child of children(node).reverse())
      pending.push({ node: child, parent: node, isLeaving: false });
  }
}

function eachChild(node: AnyNode, visit: Visit): void {
  const interleaved = INTERLEAVED[node.kind];
  if (interleaved !== undefined) return interleaved(node as never, visit);
  for (const field of FIELDS[node.kind] ?? []) {
    const value = (node as unknown as Record<string, AnyNode | readonly AnyNode[] | undefined>)[field];
    if (value === undefined) continue;
    if (Array.isArray(value)) value.forEach(visit);
    else visit(value as AnyNode);
  }
}
