import {
  Dict,
  type Dynamic,
  type PyDict,
  PySet,
  Tuple,
  add,
  any,
  callMethod,
  chr,
  contains,
  div,
  enumerate,
  eq,
  flatMap,
  floordiv,
  format,
  ge,
  get,
  getItem,
  getSlice,
  gt,
  iadd,
  int,
  isAlnum,
  isInstance,
  isLower,
  isub,
  items,
  iterate,
  join,
  jsonDumps,
  jsonLoads,
  lazyFlatMap,
  le,
  len,
  list,
  lt,
  map,
  max,
  mod,
  mul,
  ord,
  pop,
  pow,
  print,
  range,
  setItem,
  sorted,
  str,
  sub,
  sum,
  truthy,
  unpackEach,
  unpackStar,
  values,
  zip,
} from "./runtime/python/index.js";

// Small algorithms as in exercises.
function twoSum(nums: Dynamic[], target: number): Dynamic[] {
  const seen = new Dict();
  for (const [i, n] of enumerate(nums)) {
    if (contains(seen, sub(target, n))) {
      return [getItem(seen, sub(target, n)), i];
    }
    setItem(seen, n, i);
  }
  return [];
}
print(twoSum([2, 7, 11, 15], 9), twoSum([3, 2, 4], 6), twoSum([], 0));
function isValid(s: Dynamic): boolean {
  const stack: Dynamic[] = [];
  const pairs = { ")": "(", "]": "[", "}": "{" };
  for (const ch of iterate(s)) {
    if (contains(pairs, ch)) {
      if (!(stack.length > 0) || pop(stack) !== getItem(pairs, ch)) {
        return false;
      }
    } else {
      stack.push(ch);
    }
  }
  return !(stack.length > 0);
}
print(["()", "([)]", "{[]}", "("].map((s: Dynamic) => isValid(s)));
function groupAnagrams(strs: Dynamic[]): Dynamic[] {
  const groups = new Dict();
  for (const s of strs) {
    const key = join("", sorted(s));
    if (!contains(groups, key)) {
      setItem(groups, key, []);
    }
    getItem(groups, key).push(s);
  }
  return list(values(groups));
}
print(groupAnagrams(["eat", "tea", "tan", "ate", "nat", "bat"]));
function mergeSort(a: Dynamic[]): Dynamic[] {
  if (a.length <= 1) {
    return a;
  }
  const mid = floordiv(a.length, 2);
  const [l, r] = [mergeSort(getSlice(a, null, mid)), mergeSort(getSlice(a, mid, null))];
  const out: Dynamic[] = [];
  let i: number = 0;
  let j: number = 0;
  while (i < l.length && j < r.length) {
    if (le(getItem(l, i), getItem(r, j))) {
      out.push(getItem(l, i));
      i += 1;
    } else {
      out.push(getItem(r, j));
      j += 1;
    }
  }
  return add(add(out, getSlice(l, i, null)), getSlice(r, j, null));
}
print(mergeSort([5, 2, 9, 1.5, 5, 6]), mergeSort(["b", "a"]));
function quicksort(a: Dynamic[]): Dynamic[] {
  if (!(a.length > 0)) {
    return [];
  }
  const [p, rest] = unpackStar(a, 1, 0);
  return add(
    add(quicksort(rest.filter((x: Dynamic) => lt(x, p))), [p]),
    quicksort(rest.filter((x: Dynamic) => ge(x, p))),
  );
}
print(quicksort([3, 6, 1, 8, 2, 9, 2]));
function bubble(a: Dynamic[]): Dynamic[] {
  const n = a.length;
  for (let i = 0; i < n; i++) {
    for (const j of range(0, sub(sub(n, i), 1))) {
      if (gt(getItem(a, j), getItem(a, j + 1))) {
        const items2: Dynamic[] = [getItem(a, j + 1), getItem(a, j)];
        setItem(a, j, items2[0]);
        setItem(a, j + 1, items2[1]);
      }
    }
  }
  return a;
}
print(bubble([64, 34, 25, 12, 22, 11, 90]));
function sieve(n: number): Dynamic[] {
  const flags: Dynamic[] = mul([true], n + 1);
  setItem(flags, 0, false);
  setItem(flags, 1, false);
  for (const i of range(2, add(int(pow(n, 0.5)), 1))) {
    if (truthy(getItem(flags, i))) {
      for (const j of range(mul(i, i), n + 1, i)) {
        setItem(flags, j, false);
      }
    }
  }
  return flatMap(enumerate(flags), ([i, f]: Dynamic) => (truthy(f) ? [i] : []));
}
print(sieve(50));
function transpose(m: Dynamic[]): Dynamic[] {
  return Array.from(zip(...m), (r: Dynamic) => list(r));
}
print(
  transpose([
    [1, 2, 3],
    [4, 5, 6],
  ]),
  Array.from(range(2), (i: number) =>
    [
      [1, 2],
      [3, 4],
    ].map((row: Dynamic) => getItem(row, i)),
  ),
);
function lcs(a: string, b: string): Dynamic {
  const dp: Dynamic[][] = Array.from(range(len(a) + 1), (_: number) => mul([0], len(b) + 1));
  for (const i of range(1, len(a) + 1)) {
    for (const j of range(1, len(b) + 1)) {
      const value =
        getItem(a, i - 1) === getItem(b, j - 1)
          ? add(getItem(getItem(dp, i - 1), j - 1), 1)
          : max(getItem(getItem(dp, i - 1), j), getItem(getItem(dp, i), j - 1));
      setItem(getItem(dp, i), j, value);
    }
  }
  return getItem(getItem(dp, -1), -1);
}
print(lcs("AGGTAB", "GXTXAYB"));
function permutations(xs: Dynamic[]): Dynamic[] {
  if (xs.length <= 1) {
    return [xs];
  }
  return flatMap(enumerate(xs), ([i, x]: Dynamic) =>
    flatMap(permutations(add(getSlice(xs, null, i), getSlice(xs, i + 1, null))), (p: Dynamic) => [
      add([x], p),
    ]),
  );
}
print(permutations([1, 2, 3]));
function bfs(graph: PyDict, start: string): Dynamic[] {
  const [visited, queue]: [Dynamic, Dynamic] = [new PySet([start]), [start]];
  const order: Dynamic[] = [];
  while (queue.length > 0) {
    const node = pop(queue, 0);
    order.push(node);
    for (const nb of iterate(get(graph, node, []))) {
      if (!contains(visited, nb)) {
        visited.add(nb);
        queue.push(nb);
      }
    }
  }
  return order;
}
print(bfs({ A: ["B", "C"], B: ["D"], C: ["D"], D: [] }, "A"));
function maxSub(nums: Dynamic[]): Dynamic {
  const value2: Dynamic = getItem(nums, 0);
  let best: Dynamic = value2;
  let cur: Dynamic = value2;
  for (const n of getSlice(nums, 1, null)) {
    cur = max(n, add(cur, n));
    best = max(best, cur);
  }
  return best;
}
print(maxSub([-2, 1, -3, 4, -1, 2, 1, -5, 4]));
function roman(n: Dynamic): Dynamic {
  let out: Dynamic = "";
  for (const [v, s] of unpackEach(
    [
      Tuple.of(1000, "M"),
      Tuple.of(900, "CM"),
      Tuple.of(500, "D"),
      Tuple.of(400, "CD"),
      Tuple.of(100, "C"),
      Tuple.of(90, "XC"),
      Tuple.of(50, "L"),
      Tuple.of(40, "XL"),
      Tuple.of(10, "X"),
      Tuple.of(9, "IX"),
      Tuple.of(5, "V"),
      Tuple.of(4, "IV"),
      Tuple.of(1, "I"),
    ],
    2,
  )) {
    while (ge(n, v)) {
      out = iadd(out, s);
      n = isub(n, v);
    }
  }
  return out;
}
print(roman(1994), roman(58));
function caesar(t: string, k: number): string {
  return Array.from(iterate(t), (c: string) =>
    isLower(c) ? chr(add(mod(add(ord(c) - 97, k), 26), 97)) : c,
  ).join("");
}
print(caesar("hello, world", 3), caesar(caesar("abc", 5), -5));
const memo = new Dict();
function fibm(n: number): number {
  if (contains(memo, n)) {
    return getItem(memo, n);
  }
  setItem(memo, n, n < 2 ? n : add(fibm(n - 1), fibm(n - 2)));
  return getItem(memo, n);
}
print(fibm(90), len(memo));
function flatten(x: Dynamic): Dynamic[] {
  return isInstance(x, list)
    ? flatMap(x, (y: Dynamic) => flatMap(flatten(y), (z: Dynamic) => [z]))
    : [x];
}
print(flatten([1, [2, [3, "a"], []], null]));
function rle(s: string): Dynamic[] {
  const items3: Dynamic[] = [[] as Dynamic[], 0];
  const res: Dynamic[] = items3[0];
  let i: number = items3[1];
  while (i < len(s)) {
    let j: number = i;
    while (j < len(s) && getItem(s, j) === getItem(s, i)) {
      j += 1;
    }
    res.push(Tuple.of(getItem(s, i), sub(j, i)));
    i = j;
  }
  return res;
}
print(
  rle("aaabbc"),
  Array.from(unpackEach(rle("aaabbc"), 2), ([c, n]) => `${str(c)}${str(n)}`).join(""),
);
const matrix: Dynamic[][] = [
  [1, 2],
  [3, 4],
];
print(
  sum(matrix, []),
  matrix.map((r: Dynamic[]) => sum(r)),
  max(map(max, matrix)),
  any(lazyFlatMap(matrix, (r: Dynamic[]) => [contains(r, 3)])),
);
const s = "A man, a plan, a canal: Panama";
const clean: string[] = flatMap(s, (c: string) => (isAlnum(c) ? [c.toLowerCase()] : []));
print(eq(clean, getSlice(clean, null, null, -1)), getSlice(clean.join(""), null, 5));
const inventory = { apple: { qty: 3, price: 0.5 }, pear: { qty: 0, price: 1.25 } };
for (const [name, info] of unpackEach(sorted(items(inventory)), 2)) {
  const total = mul(getItem(info, "qty"), getItem(info, "price"));
  print(
    `${format(name, "<10")}|${format(getItem(info, "qty"), ">3")}|${format(getItem(info, "price"), "6.2f")}|${format(total, "8.3f")}|${str(total)}`,
  );
}
const target2: Dynamic = getItem(inventory, "apple");
setItem(target2, "qty", isub(getItem(target2, "qty"), 1));
setItem(inventory, "fig", { qty: 2, price: 3 });
print(
  inventory,
  sum(lazyFlatMap(values(inventory), (i: PyDict) => [mul(getItem(i, "qty"), getItem(i, "price"))])),
);
const students: Dynamic[] = [Tuple.of("Al", 90.5), Tuple.of("Bo", 85), Tuple.of("Cy", 92.25)];
print(
  getItem(sorted(students, { key: (s: Dynamic) => getItem(s, 1), reverse: true }), 0),
  div(sum(lazyFlatMap(students, ([, g]: Dynamic) => [g])), students.length),
  new Dict(Array.from(students, ([n, g]: Dynamic) => [n, g] as [Dynamic, Dynamic])),
);
const nested = { a: [1, { b: Tuple.of(2, 3) }], c: { d: null } };
print(
  add(getItem(getItem(getItem(getItem(nested, "a"), 1), "b"), 0), 1),
  getItem(getItem(nested, "c"), "d"),
  callMethod(get(nested, "x", new Dict()), "get", ["y"]),
);
print(
  jsonDumps(nested),
  jsonLoads('{"a": 1.0, "b": [1, 2.5, null, true], "c": 12345678901234567890}'),
);
