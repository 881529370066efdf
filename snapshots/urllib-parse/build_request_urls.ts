import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { parseQs, quote, urlencode, urljoin, urlparse } from "./runtime/python/stdlib/urllib-parse.js";

// Request URLs from parts.
const host = "https://example.com/";
function url(path: string, { ...q }: Dynamic = {}): string {
  return (
    urljoin(host, quote(path)) +
    (py.truthy(q)
      ? "?" +
        urlencode(
          new py.Dict(py.flatMap(py.items(q), ([k, v]: Dynamic) => (v != null ? [[k, v] as [Dynamic, Dynamic]] : []))),
        )
      : "")
  );
}
for (const u of py.Tuple.of(
  url("api/2.0/list"),
  url("a b/ç", { q: "x & y", page: null, n: 2 }),
  url("/abs", { t: true }),
)) {
  const p = urlparse(u);
  py.print(u, p.path, parseQs(p.query));
}
py.print(
  py.rstrip(host, "/") + "/x",
  urlparse("example.com/p").scheme === "",
  py.getItem(urlparse(host).netloc.split("."), -1),
);
