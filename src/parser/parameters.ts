import type { Arg, Arguments, Expr, Span, TypeParam } from "./ast.js";
import type { Context } from "./context.js";
import { expression, identifier, plainExpression } from "./expressions.js";
import type { SyntaxNode } from "./syntax-tree.js";

/** Arguments while they are being read, with where the next plain parameter goes. */
interface Reading {
  posonlyargs: Arg[];
  args: Arg[];
  vararg?: Arg;
  kwonlyargs: Arg[];
  kwarg?: Arg;
  isKeywordOnly: boolean;
}

type Reader = (context: Context, node: SyntaxNode, reading: Reading) => void;

const READERS: Readonly<Record<string, Reader>> = {
  default_parameter: defaultParameter,
  dictionary_splat_pattern: splatParameter,
  identifier: (context, node, reading) => addPlain(reading, arg(context, node, node)),
  keyword_separator: keywordSeparator,
  list_splat_pattern: splatParameter,
  positional_separator: positionalSeparator,
  tuple_pattern: (context, node) => context.problem(node, "parameters cannot be parenthesized"),
  typed_default_parameter: typedDefaultParameter,
  typed_parameter: typedParameter,
};

/**
 * The parameters of a function or lambda.
 * @param node the parameter list; absent for a lambda without parameters
 * @param emptySpan where the list would stand if it is absent
 */
export function arguments_(context: Context, node: SyntaxNode | undefined, emptySpan: Span): Arguments {
  const reading: Reading = { posonlyargs: [], args: [], kwonlyargs: [], isKeywordOnly: false };
  for (const parameter of node === undefined ? [] : context.tree.named(node)) {
    const read = READERS[context.type(parameter)];
    if (read === undefined) context.problem(parameter, "invalid syntax");
    else {
      if (reading.kwarg !== undefined)
        context.problem(parameter, "arguments cannot follow var-keyword argument");
      read(context, parameter, reading);
    }
  }
  checkOrder(context, reading);
  const { isKeywordOnly: _, ...parameters } = reading;
  if (reading.isKeywordOnly && reading.vararg === undefined && reading.kwonlyargs.length === 0) {
    context.problem(node!, "named arguments must follow bare *");
  }
  return { kind: "Arguments", ...parameters, span: node === undefined ? emptySpan : context.span(node) };
}

function checkOrder(context: Context, { posonlyargs, args }: Reading): void {
  const plain = [...posonlyargs, ...args];
  const firstDefault = plain.findIndex((parameter) => parameter.default !== undefined);
  const offender = plain.find((parameter, index) => index > firstDefault && parameter.default === undefined);
  if (firstDefault < 0 || offender === undefined) return;
  const message = "parameter without a default follows parameter with a default";
  context.problems.push({ message, span: offender.span });
}

function addPlain(reading: Reading, parameter: Arg): void {
  (reading.isKeywordOnly ? reading.kwonlyargs : reading.args).push(parameter);
}

/** A parameter that spans its name and annotation; its default is not part of it. */
function arg(
  context: Context,
  nameNode: SyntaxNode,
  last: SyntaxNode,
  fields: { annotation?: Expr; default?: Expr } = {},
): Arg {
  return {
    kind: "Arg",
    arg: identifier(context, nameNode),
    ...fields,
    span: context.spanOver(nameNode, last),
  };
}

function defaultParameter(context: Context, node: SyntaxNode, reading: Reading): void {
  const [nameNode, , value] = context.tree.children(node);
  if (context.type(nameNode!) !== "identifier")
    return context.problem(nameNode!, "parameters cannot be parenthesized");
  addPlain(reading, arg(context, nameNode!, nameNode!, { default: plainExpression(context, value!) }));
}

function typedDefaultParameter(context: Context, node: SyntaxNode, reading: Reading): void {
  const [nameNode, , type, , value] = context.tree.children(node);
  const annotation = plainExpression(context, type!);
  addPlain(
    reading,
    arg(context, nameNode!, type!, { annotation, default: plainExpression(context, value!) }),
  );
}

function typedParameter(context: Context, node: SyntaxNode, reading: Reading): void {
  const [target, , type] = context.tree.children(node);
  if (context.type(target!) === "identifier") {
    addPlain(reading, arg(context, target!, type!, { annotation: plainExpression(context, type!) }));
  } else {
    addSplat(context, target!, reading, type);
  }
}

function splatParameter(context: Context, node: SyntaxNode, reading: Reading): void {
  addSplat(context, node, reading, undefined);
}

function addSplat(context: Context, node: SyntaxNode, reading: Reading, type: SyntaxNode | undefined): void {
  const [, target] = context.tree.children(node);
  if (context.type(target!) !== "identifier") return context.problem(node, "invalid syntax");
  const isKeywords = context.type(node) === "dictionary_splat_pattern";
  const build = isKeywords ? plainExpression : expression;
  const annotation = type === undefined ? {} : { annotation: build(context, type) };
  const parameter = arg(context, target!, type ?? target!, annotation);
  if (isKeywords) {
    reading.kwarg = parameter;
    return;
  }
  if (reading.isKeywordOnly) context.problem(node, "* argument may appear only once");
  reading.vararg = parameter;
  reading.isKeywordOnly = true;
}

function keywordSeparator(context: Context, node: SyntaxNode, reading: Reading): void {
  if (reading.isKeywordOnly) context.problem(node, "* argument may appear only once");
  reading.isKeywordOnly = true;
}

function positionalSeparator(context: Context, node: SyntaxNode, reading: Reading): void {
  if (reading.isKeywordOnly) context.problem(node, "/ must be ahead of *");
  else if (reading.posonlyargs.length > 0) context.problem(node, "/ may appear only once");
  else if (reading.args.length === 0) context.problem(node, "at least one argument must precede /");
  reading.posonlyargs.push(...reading.args.splice(0));
}

const TYPE_PARAM_KINDS: Readonly<Record<string, TypeParam["kind"]>> = {
  "*": "TypeVarTuple",
  "**": "ParamSpec",
};

/** `[T: bound, *Ts, **P]` after the name of a function, class or type alias. */
export function typeParams(context: Context, node: SyntaxNode | undefined): TypeParam[] {
  if (node === undefined) return [];
  return context.tree.named(node).map((type) => typeParam(context, type));
}

function typeParam(context: Context, type: SyntaxNode): TypeParam {
  const span = context.span(type);
  const content = context.tree.first(type);
  const [first, second, third] = context.tree.children(content);
  switch (context.type(content)) {
    case "splat_type":
      return { kind: TYPE_PARAM_KINDS[context.type(first!)]!, name: identifier(context, second!), span };
    case "constrained_type":
      if (context.type(context.tree.first(first!)) !== "identifier")
        context.problem(type, "cannot use bound with TypeVarTuple or ParamSpec");
      return { kind: "TypeVar", name: identifier(context, first!), bound: expression(context, third!), span };
    default:
      if (context.type(content) !== "identifier") context.problem(type, "invalid syntax");
      return { kind: "TypeVar", name: identifier(context, content), span };
  }
}
