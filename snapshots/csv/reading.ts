import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { DictReader, Error, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, reader } from "./runtime/python/stdlib/csv.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// Rows of quoted, empty and odd fields.
function rows(text: string, { ...kw }: Dynamic = {}): Dynamic[][] {
  return py.list(
    reader(
      ...(py.bindKeywords(
        [
          "csvfile",
          "dialect=",
          "*",
          "delimiter=",
          "quotechar=",
          "doublequote=",
          "escapechar=",
          "lineterminator=",
          "quoting=",
          "skipinitialspace=",
          "strict=",
        ],
        [new StringIO(text)],
        kw,
      ) as [Dynamic]),
    ),
  );
}
py.print(
  rows('a,b,c\n1,"x, y",3\n'),
  rows('"a ""q"" b",,\n'),
  rows(""),
  rows("\n\na\n"),
  rows('"multi\nline",2\r\n3,4'),
);
py.print(
  rows("a;b\t;c", { delimiter: ";" }),
  rows("'a,b',c", { quotechar: "'" }),
  rows(" a, b", { skipinitialspace: true }),
  rows("a\\,b,c", { escapechar: "\\", quoting: QUOTE_NONE }),
  rows('1,"2",x', { quoting: QUOTE_MINIMAL }),
);
py.print(
  rows("1,2.5\n", { quoting: QUOTE_NONNUMERIC }),
  rows("é,😀\n"),
  rows('a,"b'),
  rows('a"b,c'),
  py.list(reader(["x,y", "z"])),
);
const r = new DictReader(new StringIO("name,age\nann,3\nbob\ncat,5,extra\n\n"));
py.print(
  r.fieldnames,
  Array.from(py.iterate(r), (x: Dynamic) => py.dict(x)),
  r.lineNum,
);
py.print(
  py.list(new DictReader(new StringIO("1,2\n"), ["a", "b", "c"], undefined, "?")),
  py.list(new DictReader(new StringIO("a\n"))),
  py.list(new DictReader(new StringIO("a,b\n1,2,3,4\n"), undefined, "rest")),
);
for (const bad of py.Tuple.of(
  py.signature(() => rows('"a"b', { strict: true }), "<lambda>", []),
  py.signature(() => rows("a", { delimiter: "" }), "<lambda>", []),
  py.signature(() => rows("a,x", { quoting: QUOTE_NONNUMERIC }), "<lambda>", []),
  py.signature(() => rows('"open', { strict: true }), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, Error, py.TypeError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
py.print(rows("a\tb\n", { dialect: "excel-tab" }), rows("a|b", { delimiter: "|" }));
