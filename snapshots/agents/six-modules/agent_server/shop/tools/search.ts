import * as py from "../../runtime/python/index.js";
import type { Dynamic } from "../../runtime/python/index.js";
import { find } from "../catalogue.js";
import { prompt } from "../settings.js";
import { tool } from "./table.js";

/** Finds products. */
const search: Dynamic = tool(
  py.signature(
    function search(query: string, limit: number = 2): string {
      const found: Dynamic[] = py.getSlice(find(query), null, limit);
      return py.join("; ", py.map(py.str, found)) || py.callMethod(prompt("missing"), "format", [], { query });
    },
    "search",
    ["query", "limit="],
    "Finds products.",
  ),
);
