import * as py from "./runtime/python/index.js";
import { DEBUG, ERROR, INFO, basicConfig, getLevelName, getLogger, info } from "./runtime/python/stdlib/logging.js";
import { stdout } from "./runtime/python/stdlib/sys.js";

// Levels, lazy arguments, formats to stdout.
basicConfig({ stream: stdout, level: INFO, format: "%(asctime)s|%(levelname)-8s|%(name)s|%(message)s", datefmt: "T" });
const log = getLogger("app.db");
log.debug("hidden");
log.info("n=%d s=%s", 3, "x");
log.warning("plain");
log.error("%r", { a: 1 });
log.critical("%(k)s", { k: "v" });
info("root");
getLogger("app").setLevel(ERROR);
log.info("now hidden");
log.error("%s%%", 5);
py.print(
  log.level,
  log.getEffectiveLevel(),
  log.isEnabledFor(INFO),
  getLevelName(30),
  log.name,
  py.is(log, getLogger("app.db")),
  py.getAttr(log.parent, "name"),
  DEBUG,
  log.log(ERROR, "via log"),
);
