import { BaseException, TypeError } from "../python/exceptions.js";
import { jsonLoads } from "../python/json.js";
import type { Dynamic } from "../python/types.js";

/** `parse_partial_json(text)`: the value of JSON that may end too early. Throws JSONDecodeError where nothing can be made of it. */
export function parsePartialJson(text: Dynamic): Dynamic {
  if (typeof text !== "string")
    throw new TypeError("the JSON object must be str, bytes or bytearray, not NoneType");
  try {
    return jsonLoads(text, { strict: false });
  } catch (error) {
    if (!(error instanceof BaseException)) throw error;
  }
  const open = openStructures(text);
  if (open === null) return null;
  const { chars, closing } = open;
  for (; chars.length > 0; chars.pop()) {
    try {
      return jsonLoads(chars.join("") + closing, { strict: false });
    } catch (error) {
      if (!(error instanceof BaseException)) throw error;
    }
  }
  return jsonLoads(text, { strict: false });
}

/** The text with line breaks in strings escaped, and what would close it; null where brackets do not match. */
function openStructures(text: string): { chars: string[]; closing: string } | null {
  const chars: string[] = [];
  const stack: string[] = [];
  let inString = false;
  let escaped = false;
  for (const char of text) {
    let written = char;
    if (inString) {
      if (char === '"' && !escaped) inString = false;
      else if (char === "\n" && !escaped) written = "\\n";
      else escaped = char === "\\" ? !escaped : false;
    } else if (char === '"') {
      inString = true;
      escaped = false;
    } else if (char === "{") stack.push("}");
    else if (char === "[") stack.push("]");
    else if (char === "}" || char === "]") {
      if (stack.at(-1) !== char) return null;
      stack.pop();
    }
    chars.push(written);
  }
  if (inString) {
    if (escaped) chars.pop();
    chars.push('"');
  }
  return { chars, closing: stack.reverse().join("") };
}
