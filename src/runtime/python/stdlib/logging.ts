import { signature } from "../functions.js";
import { declareMethods } from "../declare.js";
import { type BaseException, KeyError, TypeError, ValueError } from "../exceptions.js";
import { keywords, splitKeywords } from "../keywords.js";
import { repr } from "../repr.js";
import { Tuple } from "../tuple.js";
import type { Dynamic } from "../types.js";
import { BASIC_FORMAT, Formatter } from "./log-formatter.js";
import { FileHandler, Filterer, type Handler, StreamHandler } from "./log-handlers.js";
import { checkLevel, CRITICAL, DEBUG, ERROR, INFO, levelName, NOTSET, WARNING } from "./log-levels.js";
import { LogRecord } from "./log-record.js";

export { BASIC_FORMAT, Formatter } from "./log-formatter.js";
export { FileHandler, Filter, Handler, NullHandler, StreamHandler } from "./log-handlers.js";
export {
  addLevelName,
  CRITICAL,
  DEBUG,
  ERROR,
  getLevelName,
  getLevelNamesMapping,
  INFO,
  NOTSET,
  WARNING,
} from "./log-levels.js";
export { LogRecord } from "./log-record.js";

let disabledLevel = 0;

/** What is shown when no handler is set: warnings and worse, the message only. */
const lastResort = new StreamHandler();
lastResort.setLevel(WARNING);

/** The exception that `exc_info` means: the given one, or that of a triple. */
function exceptionOf(given: Dynamic): BaseException | null {
  const value = Array.isArray(given) ? given[1] : given;
  return value instanceof Error ? (value as BaseException) : null;
}

/** The methods of a logger that write; `write` does the work. */
abstract class Writer extends Filterer {
  protected abstract write(level: number, msg: Dynamic, rest: Dynamic[], excInfo?: Dynamic): null;

  debug(msg: Dynamic, ...rest: Dynamic[]): null {
    return this.write(DEBUG, msg, rest);
  }

  info(msg: Dynamic, ...rest: Dynamic[]): null {
    return this.write(INFO, msg, rest);
  }

  warning(msg: Dynamic, ...rest: Dynamic[]): null {
    return this.write(WARNING, msg, rest);
  }

  warn(msg: Dynamic, ...rest: Dynamic[]): null {
    return this.write(WARNING, msg, rest);
  }

  error(msg: Dynamic, ...rest: Dynamic[]): null {
    return this.write(ERROR, msg, rest);
  }

  /** As `error`, with the exception being handled, which the compiler passes as `exc_info`. */
  exception(msg: Dynamic, ...rest: Dynamic[]): null {
    return this.write(ERROR, msg, rest, true);
  }

  critical(msg: Dynamic, ...rest: Dynamic[]): null {
    return this.write(CRITICAL, msg, rest);
  }

  fatal(msg: Dynamic, ...rest: Dynamic[]): null {
    return this.write(CRITICAL, msg, rest);
  }

  log(level: Dynamic, msg: Dynamic, ...rest: Dynamic[]): null {
    if (typeof level !== "number") throw new TypeError("level must be an integer");
    return this.write(level, msg, rest);
  }
}

/** `logging.Logger` */
export class Logger extends Writer {
  level: number;
  propagate: Dynamic = true;
  disabled: Dynamic = false;
  handlers: Dynamic[] = [];
  parent: Logger | null = null;

  constructor(
    readonly name: string,
    level: Dynamic = NOTSET,
  ) {
    super();
    this.level = checkLevel(level);
  }

  setLevel(level: Dynamic): null {
    this.level = checkLevel(level);
    return null;
  }

  getEffectiveLevel(): number {
    return this.level || (this.parent?.getEffectiveLevel() ?? NOTSET);
  }

  isEnabledFor(level: number): boolean {
    return !this.disabled && level > disabledLevel && level >= this.getEffectiveLevel();
  }

  addHandler(handler: Handler): null {
    if (!this.handlers.includes(handler)) this.handlers.push(handler);
    return null;
  }

  removeHandler(handler: Handler): null {
    this.handlers = this.handlers.filter((known) => known !== handler);
    return null;
  }

  hasHandlers(): boolean {
    return this.handlers.length > 0 || (Boolean(this.propagate) && (this.parent?.hasHandlers() ?? false));
  }

