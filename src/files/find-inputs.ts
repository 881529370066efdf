/** From the words of the command line to the models, files and notebooks that they name. */
import { readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import { InputError } from "../app/input-error.js";
import { expandGlob, isPattern, matchesPath, patternBase } from "./glob.js";

/** Where an input is, before it is read. */
export interface InputPlace {
  /** As the user wrote it, or found below what the user wrote. */
  readonly given: string;
  /** Absolute; undefined for standard input. */
  readonly path?: string;
  /** Its output's folder among several, and its name in a report; with `/` where names were told apart by their folders. */
  readonly name: string;
}

/** What was found, and one error for each word that names nothing. */
export interface FoundInputs {
  readonly places: readonly InputPlace[];
  readonly errors: readonly RefusedPlace[];
  /** Whether the words could have named more than one input: then each has its own folder. */
  readonly several: boolean;
  /** Whether a folder was searched, so that what is not found is gone. */
  readonly complete: boolean;
  /** Python files and notebooks of searched folders that are in no model, as the user would name them, and for which the filter is no reason to leave them. */
  readonly beside: readonly string[];
}

/** A word, or something below it, that is no input. */
export interface RefusedPlace {
  readonly given: string;
  readonly error: InputError;
}

/** Which of the places count, by patterns of their paths. */
export interface PlaceFilter {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

const skippedFolders = new Set(["__pycache__", "node_modules"]);

/** More folders than this are no collection of models. */
const mostFolders = 200_000;

/** Finds inputs. Only names are read. */
export function findInputs(
  words: readonly string[],
  filter: PlaceFilter,
  workingDirectory: string,
): FoundInputs {
  const search = new Search(workingDirectory);
  for (const word of words) search.take(word);
  const wanted = search.places.filter(({ given }) => isWanted(given, filter));
  if (search.errors.length === 0 && wanted.length === 0)
    search.refuse(
      words.join(" "),
      new InputError("no input is left after --include and --exclude", "Check the patterns."),
    );
  const several = words.length > 1 || search.folders + search.patterns > 0;
  const named = new Set(wanted.map(({ path }) => path));
  const beside = search.beside
    .filter(({ given, path }) => !named.has(path) && isWanted(given, filter))
    .map(({ given }) => given);
  const complete = search.folders > 0 && search.patterns === 0 && wanted.length === search.places.length;
  return { places: nameApart(uniquePlaces(wanted)), errors: search.errors, several, complete, beside };
}

function isWanted(given: string, { include, exclude }: PlaceFilter): boolean {
  const path = given.split(sep).join("/");
  const matches = (pattern: string): boolean => matchesPath(path, pattern);
  return (include.length === 0 || include.some(matches)) && !exclude.some(matches);
}

class Search {
  readonly places: InputPlace[] = [];
  readonly errors: RefusedPlace[] = [];
  readonly beside: { readonly given: string; readonly path: string }[] = [];
  /** How many words were folders to search, and how many patterns. */
  folders = 0;
  patterns = 0;
  private visited = 0;

  constructor(private readonly workingDirectory: string) {}

  refuse(given: string, error: InputError): void {
    this.errors.push({ given, error });
  }

  take(word: string): void {
    if (word === "-") return void this.places.push({ given: "-", name: "-" });
    const path = resolve(this.workingDirectory, word);
    const stats = statOrNothing(path);
    if (!stats && isPattern(word)) return this.takePattern(word);
    if (!stats?.isDirectory() || hasModel(path)) {
      this.places.push({ given: word, path, name: plainName(path) });
      return;
    }
    const before = this.places.length + this.errors.length;
    const found = this.beside.length;
    this.folders++;
    this.below(word, path, "");
    if (this.places.length + this.errors.length > before) return;
    const files = this.beside.splice(found).map(({ given }) => given);
    this.refuse(
      word,
      new InputError(
        `there is no MLmodel in ${word} or below`,
        files.length > 0 ? besideText(files) : "Name a directory that MLflow logged, or a .py file.",
      ),
    );
  }

  private takePattern(pattern: string): void {
    this.patterns++;
    const before = this.places.length + this.errors.length;
    const base = resolve(this.workingDirectory, patternBase(pattern));
    for (const given of expandGlob(pattern, this.workingDirectory)) {
      const path = resolve(this.workingDirectory, given);
      const stats = statOrNothing(path);
      const name = toSlashes(relative(base, path));
      if (stats?.isDirectory()) {
        if (hasModel(path)) this.places.push({ given, path, name: name || plainName(path) });
        else this.below(given, path, name);
      } else if (isPython.test(path)) this.places.push({ given, path, name: withoutEnding(name) });
    }
    if (this.places.length + this.errors.length === before)
      this.refuse(pattern, new InputError(`${pattern} matches nothing to convert`, "Check the pattern."));
  }

  /** Takes every model below a folder. Links are not followed, so the search ends. */
  private below(given: string, path: string, name: string): void {
    if (++this.visited > mostFolders) {
      // Said once; what was found is still converted.
      if (this.visited === mostFolders + 1)
        this.refuse(
          given,
          new InputError(`there are more than ${mostFolders} folders`, "Name folders below it."),
        );
      return;
    }
    let entries;
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code === "EACCES" ? "permission denied" : String(error);
      this.refuse(
        given,
        new InputError(`${given} cannot be searched: ${reason}`, "Give yourself permission to read it."),
      );
      return;
    }
    if (entries.some((one) => one.name === "MLmodel" && !one.isDirectory())) {
      this.places.push({ given, path, name: name || plainName(path) });
      return;
    }
    const folders = entries.filter(
      (one) => one.isDirectory() && !one.name.startsWith(".") && !skippedFolders.has(one.name),
    );
    for (const { name: file } of entries
      .filter((one) => one.isFile() && isPython.test(one.name))
      .sort(byName))
      this.beside.push({ given: join(given, file), path: join(path, file) });
    for (const folder of folders.map((one) => one.name).sort())
      this.below(join(given, folder), join(path, folder), name === "" ? folder : `${name}/${folder}`);
  }
}

const isPython = /\.(py|ipynb)$/;

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;

/** Says which Python files are in no model, and how to convert them. */
export function besideText(files: readonly string[]): string {
  const [first] = files as [string, ...string[]];
  if (files.length === 1) return `${first} is in no model; name it to convert it.`;
  const pattern = join(dirname(first), `*${extname(first)}`);
  return `${files.length} Python files and notebooks are in no model, such as ${first}; name them, or a pattern ("${pattern}"), to convert them.`;
}

const statOrNothing = (path: string): ReturnType<typeof statSync> | undefined => {
  try {
    return statSync(path);
  } catch {
    return undefined; // Reading it says why.
  }
};

const hasModel = (folder: string): boolean => statOrNothing(join(folder, "MLmodel")) !== undefined;

const toSlashes = (path: string): string => path.split(sep).join("/");

const withoutEnding = (path: string): string => path.replace(/\.(py|ipynb)$/, "");

const plainName = (path: string): string => withoutEnding(basename(path)) || "model";

/** An input that two words name is one. */
function uniquePlaces(places: readonly InputPlace[]): InputPlace[] {
  const seen = new Set<string>();
  return places.filter(({ path = "-" }) => !seen.has(path) && seen.add(path));
}

/** As file systems that fold case and accents compare names. */
export const foldedName = (name: string): string => name.normalize("NFC").toLowerCase();

/** Where two have one name, all are named by their paths below the folder that holds them all. */
function nameApart(places: readonly InputPlace[]): InputPlace[] {
  const names = new Set(places.map(({ name }) => foldedName(name)));
  if (names.size === places.length) return [...places];
  const folders = places.flatMap(({ path }) => (path === undefined ? [] : [dirname(path)]));
  const root = folders.reduce(commonFolder);
  return places.map((one) =>
    one.path === undefined ? one : { ...one, name: withoutEnding(toSlashes(relative(root, one.path))) },
  );
}

function commonFolder(a: string, b: string): string {
  let folder = a;
  while (!`${b}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`))
    folder = dirname(folder);
  return folder;
}

/** One part of `i/n`: every n-th place, from the i-th; the same on every machine that sees the same inputs. */
export function shardOf(places: readonly InputPlace[], shard: Shard): InputPlace[] {
  const ordered = [...places].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return ordered.filter((_, at) => at % shard.of === shard.number - 1);
}

/** The `number`-th of `of` parts, from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** `i/n`. Throws InputError for anything else. */
export function parseShard(text: string): Shard {
  const found = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [number, of] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || number < 1 || number > of)
    throw new InputError(`--shard ${text} is no part`, "Write it as i/n, from 1/n to n/n.");
  return { number, of };
}
