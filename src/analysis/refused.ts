/** What Python's grammar lets pass and its compiler refuses: `return` outside of a function, two parameters of one name. */
import type { AnyNode, Arguments, Expr, Module, Stmt, SyntaxProblem } from "../parser/ast.js";
import { walk } from "../parser/index.js";
import { cutStatements, isStatement } from "./cut.js";

/** The nodes around one, the innermost first. */
type Path = readonly AnyNode[];

/** The compiler's message for a node that cannot stand there. */
type Rule<N extends AnyNode> = (node: N, around: () => Path) => string | undefined;
type Rules = { readonly [K in AnyNode["kind"]]?: Rule<AnyNode & { readonly kind: K }> };

/**
 * Replaces statements that CPython's compiler refuses by ErrorStmt, in the tree. `await` beside functions stays, as in a notebook.
 *
 * @returns a problem for each, with CPython's message.
 */
export function cutRefusedStatements(module: Module): SyntaxProblem[] {
  const open: AnyNode[] = [];
  const around = (): Path => [...open].reverse();
  const found = new Map<Stmt, SyntaxProblem>();
  walk(module, {
    enter(node) {
      const message = (rules[node.kind] as Rule<AnyNode> | undefined)?.(node, around);
      open.push(node);
      const statement = message === undefined ? undefined : open.findLast(isStatement);
      if (message !== undefined && statement && !found.has(statement))
        found.set(statement, { message, span: node.span });
    },
    leave: () => void open.pop(),
  });
  return cutStatements(module, found);
}

const rules: Rules = {
  Return: (node, around) => {
    const scope = around().find(isScope);
    if (scope?.kind !== "FunctionDef" && scope?.kind !== "AsyncFunctionDef")
      return "'return' outside function";
    const isAsyncGenerator = scope.kind === "AsyncFunctionDef" && node.value !== undefined && yields(scope);
    return isAsyncGenerator ? "'return' with value in async generator" : undefined;
  },
  Yield: (_, around) => yieldProblem(around()),
  YieldFrom: (_, around) =>
    around().find(isScope)?.kind === "AsyncFunctionDef"
      ? "'yield from' inside async function"
      : yieldProblem(around()),
  Await: (_, around) => (isInSync(around()) ? "'await' outside async function" : undefined),
  AsyncFor: (_, around) => (isInSync(around()) ? "'async for' outside async function" : undefined),
  AsyncWith: (_, around) => (isInSync(around()) ? "'async with' outside async function" : undefined),
  Comprehension: (node, around) =>
    node.isAsync && around()[0]?.kind !== "GeneratorExp" && isInSync(around())
      ? "asynchronous comprehension outside of an asynchronous function"
      : undefined,
  Break: (node, around) => (isInLoop(node, around()) ? undefined : "'break' outside loop"),
  Continue: (node, around) => (isInLoop(node, around()) ? undefined : "'continue' not properly in loop"),
  Nonlocal: (_, around) =>
    around().some(isScope) ? undefined : "nonlocal declaration not allowed at module level",
  Arguments: (node) => {
    const twice = repeated(parameterNames(node));
    return twice && `duplicate argument '${twice}' in function definition`;
  },
  Global: (node, around) => {
    const scope = around().find(isScope);
    const own = scope && "args" in scope ? parameterNames(scope.args as Arguments) : [];
    const both = node.names.find((name) => own.includes(name));
    return both && `name '${both}' is parameter and global`;
  },
  Call: (node) => keywordProblem(node.keywords),
  ClassDef: (node) => keywordProblem(node.keywords),
  Try: (node) =>
    node.handlers.slice(0, -1).some((h) => h.type === undefined)
      ? "default 'except:' must be last"
      : undefined,
  Match: (node) => {
    const early = node.cases
      .slice(0, -1)
      .find((c) => c.guard === undefined && c.pattern.kind === "MatchAs" && c.pattern.pattern === undefined);
    if (early?.pattern.kind !== "MatchAs") return undefined;
    const what = early.pattern.name === undefined ? "wildcard" : `name capture '${early.pattern.name}'`;
    return `${what} makes remaining patterns unreachable`;
  },
  Assign: (node) =>
    starProblem(node.value) ?? node.targets.map(targetProblem).find((message) => message !== undefined),
  AnnAssign: (node) => node.value && starProblem(node.value),
  AugAssign: (node) => starProblem(node.value),
};

const scopes = new Set<AnyNode["kind"]>(["FunctionDef", "AsyncFunctionDef", "ClassDef", "Lambda"]);
const comprehensions = new Set<AnyNode["kind"]>(["ListComp", "SetComp", "DictComp", "GeneratorExp"]);
const isScope = (node: AnyNode): boolean => scopes.has(node.kind);

function yieldProblem(around: Path): string | undefined {
  const scope = around.findIndex(isScope);
  const inner = scope < 0 ? around : around.slice(0, scope);
  const comprehension = inner.find((node) => comprehensions.has(node.kind));
  if (comprehension) return `'yield' inside ${comprehensionNames[comprehension.kind]!}`;
  return scope < 0 || around[scope]!.kind === "ClassDef" ? "'yield' outside function" : undefined;
}

const comprehensionNames: Partial<Record<AnyNode["kind"], string>> = {
  ListComp: "list comprehension",
  SetComp: "set comprehension",
  DictComp: "dict comprehension",
  GeneratorExp: "generator expression",
};

/** In a function without `async`. */
function isInSync(around: Path): boolean {
  const scope = around.find(isScope);
  return scope !== undefined && scope.kind !== "AsyncFunctionDef";
}

/** Whether the function itself is a generator, not one inside it. */
function yields(fn: AnyNode): boolean {
  let found = false;
  walk(fn, {
    enter(node) {
      if (node.kind === "Yield") found = true;
      return node === fn || !isScope(node);
    },
  });
  return found;
}

function isInLoop(statement: AnyNode, around: Path): boolean {
  let child = statement;
  for (const node of around) {
    if (isScope(node)) return false;
    const isLoop = node.kind === "For" || node.kind === "AsyncFor" || node.kind === "While";
    if (isLoop && node.body.includes(child as Stmt)) return true;
    child = node;
  }
  return false;
}

const parameterNames = (args: Arguments): string[] =>
  [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg].flatMap((a) =>
    a ? [a.arg] : [],
  );

const repeated = (names: readonly string[]): string | undefined =>
  names.find((name, i) => names.indexOf(name) < i);

function keywordProblem(keywords: readonly { readonly arg?: string }[]): string | undefined {
  const twice = repeated(keywords.flatMap((k) => (k.arg === undefined ? [] : [k.arg])));
  return twice && `keyword argument repeated: ${twice}`;
}

const starProblem = (value: Expr): string | undefined =>
  value.kind === "Starred" ? "can't use starred expression here" : undefined;

function targetProblem(target: Expr): string | undefined {
  if (target.kind === "Starred") return "starred assignment target must be in a list or tuple";
  if (target.kind !== "Tuple" && target.kind !== "List") return undefined;
  if (target.elts.filter((e) => e.kind === "Starred").length > 1)
    return "multiple starred expressions in assignment";
  return target.elts
    .map((e) => targetProblem(e.kind === "Starred" ? e.value : e))
    .find((m) => m !== undefined);
}