  getChild(suffix: string): Logger {
    return getLogger(this === root ? suffix : `${this.name}.${suffix}`);
  }

  protected write(level: number, msg: Dynamic, rest: Dynamic[], excInfo: Dynamic = null): null {
    if (!this.isEnabledFor(level)) return null;
    const [args, options] = splitKeywords(rest);
    const given = options["exc_info"] ?? excInfo;
    const error = given ? (exceptionOf(given) ?? Tuple.of(null, null, null)) : null;
    const record = LogRecord.here(this.name, level, msg, args, error, options["stack_info"] ?? null);
    this.addExtra(record, options["extra"] ?? null);
    return this.handle(record);
  }

  private addExtra(record: LogRecord, extra: Dynamic): void {
    if (extra === null) return;
    const entries: [string, Dynamic][] = extra instanceof Map ? [...extra.entries()] : Object.entries(extra);
    for (const [key, value] of entries) {
      if (["message", "asctime"].includes(key) || key in record) {
        throw new KeyError(`Attempt to overwrite ${repr(key)} in LogRecord`);
      }
      record[key] = value;
    }
  }

  handle(record: LogRecord): null {
    if (this.disabled || !this.filter(record)) return null;
    let found = false;
    for (
      let logger: Logger | null = this;
      logger !== null;
      logger = logger.propagate ? logger.parent : null
    ) {
      for (const handler of logger.handlers) {
        found = true;
        if (record.levelno >= handler.level) handler.handle(record);
      }
    }
    if (!found && record.levelno >= lastResort.level) lastResort.handle(record);
    return null;
  }

  __repr__(): string {
    const kind = this === root ? "RootLogger" : "Logger";
    return `<${kind} ${this.name} (${levelName(this.getEffectiveLevel())})>`;
  }
}

/** `logging.root` */
export const root: Logger = new Logger("root", WARNING);
const loggers = new Map<string, Logger>();

/** `logging.getLogger(name=None)`: one object a name; its parent is the nearest dotted prefix that exists or is made later. */
export function getLogger(name: Dynamic = null): Logger {
  if (name === null || name === "" || name === "root") return root;
  if (typeof name !== "string") throw new TypeError("A logger name must be a string");
  const known = loggers.get(name);
  if (known) return known;
  const logger = new Logger(name);
  loggers.set(name, logger);
  for (const each of loggers.values()) each.parent = parentOf(each.name);
  return logger;
}

function parentOf(name: string): Logger {
  for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
    const parent = loggers.get(name.slice(0, dot));
    if (parent) return parent;
  }
  return root;
}

/** `logging.LoggerAdapter(logger, extra=None)` */
export class LoggerAdapter extends Writer {
  constructor(
    readonly logger: Dynamic,
    readonly extra: Dynamic = null,
  ) {
    super();
  }

  process(msg: Dynamic, kwargs: Dynamic): Dynamic {
    return Tuple.of(msg, { ...kwargs, extra: this.extra });
  }

  protected write(level: number, msg: Dynamic, rest: Dynamic[], excInfo: Dynamic = null): null {
    const [args, options] = splitKeywords(rest);
    const given = excInfo === null ? options : { exc_info: excInfo, ...options };
    const [text, kwargs] = this.process(msg, given);
    return this.logger.log(level, text, ...args, keywords({ ...kwargs }));
  }

  setLevel(level: Dynamic): null {
    return this.logger.setLevel(level);
  }

  isEnabledFor(level: number): boolean {
    return this.logger.isEnabledFor(level);
  }

  getEffectiveLevel(): number {
    return this.logger.getEffectiveLevel();
  }

  hasHandlers(): boolean {
    return this.logger.hasHandlers();
  }
}

interface Configuration {
  filename?: Dynamic;
  filemode?: string;
  format?: Dynamic;
  datefmt?: Dynamic;
  style?: string;
  level?: Dynamic;
  stream?: Dynamic;
  handlers?: Dynamic;
  force?: Dynamic;
  encoding?: Dynamic;
}

