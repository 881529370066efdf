import { diagnostic } from "../report/catalogue.js";
import type { Diagnostic } from "../report/diagnostic.js";
import { masksOf, spanOf } from "./mask.js";

/**
 * One diagnostic for each secret of a masked text.
 *
 * @param variables what the app reads instead, by the numbers of the secrets.
 */
export function secretDiagnostics(
  path: string,
  text: string,
  variables: ReadonlyMap<number, string>,
): Diagnostic[] {
  return masksOf(text).map(({ number, rule, start, end }) => {
    const span = spanOf(text, start, end);
    const variable = variables.get(number);
    return variable === undefined
      ? diagnostic("secret-left-out", { what: rule.label }, path, span)
      : diagnostic("secret-in-source", { what: rule.label, variable }, path, span);
  });
}
