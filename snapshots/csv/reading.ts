import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  bindKeywords,
  call,
  dict,
  getAttr,
  iterate,
  list,
  print,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
import {
  DictReader,
  Error,
  QUOTE_MINIMAL,
  QUOTE_NONE,
  QUOTE_NONNUMERIC,
  reader,
} from "./runtime/python/stdlib/csv.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// Rows of quoted, empty and odd fields.
function rows(text: string, { ...kw }: Dynamic = {}): Dynamic[][] {
  return list(
    reader(
      ...(bindKeywords(
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
print(
  rows('a,b,c\n1,"x, y",3\n'),
  rows('"a ""q"" b",,\n'),
  rows(""),
  rows("\n\na\n"),
  rows('"multi\nline",2\r\n3,4'),
);
print(
  rows("a;b\t;c", { delimiter: ";" }),
  rows("'a,b',c", { quotechar: "'" }),
  rows(" a, b", { skipinitialspace: true }),
  rows("a\\,b,c", { escapechar: "\\", quoting: QUOTE_NONE }),
  rows('1,"2",x', { quoting: QUOTE_MINIMAL }),
);
print(
  rows("1,2.5\n", { quoting: QUOTE_NONNUMERIC }),
  rows("é,😀\n"),
  rows('a,"b'),
  rows('a"b,c'),
  list(reader(["x,y", "z"])),
);
const r = new DictReader(new StringIO("name,age\nann,3\nbob\ncat,5,extra\n\n"));
print(
  r.fieldnames,
  Array.from(iterate(r), (x: Dynamic) => dict(x)),
  getAttr(r, "line_num"),
);
print(
  list(new DictReader(new StringIO("1,2\n"), ["a", "b", "c"], undefined, "?")),
  list(new DictReader(new StringIO("a\n"))),
  list(new DictReader(new StringIO("a,b\n1,2,3,4\n"), undefined, "rest")),
);
for (const bad of Tuple.of(
  signature(() => rows('"a"b', { strict: true }), "<lambda>", []),
  signature(() => rows("a", { delimiter: "" }), "<lambda>", []),
  signature(() => rows("a,x", { quoting: QUOTE_NONNUMERIC }), "<lambda>", []),
  signature(() => rows('"open', { strict: true }), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, Error, TypeError, ValueError);
    print(typeName(e), e);
  }
}
print(rows("a\tb\n", { dialect: "excel-tab" }), rows("a|b", { delimiter: "|" }));
