import { cls, constant, fn, type Library, method, type MethodRow, unsupported } from "../library.js";

const from = "python/stdlib/logging";
const recordOptions = ["*args", "exc_info=", "stack_info=", "stacklevel=", "extra="];
const whenAsked = { parameter: "exc_info", always: false };
const always = { parameter: "exc_info", always: true };
const emit = method(["msg", ...recordOptions], "None", { handled: whenAsked });
const emitLevel = method(["level", "msg", ...recordOptions], "None", { handled: whenAsked });

const loggerMethods: Readonly<Record<string, MethodRow>> = {
  debug: emit,
  info: emit,
  warning: emit,
  warn: emit,
  error: emit,
  exception: method(["msg", ...recordOptions], "None", { handled: always }),
  critical: emit,
  fatal: emit,
  log: emitLevel,
  setLevel: method(["level"], "None"),
  isEnabledFor: method(["level"], "bool"),
  getEffectiveLevel: method([], "int"),
  hasHandlers: method([], "bool"),
};

const handlerMethods: Readonly<Record<string, MethodRow>> = {
  setLevel: method(["level"], "None"),
  setFormatter: method(["fmt"], "None"),
  addFilter: method(["filter"], "None"),
  removeFilter: method(["filter"], "None"),
  format: method(["record"], "str"),
  emit: method(["record"], "None"),
  handle: method(["record"], "bool"),
  flush: method([], "None"),
  close: method([], "None"),
};
const handlerAttributes = {
  level: "int",
  formatter: "logging.Formatter | None",
  name: "str | None",
  filters: "list[Any]",
};

const emitRow = (name: string, handled = whenAsked) =>
  fn(from, name, ["msg", ...recordOptions], "None", { handled });
const level = (name: string) => constant(from, name, "int");
const configuration = unsupported(
  "unsupported-library-member",
  "Configure logging with logging.basicConfig or with handlers and formatters.",
);

export const logging: Library = {
  module: "logging",
  members: {
    getLogger: fn(from, "getLogger", ["name="], "logging.Logger"),
    basicConfig: fn(
      from,
      "basicConfig",
      [
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
      ],
      "None",
    ),
    debug: emitRow("debug"),
    info: emitRow("info"),
    warning: emitRow("warning"),
    warn: emitRow("warning"),
    error: emitRow("error"),
    exception: emitRow("exception", always),
    critical: emitRow("critical"),
    fatal: emitRow("critical"),
    log: fn(from, "log", ["level", "msg", ...recordOptions], "None", { handled: whenAsked }),
    disable: fn(from, "disable", ["level="], "None"),
    shutdown: fn(from, "shutdown", [], "None"),
    captureWarnings: fn(from, "captureWarnings", ["capture"], "None"),
    getLevelName: fn(from, "getLevelName", ["level"], "Any"),
    getLevelNamesMapping: fn(from, "getLevelNamesMapping", [], "dict[str, int]"),
    addLevelName: fn(from, "addLevelName", ["level", "levelName"], "None"),
    NOTSET: level("NOTSET"),
    DEBUG: level("DEBUG"),
    INFO: level("INFO"),
    WARNING: level("WARNING"),
    WARN: level("WARNING"),
    ERROR: level("ERROR"),
    CRITICAL: level("CRITICAL"),
    FATAL: level("CRITICAL"),
    BASIC_FORMAT: constant(from, "BASIC_FORMAT", "str"),
    root: constant(from, "root", "logging.Logger"),
    Logger: cls(from, "Logger", ["name", "level="], {
      methods: {
        ...loggerMethods,
        addHandler: method(["hdlr"], "None"),
        removeHandler: method(["hdlr"], "None"),
        addFilter: method(["filter"], "None"),
        removeFilter: method(["filter"], "None"),
        getChild: method(["suffix"], "logging.Logger"),
        handle: method(["record"], "None"),
      },
      attributes: {
        name: "str",
        level: "int",
        propagate: "bool",
        disabled: "bool",
        handlers: "list[logging.Handler]",
        filters: "list[Any]",
        parent: "logging.Logger | None",
      },
    }),
    LoggerAdapter: cls(from, "LoggerAdapter", ["logger", "extra="], {
      methods: { ...loggerMethods, process: method(["msg", "kwargs"], "tuple[Any, Any]") },
      attributes: { logger: "logging.Logger", extra: "Any" },
    }),
    Handler: cls(from, "Handler", ["level="], { methods: handlerMethods, attributes: handlerAttributes }),
    StreamHandler: cls(from, "StreamHandler", ["stream="], {
      bases: ["logging.Handler"],
      methods: { ...handlerMethods, setStream: method(["stream"], "Any") },
      attributes: { ...handlerAttributes, stream: "Any", terminator: "str" },
    }),
    FileHandler: cls(from, "FileHandler", ["filename", "mode=", "encoding=", "delay=", "errors="], {
      bases: ["logging.StreamHandler"],
      methods: handlerMethods,
      attributes: { ...handlerAttributes, baseFilename: "str" },
    }),
    NullHandler: cls(from, "NullHandler", ["level="], {
      bases: ["logging.Handler"],
      methods: handlerMethods,
      attributes: handlerAttributes,
    }),
    Formatter: cls(from, "Formatter", ["fmt=", "datefmt=", "style=", "validate=", "*", "defaults="], {
      methods: {
        format: method(["record"], "str"),
        formatTime: method(["record", "datefmt="], "str"),
        formatException: method(["ei"], "str"),
        formatMessage: method(["record"], "str"),
        usesTime: method([], "bool"),
      },
    }),
    Filter: cls(from, "Filter", ["name="], { methods: { filter: method(["record"], "bool") } }),
    LogRecord: cls(
      from,
      "LogRecord",
      ["name", "level", "pathname", "lineno", "msg", "args", "exc_info", "func=", "sinfo="],
      {
        methods: { getMessage: method([], "str") },
        attributes: {
          name: "str",
          msg: "Any",
          args: "Any",
          levelname: "str",
          levelno: "int",
          pathname: "str",
          filename: "str",
          module: "str",
          lineno: "int",
          funcName: "str",
          created: "float",
          msecs: "float",
          exc_info: "Any",
          exc_text: "str | None",
          message: "str",
          asctime: "str",
          thread: "int",
          threadName: "str",
          process: "int",
          processName: "str",
        },
        wire: true,
      },
    ),
  },
};

export const loggingConfig: Library = {
  module: "logging.config",
  members: {
    dictConfig: fn("python/stdlib/logging-config", "dictConfig", ["config"], "None"),
    fileConfig: configuration,
    listen: configuration,
  },
};

export const loggingHandlers: Library = {
  module: "logging.handlers",
  members: {
    RotatingFileHandler: unsupported(
      "unsupported-library-member",
      "Log to stderr and let the platform rotate files.",
    ),
    TimedRotatingFileHandler: unsupported(
      "unsupported-library-member",
      "Log to stderr and let the platform rotate files.",
    ),
    QueueHandler: unsupported(
      "unsupported-library-member",
      "Log directly: there is one event loop and no listener thread.",
    ),
  },
};
