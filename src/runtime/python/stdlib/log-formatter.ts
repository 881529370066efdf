import { declareMethods } from "../declare.js";
import { ValueError } from "../exceptions.js";
import { percentFormat } from "../percent.js";
import { strFormat } from "../text-format-fields.js";
import type { Dynamic } from "../types.js";
import { pad } from "./numbers.js";
import { type LogRecord } from "./log-record.js";
import { gmtime, localtime, strftime } from "./time.js";
import { formatException, formatStack } from "./traceback.js";

export const BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s";

interface Style {
  readonly normal: string;
  readonly time: RegExp;
  readonly format: (template: string, fields: Dynamic) => string;
}

/** `$name` and `${name}` in a template. */
function dollarFormat(template: string, fields: Dynamic): string {
  return template.replace(
    /\$(?:(\$)|(\w+)|\{(\w+)\})/g,
    (_, dollar, name, braced) => dollar ?? String(fields[name ?? braced]),
  );
}

const styles: Readonly<Record<string, Style>> = {
  "%": {
    normal: "%(message)s",
    time: /%\(asctime\)/,
    format: (template, fields) => percentFormat(template, fields),
  },
  "{": {
    normal: "{message}",
    time: /\{asctime/,
    format: (template, fields) => strFormat(template, [], fields),
  },
  $: { normal: "${message}", time: /\$\{?asctime/, format: dollarFormat },
};

/** `logging.Formatter` */
export class Formatter {
  static converter: Dynamic = localtime;
  defaultTimeFormat = "%Y-%m-%d %H:%M:%S";
  datefmt: string | null;
  readonly #style: Style;
  readonly #template: string;
  readonly #defaults: Dynamic;

  constructor(
    fmt: Dynamic = null,
    datefmt: Dynamic = null,
    style = "%",
    _validate = true,
    options: { defaults?: Dynamic } = {},
  ) {
    const found = styles[style];
    if (!found) throw new ValueError(`Style must be one of: ${Object.keys(styles).join(",")}`);
    this.#style = found;
    this.#template = fmt ?? found.normal;
    this.#defaults = options.defaults ?? null;
    this.datefmt = datefmt;
  }

  usesTime(): boolean {
    return this.#style.time.test(this.#template);
  }

  formatTime(record: LogRecord, datefmt: Dynamic = null): string {
    const convert = (this.constructor as Dynamic).converter === gmtime ? gmtime : localtime;
    const moment = convert(record.created);
    if (datefmt) return strftime(datefmt, moment);
    return `${strftime(this.defaultTimeFormat, moment)},${pad(record["msecs"], 3)}`;
  }

  formatException(error: Dynamic): string {
    const value = Array.isArray(error) ? error[1] : error;
    return formatException(value).join("").replace(/\n$/, "");
  }

  formatMessage(record: LogRecord): string {
    return this.#style.format(this.#template, { ...this.#defaults, ...record });
  }

  formatStack(stack: string): string {
    return stack;
  }

  /** The whole text of a record: message, exception, stack. */
  format(record: LogRecord): string {
    record["message"] = record.getMessage();
    if (this.usesTime()) record["asctime"] = this.formatTime(record, this.datefmt);
    let text = this.formatMessage(record);
    if (record.exc_info && !record.exc_text) record.exc_text = this.formatException(record.exc_info);
    if (record.exc_text) text += `${text.endsWith("\n") ? "" : "\n"}${record.exc_text}`;
    if (record.stack_info) text += `\nStack (most recent call last):\n${formatStack().join("").trimEnd()}`;
    return text;
  }
}

declareMethods(Formatter, "Formatter", {
  __init__: ["fmt=", "datefmt=", "style=", "validate=", "*", "defaults="],
  format: ["record"],
  formatTime: ["record", "datefmt="],
  formatException: ["ei"],
  formatMessage: ["record"],
});
