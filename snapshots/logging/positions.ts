import { basicConfig, warning } from "./runtime/python/stdlib/logging.js";
import { stdout } from "./runtime/python/stdlib/sys.js";

// Formats that show where a record was made: the place is in the TypeScript, which the report says.

basicConfig({ format: "%(levelname)s %(lineno)d %(funcName)s %(message)s", stream: stdout });

function fetchAll(): void {
  warning("careful");
}

fetchAll();
