import type { Expr, Stmt } from "./ast.js";
import { argumentList } from "./calls.js";
import { documentedBlock } from "./blocks.js";
import type { Context } from "./context.js";
import { expression, plainExpression, identifier } from "./expressions.js";
import { arguments_, typeParams } from "./parameters.js";
import { headerColon } from "./header.js";
import { errorStatement, type StatementBuilder } from "./statements.js";
import type { SyntaxNode } from "./syntax-tree.js";
import type { TriviaBuilder } from "./trivia.js";

/** Functions and classes, by node type. */
export const DEFINITIONS: Readonly<Record<string, StatementBuilder>> = {
  class_definition: (context, node, trivia) => classDef(context, node, trivia, []),
  decorated_definition: decorated,
  function_definition: (context, node, trivia) => functionDef(context, node, trivia, []),
};

/** The definition spans from its `def` or `class`, as in Python; the decorators stand before. */
function decorated(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  const parts = context.tree.named(node);
  const decorators = parts
    .slice(0, -1)
    .map((decorator) => expression(context, context.tree.children(decorator)[1]!));
  const definition = parts.at(-1)!;
  switch (context.type(definition)) {
    case "function_definition":
      return functionDef(context, definition, trivia, decorators);
    case "class_definition":
      return classDef(context, definition, trivia, decorators);
    default:
      return errorStatement(context, node, trivia, "invalid syntax");
  }
}

function functionDef(context: Context, node: SyntaxNode, trivia: TriviaBuilder, decorators: Expr[]): Stmt {
  const { tree } = context;
  const nameNode = tree.find(node, "identifier")!;
  const parameters = tree.find(node, "parameters")!;
  const returnType = tree.find(node, "type");
  const args = arguments_(context, parameters, context.span(parameters));
  const returns = returnType === undefined ? {} : { returns: plainExpression(context, returnType) };
  headerColon(context, node, trivia);
  const owner = { trivia, start: tree.start(node) };
  const { end, ...content } = documentedBlock(context, tree.find(node, "block")!, owner);
  return {
    kind: tree.find(node, "async") === undefined ? "FunctionDef" : "AsyncFunctionDef",
    name: identifier(context, nameNode),
    nameSpan: context.span(nameNode),
    typeParams: typeParams(context, tree.find(node, "type_parameter")),
    args,
    ...content,
    decorators,
    ...returns,
    trivia,
    span: context.lines.span(tree.start(node), end),
  };
}

function classDef(context: Context, node: SyntaxNode, trivia: TriviaBuilder, decorators: Expr[]): Stmt {
  const { tree } = context;
  const nameNode = tree.find(node, "identifier")!;
  const list = tree.find(node, "argument_list");
  const { args, keywords } = list === undefined ? { args: [], keywords: [] } : argumentList(context, list);
  headerColon(context, node, trivia);
  const owner = { trivia, start: tree.start(node) };
  const { end, ...content } = documentedBlock(context, tree.find(node, "block")!, owner);
  return {
    kind: "ClassDef",
    name: identifier(context, nameNode),
    nameSpan: context.span(nameNode),
    typeParams: typeParams(context, tree.find(node, "type_parameter")),
    bases: args,
    keywords,
    ...content,
    decorators,
    trivia,
    span: context.lines.span(tree.start(node), end),
  };
}
