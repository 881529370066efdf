import * as py from "./runtime/python/index.js";
import { guessExtension, guessType, typesMap } from "./runtime/python/stdlib/mimetypes.js";

// Types of files by their names.
for (const name of py.Tuple.of(
  "a.txt",
  "b.html",
  "c.json",
  "d.tar.gz",
  "e.png",
  "f",
  "g.unknownext",
  "h.PDF",
  "http://x.y/z.jpg?a=b",
  "i.csv",
  ".bashrc",
  "dir.d/file",
  "j.svg",
  "k.py",
  "l.tgz",
  "m.mp4",
  "data:text/html,x",
)) {
  py.print(name, guessType(name));
}
py.print(
  guessExtension("application/json"),
  guessExtension("image/jpeg"),
  guessExtension("text/plain"),
  guessExtension("x/y"),
  py.getItem(typesMap, ".pdf"),
);
