/** Google's form of docstrings, as langchain_core reads it for tools. */
import { ValueError } from "../python/exceptions.js";

export interface ParsedDocstring {
  readonly description: string;
  /** Texts by parameter. */
  readonly args: Readonly<Record<string, string>>;
}

/** `inspect.cleandoc(text)` */
export function cleanDoc(text: string): string {
  const lines = text.replaceAll("\t", "        ").split("\n");
  const indents = lines.slice(1).flatMap((line) => (line.trim() ? [/^ */.exec(line)![0].length] : []));
  const indent = indents.length ? Math.min(...indents) : 0;
  const out = [lines[0]!.trimStart(), ...lines.slice(1).map((line) => line.slice(indent))];
  while (out.length && !out.at(-1)) out.pop();
  while (out.length && !out[0]) out.shift();
  return out.join("\n");
}

/**
 * The description and the texts of the parameters.
 * @param names of all parameters, where a docstring that does not fit raises ValueError
 * @param isRequired whether the parameters must be described
 */
export function parseDocstring(
  docstring: string,
  names?: readonly string[],
  isRequired = true,
): ParsedDocstring {
  const blocks = cleanDoc(docstring).split("\n\n");
  if (isRequired && names?.length && !blocks.slice(1).some((block) => block.startsWith("Args:")))
    throw new ValueError("Found invalid Google-Style docstring.");
  const at = blocks.findIndex((block) => block.startsWith("Args:"));
  const before = at < 0 ? blocks : blocks.slice(0, at);
  const past = before.findIndex((block) => /^(Returns|Example):/.test(block));
  const description = (past < 0 ? before : before.slice(0, past)).join(" ").trim();
  const args = at < 0 ? {} : argumentTexts(blocks[at]!);
  const unknown = names && Object.keys(args).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new ValueError(`Arg ${unknown} in docstring not found in function signature.`);
  return { description, args };
}

function argumentTexts(block: string): Record<string, string> {
  const out: Record<string, string> = {};
  let name: string | undefined;
  let indent: number | undefined;
  for (const line of block.split("\n").slice(1)) {
    if (!line.trim()) continue;
    const own = line.length - line.trimStart().length;
    const colon = line.indexOf(":");
    if (indent === undefined && colon >= 0) indent = own;
    if (name !== undefined && (colon < 0 || own > indent!)) out[name] += ` ${line.trim()}`;
    else if (colon >= 0) {
      const head = line.slice(0, colon).trim();
      name = /^(\S+) \(.*\)$/.exec(head)?.[1] ?? head;
      out[name] = line.slice(colon + 1).trim();
    }
  }
  return out;
}
