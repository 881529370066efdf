/** Where an app keeps what it remembers: in Lakebase, or in files of its folder where no Lakebase is configured. */
import { resolve } from "node:path";
import { startNotes } from "../agent-server/start-notes.js";
import { ValueError } from "../python/exceptions.js";

/** `lakebase`, or the folder of the files. */
export type MemoryPlace = { readonly folder: string } | "lakebase";

/** Variables by which the environment says that there is a Lakebase: the platform's, and those of Databricks' templates. */
const configured = /^(DATABRICKS_APP_NAME|PGHOST|LAKEBASE_(\w+_)?(INSTANCE|ENDPOINT|PROJECT|BRANCH)(_\w+)?)$/;

/**
 * What `AGENT_MEMORY` says: `lakebase`, `file`, or `file:<folder>`. Unset, it is Lakebase in a deployed app and where the environment names an
 * instance, a project or a host, and files elsewhere.
 *
 * @throws ValueError where the variable says something else.
 */
export function memoryPlace(environment: NodeJS.ProcessEnv = process.env): MemoryPlace {
  const wanted = environment["AGENT_MEMORY"] ?? "";
  if (wanted === "lakebase") return "lakebase";
  if (wanted === "file") return { folder: resolve(".memory") };
  if (wanted.startsWith("file:")) return { folder: resolve(wanted.slice("file:".length)) };
  if (wanted !== "")
    throw new ValueError(`AGENT_MEMORY must be lakebase, file or file:<folder>, not '${wanted}'`);
  const named = Object.entries(environment).some(([name, value]) => value && configured.test(name));
  return named ? "lakebase" : { folder: resolve(".memory") };
}

startNotes.add(() => {
  const place = memoryPlace();
  if (place === "lakebase") return { event: "memory", fields: { kept_in: "lakebase" } };
  return {
    level: "warning",
    event: "memory",
    fields: {
      kept_in: place.folder,
      message:
        "No Lakebase is configured: conversations and memories are kept in files of this folder. AGENT_MEMORY=lakebase uses Lakebase.",
    },
  };
});
