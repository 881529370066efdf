import { AssertionError } from "../exceptions.js";
import { pyClass } from "../class-info.js";
import { declareMethods } from "../declare.js";
import {
  DeprecationWarning,
  ImportWarning,
  PendingDeprecationWarning,
  ResourceWarning,
  TypeError,
  UserWarning,
  Warning,
} from "../exceptions.js";
import { signature } from "../functions.js";
import { isSubclass } from "../isinstance.js";
import { repr, str } from "../repr.js";
import { type } from "../type.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";
import { current } from "./streams.js";
import { framesOf } from "./traceback.js";

interface Filter {
  readonly action: string;
  readonly message: RegExp | null;
  readonly category: Dynamic;
}

/** Python's own filters; the program's module is `__main__`, whose DeprecationWarnings are shown. */
const standard: readonly Filter[] = [
  { action: "default", message: null, category: DeprecationWarning },
  ...[PendingDeprecationWarning, ImportWarning, ResourceWarning].map((category) => ({
    action: "ignore",
    message: null,
    category,
  })),
];

let filters: readonly Filter[] = standard;
let recorder: WarningMessage[] | null = null;
const shown = new Set<string>();

/** What `catch_warnings(record=True)` collects. */
class WarningMessage {
  constructor(
    readonly message: Dynamic,
    readonly category: Dynamic,
    readonly filename: string,
    readonly lineno: number,
  ) {}

  __repr__(): string {
    return `{message : ${repr(this.message)}, category : ${repr(typeName(this.message))}, filename : ${repr(this.filename)}, lineno : ${this.lineno}, line : None}`;
  }
}
pyClass(WarningMessage, { name: "WarningMessage", module: "warnings" });

function actionFor(text: string, category: Dynamic): string {
  const matches = (each: Filter) => isSubclass(category, each.category) && (each.message?.test(text) ?? true);
  return filters.find(matches)?.action ?? "default";
}

/** `warnings.warn(message, category=UserWarning, stacklevel=1)` */
export function warn(message: Dynamic, category: Dynamic = null, _stacklevel: Dynamic = 1): null {
  const kind = message instanceof Error ? type(message) : (category ?? UserWarning);
  if (typeof kind !== "function" || !isSubclass(kind, Warning))
    throw new TypeError(`category must be a Warning subclass, not '${typeName(kind)}'`);
  const warning = message instanceof Error ? message : new kind(message);
  const text = str(message);
  const action = actionFor(text, kind);
  if (action === "ignore") return null;
  if (action === "error") throw warning;
  const frame = framesOf(new Error().stack).findLast(({ file }) => !/\/stdlib\/warnings\.[jt]s$/.test(file));
  show(new WarningMessage(warning, kind, frame?.file ?? "sys", frame?.line ?? 1), action, text);
  return null;
}

/** Once for each place and text by default, once for each text, or always. */
function show(warning: WarningMessage, action: string, text: string): void {
  const place = action === "once" ? "" : `${warning.filename}:${warning.lineno}`;
  const key = `${place} ${warning.category.name} ${text}`;
  if (action !== "always" && shown.has(key)) return;
  shown.add(key);
  if (recorder !== null) recorder.push(warning);
  else current.stderr.write(`${warning.filename}:${warning.lineno}: ${typeName(warning.message)}: ${text}\n`);
}

function addFilter(filter: Filter, append: Dynamic): null {
  shown.clear();
  filters = append ? [...filters, filter] : [filter, ...filters];
  return null;
}

/** `warnings.filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False)` */
export function filterwarnings(
  action: string,
  message = "",
  category: Dynamic = Warning,
  _module = "",
  _lineno = 0,
  append: Dynamic = false,
): null {
  const pattern = message === "" ? null : new RegExp(`^(?:${message})`, "i");
  return addFilter({ action, message: pattern, category }, append);
}

/** `warnings.simplefilter(action, category=Warning, lineno=0, append=False)` */
export function simplefilter(
  action: string,
  category: Dynamic = Warning,
  _lineno = 0,
  append: Dynamic = false,
): null {
  const actions = ["error", "ignore", "always", "default", "module", "once"];
  if (!actions.includes(action)) throw new AssertionError(`invalid action: ${repr(action)}`);
  return addFilter({ action, message: null, category }, append);
}

/** `warnings.resetwarnings()` */
export function resetwarnings(): null {
  filters = [];
  return null;
}

/** `warnings.catch_warnings(record=False, action=None, category=Warning)` */
export class catch_warnings {
  private saved: [readonly Filter[], WarningMessage[] | null] = [filters, recorder];

  constructor(private readonly options: { record?: Dynamic; action?: Dynamic; category?: Dynamic } = {}) {}

  __enter__(): Dynamic {
    this.saved = [filters, recorder];
    shown.clear();
    if (this.options.action) simplefilter(this.options.action, this.options.category ?? Warning);
    if (!this.options.record) return null;
    recorder = [];
    return recorder;
  }

  __exit__(_type?: Dynamic, _error?: Dynamic, _tb?: Dynamic): null {
    [filters, recorder] = this.saved;
    return null;
  }
}

signature(warn, "warn", ["message", "category=", "stacklevel="]);
signature(filterwarnings, "filterwarnings", [
  "action",
  "message=",
  "category=",
  "module=",
  "lineno=",
  "append=",
]);
signature(simplefilter, "simplefilter", ["action", "category=", "lineno=", "append="]);
declareMethods(catch_warnings, "catch_warnings", { __init__: ["*", "record=", "action=", "category="] });
