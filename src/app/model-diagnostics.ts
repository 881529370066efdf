import type { Span } from "../parser/ast.js";
import { diagnostic, type DiagnosticCode, type Parameters } from "../report/catalogue.js";
import type { Diagnostic } from "../report/diagnostic.js";
import { spanOf } from "../secrets/mask.js";
import type { CarriedArtifact } from "./artifacts.js";
import { descriptionFile, type ModelDescription, type ModelResource } from "./model.js";
import { isGrantedByHand, isWritable, knownScopes, labelOf } from "./resource-types.js";
import { appResources, undeclared, type UsedResource } from "./resources.js";

/** What of `MLmodel` the app does not carry over, or only perhaps. */
export function modelDiagnostics(
  model: ModelDescription,
  text: string,
  carried: readonly CarriedArtifact[],
): Diagnostic[] {
  const report = (code: DiagnosticCode, params: Parameters, word: string): Diagnostic =>
    diagnostic(code, params, descriptionFile, findWord(text, word));
  return [
    ...unmapped(model).map(({ type, name }) => report("resource-unknown", { type, name }, name)),
    ...model.userScopes
      .filter((scope) => !knownScopes.has(scope) || !isWritable(scope))
      .map((scope) => report("user-scope-unchecked", { scope }, scope)),
    ...(model.onBehalfOfUser ? [report("on-behalf-of-user", {}, "on_behalf_of_user")] : []),
    ...model.artifacts
      .filter(({ name }) => !carried.some((one) => one.name === name))
      .map(({ name, path }) => report("artifact-not-carried", { name, path }, path)),
  ];
}

const unmapped = ({ resources: declared }: ModelDescription): readonly ModelResource[] =>
  appResources({ declared, used: [], userScopes: [], settings: [], secretScope: "" }).unknown;

/**
 * Declared resources that nothing in the agent names.
 *
 * @param texts the Python of the program, and the configuration that it reads.
 */
export function unusedResources(
  declared: readonly ModelResource[],
  used: readonly (Pick<UsedResource, "type"> & { readonly name?: string })[],
  texts: readonly string[],
): readonly ModelResource[] {
  const open = new Set(used.filter(({ name }) => name === undefined).map(({ type }) => type));
  const named = (name: string) => texts.some((text) => text.includes(name));
  return declared.filter(
    ({ type, name }) => !open.has(type) && !named(name) && !named(name.replace(/\.[^.]*$/, ".*")),
  );
}

export const unusedDiagnostics = (unused: readonly ModelResource[], text: string): Diagnostic[] =>
  unused.map(({ type, name }) =>
    diagnostic("resource-unused", { type: labelOf(type), name }, descriptionFile, findWord(text, name)),
  );

/** Resources that the program uses, and its model does not declare, at the places of their use. */
export function undeclaredDiagnostics(
  declared: readonly ModelResource[],
  used: readonly (UsedResource & { readonly file: string; readonly span: Span })[],
): Diagnostic[] {
  return undeclared(declared, used)
    .filter(({ type }) => !isGrantedByHand(type))
    .map(({ type, name, file, span }) =>
      diagnostic("resource-undeclared", { type: labelOf(type), name }, file, span),
    );
}

/** Resources that the program uses, and to which no resource of its app gives access; of a schema, where none of what it holds is declared. */
export function byHandDiagnostics(
  declared: readonly ModelResource[],
  used: readonly (UsedResource & { readonly file: string; readonly span: Span })[],
): Diagnostic[] {
  return used
    .filter(
      ({ type, name }) => isGrantedByHand(type) && !declared.some((one) => one.name.startsWith(`${name}.`)),
    )
    .map(({ type, name, file, span }) =>
      diagnostic("resource-by-hand", { type: labelOf(type), name }, file, span),
    );
}

/** The first place of a word in a text; the beginning when YAML writes it differently. */
export function findWord(text: string, word: string): Span {
  const at = Math.max(0, text.indexOf(word));
  return spanOf(text, at, text.startsWith(word, at) ? at + word.length : at);
}
