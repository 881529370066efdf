/** Keeps what is known of the programs of all open files up to date with the edits. */
import { join, relative, sep } from "node:path";
import {
  type AgentFacts,
  type CompiledModule,
  formatModule,
  type Preview,
  previewModel,
  type PrintedModule,
  type Report,
  type ReportFile,
  type Stage,
} from "../../index.js";
import { FormattedSections } from "../../emitter/sections.js";
import { applyBaseline } from "../../report/baseline.js";
import type { OpenFiles } from "./open-files.js";
import { type Program, Programs } from "./programs.js";
import { baselineOf, errorText, isWanted, type Options } from "./settings.js";

/** A program that is an agent, and what became of it. */
export interface Analysis {
  readonly program: Program;
  readonly preview: Preview;
  readonly agent: AgentFacts;
  readonly report: Report;
  /** Versions of the open files that it was made of, by path. */
  readonly versions: ReadonlyMap<string, number>;
}

/** A converted module of an analysis. */
export interface ModuleView {
  readonly analysis: Analysis;
  readonly file: ReportFile;
  readonly module: CompiledModule;
}

/** What the workbench asks of the server around it. */
export interface Surroundings {
  rootOf(path: string): string | undefined;
  optionsFor(path: string): Options;
  /** Called when all open files are analysed as they are now. */
  analysed(analyses: readonly Analysis[]): void;
  log(message: string): void;
}

interface Known {
  readonly signature: readonly unknown[];
  /** Undefined for what is no agent, or cannot be read as a program. */
  readonly analysis: Analysis | undefined;
}

/** Milliseconds without an edit after which it begins: next to nothing for a program that is quick, so that it is there with the next keystroke. */
const shortDelay = 1;
const longestDelay = 1_000;

/** A run that takes longer lets waiting messages in between its stages. */
const sliceMs = 30;

export class Workbench {
  private readonly programs: Programs;
  private known = new Map<string, Known>();
  private analyses: readonly Analysis[] = [];
  private readonly formatted = new WeakMap<PrintedModule, Promise<CompiledModule>>();
  private readonly sections = new FormattedSections();
  private isDirty = false;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private stop: AbortController | undefined;
  private lastMs = 0;

  constructor(
    private readonly files: OpenFiles,
    private readonly surroundings: Surroundings,
  ) {
    this.programs = new Programs(files, (path) => surroundings.rootOf(path));
  }

  /** Something that matters has changed. */
  changed(): void {
    this.isDirty = true;
    this.stop?.abort();
    this.schedule();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    const delay = this.lastMs < 2 * sliceMs ? shortDelay : Math.min(longestDelay, this.lastMs);
    this.timer = setTimeout(() => void this.run(), delay);
  }

  /** Waits until everything is analysed as it is now. */
  async settled(): Promise<void> {
    while (this.isDirty || this.running) await this.run();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.stop?.abort();
    this.isDirty = false;
  }

  /** The agents that a file is of; the first is the one that is shown. */
  of(path: string): Analysis | undefined {
    return this.analyses.find((one) => filesOf(one).includes(path));
  }

  /** As `of`, when all is analysed as it is now; also for a file that is not open, or a model directory. */
  async find(path: string): Promise<Analysis | undefined> {
    await this.settled();
    return this.of(path) ?? (await this.analyse(path, new Map(), new AbortController().signal));
  }

  /** The converted module of a file; of a notebook, the module to begin with. */
  async view(path: string): Promise<ModuleView | undefined> {
    const analysis = await this.find(path);
    const name = analysis && this.moduleName(analysis, path);
    const printed = analysis?.preview.modules.find(({ source }) => source === name);
    const file = analysis?.report.files.find(({ source }) => source === name);
    if (!analysis || !printed || !file) return undefined;
    let formatting = this.formatted.get(printed);
    if (!formatting)
      this.formatted.set(printed, (formatting = formatModule(printed, undefined, this.sections)));
    return { analysis, file, module: await formatting };
  }

  private moduleName({ program, preview }: Analysis, path: string): string | undefined {
    if (preview.notebook && join(program.folder, preview.notebook.notebook) === path) return preview.entry;
    return preview.modules.find(({ source }) => join(program.folder, source) === path)?.source;
  }

