/** What stands where. */

import * as py from "../runtime/python/index.js";
import type { Dynamic, PyDict } from "../runtime/python/index.js";
import { subscribed } from "../runtime/python/stdlib/typing-forms.js";

const Book = py.namedTuple("Book", "title shelf copies");

const BOOKS: Dynamic[] = [
  py.call(Book, ["Moby-Dick", "A1", 2]),
  py.call(Book, ["Emma", "A2", 0]),
  py.call(Book, ["Kim", "B1", 1]),
];

/** Books whose title has the word. */
export function find(word: string): Dynamic[] {
  return BOOKS.filter((b: Dynamic) =>
    py.isIn(py.callMethod(word, "lower", []), py.callMethod(py.getAttr(b, "title"), "lower", [])),
  );
}
py.describe(py.signature(find, "find", ["word"], "Books whose title has the word."), {
  annotations: () => ({ word: py.str, return: subscribed(py.list, [Book]) }),
});

export function reserve(title: string, days: number = 7): PyDict {
  const book = py.next(
    py.lazyFlatMap(BOOKS, (b: Dynamic) => (py.eq(py.getAttr(b, "title"), title) ? [b] : [])),
    null,
  );
  if (book == null) {
    throw new py.KeyError(title);
  }
  return py.bitor(py.callMethod(book, "_asdict", []), { days, free: py.gt(py.getAttr(book, "copies"), 0) });
}
py.describe(py.signature(reserve, "reserve", ["title", "days="]), {
  defaults: { days: 7 },
  annotations: () => ({ title: py.str, days: py.int, return: py.dict }),
});
