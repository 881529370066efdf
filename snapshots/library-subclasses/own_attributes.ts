import * as py from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { Thread } from "./runtime/python/stdlib/threading.js";

// Attributes that the program gives to objects of library classes.

const t = new Thread(undefined, () => null);
py.setAttr(t, "result", 5);
py.print(py.getAttr(t, "result"));
const log = getLogger("x");
if (!py.hasAttr(log, "ready")) {
  py.setAttr(log, "ready", true);
}
py.print(py.getAttr(log, "ready"));

class T extends Thread {
  declare answer: number;
  run(): void {
    this.answer = 3;
  }
}

const w = new T();
w.start();
await w.join();
py.print(py.getAttr(w, "answer"), py.getAttr(log, "nothing", null));
