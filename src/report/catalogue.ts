import type { Span } from "../parser/ast.js";
import { catalogue } from "./catalogue.generated.js";
import { type CatalogueEntry, generalHelp } from "./catalogue-source.js";
import type { Diagnostic } from "./diagnostic.js";

/** A word code of the catalogue. */
export type DiagnosticCode = keyof typeof catalogue;

/** Values for the `{name}` places of a message and its help. */
export type Parameters = Readonly<Record<string, string | number>>;

/** The names of a text's `{name}` places. */
type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

/** Values for all places of a code's message, and for those of its help that are known. */
export type ParametersOf<Code extends DiagnosticCode> = Parameters &
  Readonly<Record<Places<(typeof catalogue)[Code]["message"]>, string | number>>;

/** Every code, in the catalogue's order. */
export const diagnosticCodes = Object.keys(catalogue) as DiagnosticCode[];

/** Whether a word is a code of the catalogue. */
export function isDiagnosticCode(word: string): word is DiagnosticCode {
  return Object.hasOwn(catalogue, word);
}

/** The catalogue's entry of a code, with its help apart from any place. */
export function catalogueEntry(code: DiagnosticCode): CatalogueEntry {
  return { code, ...catalogue[code], help: generalHelp(catalogue[code]) };
}

/**
 * Makes a diagnostic from the catalogue.
 *
 * @param params values for the `{name}` places; a place without a value stays as it is written.
 * @param file path of the input file, relative to the input.
 */
export function diagnostic(code: DiagnosticCode, params: Parameters, file: string, span: Span): Diagnostic {
  const { severity, effortMinutes, message, help } = catalogue[code];
  return {
    code,
    severity,
    message: fill(message, params),
    help: fill(help, params),
    effortMinutes,
    file,
    span,
  };
}

function fill(template: string, params: Parameters): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
