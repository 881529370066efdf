import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Event, Thread, Timer, endOfMain } from "./runtime/python/stdlib/threading.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// A script ends when its main part and its other threads are done, whatever its daemon threads still do.

const seen: string[] = [];

async function watch(): Promise<void> {
  while (true) {
    seen.push("watch");
    await sleep(0.02);
  }
}
py.signature(watch, "watch", []);

async function waitFor(event: Dynamic): Promise<void> {
  while (!py.truthy(await py.callMethod(event, "wait", [0.02]))) {
    seen.push("wait");
  }
}
py.signature(waitFor, "wait_for", ["event"]);

async function slow(label: Dynamic): Promise<void> {
  await sleep(0.25);
  py.print(label);
}
py.signature(slow, "slow", ["label"]);

const watcher = new Thread(undefined, watch, undefined, undefined, undefined, { daemon: true });
watcher.start();
new Thread(undefined, waitFor, undefined, py.Tuple.of(new Event()), undefined, { daemon: true }).start();
const timer = new Timer(30, py.print);
timer.daemon = true;
timer.start();
const result = new Thread(undefined, slow, undefined, py.Tuple.of("a daemon that main waits for"), undefined, {
  daemon: true,
});
result.start();
await result.join();
py.print(py.contains(seen, "watch"), py.contains(seen, "wait"), watcher.daemon, watcher.isAlive());
new Thread(undefined, slow, undefined, py.Tuple.of("a thread that is no daemon")).start();
py.print("end of main");
await endOfMain(import.meta.url);
