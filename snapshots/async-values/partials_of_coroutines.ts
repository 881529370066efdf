import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { gather, iscoroutinefunction, run as pyRun, sleep } from "./runtime/python/stdlib/asyncio.js";
import { isawaitable, iscoroutinefunction as pyIscoroutinefunction } from "./runtime/python/stdlib/inspect.js";
import { partial } from "./runtime/python/stdlib/partial.js";

// Partials of async functions: as attributes, in tables, called without waiting, given to loops, gathered, and asked whether they are coroutines.

async function ask(model: Dynamic, text: Dynamic, { loud = false }: { loud?: Dynamic } = {}): Promise<string> {
  await sleep(0);
  const answer = `${py.str(model)}: ${py.str(text)}`;
  return py.truthy(loud) ? answer.toUpperCase() : answer;
}
py.signature(ask, "ask", ["model", "text", "*", "loud="]);

function plain(model: Dynamic, text: Dynamic): string {
  return `plain ${py.str(model)}: ${py.str(text)}`;
}
py.signature(plain, "plain", ["model", "text"]);

class Desk {
  declare ask: Dynamic;
  declare own: Dynamic;
  declare table: PyDict;
  constructor() {
    this.ask = new partial(ask, "small");
    this.own = new partial(py.getAttr(this, "_own"), "big");
    this.table = { a: new partial(ask, "t", py.keywords({ loud: true })), p: new partial(plain, "t") };
  }

  async _own(model: Dynamic, text: Dynamic): Promise<Dynamic> {
    return await ask(model, text);
  }
  static {
    py.signature(this.prototype._own, "Desk._own", ["model", "text"]);
  }

  async run(text: string): Promise<Dynamic> {
    return py.Tuple.of(await pyRun(py.call(this.ask, [text])), await pyRun(py.call(this.own, [text])));
  }

  async through(name: string, text: string): Promise<Dynamic> {
    const result = py.call(py.getItem(this.table, name), [text]);
    if (isawaitable(result)) {
      return await py.settled(result);
    }
    return result;
  }
}

async function main(desk: Desk): Promise<Dynamic> {
  py.print(await py.settled(py.call(desk.ask, ["one"])), await py.settled(py.call(desk.own, ["two"])));
  py.print(
    await gather(...Array.from(py.iterate("xy"), (t: string) => py.call(desk.ask, [t]))),
    await gather(...py.spread(py.map(desk.own, "z"))),
  );
  py.print(await desk.through("a", "three"), await desk.through("p", "four"));
  py.print(iscoroutinefunction(desk.ask), pyIscoroutinefunction(py.getItem(desk.table, "p")));
  py.print(await py.settled(py.call(new partial(desk.ask, py.keywords({ loud: true })), ["five"])));
  return null;
}

const desk = new Desk();
py.print(await desk.run("zero"));
await pyRun(py.coroutine(main, desk));
