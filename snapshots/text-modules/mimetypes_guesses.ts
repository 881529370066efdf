import { Tuple, getItem, print } from "./runtime/python/index.js";
import { guessExtension, guessType, typesMap } from "./runtime/python/stdlib/mimetypes.js";

// Types of files by their names.
for (const name of Tuple.of(
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
  print(name, guessType(name));
}
print(
  guessExtension("application/json"),
  guessExtension("image/jpeg"),
  guessExtension("text/plain"),
  guessExtension("x/y"),
  getItem(typesMap, ".pdf"),
);
