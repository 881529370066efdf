/** Work that the server reports, as notifications that can be cancelled. */
import * as vscode from "vscode";
import { type ProtocolConnection, WorkDoneProgress } from "vscode-languageserver/node";

export class Progress {
  constructor(private readonly connection: ProtocolConnection) {}

  create(token: string | number): void {
    let report: vscode.Progress<{ message?: string; increment?: number }> | undefined;
    let end = (): void => undefined;
    let reached = 0;
    const listener = this.connection.onProgress(WorkDoneProgress.type, token, (value) => {
      if (value.kind === "begin") {
        const options = {
          location: vscode.ProgressLocation.Notification,
          title: value.title,
          cancellable: value.cancellable === true,
        };
        void vscode.window.withProgress(options, (progress, cancellation) => {
          report = progress;
          cancellation.onCancellationRequested(
            () => void this.connection.sendNotification("window/workDoneProgress/cancel", { token }),
          );
          return new Promise<void>((resolve) => (end = resolve));
        });
      } else if (value.kind === "report") {
        const increment = Math.max(0, (value.percentage ?? reached) - reached);
        reached += increment;
        report?.report({ increment, ...(value.message !== undefined && { message: value.message }) });
      } else {
        end();
        listener.dispose();
      }
    });
  }
}
