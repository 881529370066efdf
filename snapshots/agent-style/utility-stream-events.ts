import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { gather, run, sleep } from "./runtime/python/stdlib/asyncio.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";
import { UUID } from "./runtime/python/stdlib/uuid.js";

// Events of a stream: deltas gathered into items, lines of server-sent events read, and states checked

function* sse(events: Dynamic[]): Generator<Dynamic> {
  for (const [n, event] of py.enumerate(events)) {
    yield `id: ${n}\nevent: ${py.str(py.callMethod(event, "get", ["type", "message"]))}\ndata: ${py.jsonDumps(event, { separators: py.Tuple.of(",", ":") })}\n\n`;
  }
  yield "data: [DONE]\n\n";
}

function* readSse(text: string): Generator<Dynamic> {
  for (const block of py.filter(null, text.split("\n\n"))) {
    const fields = new defaultdict(py.list);
    for (const line of py.splitLines(block)) {
      if (line.startsWith(":")) {
        continue;
      }
      const [name, , value] = py.partition(line, ":");
      py.call(py.getAttr(py.getItem(fields, name), "append"), [py.removePrefix(value, " ")]);
    }
    const data = py.join("\n", py.getItem(fields, "data"));
    if (data === "[DONE]") {
      return;
    }
    yield {
      id: py.contains(fields, "id") ? py.int(py.getItem(py.getItem(fields, "id"), 0)) : null,
      event: py.getItem(py.get(fields, "event", ["message"]), -1),
      data: py.jsonLoads(data),
    };
  }
}

async function* deltas(text: string, size: number = 4): AsyncGenerator<Dynamic> {
  const itemId = py.str(new UUID({ int: 7 }));
  yield { type: "created", id: itemId };
  for (const i of py.range(0, py.len(text), size)) {
    await sleep(0);
    yield { type: "delta", id: itemId, delta: py.getSlice(text, i, py.add(i, size)) };
  }
  yield { type: "done", id: itemId };
}

class Collector {
  declare text: PyDict;
  declare finished: Dynamic;
  constructor() {
    this.text = new py.Dict();
    this.finished = py.set();
  }

  feed(event: Dynamic): Dynamic {
    const [kind, item] = [py.getItem(event, "type"), py.getItem(event, "id")];
    const handler = py.getAttr(this, `on_${py.str(kind)}`, null);
    if (handler == null) {
      throw new py.LookupError(`no handler for ${py.repr(kind)}`);
    }
    if (py.contains(this.finished, item)) {
      throw new py.RuntimeError("event after done");
    }
    return py.call(handler, [item, event]);
  }

  onCreated(item: Dynamic, _event: Dynamic): void {
    py.setItem(this.text, item, "");
  }

  onDelta(item: Dynamic, event: Dynamic): number {
    py.setItem(this.text, item, py.iadd(py.getItem(this.text, item), py.getItem(event, "delta")));
    return py.len(py.getItem(this.text, item));
  }

  onDone(item: Dynamic, _event: Dynamic): string {
    this.finished.add(item);
    return py.getItem(this.text, item);
  }
}

async function main(): Promise<Dynamic> {
  const collector = new Collector();
  const events: Dynamic[] = [];
  for await (const e of deltas("Grüße 😀 an alle!")) {
    events.push(e);
  }
  const wire = py.join("", sse(events));
  py.print(py.count(wire, "\n\n"), py.len(wire), py.encode(py.getSlice(wire, null, 60)));
  const results: Dynamic[] = [];
  for (const message of readSse(false ? ["", wire].join(": comment\n\n") : wire)) {
    results.push(collector.feed(py.getItem(message, "data")));
  }
  py.print(results, collector.finished, py.list(py.values(collector.text)));
  for (const bad of py.Tuple.of(
    { type: "delta", id: py.getItem(py.getItem(events, 0), "id") },
    { type: "zzz", id: "x" },
    { type: "delta", id: "new", delta: "x" },
    { id: 1 },
  )) {
    try {
      collector.feed(bad);
    } catch (caught) {
      const e = py.rethrowUnless(caught, py.LookupError, py.RuntimeError);
      py.print(py.typeName(e), e);
    }
  }
  py.print(py.list(readSse('data: {"a":\ndata: 1}\nid: 5\n\nevent: x\ndata: 2\n\n')));
  const merged: Dynamic[] = await gather(
    ...py.spread(
      py.lazyFlatMap(py.Tuple.of(py.Tuple.of("abc", 1), py.Tuple.of("defg", 3)), ([t, n]: Dynamic) => [
        py.coroutine(collect, deltas(t, n)),
      ]),
    ),
  );
  py.print(merged);
  return null;
}

async function collect(stream: Dynamic): Promise<Dynamic> {
  const items: Dynamic[] = [];
  for await (const e of py.iterateAsync(stream)) {
    if (py.getItem(e, "type") === "delta") {
      items.push(py.getItem(e, "delta"));
    }
  }
  return items;
}

await run(py.coroutine(main));
