import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let items: Dynamic;
let items2: Dynamic;
let a: Dynamic;
let b: Dynamic;
let head: Dynamic;
let last: Dynamic;
// Displays and literals after a star in bare tuples, and a list as the subject of match: spellings that tree-sitter does not know.
const x = py.Tuple.of(...[1], 2);
py.print(x);
const y = py.Tuple.of(...py.spread("ab"), ...py.Tuple.of(3, 4), ...py.spread(new py.PySet([5])));
py.print(y);

function both(a: number[]): Dynamic {
  return py.Tuple.of(...a, ...[1, [2]]);
}

function* three(a: number[]): Generator<Dynamic> {
  yield py.Tuple.of(...a, ...py.Tuple.of(9));
}

py.print(both([0]), py.list(three([7])));
for (const each of py.Tuple.of(...x, ...[8])) {
  py.print(each);
}

const subject: Dynamic = [1, 2];
if ((items = py.sequenceOf(subject))?.length === 2 && ((a = items[0]), true) && ((b = items[1]), true)) {
  py.print(a, b);
}
const subject2: Dynamic = py.getSlice([...x, 3], 1, null);
if (
  ((items2 = py.sequenceOf(subject2))?.length ?? -1) >= 1 &&
  ((head = py.listOf(items2.slice(0, -1))), true) &&
  ((last = items2.at(-1)), true)
) {
  py.print(head, last);
} else {
  py.print("none");
}
py.print([py.mul(2, 3), py.mul(py.getItem(x, 0), 4)], "match [1]:", "= *[1], 2");
