/** How much of the active editor's model is converted, in the status bar. */
import * as vscode from "vscode";
import type { ServerClient } from "./client.js";

interface Status {
  readonly uri: string;
  /** Null where the file belongs to no agent. */
  readonly agent: string | null;
  readonly percent?: number;
  readonly total?: number;
  readonly untranslated?: number;
  readonly error?: number;
  readonly warning?: number;
}

export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Right, 90);
  private readonly known = new Map<string, Status>();
  private readonly subscription: vscode.Disposable;

  constructor(client: ServerClient) {
    this.item.name = "predict2invoke";
    this.item.command = "predict2invoke.showTypeScript";
    client.on<Status>("predict2invoke/status", (status) => {
      this.known.set(vscode.Uri.parse(status.uri).toString(), status);
      this.update();
    });
    this.subscription = vscode.window.onDidChangeActiveTextEditor(() => this.update());
  }

  private update(): void {
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    const status = active === undefined ? undefined : this.known.get(active);
    if (!status || status.agent === null) return this.item.hide();
    this.item.text = `$(arrow-swap) ${status.percent}% TypeScript`;
    this.item.tooltip = [
      `${status.agent}: ${status.untranslated} of ${status.total} statements are left for you`,
      `${status.error} errors, ${status.warning} warnings`,
    ].join("\n");
    this.item.show();
  }

  dispose(): void {
    this.item.dispose();
    this.subscription.dispose();
  }
}
