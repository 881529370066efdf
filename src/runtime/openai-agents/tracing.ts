/** Tracing of the Python package: an app's spans are MLflow's, so there is nothing to switch off. */
import { NotImplementedError } from "../python/exceptions.js";
import type { Dynamic } from "../python/types.js";

/** `set_tracing_disabled(disabled)` */
export function setTracingDisabled(_disabled: boolean): void {}

/** `set_trace_processors([])`. Throws NotImplementedError for processors of the program, which nothing would call. */
export function setTraceProcessors(processors: Iterable<Dynamic>): void {
  if ([...processors].length > 0)
    throw new NotImplementedError("trace processors are not migrated: the app's traces are MLflow's");
}

/** `set_tracing_export_api_key(key)` */
export function setTracingExportApiKey(_key: string): void {}

/** `enable_verbose_stdout_logging()` */
export function enableVerboseStdoutLogging(): void {}

/** `trace("workflow")`: a context manager around runs. */
export class Trace {
  constructor(
    readonly workflow_name: string,
    readonly options: { group_id?: string | null; trace_id?: string | null; metadata?: Dynamic } = {},
  ) {}

  __enter__(): this {
    return this;
  }

  __exit__(): boolean {
    return false;
  }

  start(): void {}

  finish(): void {}
}
