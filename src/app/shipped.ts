/** The files that a program ships beside its modules, and where they stand in the app. */
import { withoutMasks } from "../secrets/mask.js";
import { descriptionFile, type ModelFile } from "./model.js";

export interface ShippedFile {
  /** Path in the input. */
  readonly source: string;
  /** Path below the folder of the converted modules. */
  readonly target: string;
  readonly content: string;
  /** Of what is no text: `content` is base64. */
  readonly encoding?: "base64";
}

/** What stands in every model directory, and is read otherwise. */
const others = /(^|\/)(MLmodel|input_example\.json|serving_input_example\.json)$|\.(py|pyc|ipynb|ts)$/;

/**
 * Files of the folders that Python finds modules in.
 *
 * @param roots the folders on `sys.path`; beside the entry only where it is no model directory, since a model's own files lie there.
 */
export function shippedFiles(files: readonly ModelFile[], roots: readonly string[]): ShippedFile[] {
  const own = files.some((one) => one.path === descriptionFile) ? roots.filter((root) => root !== "") : roots;
  return files.flatMap(({ path, content }) => {
    const root = own.find((each) => each === "" || path.startsWith(`${each}/`));
    if (root === undefined || others.test(path)) return [];
    const target = path.slice(root === "" ? 0 : root.length + 1).replace(/^runtime(?=\/)/i, "$&_");
    return [shipFile(path, target, content)];
  });
}

/** A file of the input as one of the app: text without its secrets, else its bytes. */
export function shipFile(source: string, target: string, content: Uint8Array): ShippedFile {
  const text = textOf(content);
  return text === undefined
    ? { source, target, content: Buffer.from(content).toString("base64"), encoding: "base64" }
    : { source, target, content: withoutMasks(text) };
}

function textOf(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}
