import { signature } from "../functions.js";
import { declareMethods } from "../declare.js";
import { UserWarning } from "../exceptions.js";
import { str } from "../repr.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";
import { current } from "./streams.js";
import { framesOf } from "./traceback.js";

const shown = new Set<string>();

/** `warnings.warn(message, category=UserWarning, stacklevel=1)`: to stderr, once for each place and text. */
export function warn(message: Dynamic, category: Dynamic = UserWarning, _stacklevel: Dynamic = 1): null {
  const isException = message instanceof Error;
  const name = isException ? typeName(message) : (category.name as string);
  const frame = framesOf(new Error().stack).findLast(({ file }) => !/\/stdlib\/warnings\.[jt]s$/.test(file));
  const text = `${frame?.file ?? "sys"}:${frame?.line ?? 1}: ${name}: ${str(message)}\n`;
  if (!shown.has(text)) current.stderr.write(text);
  shown.add(text);
  return null;
}

/** `warnings.catch_warnings(record=False)`: nothing is filtered here, so there is nothing to restore. */
export class catch_warnings {
  constructor(private readonly options: { record?: Dynamic } = {}) {}

  __enter__(): Dynamic {
    return this.options.record ? [] : null;
  }

  __exit__(_type?: Dynamic, _error?: Dynamic, _tb?: Dynamic): null {
    return null;
  }
}

declareMethods(catch_warnings, "catch_warnings", {
  __init__: ["*", "record=", "action=", "category="],
  __exit__: ["exc_type", "exc", "tb"],
});
signature(warn, "warn", ["message", "category=", "stacklevel="]);