function configuredHandlers(options: Configuration): Handler[] {
  const kinds = ["handlers", "stream", "filename"] as const;
  if (options.handlers && (options.stream || options.filename)) {
    throw new ValueError("'stream' or 'filename' should not be specified together with 'handlers'");
  }
  if (options.stream && options.filename)
    throw new ValueError("'stream' and 'filename' should not be specified together");
  if (kinds.some((kind) => options[kind])) {
    if (options.handlers) return [...options.handlers];
    if (options.filename) return [new FileHandler(options.filename, options.filemode ?? "a")];
  }
  return [new StreamHandler(options.stream ?? null)];
}

/** `logging.basicConfig(**kwargs)`: does nothing when the root logger has handlers, unless forced. */
export function basicConfig(options: Configuration = {}): null {
  if (options.force) root.handlers = [];
  if (root.handlers.length > 0) return null;
  const handlers = configuredHandlers(options);
  const style = options.style ?? "%";
  const normal =
    style === "%"
      ? BASIC_FORMAT
      : style === "{"
        ? "{levelname}:{name}:{message}"
        : "${levelname}:${name}:${message}";
  const formatter = new Formatter(options.format ?? normal, options.datefmt ?? null, style);
  for (const handler of handlers) {
    if (handler.formatter === null) handler.setFormatter(formatter);
    root.addHandler(handler);
  }
  if (options.level !== undefined && options.level !== null) root.setLevel(options.level);
  return null;
}

/** The root logger, with a handler. */
function configured(): Logger {
  if (root.handlers.length === 0) basicConfig();
  return root;
}

export const debug = (msg: Dynamic, ...rest: Dynamic[]): null => configured().debug(msg, ...rest);
export const info = (msg: Dynamic, ...rest: Dynamic[]): null => configured().info(msg, ...rest);
export const warning = (msg: Dynamic, ...rest: Dynamic[]): null => configured().warning(msg, ...rest);
export const error = (msg: Dynamic, ...rest: Dynamic[]): null => configured().error(msg, ...rest);
export const exception = (msg: Dynamic, ...rest: Dynamic[]): null => configured().exception(msg, ...rest);
export const critical = (msg: Dynamic, ...rest: Dynamic[]): null => configured().critical(msg, ...rest);
export const log = (level: Dynamic, msg: Dynamic, ...rest: Dynamic[]): null =>
  configured().log(level, msg, ...rest);

/** `logging.disable(level=CRITICAL)` */
export function disable(level: Dynamic = CRITICAL): null {
  disabledLevel = checkLevel(level);
  return null;
}

export const shutdown = (): null => null;
export const captureWarnings = (_capture: Dynamic): null => null;

declareMethods(Logger, "Logger", {
  __init__: ["name", "level="],
  setLevel: ["level"],
  isEnabledFor: ["level"],
  addHandler: ["hdlr"],
  removeHandler: ["hdlr"],
  getChild: ["suffix"],
  handle: ["record"],
});
declareMethods(LoggerAdapter, "LoggerAdapter", {
  __init__: ["logger", "extra="],
  setLevel: ["level"],
  isEnabledFor: ["level"],
  process: ["msg", "kwargs"],
});
signature(getLogger, "getLogger", ["name="]);
signature(basicConfig, "basicConfig", [
  "*",
  "filename=",
  "filemode=",
  "format=",
  "datefmt=",
  "style=",
  "level=",
  "stream=",
  "handlers=",
  "force=",
  "encoding=",
]);
signature(debug, "debug", ["msg", "*args", "exc_info=", "stack_info=", "stacklevel=", "extra="]);
signature(info, "info", ["msg", "*args", "exc_info=", "stack_info=", "stacklevel=", "extra="]);
signature(warning, "warn", ["msg", "*args", "exc_info=", "stack_info=", "stacklevel=", "extra="]);
signature(error, "error", ["msg", "*args", "exc_info=", "stack_info=", "stacklevel=", "extra="]);
signature(exception, "exception", ["msg", "*args", "exc_info=", "stack_info=", "stacklevel=", "extra="]);
signature(critical, "fatal", ["msg", "*args", "exc_info=", "stack_info=", "stacklevel=", "extra="]);
signature(log, "log", ["level", "msg", "*args", "exc_info=", "stack_info=", "stacklevel=", "extra="]);
signature(disable, "disable", ["level="]);
signature(captureWarnings, "captureWarnings", ["capture"]);
