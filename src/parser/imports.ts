import type { Alias, Stmt } from "./ast.js";
import type { Context } from "./context.js";
import { identifier } from "./expressions.js";
import type { StatementBuilder } from "./statements.js";
import type { SyntaxNode } from "./syntax-tree.js";
import type { TriviaBuilder } from "./trivia.js";

/** The import statements, by node type. */
export const IMPORTS: Readonly<Record<string, StatementBuilder>> = {
  future_import_statement: futureImport,
  import_from_statement: importFrom,
  import_statement: importModules,
};

function importModules(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  checkTrailingComma(context, node);
  return {
    kind: "Import",
    names: aliases(context, context.tree.named(node)),
    trivia,
    span: context.span(node),
  };
}

function futureImport(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  checkTrailingComma(context, node);
  const names = aliases(context, context.tree.named(node));
  return { kind: "ImportFrom", module: "__future__", names, level: 0, trivia, span: context.span(node) };
}

function importFrom(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  checkTrailingComma(context, node);
  const [source, ...names] = context.tree.named(node);
  return {
    kind: "ImportFrom",
    ...importSource(context, source!),
    names: aliases(context, names),
    trivia,
    span: context.span(node),
  };
}

function importSource(context: Context, node: SyntaxNode): { module: string; level: number } {
  if (context.type(node) === "dotted_name") return { module: dottedName(context, node), level: 0 };
  const [prefix, module] = context.tree.children(node);
  const level = context.text(prefix!).replace(/[^.]/g, "").length;
  return { module: module === undefined ? "" : dottedName(context, module), level };
}

/** The grammar takes a comma at the end also where no parentheses close the list. */
function checkTrailingComma(context: Context, node: SyntaxNode): void {
  const last = context.tree.children(node).at(-1)!;
  const message = "trailing comma not allowed without surrounding parentheses";
  if (context.type(last) === ",") context.problem(last, message);
}

function aliases(context: Context, nodes: readonly SyntaxNode[]): Alias[] {
  return nodes.map((node) => alias(context, node));
}

function alias(context: Context, node: SyntaxNode): Alias {
  const span = context.span(node);
  if (context.type(node) === "wildcard_import") return { kind: "Alias", name: "*", span };
  if (context.type(node) === "dotted_name") return { kind: "Alias", name: dottedName(context, node), span };
  const [name, , asname] = context.tree.children(node);
  return { kind: "Alias", name: dottedName(context, name!), asname: identifier(context, asname!), span };
}

function dottedName(context: Context, node: SyntaxNode): string {
  return context.tree
    .named(node)
    .map((part) => identifier(context, part))
    .join(".");
}
