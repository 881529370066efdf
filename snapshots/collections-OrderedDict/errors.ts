import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";

// The wording of what goes wrong with an OrderedDict.

const CASES: Dynamic[] = [
  () => new OrderedDict().popitem(),
  () => new OrderedDict().popitem(false),
  () => py.dictPop(new OrderedDict(), "x"),
  () => py.getItem(new OrderedDict(), "x"),
  () => new OrderedDict().moveToEnd("x"),
  () => new OrderedDict(py.keywords({ a: 1 })).moveToEnd("x", false),
  () => new OrderedDict(5),
  () => new OrderedDict([1, 2]),
  () => new OrderedDict([py.Tuple.of(1, 2, 3)]),
  () => py.dictUpdate(new OrderedDict(), 5),
  () => py.dictUpdate(new OrderedDict(), [1]),
  () => py.getItem(new OrderedDict(), []),
  () => py.setDefault(new OrderedDict(), [], 1),
  () => py.callMethod(new OrderedDict(), "__delitem__", ["x"]),
  () => py.bitor(new OrderedDict(py.keywords({ a: 1 })), 5),
  () => py.lt(new OrderedDict(py.keywords({ a: 1 })), new OrderedDict(py.keywords({ b: 1 }))),
  () => py.getAttr(new OrderedDict(), "nothing"),
  () => py.hash(new OrderedDict()),
];
for (const [i, case_] of py.enumerate(CASES)) {
  try {
    py.print(i, py.call(case_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(i, py.typeName(error), error);
  }
}

function changedWhileRead(): void {
  const d = new OrderedDict(py.keywords({ a: 1, b: 2 }));
  for (const key of py.iterate(d)) {
    py.setItem(d, py.add(key, "x"), 1);
  }
}
py.signature(changedWhileRead, "changed_while_read", []);

function deletedWhileRead(): void {
  const d = new OrderedDict(py.keywords({ a: 1, b: 2, c: 3 }));
  for (const key of py.iterate(d)) {
    py.delItem(d, key);
  }
}
py.signature(deletedWhileRead, "deleted_while_read", []);

function deletesNothing(): void {
  const d = new OrderedDict(py.keywords({ a: 1 }));
  py.delItem(d, "b");
}
py.signature(deletesNothing, "deletes_nothing", []);

for (const function_ of py.Tuple.of(changedWhileRead, deletedWhileRead, deletesNothing)) {
  try {
    py.call(function_, []);
  } catch (caught2) {
    const error = py.toException(caught2);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
