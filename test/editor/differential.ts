/** The workbench of the server after many edits, beside one that has just seen the text. */
import type { Published } from "../../src/editor/server/diagnostics.js";
import { publishedOf } from "../../src/editor/server/diagnostics.js";
import { OpenFiles } from "../../src/editor/server/open-files.js";
import { Workbench } from "../../src/editor/server/workbench.js";
import { TextDocument } from "vscode-languageserver-textdocument";
import { pathToFileURL } from "node:url";
import { applied, randomEdit, randomNumbers } from "./random-edits.js";

interface Side {
  readonly files: OpenFiles;
  readonly workbench: Workbench;
}

const faults: string[] = [];

function side(folder: string): Side {
  const files = new OpenFiles();
  const workbench = new Workbench(files, {
    rootOf: () => folder,
    optionsFor: () => ({}),
    analysed: () => undefined,
    log: (message) => faults.push(message),
  });
  return { files, workbench };
}

/** All that is told of the workspace, without versions; and the converted text. */
async function seen({ files, workbench }: Side, path: string): Promise<unknown> {
  await workbench.settled();
  const analysis = workbench.of(path);
  const published = publishedOf(analysis ? [analysis] : [], files);
  const view = await workbench.view(path);
  return [published.map(({ uri, diagnostics }: Published) => ({ uri, diagnostics })), view?.module.code];
}

export interface Difference {
  readonly step: number;
  readonly text: string;
  readonly after: string;
  readonly fresh: string;
}

/**
 * Edits a document again and again, and compares at each `every`th step.
 *
 * @returns the first difference, if any, and how often the text was an agent.
 */
export async function editAndCompare(
  folder: string,
  path: string,
  original: string,
  { seed, count, every }: { readonly seed: number; readonly count: number; readonly every: number },
): Promise<{ difference: Difference | undefined; agents: number; faults: readonly string[] }> {
  const random = randomNumbers(seed);
  const uri = pathToFileURL(path).href;
  const edited = side(folder);
  let text = original;
  let agents = 0;
  edited.files.open({ uri, languageId: "python", version: 1, text });
  for (let step = 1; step <= count; step++) {
    const edit = randomEdit(text, original, random);
    const before = TextDocument.create(uri, "python", 0, text);
    const range = { start: before.positionAt(edit.start), end: before.positionAt(edit.end) };
    // Positions cannot stand between the halves of a line's end; what they stand for is what is edited.
    const [start, end] = [before.offsetAt(range.start), before.offsetAt(range.end)];
    text = applied(text, { start, end, text: edit.text });
    edited.files.change(uri, step + 1, [{ range, text: edit.text }]);
    edited.workbench.changed();
    if (step % every !== 0) continue;
    const fresh = side(folder);
    fresh.files.open({ uri, languageId: "python", version: 1, text });
    fresh.workbench.changed();
    const [after, anew] = [JSON.stringify(await seen(edited, path)), JSON.stringify(await seen(fresh, path))];
    const own = edited.files.at(path)!.document!.getText();
    if (edited.workbench.of(path)) agents++;
    fresh.files.close(uri);
    if (own !== text) return { difference: { step, text, after: own, fresh: text }, agents, faults };
    if (after !== anew) return { difference: { step, text, after, fresh: anew }, agents, faults };
  }
  edited.workbench.dispose();
  edited.files.close(uri);
  return { difference: undefined, agents, faults };
}

/**
 * Types a text as a person does: each line in two parts, with a slip that is taken back now and then. Compares at each `every`th line.
 *
 * @returns the first difference, if any, and how often the text was an agent.
 */
export async function typeAndCompare(
  folder: string,
  path: string,
  text: string,
  every: number,
): Promise<{ difference: Difference | undefined; agents: number; faults: readonly string[] }> {
  const uri = pathToFileURL(path).href;
  const typed = side(folder);
  let version = 1;
  let agents = 0;
  typed.files.open({ uri, languageId: "python", version, text: "" });
  /** Puts a text in the place of the last characters. */
  const write = async (added: string, instead = 0): Promise<void> => {
    const document = typed.files.at(path)!.document!;
    const end = document.positionAt(document.getText().length);
    const start = document.positionAt(document.getText().length - instead);
    typed.files.change(uri, ++version, [{ range: { start, end }, text: added }]);
    typed.workbench.changed();
    await typed.workbench.settled();
  };
  const lines = text.split(/(?<=\n)/);
  for (const [index, line] of lines.entries()) {
    const middle = Math.floor(line.length / 2);
    await write(line.slice(0, middle));
    if (index % 7 === 3) {
      await write("(('");
      await write("", 3);
    }
    await write(line.slice(middle));
    if (index % every !== 0 && index < lines.length - 1) continue;
    const now = lines.slice(0, index + 1).join("");
    const fresh = side(folder);
    fresh.files.open({ uri, languageId: "python", version: 1, text: now });
    fresh.workbench.changed();
    const [after, anew] = [JSON.stringify(await seen(typed, path)), JSON.stringify(await seen(fresh, path))];
    if (typed.workbench.of(path)) agents++;
    const own = typed.files.at(path)!.document!.getText();
    if (own !== now || after !== anew)
      return { difference: { step: index, text: now, after, fresh: anew }, agents, faults };
  }
  typed.workbench.dispose();
  typed.files.close(uri);
  return { difference: undefined, agents, faults };
}
