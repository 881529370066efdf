/** What can be done about a diagnostic, and with a file. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type Diagnostic,
  type TextEdit,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Stmt } from "../../parser/ast.js";
import { children, parse } from "../../parser/index.js";
import type { AnyNode } from "../../parser/ast.js";
import { commandTitles, type CommandId } from "./command-table.js";
import { diagnosticSource } from "./diagnostics.js";
import { markOf, type OpenFiles } from "./open-files.js";
import type { Workbench } from "./workbench.js";

/** The kind of the actions that are about a whole file; clients can ask for it alone. */
export const fileActionKind = `${CodeActionKind.Source}.predict2invoke`;

export const actionKinds = [CodeActionKind.QuickFix, fileActionKind];

export async function codeActions(
  { textDocument: { uri }, range, context }: CodeActionParams,
  workbench: Workbench,
  files: OpenFiles,
): Promise<CodeAction[]> {
  await workbench.settled();
  const file = files.of(uri);
  if (!file || !workbench.of(file.path)) return [];
  const wants = (kind: string): boolean =>
    !context.only || context.only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const actions: CodeAction[] = [];
  const { document } = files.place(file.path, files.position(uri, range.start), uri);
  if (wants(CodeActionKind.QuickFix) && document)
    for (const one of context.diagnostics)
      if (one.source === diagnosticSource) actions.push(...fixes(one, uri, document, file.path));
  if (wants(fileActionKind)) actions.push(...fileActions(file.uri, range.start));
  return actions;
}

const fileActions = (uri: string, position: unknown): CodeAction[] =>
  (
    ["predict2invoke.convertFile", "predict2invoke.convertModel", "predict2invoke.showTypeScript"] as const
  ).map((id) => ({
    title: commandTitles[id],
    kind: fileActionKind,
    command: commandOf(id, [uri, { position }]),
  }));

export const commandOf = (id: CommandId, args: unknown[], title: string = commandTitles[id]): Command => ({
  title,
  command: id,
  arguments: args,
});

// ---- quick fixes ------------------------------------------------------------------------------------------------------

function fixes(found: Diagnostic, uri: string, document: TextDocument, path: string): CodeAction[] {
  const actions: CodeAction[] = [];
  const change = (title: string, edit: TextEdit, isPreferred: boolean): void => {
    const base = { title, kind: CodeActionKind.QuickFix, diagnostics: [found], isPreferred };
    actions.push({ ...base, edit: { changes: { [uri]: [edit] } } });
  };
  const respelled = respelling(found, document);
  if (respelled) change(`Change to \`${respelled.newText}\``, respelled, true);
  if (found.code === "unused-ignore") {
    const unused = withoutComment(found, document);
    if (unused) change("Remove the comment", unused, true);
  } else {
    const ignored = ignoreComment(found, document, path);
    if (ignored) change(`Ignore \`${String(found.code)}\` here`, ignored, false);
  }
  return actions;
}

/** The member that the help names, in the place of the last name of the diagnostic's range that is not supported. */
function respelling(found: Diagnostic, document: TextDocument): TextEdit | undefined {
  const message = typeof found.message === "string" ? found.message : found.message.value;
  const near = /Did you mean `([^`]+)`\?/.exec(message)?.[1];
  const wrong = /`([^`]+)`/.exec(message)?.[1]?.split(".").at(-1);
  if (near === undefined || wrong === undefined) return undefined;
  const text = document.getText(found.range);
  const at = [...text.matchAll(/[\p{L}\p{N}_]+/gu)].findLast((word) => word[0] === wrong)?.index;
  if (at === undefined) return undefined;
  const start = document.offsetAt(found.range.start) + at;
  const range = { start: document.positionAt(start), end: document.positionAt(start + wrong.length) };
  return { range, newText: near.split(".").at(-1)! };
}

/** A comment line before the statement, or a comment behind one that begins within a line. */
function ignoreComment(found: Diagnostic, document: TextDocument, path: string): TextEdit | undefined {
  if (path.endsWith(".ipynb") && document.uri.endsWith(".ipynb")) return undefined; // JSON has no comments.
  const text = document.getText();
  const comment = `# predict2invoke: ignore[${String(found.code)}] reason`;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const statement = statementAt(text, document.offsetAt(found.range.start) - markOf(document));
  const mark = statement?.start.line === 1 ? markOf(document) : 0;
  const line = statement ? statement.start.line - 1 : found.range.start.line;
  const own = lineText(document, line);
  const before = own.slice(0, statement ? statement.start.column - 1 + mark : found.range.start.character);
  if (/^\uFEFF?(?:# MAGIC )?\s*$/.test(before) || !statement) {
    const indent = /^(?:# MAGIC )?\s*/.exec(before.replace("\uFEFF", ""))![0];
    const at = { line, character: mark };
    return { range: { start: at, end: at }, newText: `${indent}${comment}${eol}` };
  }
  const last = lineText(document, statement.end.line - 1);
  const at = { line: statement.end.line - 1, character: last.trimEnd().length };
  return { range: { start: at, end: at }, newText: `  ${comment}` };
}

const lineText = (document: TextDocument, line: number): string =>
  document
    .getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
    .replace(/(?:\r\n|\r|\n)$/, "");

/** Where the innermost statement around an index begins and ends. */
function statementAt(text: string, index: number): Stmt["span"] | undefined {
  const { module } = parse(text, "");
  const offset = Buffer.byteLength(text.replace(/^\uFEFF/, "").slice(0, index));
  let found: Stmt["span"] | undefined;
  const visit = (node: AnyNode): void => {
    const { start, end } = node.span;
    if (node.kind !== "Module" && (offset < start.offset || offset > end.offset)) return;
    if ("trivia" in node) found = node.span;
    for (const child of children(node)) visit(child);
  };
  visit(module);
  return found;
}

function withoutComment(found: Diagnostic, document: TextDocument): TextEdit | undefined {
  const { line } = found.range.start;
  const text = lineText(document, line);
  const at = text.search(/#\s*predict2invoke:\s*ignore\[/);
  if (at < 0) return undefined;
  const isAlone = text.slice(0, at).trim() === "";
  const start = { line, character: isAlone ? 0 : text.slice(0, at).trimEnd().length };
  return {
    range: { start, end: isAlone ? { line: line + 1, character: 0 } : { line, character: text.length } },
    newText: "",
  };
}
