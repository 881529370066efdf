/** The commands of the palette, of the menus, and of lenses and actions. */
import * as vscode from "vscode";
import type { Position } from "vscode-languageserver/node";
import type { CommandResult } from "../server/commands.js";
import type { ServerClient } from "./client.js";
import type { ConvertedViews } from "./converted-views.js";
import { fromPosition } from "./translate.js";

export function registerCommands(
  context: vscode.ExtensionContext,
  client: ServerClient,
  views: ConvertedViews,
  output: vscode.OutputChannel,
): void {
  const register = (id: string, run: (...args: unknown[]) => unknown): void =>
    void context.subscriptions.push(
      vscode.commands.registerCommand(`predict2invoke.${id}`, async (...args: unknown[]) => {
        try {
          return await run(...args);
        } catch (error) {
          void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
          return undefined;
        }
      }),
    );
  register("convertFile", (...args) => convert("predict2invoke.convertFile", targetOf(args), client));
  register("convertModel", (...args) => convert("predict2invoke.convertModel", targetOf(args), client));
  register("showTypeScript", async (...args) => {
    const { uri, position } = targetOf(args);
    if (!uri) return noFile();
    const at = position && new vscode.Position(position.line, position.character);
    if (!(await views.show(uri, at)))
      void vscode.window.showInformationMessage(
        "This file belongs to no agent; there is no TypeScript to show.",
      );
  });
  register("showOutput", () => output.show());
  register("openWalkthrough", () =>
    vscode.commands.executeCommand(
      "workbench.action.openWalkthrough",
      `${context.extension.id}#predict2invoke.start`,
    ),
  );
}

interface Target {
  readonly uri: vscode.Uri | undefined;
  readonly position: Position | undefined;
}

/** Lenses and actions give an address and options, menus a Uri, the palette nothing: then it is the active editor's. */
function targetOf([first, second]: readonly unknown[]): Target {
  const editor = vscode.window.activeTextEditor;
  if (typeof first === "string") {
    const { position } = (second ?? {}) as { position?: Position };
    return { uri: vscode.Uri.parse(first), position };
  }
  if (first instanceof vscode.Uri) return { uri: first, position: undefined };
  return { uri: editor?.document.uri, position: editor && fromPosition(editor.selection.active) };
}

const noFile = (): void =>
  void vscode.window.showInformationMessage("Open a Python file or a notebook of an agent first.");

async function convert(command: string, { uri }: Target, client: ServerClient): Promise<unknown> {
  if (!uri) return noFile();
  const params = { command, arguments: [uri.toString(), {}] };
  const result = await client.request<CommandResult>("workspace/executeCommand", params);
  if (result?.status !== "written") return result;
  const entry = vscode.Uri.joinPath(vscode.Uri.file(result.folder), result.entry);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(entry), {
    viewColumn: vscode.ViewColumn.Beside,
    preview: true,
  });
  return result;
}
