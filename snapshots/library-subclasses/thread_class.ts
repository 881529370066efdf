import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Thread, endOfMain } from "./runtime/python/stdlib/threading.js";

// threading.Thread as a base: run is overridden, the constructor passes on to Thread.

class Worker extends Thread {
  declare n: Dynamic;
  declare result: Dynamic;
  constructor(n: Dynamic) {
    super(undefined, undefined, `w${py.str(n)}`, undefined, undefined, { daemon: true });
    this.n = n;
    this.result = null;
  }

  run(): void {
    this.result = py.mul(this.n, 2);
  }
}

const ws: Worker[] = Array.from(py.range(3), (i: number) => new Worker(i));
for (const w of ws) {
  w.start();
}
for (const w of ws) {
  await w.join();
}
py.print(
  ws.map((w: Worker) => w.result),
  py.getAttr(py.getItem(ws, 0), "name"),
  py.getAttr(py.getItem(ws, 0), "daemon"),
  py.getItem(ws, 0).isAlive(),
);
await endOfMain(import.meta.url);
