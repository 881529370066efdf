import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Small algorithms as in exercises.
function twoSum(nums: Dynamic[], target: number): Dynamic[] {
  const seen = new py.Dict();
  for (const [i, n] of py.enumerate(nums)) {
    if (py.contains(seen, py.sub(target, n))) {
      return [py.getItem(seen, py.sub(target, n)), i];
    }
    py.setItem(seen, n, i);
  }
  return [];
}
py.print(twoSum([2, 7, 11, 15], 9), twoSum([3, 2, 4], 6), twoSum([], 0));
function isValid(s: Dynamic): boolean {
  const stack: Dynamic[] = [];
  const pairs = { ")": "(", "]": "[", "}": "{" };
  for (const ch of py.iterate(s)) {
    if (py.contains(pairs, ch)) {
      if (!(stack.length > 0) || py.pop(stack) !== py.getItem(pairs, ch)) {
        return false;
      }
    } else {
      stack.push(ch);
    }
  }
  return !(stack.length > 0);
}
py.print(["()", "([)]", "{[]}", "("].map((s: Dynamic) => isValid(s)));
function groupAnagrams(strs: Dynamic[]): Dynamic[] {
  const groups = new py.Dict();
  for (const s of strs) {
    const key = py.join("", py.sorted(s));
    if (!py.contains(groups, key)) {
      py.setItem(groups, key, []);
    }
    py.getItem(groups, key).push(s);
  }
  return py.list(py.values(groups));
}
py.print(groupAnagrams(["eat", "tea", "tan", "ate", "nat", "bat"]));
function mergeSort(a: Dynamic[]): Dynamic[] {
  if (a.length <= 1) {
    return a;
  }
  const mid = py.floordiv(a.length, 2);
  const [l, r] = [mergeSort(py.getSlice(a, null, mid)), mergeSort(py.getSlice(a, mid, null))];
  const out: Dynamic[] = [];
  let i: number = 0;
  let j: number = 0;
  while (i < l.length && j < r.length) {
    if (py.le(py.getItem(l, i), py.getItem(r, j))) {
      out.push(py.getItem(l, i));
      i += 1;
    } else {
      out.push(py.getItem(r, j));
      j += 1;
    }
  }
  return py.add(py.add(out, py.getSlice(l, i, null)), py.getSlice(r, j, null));
}
py.print(mergeSort([5, 2, 9, 1.5, 5, 6]), mergeSort(["b", "a"]));
function quicksort(a: Dynamic[]): Dynamic[] {
  if (!(a.length > 0)) {
    return [];
  }
  const [p, rest] = py.unpackStar(a, 1, 0);
  return py.add(
    py.add(quicksort(rest.filter((x: Dynamic) => py.lt(x, p))), [p]),
    quicksort(rest.filter((x: Dynamic) => py.ge(x, p))),
  );
}
py.print(quicksort([3, 6, 1, 8, 2, 9, 2]));
function bubble(a: Dynamic[]): Dynamic[] {
  const n = a.length;
  for (let i = 0; i < n; i++) {
    for (const j of py.range(0, py.sub(py.sub(n, i), 1))) {
      if (py.gt(py.getItem(a, j), py.getItem(a, j + 1))) {
        const items2: Dynamic[] = [py.getItem(a, j + 1), py.getItem(a, j)];
        py.setItem(a, j, items2[0]);
        py.setItem(a, j + 1, items2[1]);
      }
    }
  }
  return a;
}
py.print(bubble([64, 34, 25, 12, 22, 11, 90]));
function sieve(n: number): Dynamic[] {
  const flags: Dynamic[] = py.mul([true], n + 1);
  py.setItem(flags, 0, false);
  py.setItem(flags, 1, false);
  for (const i of py.range(2, py.add(py.int(py.pow(n, 0.5)), 1))) {
    if (py.truthy(py.getItem(flags, i))) {
      for (const j of py.range(py.mul(i, i), n + 1, i)) {
        py.setItem(flags, j, false);
      }
    }
  }
  return py.flatMap(py.enumerate(flags), ([i, f]: Dynamic) => (py.truthy(f) ? [i] : []));
}
py.print(sieve(50));
function transpose(m: Dynamic[]): Dynamic[] {
  return Array.from(py.zip(...m), (r: Dynamic) => py.list(r));
}
py.print(
  transpose([
    [1, 2, 3],
    [4, 5, 6],
  ]),
  Array.from(py.range(2), (i: number) =>
    [
      [1, 2],
      [3, 4],
    ].map((row: Dynamic) => py.getItem(row, i)),
  ),
);
function lcs(a: string, b: string): Dynamic {
  const dp: Dynamic[][] = Array.from(py.range(py.len(a) + 1), (_: number) => py.mul([0], py.len(b) + 1));
  for (const i of py.range(1, py.len(a) + 1)) {
    for (const j of py.range(1, py.len(b) + 1)) {
      const value =
        py.getItem(a, i - 1) === py.getItem(b, j - 1)
          ? py.add(py.getItem(py.getItem(dp, i - 1), j - 1), 1)
          : py.max(py.getItem(py.getItem(dp, i - 1), j), py.getItem(py.getItem(dp, i), j - 1));
      py.setItem(py.getItem(dp, i), j, value);
    }
  }
  return py.getItem(py.getItem(dp, -1), -1);
}
py.print(lcs("AGGTAB", "GXTXAYB"));
function permutations(xs: Dynamic[]): Dynamic[] {
  if (xs.length <= 1) {
    return [xs];
  }
  return py.flatMap(py.enumerate(xs), ([i, x]: Dynamic) =>
    py.flatMap(permutations(py.add(py.getSlice(xs, null, i), py.getSlice(xs, i + 1, null))), (p: Dynamic) => [
      py.add([x], p),
    ]),
  );
}
py.print(permutations([1, 2, 3]));
function bfs(graph: PyDict, start: string): Dynamic[] {
  const [visited, queue]: [Dynamic, Dynamic] = [new py.PySet([start]), [start]];
  const order: Dynamic[] = [];
  while (queue.length > 0) {
    const node = py.pop(queue, 0);
    order.push(node);
    for (const nb of py.iterate(py.get(graph, node, []))) {
      if (!py.contains(visited, nb)) {
        visited.add(nb);
        queue.push(nb);
      }
    }
  }
  return order;
}
py.print(bfs({ A: ["B", "C"], B: ["D"], C: ["D"], D: [] }, "A"));
function maxSub(nums: Dynamic[]): Dynamic {
  const value2: Dynamic = py.getItem(nums, 0);
  let best: Dynamic = value2;
  let cur: Dynamic = value2;
  for (const n of py.getSlice(nums, 1, null)) {
    cur = py.max(n, py.add(cur, n));
    best = py.max(best, cur);
  }
  return best;
}
py.print(maxSub([-2, 1, -3, 4, -1, 2, 1, -5, 4]));
function roman(n: Dynamic): Dynamic {
  let out: Dynamic = "";
  for (const [v, s] of py.unpackEach(
    [
      py.Tuple.of(1000, "M"),
      py.Tuple.of(900, "CM"),
      py.Tuple.of(500, "D"),
      py.Tuple.of(400, "CD"),
      py.Tuple.of(100, "C"),
      py.Tuple.of(90, "XC"),
      py.Tuple.of(50, "L"),
      py.Tuple.of(40, "XL"),
      py.Tuple.of(10, "X"),
      py.Tuple.of(9, "IX"),
      py.Tuple.of(5, "V"),
      py.Tuple.of(4, "IV"),
      py.Tuple.of(1, "I"),
    ],
    2,
  )) {
    while (py.ge(n, v)) {
      out = py.iadd(out, s);
      n = py.isub(n, v);
    }
  }
  return out;
}
py.print(roman(1994), roman(58));
function caesar(t: string, k: number): string {
  return Array.from(py.iterate(t), (c: string) =>
    py.isLower(c) ? py.chr(py.add(py.mod(py.add(py.ord(c) - 97, k), 26), 97)) : c,
  ).join("");
}
py.print(caesar("hello, world", 3), caesar(caesar("abc", 5), -5));
const memo = new py.Dict();
function fibm(n: number): number {
  if (py.contains(memo, n)) {
    return py.getItem(memo, n);
  }
  py.setItem(memo, n, n < 2 ? n : py.add(fibm(n - 1), fibm(n - 2)));
  return py.getItem(memo, n);
}
py.print(fibm(90), py.len(memo));
function flatten(x: Dynamic): Dynamic[] {
  return py.isInstance(x, py.list) ? py.flatMap(x, (y: Dynamic) => py.flatMap(flatten(y), (z: Dynamic) => [z])) : [x];
}
py.print(flatten([1, [2, [3, "a"], []], null]));
function rle(s: string): Dynamic[] {
  const items3: Dynamic[] = [[] as Dynamic[], 0];
  const res: Dynamic[] = items3[0];
  let i: number = items3[1];
  while (i < py.len(s)) {
    let j: number = i;
    while (j < py.len(s) && py.getItem(s, j) === py.getItem(s, i)) {
      j += 1;
    }
    res.push(py.Tuple.of(py.getItem(s, i), py.sub(j, i)));
    i = j;
  }
  return res;
}
py.print(rle("aaabbc"), Array.from(py.unpackEach(rle("aaabbc"), 2), ([c, n]) => `${py.str(c)}${py.str(n)}`).join(""));
const matrix: Dynamic[][] = [
  [1, 2],
  [3, 4],
];
py.print(
  py.sum(matrix, []),
  matrix.map((r: Dynamic[]) => py.sum(r)),
  py.max(py.map(py.max, matrix)),
  py.any(py.lazyFlatMap(matrix, (r: Dynamic[]) => [py.contains(r, 3)])),
);
const s = "A man, a plan, a canal: Panama";
const clean: string[] = py.flatMap(s, (c: string) => (py.isAlnum(c) ? [c.toLowerCase()] : []));
py.print(py.eq(clean, py.getSlice(clean, null, null, -1)), py.getSlice(clean.join(""), null, 5));
const inventory = { apple: { qty: 3, price: 0.5 }, pear: { qty: 0, price: 1.25 } };
for (const [name, info] of py.unpackEach(py.sorted(py.items(inventory)), 2)) {
  const total = py.mul(py.getItem(info, "qty"), py.getItem(info, "price"));
  py.print(
    `${py.format(name, "<10")}|${py.format(py.getItem(info, "qty"), ">3")}|${py.format(py.getItem(info, "price"), "6.2f")}|${py.format(total, "8.3f")}|${py.str(total)}`,
  );
}
const target2: Dynamic = py.getItem(inventory, "apple");
py.setItem(target2, "qty", py.isub(py.getItem(target2, "qty"), 1));
py.setItem(inventory, "fig", { qty: 2, price: 3 });
py.print(
  inventory,
  py.sum(py.lazyFlatMap(py.values(inventory), (i: PyDict) => [py.mul(py.getItem(i, "qty"), py.getItem(i, "price"))])),
);
const students: Dynamic[] = [py.Tuple.of("Al", 90.5), py.Tuple.of("Bo", 85), py.Tuple.of("Cy", 92.25)];
py.print(
  py.getItem(py.sorted(students, { key: (s: Dynamic) => s[1], reverse: true }), 0),
  py.div(py.sum(py.lazyFlatMap(students, ([, g]: Dynamic) => [g])), students.length),
  new py.Dict(Array.from(students, ([n, g]: Dynamic) => [n, g] as [Dynamic, Dynamic])),
);
const nested = { a: [1, { b: py.Tuple.of(2, 3) }], c: { d: null } };
py.print(
  py.add(py.getItem(py.getItem(py.getItem(py.getItem(nested, "a"), 1), "b"), 0), 1),
  py.getItem(py.getItem(nested, "c"), "d"),
  py.callMethod(py.get(nested, "x", new py.Dict()), "get", ["y"]),
);
py.print(py.jsonDumps(nested), py.jsonLoads('{"a": 1.0, "b": [1, 2.5, null, true], "c": 12345678901234567890}'));
