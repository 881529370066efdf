import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Thread, Timer } from "./runtime/python/stdlib/threading.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// A Thread, then a Timer, in one variable and joined; daemons, names, subclasses, exceptions.

const done: Dynamic[] = [];

async function job(name: Dynamic, delay: Dynamic = 0): Promise<void> {
  await sleep(delay);
  done.push(name);
}
py.signature(job, "job", ["name", "delay="]);

let worker: Dynamic = new Thread(undefined, job, undefined, py.Tuple.of("thread"));
worker.start();
await worker.join();
worker = new Timer(0.01, job, py.Tuple.of("timer"));
worker.start();
await worker.join();
py.print(done);
const late = new Timer(5, job, ["never"]);
late.start();
late.cancel();
await late.join();
py.print(done);

class Downloader extends Thread {
  declare url: Dynamic;
  declare result: Dynamic;
  constructor(url: Dynamic) {
    super();
    this.url = url;
    this.result = null;
  }

  async run(): Promise<void> {
    await sleep(0.001);
    this.result = `<${py.str(this.url)}>`;
  }
}

const downloads: Downloader[] = Array.from(py.Tuple.of("a", "b"), (u: string) => new Downloader(u));
for (const d of downloads) {
  d.start();
}
for (const d of downloads) {
  await d.join();
}
py.print(downloads.map((d: Downloader) => d.result));
const named = new Thread(undefined, job, "worker-1", undefined, { name: "named", delay: 0.001 });
py.print(named.name, named.isAlive());
named.start();
py.print(named.isAlive());
await named.join(1);
py.print(named.isAlive(), done);
const workers = new py.Dict();
for (const name of py.Tuple.of("x", "y")) {
  py.setItem(workers, name, new Thread(undefined, job, undefined, py.Tuple.of(name, 0.001)));
  py.getItem(workers, name).start();
}
for (const w of py.values(workers)) {
  await w.join();
}
py.print(py.sorted(done));
