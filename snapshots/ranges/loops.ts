import {
  boundGlobal,
  getItem,
  iadd,
  keywords,
  len,
  mul,
  print,
  range,
} from "./runtime/python/index.js";

let i!: number;
let k!: number;
// Ordinary loops with range.
for (i of range(3)) {
  i += 10;
  print(i, keywords({ end: " " }));
}
print(boundGlobal(i, "i"));
let n: number = 3;
for (k of range(n)) {
  n = 100;
}
print(boundGlobal(k, "k"), n);
for (i of range(len("ab") - 1, -1, -1)) {
  print(getItem("ab", i), keywords({ end: "" }));
}
print();
for (i of range(0)) {
}
print(
  boundGlobal(i, "i"),
  Array.from(range(10, 0, -4), (j: number) => mul(j, j)),
);
let total: number = 0;
for (let a = 1; a < 4; a++) {
  for (let b = a; b < 4; b++) {
    total = iadd(total, mul(a, b));
  }
}
print(total);
