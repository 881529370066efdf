import { dictConfig } from "./runtime/python/stdlib/logging-config.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";

// Configuration from a dict.
dictConfig({
  version: 1,
  disable_existing_loggers: false,
  formatters: { short: { format: "%(levelname)s %(name)s: %(message)s" } },
  handlers: { out: { class: "logging.StreamHandler", stream: "ext://sys.stdout", formatter: "short", level: "DEBUG" } },
  loggers: { agent: { level: "DEBUG", handlers: ["out"], propagate: false } },
  root: { level: "WARNING", handlers: ["out"] },
});
getLogger("agent").debug("hello");
getLogger("agent.tools").info("child");
getLogger("other").info("hidden");
getLogger("other").warning("shown");
