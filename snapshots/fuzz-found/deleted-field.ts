import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A field of a dataclass that del took away is missing for repr, == and asdict

class Note {
  declare title: string;
  declare stars: number;
  declare tags: Dynamic;

  constructor(title: string, stars: number = 3 as Dynamic, tags: Dynamic = []) {
    this.title = title;
    this.stars = stars;
    this.tags = tags;
  }
  static {
    py.dataclass(this, [{ name: "title" }, { name: "stars" }, { name: "tags" }]);
    py.signature(this, "Note.__init__", ["title", "stars=", "tags="]);
  }
}

for (const name of py.Tuple.of("title", "tags")) {
  const note = new Note("a", 5);
  py.delAttr(note, name);
  for (const look of py.Tuple.of(
    py.repr,
    py.asdict,
    py.signature((n: Dynamic) => py.eq(n, new Note("a", 3)), "<lambda>", ["n"]),
    py.signature((n: Dynamic) => py.getAttr(n, "title"), "<lambda>", ["n"]),
    py.signature((n: Dynamic) => py.getAttr(n, "stars"), "<lambda>", ["n"]),
  )) {
    try {
      py.print(name, py.call(look, [note]));
    } catch (caught) {
      const error = py.rethrowUnless(caught, py.AttributeError);
      py.print(name, error);
    }
  }
}
