/** JSON as far as it has come, for answers that are read while they are streamed. */
import { jsonLoads } from "../python/json.js";
import type { Dynamic } from "../python/types.js";

const token =
  /\s+|"(?:[^"\\]|\\.)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/suy;
const closers: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/** The value of JSON that may end too early, without what is not complete. Throws JSONDecodeError where there is nothing yet. */
export function parsePartial(text: string): Dynamic {
  const open: string[] = [];
  let isKey = false;
  let whole: string | null = null;
  token.lastIndex = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [piece] = found;
    if (piece === "," || piece === ":") {
      isKey = piece === "," && open.at(-1) === "}";
      continue;
    }
    if (/^\s/u.test(piece) || (isKey && piece.startsWith('"'))) continue;
    const end = token.lastIndex;
    if (/\d$/.test(piece) && /[.eE]/.test(text.charAt(end))) break;
    const closer = closers[piece];
    if (closer) open.push(closer);
    else if (piece === "}" || piece === "]") open.pop();
    isKey = piece === "{";
    whole = text.slice(0, end) + [...open].reverse().join("");
  }
  return jsonLoads(whole ?? text);
}