  private run(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.analyseAll().finally(() => {
      this.running = undefined;
      if (this.isDirty) this.schedule();
    });
    return this.running;
  }

  private async analyseAll(): Promise<void> {
    if (!this.isDirty) return;
    this.isDirty = false;
    const stop = (this.stop = new AbortController());
    const start = performance.now();
    const known = new Map<string, Known>();
    const found = new Map<string, Analysis>();
    try {
      for (const { path } of this.files.all()) {
        if (!/\.(py|ipynb)$/.test(path) && !path.endsWith("MLmodel")) continue;
        const analysis = await this.analyse(path, known, stop.signal);
        if (analysis) found.set(analysis.program.path, analysis);
      }
    } catch (error) {
      // A newer text is waiting, or the process ends.
      if (stop.signal.aborted) return;
      this.surroundings.log(`the analysis failed: ${errorText(error)}`);
    }
    this.known = known;
    this.lastMs = performance.now() - start;
    if (stop.signal.aborted) return;
    this.analyses = [...found.values()].sort((a, b) => (a.program.path < b.program.path ? -1 : 1));
    this.surroundings.analysed(this.analyses);
  }

  /** The first of a file's programs that is an agent and reaches the file. */
  private async analyse(
    path: string,
    known: Map<string, Known>,
    signal: AbortSignal,
  ): Promise<Analysis | undefined> {
    const root = this.surroundings.rootOf(path);
    if (
      !isWanted(
        root === undefined ? path : relative(root, path).split(sep).join("/"),
        this.surroundings.optionsFor(path),
      )
    )
      return undefined;
    for (const program of this.programs.candidates(path)) {
      const before = known.get(program.path) ?? this.known.get(program.path);
      const signature = this.signature(program);
      const isSame =
        before?.signature.length === signature.length &&
        before.signature.every((one, i) => one === signature[i]);
      const now = isSame ? before : { signature, analysis: await this.preview(program, signal) };
      known.set(program.path, now);
      if (now.analysis && (program.path === path || filesOf(now.analysis).includes(path)))
        return now.analysis;
    }
    return undefined;
  }

  /** Two programs with the same one are the same: contents are compared as objects. */
  private signature({ path, input }: Program): unknown[] {
    const options = this.surroundings.optionsFor(path);
    const { emit, baseline } = options;
    return [input.entry, emit, baseline, ...input.files.flatMap((one) => [one.path, one.content])];
  }

  private async preview(program: Program, signal: AbortSignal): Promise<Analysis | undefined> {
    const { path, folder, input } = program;
    const options = this.surroundings.optionsFor(path);
    const versions = new Map(this.files.all().map((one) => [one.path, one.version]));
    let preview: Preview;
    try {
      preview = await previewModel(input.files, {
        ...(input.entry !== undefined && { entry: input.entry }),
        ...(options.emit && { emit: options.emit }),
        signal,
        finished: slices(),
      });
    } catch (error) {
      if (signal.aborted) throw error;
      // An empty file, a broken MLmodel: there is nothing to say about Python. A fault must not end the server.
      this.surroundings.log(`${path}: ${errorText(error)}`);
      return undefined;
    }
    const { agent } = preview;
    if (!agent) return undefined;
    const baseline = baselineOf(options, this.surroundings.rootOf(path), this.files);
    const report = baseline ? applyBaseline(preview.report, baseline).report : preview.report;
    return { program: { ...program, folder }, preview, agent, report, versions };
  }
}

/** The absolute paths of an analysis' files, a notebook itself for the modules that stand in it. */
export function filesOf({ program, preview }: Analysis): string[] {
  const { notebook } = preview;
  const inside = new Set(notebook?.modules.map((one) => one.path));
  const modules = preview.modules.filter(({ source }) => !inside.has(source)).map(({ source }) => source);
  return [...(notebook ? [notebook.notebook] : []), ...modules].map((name) => join(program.folder, name));
}

/** Lets the process read its messages between two stages, now and then. */
export function slices(): (stage: Stage) => void | Promise<void> {
  let last = performance.now();
  return () => {
    if (performance.now() - last < sliceMs) return undefined;
    return new Promise((resolve) =>
      setImmediate(() => {
        last = performance.now();
        resolve();
      }),
    );
  };
}
