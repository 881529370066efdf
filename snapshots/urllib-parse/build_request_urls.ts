import {
  Dict,
  type Dynamic,
  Tuple,
  flatMap,
  getItem,
  items,
  print,
  rstrip,
  truthy,
} from "./runtime/python/index.js";
import {
  parseQs,
  quote,
  urlencode,
  urljoin,
  urlparse,
} from "./runtime/python/stdlib/urllib-parse.js";

// Request URLs from parts.
const host = "https://example.com/";
function url(path: string, { ...q }: Dynamic = {}): string {
  return (
    urljoin(host, quote(path)) +
    (truthy(q)
      ? "?" +
        urlencode(
          new Dict(
            flatMap(items(q), ([k, v]: Dynamic) =>
              v != null ? [[k, v] as [Dynamic, Dynamic]] : [],
            ),
          ),
        )
      : "")
  );
}
for (const u of Tuple.of(
  url("api/2.0/list"),
  url("a b/ç", { q: "x & y", page: null, n: 2 }),
  url("/abs", { t: true }),
)) {
  const p = urlparse(u);
  print(u, p.path, parseQs(p.query));
}
print(
  rstrip(host, "/") + "/x",
  urlparse("example.com/p").scheme === "",
  getItem(urlparse(host).netloc.split("."), -1),
);
