/** `loguru.logger`. Where a message was logged (name, function, line) is not known in an app: the default format leaves it out. */
import { appendFileSync } from "node:fs";
import { declareMethods } from "../python/declare.js";
import { environ } from "../python/stdlib/environ.js";
import {
  call,
  type Dynamic,
  Exception,
  format,
  NotImplementedError,
  pyClass,
  repr,
  splitKeywords,
  str,
  strFormat,
  truthy,
  TypeError,
  ValueError,
} from "../python/index.js";
import { stderr } from "../python/stdlib/sys.js";
import { formatException } from "../python/stdlib/traceback.js";

const numbers: Readonly<Record<string, number>> = {
  TRACE: 5,
  DEBUG: 10,
  INFO: 20,
  SUCCESS: 25,
  WARNING: 30,
  ERROR: 40,
  CRITICAL: 50,
};

/** A level: its text is its name. */
class Level {
  constructor(
    readonly name: string,
    readonly no: number,
  ) {}

  static of(level: Dynamic): Level {
    if (typeof level === "number") return new Level(`Level ${level}`, level);
    const name = str(level);
    const no = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
    if (no === undefined) throw new ValueError(`Level ${repr(level)} does not exist`);
    return new Level(name, no);
  }

  __format__(spec: string): string {
    return format(this.name, spec);
  }

  __str__(): string {
    return this.name;
  }
}
pyClass(Level, { name: "RecordLevel", module: "loguru._recattrs" });

const two = (value: number): string => String(value).padStart(2, "0");

/** When a message was logged; its specification is made of tokens such as `YYYY` and `HH`. */
class Moment {
  constructor(private readonly date = new Date()) {}

  __format__(spec: string): string {
    const { date } = this;
    const minutes = -date.getTimezoneOffset();
    const offset = (separator: string): string =>
      `${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}${separator}${two(Math.abs(minutes) % 60)}`;
    const millis = String(date.getMilliseconds()).padStart(3, "0");
    const tokens: Readonly<Record<string, string>> = {
      YYYY: String(date.getFullYear()),
      YY: String(date.getFullYear()).slice(2),
      MM: two(date.getMonth() + 1),
      DD: two(date.getDate()),
      HH: two(date.getHours()),
      mm: two(date.getMinutes()),
      ss: two(date.getSeconds()),
      SSSSSS: `${millis}000`,
      SSS: millis,
      ZZ: offset(""),
      Z: offset(":"),
    };
    return (spec || "YYYY-MM-DDTHH:mm:ss.SSSSSSZZ").replace(
      /\[([^\]]*)\]|YYYY|YY|MM|DD|HH|mm|ss|SSSSSS|SSS|ZZ|Z/g,
      (token, literal?: string) => literal ?? tokens[token]!,
    );
  }
}
pyClass(Moment, { name: "datetime", module: "loguru._datetime" });

interface Record_ {
  readonly time: Moment;
  readonly level: Level;
  readonly message: string;
  readonly extra: Record<string, Dynamic>;
  readonly exception: Dynamic;
}

interface Handler {
  readonly level: Level;
  readonly write: (text: string) => void;
  readonly template: (record: Record_) => string;
  readonly accepts: (record: Record_) => boolean;
}

