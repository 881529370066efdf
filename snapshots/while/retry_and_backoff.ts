import {
  ConnectionError,
  Dict,
  type Dynamic,
  TimeoutError,
  Tuple,
  abs,
  add,
  bound,
  boundGlobal,
  contains,
  div,
  extend,
  float,
  format,
  get,
  getAttr,
  getItem,
  iadd,
  imul,
  isub,
  mul,
  pop,
  print,
  raise,
  rethrowUnless,
  round,
  setItem,
  signature,
  sub,
  truthy,
} from "./runtime/python/index.js";

let page!: string;
// Loops of agents: retry with a budget, pagination by cursor, a queue worked off while it grows, newton steps.
function flaky(failures: number): Dynamic {
  const state = { left: failures };

  function call(): string {
    if (truthy(getItem(state, "left"))) {
      setItem(state, "left", isub(getItem(state, "left"), 1));
      throw new ConnectionError(`down ${getItem(state, "left")}`);
    }
    return "ok";
  }
  signature(call, "flaky.<locals>.call", []);

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
      return Tuple.of(call(), attempt, waits);
    } catch (caught) {
      const e = rethrowUnless(caught, ConnectionError);
      last = e;
      waits.push(round(delay, 3));
      delay = imul(delay, 2);
    } finally {
      attempt += 1;
    }
  }
  throw raise(new TimeoutError(`gave up after ${attempt}`), bound(last, "last"));
}

print(retry(flaky(0)), retry(flaky(2)));
try {
  retry(flaky(9));
} catch (caught2) {
  const e = rethrowUnless(caught2, TimeoutError);
  print(e, "<-", getAttr(e, "__cause__"));
}
const pages = new Dict([
  [null, Tuple.of([1, 2], "a")],
  ["a", Tuple.of([3], "b")],
  ["b", Tuple.of([] as Dynamic[], null)],
] as [Dynamic, Dynamic][]);
let [cursor, items]: [Dynamic, Dynamic] = [null, [] as Dynamic[]];
while (true) {
  const items3: Dynamic[] = getItem(pages, cursor);
  const batch: number[] = items3[0];
  cursor = items3[1];
  items = iadd(items, batch);
  if (!cursor) {
    break;
  }
}
print(items);
const [todo, done]: [Dynamic, Dynamic] = [["/"], [] as Dynamic[]];
const links = { "/": ["x", "y"], x: ["y", "z"], y: ["/"] };
while (todo.length > 0 && (page = pop(todo, 0))) {
  if (contains(done, boundGlobal(page, "page"))) {
    continue;
  }
  done.push(boundGlobal(page, "page"));
  extend(todo, get(links, boundGlobal(page, "page"), []));
}
print(done);
let guess: number = float(10);
while (abs(sub(mul(guess, guess), 2)) > 1e-12) {
  guess = div(add(guess, div(2, guess)), 2);
}
print(`${format(guess, ".10f")}`);
