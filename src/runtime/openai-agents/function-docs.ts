/** Docstrings in Google's or Sphinx's form, as the Python package reads them for tools. */
import { cleanDoc } from "../langchain/docstring.js";

export interface FunctionDocs {
  readonly description: string | null;
  /** Texts by parameter. */
  readonly parameters: Readonly<Record<string, string>>;
}

const sphinxField = /^:(param|parameter|arg|argument|key|keyword|type|return|returns|rtype|raises)\b/m;
const parameterSection =
  /^(args|arguments|params|parameters|keyword args|keyword arguments|other args|other parameters):\s*$/i;
const section = /^[A-Za-z][\w -]*:(\s+\S.*)?\s*$/;

/** What a docstring says of a function; null where there is none. */
export function functionDocs(docstring: string | null): FunctionDocs {
  const text = cleanDoc(docstring ?? "");
  if (!text) return { description: null, parameters: {} };
  return sphinxField.test(text) ? sphinxDocs(text) : googleDocs(text);
}

function sphinxDocs(text: string): FunctionDocs {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => sphinxField.test(line));
  const parameters: Record<string, string> = {};
  let open: string | undefined;
  for (const line of lines.slice(first)) {
    const found = /^:(?:param|parameter|arg|argument|key|keyword)\s+(?:[^:]*\s)?\*{0,2}(\w+):\s*(.*)$/.exec(
      line,
    );
    if (found) parameters[(open = found[1]!)] = found[2]!;
    else if (line.startsWith(":")) open = undefined;
    else if (open !== undefined && line.trim()) parameters[open] += ` ${line.trim()}`;
  }
  return { description: lines.slice(0, first).join("\n").trim() || null, parameters };
}

function googleDocs(text: string): FunctionDocs {
  const lines = text.split("\n");
  const opens = (at: number): boolean => {
    const line = lines[at]!;
    if (!section.test(line) || !/^\s/.test(lines[at + 1] ?? "")) return false;
    return at === 0 || !lines[at - 1]!.trim() || parameterSection.test(line);
  };
  let description: string | null = null;
  let parameters: Record<string, string> = {};
  let plain: string[] = [];
  const endText = (): void => {
    const found = plain.join("\n").trim();
    if (found) description ??= found;
    plain = [];
  };
  for (let at = 0; at < lines.length; at++) {
    if (!opens(at)) {
      plain.push(lines[at]!);
      continue;
    }
    endText();
    const body: string[] = [];
    const isParameters = parameterSection.test(lines[at]!);
    while (at + 1 < lines.length && (/^\s/.test(lines[at + 1]!) || !lines[at + 1]!.trim()))
      body.push(lines[++at]!);
    if (isParameters) parameters = { ...parameters, ...parameterTexts(body) };
  }
  endText();
  return { description, parameters };
}

function parameterTexts(lines: readonly string[]): Record<string, string> {
  const out: Record<string, string> = {};
  const indent = indentOf(lines.find((line) => line.trim()) ?? "");
  let open: string | undefined;
  for (const line of lines) {
    if (line.trim() && indentOf(line) <= indent) {
      const found = /^\s*\*{0,2}(\w+)(?:\s*\(.*?\))?:\s*(.*)$/.exec(line);
      open = found?.[1];
      if (found) out[open!] = found[2]!;
    } else if (open !== undefined) out[open] += `\n${line.trim()}`;
  }
  return Object.fromEntries(Object.entries(out).map(([name, text]) => [name, text.trim()]));
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
