import { signature } from "./functions.js";
import { callMethod } from "./call-method.js";
import { Keywords } from "./keywords.js";
import { TypeError } from "./exceptions.js";
import { str } from "./repr.js";
import { typeName } from "./type-name.js";
import { current } from "./stdlib/streams.js";
import type { Dynamic } from "./types.js";

/** `print(*values)`; sep, end, file and flush come as a trailing `keywords({...})`. */
export function print(...args: Dynamic[]): null {
  const last: unknown = args.at(-1);
  const options = last instanceof Keywords ? last.values : {};
  const values = last instanceof Keywords ? args.slice(0, -1) : args;
  for (const name of Object.keys(options)) {
    if (!["sep", "end", "file", "flush"].includes(name))
      throw new TypeError(`'${name}' is an invalid keyword argument for print()`);
  }
  const text =
    values.map((value) => str(value)).join(textOption("sep", options.sep) ?? " ") +
    (textOption("end", options.end) ?? "\n");
  if (options.file === undefined || options.file === null) current.stdout.write(text);
  else callMethod(options.file, "write", [text]);
  return null;
}

function textOption(name: string, value: Dynamic): string | null | undefined {
  if (value === null || value === undefined || typeof value === "string") return value;
  throw new TypeError(`${name} must be None or a string, not ${typeName(value)}`);
}
signature(print, "print", ["*args", "sep=", "end=", "file=", "flush="]);
