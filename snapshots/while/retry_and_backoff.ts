import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let page!: string;
// Loops of agents: retry with a budget, pagination by cursor, a queue worked off while it grows, newton steps.
function flaky(failures: number): Dynamic {
  const state = { left: failures };

  function call(): string {
    if (py.truthy(py.getItem(state, "left"))) {
      py.setItem(state, "left", py.isub(py.getItem(state, "left"), 1));
      throw new py.ConnectionError(`down ${py.getItem(state, "left")}`);
    }
    return "ok";
  }
  py.signature(call, "flaky.<locals>.call", []);

  return call;
}

function retry(call: Dynamic, limit: number = 3): Dynamic {
  let last: Dynamic;
  const items2: Dynamic[] = [0, 0.1, [] as Dynamic[]];
  let attempt: number = items2[0];
  let delay: number = items2[1];
  const waits: Dynamic[] = items2[2];
  while (attempt < limit) {
    try {
      return py.Tuple.of(call(), attempt, waits);
    } catch (caught) {
      const e = py.rethrowUnless(caught, py.ConnectionError);
      last = e;
      waits.push(py.round(delay, 3));
      delay = py.imul(delay, 2);
    } finally {
      attempt += 1;
    }
  }
  throw py.raise(new py.TimeoutError(`gave up after ${attempt}`), py.bound(last, "last"));
}

py.print(retry(flaky(0)), retry(flaky(2)));
try {
  retry(flaky(9));
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TimeoutError);
  py.print(e, "<-", py.getAttr(e, "__cause__"));
}
const pages = new py.Dict([
  [null, py.Tuple.of([1, 2], "a")],
  ["a", py.Tuple.of([3], "b")],
  ["b", py.Tuple.of([] as Dynamic[], null)],
] as [Dynamic, Dynamic][]);
let [cursor, items]: [Dynamic, Dynamic] = [null, [] as Dynamic[]];
while (true) {
  const items3: Dynamic[] = py.getItem(pages, cursor);
  const batch: number[] = items3[0];
  cursor = items3[1];
  items = py.iadd(items, batch);
  if (!cursor) {
    break;
  }
}
py.print(items);
const [todo, done]: [Dynamic, Dynamic] = [["/"], [] as Dynamic[]];
const links = { "/": ["x", "y"], x: ["y", "z"], y: ["/"] };
while (todo.length > 0 && (page = py.pop(todo, 0))) {
  if (py.contains(done, py.boundGlobal(page, "page"))) {
    continue;
  }
  done.push(py.boundGlobal(page, "page"));
  py.extend(todo, py.get(links, py.boundGlobal(page, "page"), []));
}
py.print(done);
let guess: number = py.float(10);
while (py.abs(py.sub(py.mul(guess, guess), 2)) > 1e-12) {
  guess = py.div(py.add(guess, py.div(2, guess)), 2);
}
py.print(`${py.format(guess, ".10f")}`);
