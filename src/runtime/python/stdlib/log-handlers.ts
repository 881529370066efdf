import { declareMethods } from "../declare.js";
import { appendFileSync, writeFileSync } from "node:fs";
import { call } from "../call.js";
import { NotImplementedError } from "../exceptions.js";
import { truthy } from "../truth.js";
import type { Dynamic } from "../types.js";
import { abspath } from "./os-path.js";
import { Formatter } from "./log-formatter.js";
import { checkLevel, levelName, NOTSET } from "./log-levels.js";
import { type LogRecord } from "./log-record.js";
import { current } from "./streams.js";
import { formatException } from "./traceback.js";

/** `logging.Filter`: lets through a logger's name and what is below it. */
export class Filter {
  constructor(readonly name = "") {}

  filter(record: LogRecord): Dynamic {
    return this.name === "" || record.name === this.name || record.name.startsWith(`${this.name}.`);
  }
}

/** What handlers and loggers share: filters are objects with `filter`, or functions. */
export class Filterer {
  filters: Dynamic[] = [];

  addFilter(filter: Dynamic): null {
    if (!this.filters.includes(filter)) this.filters.push(filter);
    return null;
  }

  removeFilter(filter: Dynamic): null {
    this.filters = this.filters.filter((known) => known !== filter);
    return null;
  }

  filter(record: LogRecord): boolean {
    return this.filters.every((filter) =>
      truthy(typeof filter.filter === "function" ? filter.filter(record) : call(filter, [record])),
    );
  }
}

const plain = new Formatter();

/** `logging.Handler` */
export class Handler extends Filterer {
  level: number;
  formatter: Dynamic = null;
  name: string | null = null;

  constructor(level: Dynamic = NOTSET) {
    super();
    this.level = checkLevel(level);
  }

  setLevel(level: Dynamic): null {
    this.level = checkLevel(level);
    return null;
  }

  setFormatter(formatter: Dynamic): null {
    this.formatter = formatter;
    return null;
  }

  format(record: LogRecord): string {
    return (this.formatter ?? plain).format(record);
  }

  emit(_record: LogRecord): Dynamic {
    throw new NotImplementedError("emit must be implemented by Handler subclasses");
  }

  handle(record: LogRecord): boolean {
    if (!this.filter(record)) return false;
    this.emit(record);
    return true;
  }

  /** A record that cannot be written is shown on stderr; the program goes on. */
  handleError(record: LogRecord, error?: unknown): null {
    const detail = error === undefined ? "" : formatException(error).join("");
    current.stderr.write(
      `--- Logging error ---\n${detail}Message: ${record.msg}\nArguments: ${record.args}\n`,
    );
    return null;
  }

  flush(): null {
    return null;
  }

  close(): null {
    return null;
  }

  __repr__(): string {
    return `<${this.constructor.name} (${levelName(this.level)})>`;
  }
}

/** `logging.StreamHandler`: to stderr unless told otherwise. */
export class StreamHandler extends Handler {
  terminator = "\n";
  #stream: Dynamic;

  constructor(stream: Dynamic = null) {
    super();
    this.#stream = stream;
  }

  get stream(): Dynamic {
    return this.#stream ?? current.stderr;
  }

  setStream(stream: Dynamic): Dynamic {
    const previous = this.stream;
    this.#stream = stream;
    return previous;
  }

  override emit(record: LogRecord): null {
    try {
      this.stream.write(this.format(record) + this.terminator);
      return null;
    } catch (error) {
      return this.handleError(record, error);
    }
  }
}

/** `logging.FileHandler` */
export class FileHandler extends StreamHandler {
  readonly baseFilename: string;

  constructor(filename: Dynamic, mode = "a", _encoding?: Dynamic, delay: Dynamic = false) {
    const path = abspath(filename);
    super({ write: (text: string) => appendFileSync(path, text) });
    this.baseFilename = path;
    if (mode.startsWith("w")) writeFileSync(path, "");
    else if (!truthy(delay)) appendFileSync(path, "");
  }
}

/** `logging.NullHandler` */
export class NullHandler extends Handler {
  override handle(_record: LogRecord): boolean {
    return true;
  }

  override emit(_record: LogRecord): null {
    return null;
  }
}

declareMethods(Handler, "Handler", {
  __init__: ["level="],
  setLevel: ["level"],
  setFormatter: ["fmt"],
  format: ["record"],
  emit: ["record"],
  handle: ["record"],
});
declareMethods(StreamHandler, "StreamHandler", {
  __init__: ["stream="],
  emit: ["record"],
  setStream: ["stream"],
});
declareMethods(FileHandler, "FileHandler", {
  __init__: ["filename", "mode=", "encoding=", "delay=", "errors="],
});
declareMethods(NullHandler, "NullHandler", { __init__: ["level="], emit: ["record"], handle: ["record"] });
declareMethods(Filter, "Filter", { __init__: ["name="], filter: ["record"] });
