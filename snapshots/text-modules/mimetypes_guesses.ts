import * as py from "./runtime/python/index.js";
import { addType, guessAllExtensions, guessExtension, guessType, typesMap } from "./runtime/python/stdlib/mimetypes.js";

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
for (const name of py.Tuple.of(
  "a.rtf",
  "a.webp",
  "a.TGZ",
  "a.tar.Z",
  "data:,x",
  "data:text",
  "data:a=b;c,x",
  "data:image/png;base64,x",
)) {
  py.print(name, guessType(name), guessType(name, false));
}
py.print(guessAllExtensions("image/jpeg"), guessExtension("IMAGE/PNG"), guessExtension("image/webp", false));
addType("text/x-agent", ".agent");
py.print(guessType("x.agent"), guessExtension("text/x-agent"));