const standard = "{time:YYYY-MM-DD HH:mm:ss.SSS} | {level: <8} | {message}";
const unknownFields = /\{(?:name|function|line|file|module|process|thread|elapsed)\b/;
const markup = /<\/?(?:[a-zA-Z]+(?:[ ,][a-zA-Z]+)*)?>/g;

const handlers = new Map<number, Handler>();
let count = 0;

function writerOf(sink: Dynamic): (text: string) => void {
  if (typeof sink === "string") return (text) => appendFileSync(sink, text);
  if (typeof sink === "function") return (text) => void call(sink, [text]);
  if (typeof sink?.write === "function") return (text) => void sink.write(text);
  throw new TypeError(`Cannot log to objects of this kind: ${repr(sink)}`);
}

function templateOf(given: Dynamic): (record: Record_) => string {
  if (typeof given === "function") return (record) => str(call(given, [record]));
  const text = str(given);
  if (unknownFields.test(text))
    throw new NotImplementedError(
      `A format with where a message was logged is not supported in an app: ${repr(text)}`,
    );
  const plain = `${text.replace(markup, "")}\n`;
  return (record) => strFormat(plain, [], record);
}

interface AddOptions {
  level?: Dynamic;
  format?: Dynamic;
  filter?: Dynamic;
}

function added(
  sink: Dynamic,
  { level = "DEBUG", format: given = standard, filter = null }: AddOptions = {},
): number {
  if (filter !== null && typeof filter !== "function")
    throw new NotImplementedError("A filter is a function in an app.");
  handlers.set(count, {
    level: Level.of(level),
    write: writerOf(sink),
    template: templateOf(given),
    accepts: (record) => filter === null || truthy(call(filter, [record])),
  });
  return count++;
}
added(stderr, { level: environ.get("LOGURU_LEVEL") ?? "DEBUG" });

interface Options {
  readonly exception: Dynamic;
  readonly lazy: boolean;
}

/** `loguru.logger`, and what `bind` and `opt` make of it. */
export class Logger {
  constructor(
    private readonly extra: Readonly<Record<string, Dynamic>> = {},
    private readonly options: Options = { exception: null, lazy: false },
  ) {}

  trace(message: Dynamic, ...rest: Dynamic[]): null {
    return this.write(Level.of("TRACE"), message, rest);
  }
  debug(message: Dynamic, ...rest: Dynamic[]): null {
    return this.write(Level.of("DEBUG"), message, rest);
  }
  info(message: Dynamic, ...rest: Dynamic[]): null {
    return this.write(Level.of("INFO"), message, rest);
  }
  success(message: Dynamic, ...rest: Dynamic[]): null {
    return this.write(Level.of("SUCCESS"), message, rest);
  }
  warning(message: Dynamic, ...rest: Dynamic[]): null {
    return this.write(Level.of("WARNING"), message, rest);
  }
  error(message: Dynamic, ...rest: Dynamic[]): null {
    return this.write(Level.of("ERROR"), message, rest);
  }
  critical(message: Dynamic, ...rest: Dynamic[]): null {
    return this.write(Level.of("CRITICAL"), message, rest);
  }
  /** At the level of errors, with the exception that is handled. */
  exception(message: Dynamic, ...rest: Dynamic[]): null {
    const [args, { exc_info: handled = null, ...keywords }] = splitKeywords(rest);
    return this.written(Level.of("ERROR"), message, args, keywords, handled);
  }
  log(level: Dynamic, message: Dynamic, ...rest: Dynamic[]): null {
    return this.write(Level.of(level), message, rest);
  }

  /** A logger whose messages carry these values in `extra`. */
  bind(values: Readonly<Record<string, Dynamic>> = {}): Logger {
    return new Logger({ ...this.extra, ...values }, this.options);
  }

  /** A logger that logs an exception too, or calls the functions that it is given only where a message is written. */
  opt({ exception = null, lazy = false }: { exception?: Dynamic; lazy?: Dynamic } = {}): Logger {
    return new Logger(this.extra, { exception, lazy: truthy(lazy) });
  }

  /** @returns the number that `remove` takes. */
  add(sink: Dynamic, options: AddOptions = {}): number {
    return added(sink, options);
  }

  /** Removes one sink, or all. Throws ValueError where there is none of this number. */
  remove(handler: Dynamic = null): null {
    if (handler === null) handlers.clear();
    else if (!handlers.delete(Number(handler)))
      throw new ValueError(`There is no existing handler with id ${str(handler)}`);
    return null;
  }

  private write(level: Level, message: Dynamic, rest: Dynamic[]): null {
    const [args, keywords] = splitKeywords(rest);
    return this.written(level, message, args, keywords, this.options.exception);
  }

  private written(
    level: Level,
    message: Dynamic,
    args: readonly Dynamic[],
    keywords: Record<string, Dynamic>,
    exception: Dynamic,
  ): null {
    const wanted = [...handlers.values()].filter((handler) => handler.level.no <= level.no);
    if (wanted.length === 0) return null;
    const { lazy } = this.options;
    const evaluated = (value: Dynamic): Dynamic => (lazy ? call(value, []) : value);
    const values = args.map(evaluated);
    const named = Object.fromEntries(Object.entries(keywords).map(([k, v]) => [k, evaluated(v)]));
    const isFormatted = values.length > 0 || Object.keys(named).length > 0;
    const record: Record_ = {
      time: new Moment(),
      level,
      message: isFormatted ? strFormat(str(message), values, named) : str(message),
      extra: { ...this.extra, ...named },
      exception: exception instanceof Exception ? exception : null,
    };
    const trace = record.exception === null ? "" : formatException(record.exception as Exception).join("");
    for (const handler of wanted)
      if (handler.accepts(record)) handler.write(handler.template(record) + trace);
    return null;
  }
}
pyClass(Logger, { name: "Logger", module: "loguru._logger" });
declareMethods(Logger, "Logger", {
  bind: ["**values"],
  add: ["sink", "*", "level=", "format=", "filter="],
  opt: ["*", "exception=", "lazy="],
});

export const logger = new Logger();
