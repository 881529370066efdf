import * as py from "./runtime/python/index.js";

let i!: number;
let k!: number;
// Ordinary loops with range.
for (i of py.range(3)) {
  i += 10;
  py.print(i, py.keywords({ end: " " }));
}
py.print(py.boundGlobal(i, "i"));
let n: number = 3;
for (k of py.range(n)) {
  n = 100;
}
py.print(py.boundGlobal(k, "k"), n);
for (i of py.range(py.len("ab") - 1, -1, -1)) {
  py.print(py.getItem("ab", i), py.keywords({ end: "" }));
}
py.print();
for (i of py.range(0)) {
}
py.print(
  py.boundGlobal(i, "i"),
  Array.from(py.range(10, 0, -4), (j: number) => py.mul(j, j)),
);
let total: number = 0;
for (let a = 1; a < 4; a++) {
  for (let b = a; b < 4; b++) {
    total = py.iadd(total, py.mul(a, b));
  }
}
py.print(total);
