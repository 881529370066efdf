/** Text helpers of the help centre. */

import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { compile } from "./runtime/python/re.js";
import { punctuation } from "./runtime/python/stdlib/string.js";

const _PLACEHOLDER = compile("\\{(\\w+)\\}");

/** At most `limit` characters, cut at a word where that does not lose too much. */
export function clip(text: Dynamic, limit: number): string {
  text = py.join(" ", py.callMethod(text, "split", []));
  if (py.len(text) <= limit) {
    return text;
  }
  let cut: string = py.getSlice(text, null, limit - 1);
  const space = py.rfind(cut, " ");
  if (space > py.floordiv(limit, 2)) {
    cut = py.getSlice(cut, null, space);
  }
  return py.rstrip(cut, punctuation + " ") + "…";
}

/** Fill {placeholders}; unknown ones stay as they are, braces in JSON samples too. */
export function renderTemplate(template: string, { ...values }: Dynamic = {}): string {
  return _PLACEHOLDER.sub(
    py.signature(
      (m: Dynamic) => py.str(py.get(values, py.callMethod(m, "group", [1]), py.callMethod(m, "group", [0]))),
      "render_template.<locals>.<lambda>",
      ["m"],
    ),
    template,
  );
}

/** The footer under an answer, '' without hits. */
export function renderSources(hits: Dynamic[], header: string = "Sources", sep: string = "\n"): string {
  if (!(hits.length > 0)) {
    return "";
  }
  const lines: string[] = Array.from(py.enumerate(hits, 1), (item2: Dynamic) => {
    const [n, item3] = item2;
    const [a, score] = py.unpack(item3, 2);
    return `${n}. ${py.str(py.getAttr(a, "title"))} (${py.format(score, ".0%")})`;
  });
  return `\n\n${py.str(header)}:${sep}${lines.join(sep)}`;
}
