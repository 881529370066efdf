import { signature } from "../functions.js";
import { type BaseException, toException } from "../exceptions.js";
import { repr, str } from "../repr.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";
import { current } from "./streams.js";

interface Frame {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/** The frames of a JavaScript stack, oldest first, as Python lists them; those of the engine are left out. */
export function framesOf(stack: string | undefined): Frame[] {
  const frames: Frame[] = [];
  for (const text of (stack ?? "").split("\n")) {
    const match = /^\s+at (?:async )?(?:(.*?) \()?(?:file:\/\/)?([^()]*?):(\d+):\d+\)?$/.exec(text);
    if (!match || match[2]!.startsWith("node:")) continue;
    frames.unshift({ name: match[1] ?? "<module>", file: match[2]!, line: Number(match[3]) });
  }
  return frames;
}

/** The last line: class and message. */
export function exceptionLine(error: Dynamic): string {
  const message = str(error);
  const module = (error.constructor as Dynamic)?.__module__;
  const name = module ? `${module}.${typeName(error)}` : typeName(error);
  return `${name}${message === "" ? "" : `: ${message}`}\n`;
}

function own(error: Dynamic): string[] {
  const frames = framesOf(error.stack).map(
    ({ name, file, line }) => `  File "${file}", line ${line}, in ${name}\n`,
  );
  return frames.length > 0
    ? ["Traceback (most recent call last):\n", ...frames, exceptionLine(error)]
    : [exceptionLine(error)];
}

const causeText = "\nThe above exception was the direct cause of the following exception:\n\n";
const contextText = "\nDuring handling of the above exception, another exception occurred:\n\n";

function chained(error: Dynamic, seen: Set<Dynamic>): string[] {
  seen.add(error);
  const cause = error.__cause__ ?? null;
  const context = error.__suppress_context__ ? null : (error.__context__ ?? null);
  const earlier = cause ?? context;
  if (earlier === null || seen.has(earlier)) return own(error);
  return [...chained(earlier, seen), cause !== null ? causeText : contextText, ...own(error)];
}

/** `traceback.format_exception(exc, ...)`: an exception, or the three of older Python. */
export function formatException(
  exc: Dynamic,
  value?: Dynamic,
  _tb?: Dynamic,
  _limit?: Dynamic,
  chain = true,
): string[] {
  const error = value ?? exc;
  if (error === null) return ["NoneType: None\n"];
  const exception: BaseException = toException(error);
  return chain ? chained(exception, new Set()) : own(exception);
}

/** `traceback.format_exception_only(exc)` */
export function formatExceptionOnly(exc: Dynamic, value?: Dynamic): string[] {
  return [exceptionLine(toException(value ?? exc))];
}

/** `traceback.format_exc()` in an except clause; the compiler passes the exception handled there. */
export function formatExc(
  _limit?: Dynamic,
  chain = true,
  { handled = null }: { handled?: Dynamic } = {},
): string {
  return formatException(handled, undefined, undefined, undefined, chain).join("");
}

/** `traceback.print_exc()` in an except clause; the compiler passes the exception handled there. */
export function printExc(
  _limit?: Dynamic,
  file: Dynamic = null,
  chain = true,
  { handled = null }: { handled?: Dynamic } = {},
): null {
  (file ?? current.stderr).write(formatExc(null, chain, { handled }));
  return null;
}

/** `traceback.print_exception(exc, ...)` */
export function printException(
  exc: Dynamic,
  value?: Dynamic,
  _tb?: Dynamic,
  _limit?: Dynamic,
  file: Dynamic = null,
): null {
  (file ?? current.stderr).write(formatException(exc, value).join(""));
  return null;
}

/** `traceback.format_stack()` */
export function formatStack(): string[] {
  return framesOf(new Error().stack).map(
    ({ name, file, line }) => `  File "${file}", line ${line}, in ${name}\n`,
  );
}

/** `traceback.print_stack()` */
export function printStack(): null {
  current.stderr.write(formatStack().join(""));
  return null;
}

/** `traceback.format_tb(tb)`: the frames of the exception that carries them. */
export function formatTb(tb: Dynamic): string[] {
  if (tb === null || tb === undefined) return [];
  return framesOf(tb.stack ?? repr(tb)).map(
    ({ name, file, line }) => `  File "${file}", line ${line}, in ${name}\n`,
  );
}

signature(formatExc, "format_exc", ["limit=", "chain=", "handled="]);
signature(printExc, "print_exc", ["limit=", "file=", "chain=", "handled="]);
signature(formatException, "format_exception", ["exc", "value=", "tb=", "limit=", "chain="]);
signature(formatExceptionOnly, "format_exception_only", ["exc", "value="]);
signature(printException, "print_exception", ["exc", "value=", "tb=", "limit=", "file=", "chain="]);
signature(formatTb, "format_tb", ["tb"]);
