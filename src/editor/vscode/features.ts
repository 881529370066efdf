/** Hovers, actions and lenses of Python documents and cells. */
import * as vscode from "vscode";
import type { CodeAction, CodeLens, Hover } from "vscode-languageserver/node";
import type { ServerClient } from "./client.js";
import { fromDiagnostic, fromPosition, fromRange, toCodeAction, toCodeLens, toHover } from "./translate.js";

const python: vscode.DocumentSelector = [
  { language: "python", scheme: "file" },
  { language: "python", scheme: "vscode-notebook-cell" },
];

const idOf = (document: vscode.TextDocument): { textDocument: { uri: string } } => ({
  textDocument: { uri: document.uri.toString() },
});

export function registerLanguageFeatures(context: vscode.ExtensionContext, client: ServerClient): void {
  const lensesChanged = new vscode.EventEmitter<void>();
  client.on("lenses", () => lensesChanged.fire());
  context.subscriptions.push(
    lensesChanged,
    vscode.languages.registerHoverProvider(python, {
      async provideHover(document, position, token) {
        const params = { ...idOf(document), position: fromPosition(position) };
        const found = await client.request<Hover | null>("textDocument/hover", params, token);
        return found ? toHover(found) : undefined;
      },
    }),
    vscode.languages.registerCodeLensProvider(python, {
      onDidChangeCodeLenses: lensesChanged.event,
      async provideCodeLenses(document, token) {
        const found = await client.request<CodeLens[]>("textDocument/codeLens", idOf(document), token);
        return (found ?? []).map(toCodeLens);
      },
    }),
    vscode.languages.registerCodeActionsProvider(
      python,
      {
        async provideCodeActions(document, range, { diagnostics, only }, token) {
          const params = {
            ...idOf(document),
            range: fromRange(range),
            context: {
              diagnostics: diagnostics.flatMap((one) => fromDiagnostic(one) ?? []),
              ...(only && { only: [only.value] }),
            },
          };
          const found = await client.request<CodeAction[]>("textDocument/codeAction", params, token);
          return (found ?? []).map((one) => toCodeAction(one, diagnostics));
        },
      },
      {
        providedCodeActionKinds: [
          vscode.CodeActionKind.QuickFix,
          vscode.CodeActionKind.Source.append("predict2invoke"),
        ],
      },
    ),
  );
}
