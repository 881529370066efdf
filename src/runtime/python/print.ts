import { signature } from "./functions.js";
import { callMethod } from "./call-method.js";
import { Keywords } from "./keywords.js";
import { str } from "./repr.js";
import type { Dynamic } from "./types.js";

/** `print(*values)`; sep, end, file and flush come as a trailing `keywords({...})`. */
export function print(...args: Dynamic[]): null {
  const last: unknown = args.at(-1);
  const options = last instanceof Keywords ? last.values : {};
  const values = last instanceof Keywords ? args.slice(0, -1) : args;
  const text = values.map((value) => str(value)).join(options.sep ?? " ") + (options.end ?? "\n");
  if (options.file === undefined || options.file === null) process.stdout.write(text);
  else callMethod(options.file, "write", [text]);
  return null;
}

signature(print, "print", ["*args", "sep=", "end=", "file=", "flush="]);
