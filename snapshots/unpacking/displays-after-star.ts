import {
  type Dynamic,
  PySet,
  Tuple,
  getItem,
  getSlice,
  list,
  listOf,
  mul,
  print,
  sequenceOf,
  spread,
} from "./runtime/python/index.js";

let items: Dynamic;
let items2: Dynamic;
let a: Dynamic;
let b: Dynamic;
let head: Dynamic;
let last: Dynamic;
// Displays and literals after a star in bare tuples, and a list as the subject of match: spellings that tree-sitter does not know.
const x = Tuple.of(...[1], 2);
print(x);
const y = Tuple.of(...spread("ab"), ...Tuple.of(3, 4), ...spread(new PySet([5])));
print(y);

function both(a: number[]): Dynamic {
  return Tuple.of(...a, ...[1, [2]]);
}

function* three(a: number[]): Generator<Dynamic> {
  yield Tuple.of(...a, ...Tuple.of(9));
}

print(both([0]), list(three([7])));
for (const each of Tuple.of(...x, ...[8])) {
  print(each);
}

const subject: Dynamic = [1, 2];
if (
  (items = sequenceOf(subject))?.length === 2 &&
  ((a = items[0]), true) &&
  ((b = items[1]), true)
) {
  print(a, b);
}
const subject2: Dynamic = getSlice([...x, 3], 1, null);
if (
  ((items2 = sequenceOf(subject2))?.length ?? -1) >= 1 &&
  ((head = listOf(items2.slice(0, -1))), true) &&
  ((last = items2.at(-1)), true)
) {
  print(head, last);
} else {
  print("none");
}
print([mul(2, 3), mul(getItem(x, 0), 4)], "match [1]:", "= *[1], 2");
