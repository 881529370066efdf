import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let shared: Dynamic;
// del of another function's name, also behind an operator: the next read there raises
function outer(): void {
  let note: Dynamic;
  let page: Dynamic;
  class Eraser {
    __matmul__(other: Dynamic): void {
      py.boundFree(note, "note");
      note = undefined as Dynamic;
    }

    __getitem__(key: Dynamic): void {
      py.boundFree(page, "page");
      page = undefined as Dynamic;
    }
  }

  const eraser = new Eraser();
  note = "kept";
  page = "kept";
  try {
    py.matmul(eraser, 1);
    py.print(py.bound(note, "note"));
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.UnboundLocalError);
    py.print(error);
  }
  try {
    py.getItem(eraser, 0);
    py.print(py.bound(page, "page"));
  } catch (caught2) {
    const error = py.rethrowUnless(caught2, py.UnboundLocalError);
    py.print(error);
  }
  note = "again";
  py.print(py.bound(note, "note"));
}

function forget(): void {
  py.boundGlobal(shared, "shared");
  shared = undefined as Dynamic;
}

outer();
shared = 1;
forget();
try {
  py.print(py.boundGlobal(shared, "shared"));
} catch (caught3) {
  const error = py.rethrowUnless(caught3, py.NameError);
  py.print(error);
}
