/** Values of the protocol as values of VS Code, and back. */
import * as vscode from "vscode";
import type {
  CodeAction,
  CodeLens,
  Command,
  Diagnostic,
  Hover,
  MarkupContent,
  Range,
  WorkspaceEdit,
} from "vscode-languageserver/node";

export const toRange = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

export const fromPosition = ({ line, character }: vscode.Position): { line: number; character: number } => ({
  line,
  character,
});

export const fromRange = ({ start, end }: vscode.Range): Range => ({
  start: fromPosition(start),
  end: fromPosition(end),
});

/** Keeps the protocol's own, which actions are asked with. */
const originals = new WeakMap<vscode.Diagnostic, Diagnostic>();

export function toDiagnostic(from: Diagnostic): vscode.Diagnostic {
  const message = typeof from.message === "string" ? from.message : from.message.value;
  // The protocol counts severities and tags from 1, VS Code severities from 0.
  const made = new vscode.Diagnostic(toRange(from.range), message, (from.severity ?? 1) - 1);
  if (from.source !== undefined) made.source = from.source;
  const href = from.codeDescription?.href;
  if (from.code !== undefined)
    made.code = href === undefined ? from.code : { value: from.code, target: vscode.Uri.parse(href) };
  if (from.tags) made.tags = from.tags;
  originals.set(made, from);
  return made;
}

export const fromDiagnostic = (one: vscode.Diagnostic): Diagnostic | undefined => originals.get(one);

export function toHover({ contents, range }: Hover): vscode.Hover {
  const text = new vscode.MarkdownString((contents as MarkupContent).value);
  return new vscode.Hover(text, range && toRange(range));
}

const toCommand = ({ title, command, arguments: args }: Command): vscode.Command => ({
  title,
  command,
  ...(args && { arguments: args }),
});

export const toCodeLens = ({ range, command }: CodeLens): vscode.CodeLens =>
  new vscode.CodeLens(toRange(range), command && toCommand(command));

export function toCodeAction(from: CodeAction, asked: readonly vscode.Diagnostic[]): vscode.CodeAction {
  const kind = from.kind === undefined ? undefined : vscode.CodeActionKind.Empty.append(from.kind);
  const made = new vscode.CodeAction(from.title, kind);
  if (from.edit) made.edit = toWorkspaceEdit(from.edit);
  if (from.command) made.command = toCommand(from.command);
  if (from.isPreferred !== undefined) made.isPreferred = from.isPreferred;
  const codes = new Set(from.diagnostics?.map((one) => JSON.stringify(one)));
  const about = asked.filter((one) => codes.has(JSON.stringify(fromDiagnostic(one))));
  if (about.length > 0) made.diagnostics = [...about];
  return made;
}

function toWorkspaceEdit({ changes = {} }: WorkspaceEdit): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const [uri, edits] of Object.entries(changes))
    for (const { range, newText } of edits) edit.replace(vscode.Uri.parse(uri), toRange(range), newText);
  return edit;
}
