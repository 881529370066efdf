import { relative } from "node:path";
import { version } from "../app/distribution.js";
import { InputError } from "../app/input-error.js";
import { colourStyle, plainStyle, printable } from "../report/terminal.js";
import type { Terminal } from "./terminal.js";

/** What the exit code tells a script. */
export const exitCodes = {
  /** Everything converted, and nothing that `--fail-on` names. */
  converted: 0,
  /** Everything converted, with diagnostics that `--fail-on` names; or a difference that `check` found. */
  incomplete: 1,
  /** Bad usage: nothing was written. Or an input that cannot be read: the others are converted. */
  refused: 2,
  /** A fault of this program; the other inputs are converted. */
  fault: 3,
  /** Ended by Ctrl-C, as shells count signals; what is written is whole. */
  interrupted: 130,
} as const;

/** One line: what is wrong, and what to do. */
export function errorLine(error: InputError, terminal: Terminal): string {
  const style = terminal.colour.stderr ? colourStyle : plainStyle;
  return `${style.red("error:")} ${printable(`${error.message}. ${error.help}`)}\n`;
}

export const inputError = (message: string, help: string): InputError => new InputError(message, help);

/** A failed write as one line: nothing is half-written, because folders are renamed when they are whole. Other errors come back as they are. */
export function writeError(error: unknown): unknown {
  if (error instanceof InputError) return error;
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === undefined || !/^E[A-Z\d]+$/.test(code)) return error;
  // What is written first goes beside its place; that name says nothing to anybody.
  const meant = path
    ?.replace(/(^|[/\\])\.([^/\\]+)\.(?:partial|fetching)-[^/\\]+/, "$1$2")
    .replace(/\.partial-\d+-\d+$/, "");
  const place = meant === undefined ? "the output" : relative(process.cwd(), meant) || meant;
  const reason = code === "ENOSPC" ? "the disk is full" : message.replace(/, .*$/, "");
  return inputError(
    `${place} cannot be written: ${reason}`,
    "Name another folder, or mend that and run it again.",
  );
}

/** Asks for a bug report about an input. */
export function faultText(error: unknown, given: string, verbose: boolean): string {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return faultLine(message, given, verbose && error instanceof Error ? error.stack : undefined);
}

/** Asks for a bug report about an input, with the stack where it is given. */
export function faultLine(message: string, given: string, stackTrace?: string): string {
  const stack = stackTrace === undefined ? "" : `\n${stackTrace}`;
  return (
    printable(
      `predict2invoke ${version} failed on ${given}; this is a fault of ours, and the other inputs are not affected. ` +
        `Please report it with that input and this line: ${message}`,
    ) + `${stack}\n`
  );
}
