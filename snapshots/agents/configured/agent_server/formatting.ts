/** Text helpers of the help centre. */

import {
  type Dynamic,
  callMethod,
  enumerate,
  floordiv,
  format,
  get,
  getSlice,
  join,
  len,
  rfind,
  rstrip,
  signature,
  str,
  unpack,
} from "./runtime/python/index.js";
import { compile } from "./runtime/python/re.js";
import { punctuation } from "./runtime/python/stdlib/string.js";

const _PLACEHOLDER = compile("\\{(\\w+)\\}");

/** At most `limit` characters, cut at a word where that does not lose too much. */
export function clip(text: Dynamic, limit: number): string {
  text = join(" ", callMethod(text, "split", []));
  if (len(text) <= limit) {
    return text;
  }
  let cut: string = getSlice(text, null, limit - 1);
  const space = rfind(cut, " ");
  if (space > floordiv(limit, 2)) {
    cut = getSlice(cut, null, space);
  }
  return rstrip(cut, punctuation + " ") + "…";
}

/** Fill {placeholders}; unknown ones stay as they are, braces in JSON samples too. */
export function renderTemplate(template: string, { ...values }: Dynamic = {}): string {
  return _PLACEHOLDER.sub(
    signature(
      (m: Dynamic) => str(get(values, callMethod(m, "group", [1]), callMethod(m, "group", [0]))),
      "render_template.<locals>.<lambda>",
      ["m"],
    ),
    template,
  );
}

/** The footer under an answer, '' without hits. */
export function renderSources(
  hits: Dynamic[],
  header: string = "Sources",
  sep: string = "\n",
): string {
  if (!(hits.length > 0)) {
    return "";
  }
  const lines: string[] = Array.from(enumerate(hits, 1), (item2: Dynamic) => {
    const [n, item3] = item2;
    const [a, score] = unpack(item3, 2);
    return `${n}. ${a.title} (${format(score, ".0%")})`;
  });
  return `\n\n${header}:${sep}${lines.join(sep)}`;
}
