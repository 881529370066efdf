import type { Span } from "../parser/ast.js";
import { diagnostic, type DiagnosticCode, type Parameters } from "../report/catalogue.js";
import type { Diagnostic } from "../report/diagnostic.js";
import { descriptionFile, type ModelDescription } from "./model.js";
import { mapResources } from "./resources.js";

/** What of `MLmodel` the app does not carry over, or only perhaps. */
export function modelDiagnostics(model: ModelDescription, text: string): Diagnostic[] {
  const report = (code: DiagnosticCode, params: Parameters, word: string): Diagnostic =>
    diagnostic(code, params, descriptionFile, findWord(text, word));
  return [
    ...mapResources(model.resources).unknown.map(({ type, name }) =>
      report("resource-unknown", { type, name }, name),
    ),
    ...model.userScopes.map((scope) => report("user-scope-unchecked", { scope }, scope)),
    ...(model.onBehalfOfUser ? [report("on-behalf-of-user", {}, "on_behalf_of_user")] : []),
    ...model.artifacts.map(({ name, path }) => report("artifact-not-carried", { name, path }, path)),
  ];
}

/** The first place of a word in a text; the beginning when YAML writes it differently. */
function findWord(text: string, word: string): Span {
  const at = Math.max(0, text.indexOf(word));
  const length = text.startsWith(word, at) ? word.length : 0;
  return { start: positionAt(text, at), end: positionAt(text, at + length) };
}

function positionAt(text: string, at: number): Span["start"] {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf("\n") + 1;
  return {
    line: before.split("\n").length,
    column: at - lineStart + 1,
    offset: new TextEncoder().encode(before).length,
  };
}
