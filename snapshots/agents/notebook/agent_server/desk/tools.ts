/** The tools of the desk: some wait, some do not. */

import * as py from "../runtime/python/index.js";
import type { Dynamic, PyDict } from "../runtime/python/index.js";
import { iscoroutine, sleep } from "../runtime/python/stdlib/asyncio.js";
import { Parameter, getdoc, signature } from "../runtime/python/stdlib/inspect.js";
import { sleep as pySleep } from "../runtime/python/stdlib/time.js";
import { getTypeHints } from "../runtime/python/stdlib/type-hints.js";
import { form, subscribed } from "../runtime/python/stdlib/typing-forms.js";
import { seenBy } from "./context.js";
import { NoSuchFerry, Overloaded } from "./errors.js";
import { inNewLoop } from "./bridge.js";

const FERRIES = { Aurora: py.Tuple.of("Kiel", "08:15"), Borealis: py.Tuple.of("Oslo", "14:40") };
const NAMES = new py.Dict([
  [py.str, "string"],
  [py.int, "integer"],
  [py.float, "number"],
  [py.bool, "boolean"],
] as [Dynamic, Dynamic][]);
const tries: PyDict = new py.Dict();

class Tool {
  declare name: string;
  declare fn: (...args: Dynamic[]) => Dynamic;
  declare users: string[];

  constructor(name: string, fn: (...args: Dynamic[]) => Dynamic, users: Dynamic = []) {
    this.name = name;
    this.fn = fn;
    this.users = users;
  }
  static {
    py.dataclass(this, [{ name: "name" }, { name: "fn" }, { name: "users" }]);
    py.signature(this, "Tool.__init__", ["name", "fn", "users="]);
  }

  async __call__({ ...arguments_ }: Dynamic = {}): Promise<Dynamic> {
    this.users.push(seenBy());
    const result = await py.callMethodAsync(this, "fn", [], arguments_);
    if (iscoroutine(result)) {
      return await inNewLoop(result);
    }
    return result;
  }
  static {
    py.signature(this.prototype.__call__, "Tool.__call__", ["**arguments"]);
  }

  get spec(): PyDict {
    const hints = getTypeHints(this.fn);
    py.pop(hints, "return", null);
    const parameters = signature(this.fn).parameters;
    return {
      type: "function",
      function: {
        name: this.name,
        description: py.getItem(py.callMethod(getdoc(this.fn), "splitlines", []), 0),
        parameters: {
          type: "object",
          properties: new py.Dict(
            Array.from(
              py.items(hints),
              ([name, hint]: Dynamic) => [name, { type: py.get(NAMES, hint, "string") }] as [Dynamic, Dynamic],
            ),
          ),
          required: py.flatMap(py.unpackEach(py.callMethod(parameters, "items", []), 2), ([name, p]) =>
            py.is(py.getAttr(p, "default"), Parameter.empty) ? [name] : [],
          ),
        },
      },
    };
  }

  static {
    py.pyClass(this, { name: "Tool" });
    py.describe(this, {
      annotations: () => ({
        name: py.str,
        fn: subscribed(form("Callable"), [py.Ellipsis, form("Any")]),
        users: subscribed(py.list, [py.str]),
      }),
    });
  }
}

export const TOOLS: PyDict = new py.Dict();

function tool(fn: (...args: Dynamic[]) => Dynamic): (...args: Dynamic[]) => Dynamic {
  const value = new Tool(py.getAttr(fn, "__name__"), fn);
  py.setItem(TOOLS, py.getAttr(fn, "__name__"), value);
  return fn;
}
py.describe(py.signature(tool, "tool", ["fn"]), {
  annotations: () => ({
    fn: subscribed(form("Callable"), [py.Ellipsis, form("Any")]),
    return: subscribed(form("Callable"), [py.Ellipsis, form("Any")]),
  }),
});

/**
 * When a ferry leaves.
 *
 * Args:
 *     ferry: Its name.
 *     day: Which day.
 */
const departure: Dynamic = tool(
  py.describe(
    py.signature(
      async function departure(ferry: string, day: string = "today"): Promise<string> {
        await sleep(0);
        if (!py.contains(FERRIES, ferry)) {
          throw new NoSuchFerry(ferry, { known: py.sorted(FERRIES) });
        }
        const [port, hour] = py.getItem(FERRIES, ferry);
        return `${py.str(ferry)} leaves for ${port} at ${hour} ${py.str(day)}`;
      },
      "departure",
      ["ferry", "day="],
      "When a ferry leaves.\n\n    Args:\n        ferry: Its name.\n        day: Which day.\n    ",
    ),
    {
      defaults: { day: "today" },
      annotations: () => ({ ferry: py.str, day: subscribed(form("Literal"), ["today", "tomorrow"]), return: py.str }),
    },
  ),
);

/** What a crossing costs. */
const fare: Dynamic = tool(
  py.describe(
    py.blocking(
      py.signature(
        async function fare(ferry: string, people: number = 1, cabin: boolean = false): Promise<PyDict> {
          await pySleep(0.001);
          const value2 = py.get(tries, ferry, 0) + 1;
          py.setItem(tries, ferry, value2);
          if (py.mod(py.getItem(tries, ferry), 2) === 1) {
            throw new Overloaded(`try ${py.mod(py.getItem(tries, ferry), 2)}`);
          }
          return { ferry, total: py.add(py.mul(31.5, people), py.truthy(cabin) ? 80 : 0) };
        },
        "fare",
        ["ferry", "people=", "cabin="],
        "What a crossing costs.",
      ),
    ),
    {
      defaults: { people: 1, cabin: false },
      annotations: () => ({
        ferry: py.str,
        people: py.int,
        cabin: py.bool,
        return: subscribed(py.dict, [py.str, form("Any")]),
      }),
    },
  ),
);

export function specs(): PyDict[] {
  return Array.from(py.values(TOOLS), (each: Tool) => each.spec);
}
