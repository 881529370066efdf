/** Docstrings in Google's, NumPy's or Sphinx's form, as the Python package reads them for tools. */
import { cleanDoc } from "../langchain/docstring.js";

export interface FunctionDocs {
  readonly description: string | null;
  /** Texts by parameter. */
  readonly parameters: Readonly<Record<string, string>>;
}

const sphinxField = /^:(param|parameter|arg|argument|key|keyword|type|return|returns|rtype|raises)\b/m;
/** What speaks for each form; where two have as much, the first of them it is. */
const signs = {
  sphinx: [/^:param\s/m, /^:type\s/m, /^:return:/m, /^:rtype:/m],
  numpy: [/^Parameters\s*\n\s*-{3,}/m, /^Returns\s*\n\s*-{3,}/m, /^Yields\s*\n\s*-{3,}/m],
  google: [/^(Args|Arguments):/m, /^(Returns):/m, /^(Raises):/m],
} as const;
const readers = { sphinx: sphinxDocs, numpy: numpyDocs, google: googleDocs } as const;
const parameterSection =
  /^(args|arguments|params|parameters|keyword args|keyword arguments|other args|other parameters):\s*$/i;
const section = /^[A-Za-z][\w -]*:(\s+\S.*)?\s*$/;

/** What a docstring says of a function; null where there is none. */
export function functionDocs(docstring: string | null): FunctionDocs {
  const text = cleanDoc(docstring ?? "");
  if (!text) return { description: null, parameters: {} };
  return readers[formOf(text)](cleanDoc(text));
}

function formOf(text: string): keyof typeof signs {
  const found = (form: keyof typeof signs): number => signs[form].filter((sign) => sign.test(text)).length;
  const most = Math.max(found("sphinx"), found("numpy"), found("google"));
  return most === 0
    ? "google"
    : (["sphinx", "numpy", "google"] as const).find((form) => found(form) === most)!;
}

const numpySections =
  /^(deprecated|parameters|other parameters|returns|yields|receives|raises|warns|examples|attributes|functions|methods|classes|modules)\s*$/i;

/** Sections with a line of dashes under their names; a parameter is a line, and what is indented below it its text. */
function numpyDocs(text: string): FunctionDocs {
  const lines = text.split("\n");
  const opens = (at: number): boolean =>
    numpySections.test(lines[at]!) && /^-{2,}\s*$/.test(lines[at + 1] ?? "");
  const first = lines.findIndex((_, at) => opens(at));
  const parameters: Record<string, string> = {};
  let reads = false;
  let open: readonly string[] = [];
  for (let at = Math.max(first, 0); first >= 0 && at < lines.length; at++) {
    const line = lines[at]!;
    if (opens(at)) {
      reads = /^(other )?parameters/i.test(line);
      open = [];
      at++;
    } else if (reads && /^\S/.test(line)) {
      open = line
        .replace(/\s+:.*$|:$/, "")
        .split(/,\s*/)
        .map((name) => name.replace(/^\*+/, "").trim());
      for (const name of open) parameters[name] = "";
    } else for (const name of open) parameters[name] += `\n${line.replace(/^ {1,4}/, "")}`;
  }
  return {
    description:
      lines
        .slice(0, first < 0 ? lines.length : first)
        .join("\n")
        .trim() || null,
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, found]) => [name, found.trim()])),
  };
}

function sphinxDocs(text: string): FunctionDocs {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => sphinxField.test(line));
  const parameters: Record<string, string> = {};
  let open: string | undefined;
  for (const line of lines.slice(first)) {
    const found =
      /^:(?:param|parameter|arg|argument|key|keyword)\s+(?:[^:]*\s)?\*{0,2}([\p{L}\p{N}_]+):\s*(.*)$/u.exec(
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
      const found = /^\s*\*{0,2}([\p{L}\p{N}_]+)(?:\s*\(.*?\))?:\s*(.*)$/u.exec(line);
      open = found?.[1];
      if (found) out[open!] = found[2]!;
    } else if (open !== undefined) out[open] += `\n${line.trim()}`;
  }
  return Object.fromEntries(Object.entries(out).map(([name, text]) => [name, text.trim()]));
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
