import { Console } from "node:console";
import { InputError } from "../index.js";

/**
 * `predict2invoke lsp --stdio`: serves an editor over standard input and output. The server is loaded only now, since no other command needs it.
 * Its process ends when the editor says so.
 *
 * @throws InputError without `--stdio`: there is no other way to talk to it.
 */
export async function runLsp({ stdio }: { readonly stdio?: boolean }): Promise<void> {
  if (!stdio) throw new InputError("there is no way to talk to the server", "Add --stdio.");
  // Standard output is the protocol's.
  globalThis.console = new Console(process.stderr);
  const report = (error: unknown): void => console.error(error);
  process.on("uncaughtException", report).on("unhandledRejection", report);
  const { serve } = await import("../editor/server/server.js");
  serve(process.stdin, process.stdout);
  await new Promise(() => undefined);
}
