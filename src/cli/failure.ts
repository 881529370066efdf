import { type InputError, version } from "../index.js";
import { colourStyle, plainStyle, printable } from "../report/terminal.js";
import type { Terminal } from "./terminal.js";

/** What the exit code tells a script. */
export const exitCodes = {
  /** Everything converted, no diagnostic of severity error. */
  converted: 0,
  /** Everything converted, some diagnostics of severity error. */
  incomplete: 1,
  /** Bad usage or unreadable input; nothing was written. */
  refused: 2,
  /** A fault of this program; the other inputs are converted. */
  fault: 3,
} as const;

/** One line: what is wrong, and what to do. */
export function errorLine(error: InputError, terminal: Terminal): string {
  const style = terminal.colour.stderr ? colourStyle : plainStyle;
  return `${style.red("error:")} ${printable(`${error.message}. ${error.help}`)}\n`;
}

/** Asks for a bug report about an input. */
export function faultText(error: unknown, given: string, verbose: boolean): string {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = verbose && error instanceof Error && error.stack !== undefined ? `\n${error.stack}` : "";
  return (
    printable(
      `predict2invoke ${version} failed on ${given}; this is a fault of ours, and the other inputs are not affected. ` +
        `Please report it with that input and this line: ${message}`,
    ) + `${stack}\n`
  );
}
