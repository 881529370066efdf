import * as py from "./runtime/python/index.js";
import type { AnyBase, Dynamic } from "./runtime/python/index.js";
import { findall, split, sub } from "./runtime/python/re.js";
import { Counter } from "./runtime/python/stdlib/counter.js";

// Text cut into overlapping chunks at sentences, paragraphs and words, with counts of what is kept

class Chunk extends (py.namedTuple("Chunk", ["index", "text", "start"], [0]) as AnyBase) {
  declare index: Dynamic;
  declare text: Dynamic;
  declare start: Dynamic;
  get end(): number {
    return py.add(this.start, py.len(this.text));
  }
  __str__(): string {
    return `[${py.str(this.index)}:${py.str(this.start)}-${py.str(this.end)}] ${py.repr(this.text)}`;
  }
}

function splitSentences(text: string): string[] {
  return split('(?<=[.!?])\\s+(?=[A-ZÄÖÜ\\"(])', py.strip(text)).filter((s: string) => s);
}

function* chunk(text: string, size: number = 40, overlap: number = 10): Generator<Dynamic> {
  if (py.ge(overlap, size)) {
    throw new py.ValueError("overlap must be smaller than size");
  }
  let start: Dynamic = 0;
  let index: number = 0;
  while (py.lt(start, py.len(text))) {
    let stop: Dynamic = py.min(py.len(text), py.add(start, size));
    if (py.lt(stop, py.len(text))) {
      const cut = py.max(
        py.callMethod(text, "rfind", [" ", start, stop]),
        py.callMethod(text, "rfind", ["\n", start, stop]),
      );
      stop = py.gt(cut, py.add(start, overlap)) ? cut : stop;
    }
    const piece = py.getSlice(text, start, stop);
    yield new Chunk(
      index,
      py.callMethod(piece, "strip", []),
      py.sub(py.add(start, py.len(piece)), py.len(py.callMethod(piece, "lstrip", []))),
    );
    if (py.eq(stop, py.len(text))) {
      break;
    }
    [start, index] = [py.sub(stop, overlap), index + 1];
  }
  return index + 1;
}
py.signature(chunk, "chunk", ["text", "size=", "overlap="]);

function consume(gen: Dynamic): Dynamic {
  const items: Dynamic[] = [];
  try {
    while (true) {
      items.push(py.next(gen));
    }
  } catch (caught) {
    const done = py.rethrowUnless(caught, py.StopIteration);
    return py.Tuple.of(items, py.getAttr(done, "value"));
  }
}

const TEXT =
  'Dr. Who met Mr. X. They spoke! "Why?" she asked. (Nobody knew.) Übung macht den Meister. 😀 Emoji count once.';
py.print(splitSentences(TEXT));
const [items, count] = consume(chunk(TEXT));
for (const item of items) {
  py.print(item, py.getSlice(TEXT, py.getAttr(item, "start"), py.getAttr(item, "end")) === py.getAttr(item, "text"));
}
py.print(
  count,
  py.lt(py.getItem(items, 0), py.getItem(items, 1)),
  py.callMethod(py.getItem(items, 0), "_replace", [], { index: 9 }),
  py.eq(new Chunk(1, "a"), py.Tuple.of(1, "a", 0)),
);
for (const bad of py.Tuple.of(
  py.dict(undefined, { size: 5, overlap: 5 }),
  py.dict(undefined, { size: 3, overlap: 0 }),
)) {
  try {
    py.print(Array.from(py.call(chunk, ["ab cd efgh"], bad), (c: Dynamic) => c.text));
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.ValueError);
    py.print(e);
  }
}
const words = new Counter(
  py.lazyFlatMap(findall("[^\\W\\d_]+", TEXT), (w: Dynamic) => [py.callMethod(w, "lower", [])]),
);
py.print(
  words.mostCommon(3),
  py.getItem(words, "who"),
  words.total(),
  py.getSlice(py.sorted(words, { key: (w: Dynamic) => py.Tuple.of(py.neg(py.len(w)), w) }), null, 3),
);
py.print(
  py.getAttr(py.max(items, { key: (c: Dynamic) => py.len(py.getAttr(c, "text")) }), "index"),
  py.sum(py.lazyFlatMap(items, (c: Dynamic) => [py.len(py.getAttr(c, "text"))])),
  py.sorted(new py.PySet(Array.from(items, (c: Dynamic) => py.len(py.getAttr(c, "text")) > 30))),
);
py.print(
  py.swapCase(py.title(py.strip(sub("\\s+", " ", " a \n b\t c ")))),
  py.casefold(py.join("-", py.getSlice(py.split(TEXT), null, 3))),
);
