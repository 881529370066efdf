/** What stands above the agent's class and its handlers. */
import type { CodeLens } from "vscode-languageserver/node";
import { join } from "node:path";
import type { Span } from "../../parser/ast.js";
import { notebookPosition } from "../../notebook/index.js";
import { commandOf } from "./actions.js";
import type { OpenFiles } from "./open-files.js";
import { uriOf } from "./places.js";
import { shareOf } from "./share.js";
import type { Analysis, Workbench } from "./workbench.js";

export async function codeLenses(uri: string, workbench: Workbench, files: OpenFiles): Promise<CodeLens[]> {
  await workbench.settled();
  const file = files.of(uri);
  const analysis = file && workbench.of(file.path);
  if (!file || !analysis) return [];
  const { agent } = analysis;
  const lens = (span: Span | undefined, title: string, id: Parameters<typeof commandOf>[0]): CodeLens[] => {
    const at = span && placeOf(analysis, span, files);
    if (at?.uri !== uri) return [];
    const start = { line: at.range.start.line, character: at.range.start.character };
    const range = { start, end: start };
    return [{ range, command: commandOf(id, [file.uri, { position: start }], title) }];
  };
  const { percent, error, warning } = shareOf(analysis);
  return [
    ...lens(
      agent.span,
      `${percent}% converted (${error} errors, ${warning} warnings)`,
      "predict2invoke.showTypeScript",
    ),
    ...lens(agent.span, "Convert to an app", "predict2invoke.convertModel"),
    ...lens(agent.predict, "answers POST /invocations · Show TypeScript", "predict2invoke.showTypeScript"),
    ...lens(agent.predictStream, 'answers "stream": true · Show TypeScript', "predict2invoke.showTypeScript"),
  ];
}

function placeOf({ agent, program, preview }: Analysis, span: Span, files: OpenFiles) {
  const module = preview.notebook?.modules.find((one) => one.path === agent.file);
  const path = join(program.folder, module ? preview.notebook!.notebook : agent.file);
  const [start, end] = module
    ? [notebookPosition(module, span.start), notebookPosition(module, span.end)]
    : [span.start, span.end];
  return files.range(path, start, end, uriOf(path));
}
