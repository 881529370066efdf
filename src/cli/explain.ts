import { InputError } from "../app/input-error.js";
import { catalogueEntry, diagnosticCodes, isDiagnosticCode } from "../report/catalogue.js";

/** The long help of one code, as text. Throws InputError for a word that is no code, naming the nearest ones. */
export function explain(code: string): string {
  if (!isDiagnosticCode(code)) {
    const near = nearest(code, diagnosticCodes);
    throw new InputError(
      `there is no diagnostic ${JSON.stringify(code)}`,
      near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "`predict2invoke explain` lists all.",
    );
  }
  const { severity, effortMinutes, message, help, explanation } = catalogueEntry(code);
  return [
    `${code} (${severity}, about ${effortMinutes} minutes)`,
    message,
    `What to do: ${help}`,
    explanation,
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

/** One line a code. */
export function listCodes(): string {
  const width = Math.max(...diagnosticCodes.map((code) => code.length));
  return diagnosticCodes.map((code) => `${code.padEnd(width)}  ${catalogueEntry(code).severity}\n`).join("");
}

/** Up to three words that share most letter pairs with the word. */
function nearest(word: string, known: readonly string[]): string[] {
  const pairs = letterPairs(word.toLowerCase());
  return known
    .map((one) => ({ one, score: similarity(pairs, letterPairs(one)) }))
    .filter(({ score }) => score > 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ one }) => one);
}

function letterPairs(word: string): Set<string> {
  return new Set([...word].slice(1).map((letter, at) => word[at]! + letter));
}

/** Dice's coefficient of two sets. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size || 1);
}
