/** loguru: one logger, its levels, values that it carries, and where it writes. */
import { cls, constant, type Library, method, type MethodRow } from "../library.js";

const from = "libraries/loguru";
const logger = "loguru.Logger";
const values = ["message", "*args", "**kwargs"];
const emit = method(values, "None");

const without = (advice: string, ...names: string[]): Record<string, MethodRow> =>
  Object.fromEntries(
    names.map((name) => [name, method(["*args", "**options"], "Any", { unsupported: advice })]),
  );

export const loguru: Library = {
  module: "loguru",
  members: {
    logger: constant(from, "logger", logger),
    Logger: cls(from, "Logger", [], {
      methods: {
        trace: emit,
        debug: emit,
        info: emit,
        success: emit,
        warning: emit,
        error: emit,
        critical: emit,
        exception: method(["message", "*args", "exc_info=", "**kwargs"], "None", {
          handled: { parameter: "exc_info", always: true },
        }),
        log: method(["level", ...values], "None"),
        bind: method(["**values"], logger),
        opt: method(["*", "exception=", "lazy="], logger, {
          handled: { parameter: "exception", always: false },
        }),
        add: method(["sink", "*", "level=", "format=", "filter="], "int"),
        remove: method(["handler_id="], "None"),
        ...without("Catch the exception where it is raised, and log it with logger.exception().", "catch"),
        ...without(
          "Bind the values: logger.bind(...) gives a logger that carries them.",
          "contextualize",
          "patch",
        ),
        ...without("Add and remove sinks with logger.add() and logger.remove().", "configure", "level"),
        ...without("Give the sink a level or a filter.", "enable", "disable"),
      },
    }),
  },
};
