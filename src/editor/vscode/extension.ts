/** The extension: commands, views and settings of VS Code over the language server, which knows everything about Python. */
import * as vscode from "vscode";
import { ServerClient } from "./client.js";
import { registerCommands } from "./commands.js";
import { ConvertedViews } from "./converted-views.js";
import { registerLanguageFeatures } from "./features.js";
import { StatusItem } from "./status.js";

let client: ServerClient | undefined;

/** Called by VS Code when the first Python file, or a workspace with a model, is opened. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel("predict2invoke");
  client = new ServerClient(context, output);
  const views = new ConvertedViews(client);
  const status = new StatusItem(client);
  context.subscriptions.push(output, client, views, status);
  registerLanguageFeatures(context, client);
  registerCommands(context, client, views, output);
  await client.start();
}

/** Called by VS Code before it ends, or disables the extension. */
export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}
