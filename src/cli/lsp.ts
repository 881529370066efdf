import { InputError } from "../index.js";

/**
 * `predict2invoke lsp --stdio`: serves an editor. The server is loaded only now, since no other command needs it. Never returns.
 *
 * @throws InputError without `--stdio`: there is no other way to talk to it.
 */
export async function runLsp({ stdio }: { readonly stdio?: boolean }): Promise<void> {
  if (!stdio) throw new InputError("there is no way to talk to the server", "Add --stdio.");
  const { serveStandardStreams } = await import("../editor/server/process.js");
  serveStandardStreams();
  await new Promise(() => undefined);
}
