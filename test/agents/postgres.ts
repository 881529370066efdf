/** A PostgreSQL server for one test file, where the machine has the programs: Debian's package `postgresql`. */

import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** Who the scripted workspace says that the app is, and the password that it gives first. */
export const USER = "agent@example.com";
export const PASSWORD = "not-a-real-token";

export interface PostgresServer {
  readonly port: number;
  /** What makes an app take this server for Lakebase's. */
  readonly variables: Record<string, string>;
  /** Makes the database anew, without tables. */
  empty(): void;
  /** Runs SQL as the owner of the server and gives its rows, with `|` between fields. */
  sql(text: string): string[];
  stop(): void;
}

/** The folder of `initdb` and its like; undefined where there is none. */
export function postgresPrograms(): string | undefined {
  const versions = "/usr/lib/postgresql";
  const packaged = existsSync(versions)
    ? readdirSync(versions)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(versions, version, "bin"))
    : [];
  const folders = [...packaged, ...(process.env["PATH"] ?? "").split(delimiter)];
  return folders.find((folder) =>
    ["initdb", "pg_ctl", "psql"].every((name) => existsSync(join(folder, name))),
  );
}

export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "predict2invoke-postgres-"));
  const isRoot = process.getuid?.() === 0;
  const owner = isRoot ? ["runuser", "-u", "postgres", "--"] : [];
  if (isRoot) {
    const id = (flag: string): number => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
    chownSync(folder, id("-u"), id("-g"));
  }
  const run = (program: string, ...args: string[]): string => {
    const [command, ...rest] = [...owner, join(programs, program), ...args];
    return execFileSync(command!, rest, {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  };
  const data = join(folder, "data");
  run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "--no-sync");
  const port = await freePort();
  appendFileSync(
    join(data, "postgresql.conf"),
    `listen_addresses = 'localhost'\nport = ${port}\nunix_socket_directories = '${folder}'\nfsync = off\nmax_connections = 300\n`,
  );
  writeFileSync(join(data, "pg_hba.conf"), "local all all trust\nhost all all all password\n");
  const control = ["-D", data, "-l", join(folder, "log"), "-w"];
  execFileSync(
    [...owner, join(programs, "pg_ctl")][0]!,
    [...owner, join(programs, "pg_ctl"), ...control, "start"].slice(1),
    {
      cwd: folder,
      stdio: "ignore",
    },
  );
  const on = (database: string, text: string): string[] =>
    run("psql", "-h", folder, "-p", String(port), "-U", "postgres", "-d", database, "-At", "-q", "-c", text)
      .split("\n")
      .filter((line) => line !== "");
  on("postgres", `CREATE ROLE "${USER}" LOGIN PASSWORD '${PASSWORD}'`);
  const empty = (): void => {
    on("postgres", "DROP DATABASE IF EXISTS databricks_postgres WITH (FORCE)");
    on("postgres", `CREATE DATABASE databricks_postgres OWNER "${USER}"`);
  };
  empty();
  return {
    port,
    variables: { AGENT_MEMORY: "lakebase", PGPORT: String(port), PGSSLMODE: "disable" },
    empty,
    sql: (text) => on("databricks_postgres", text),
    stop: () => {
      run("pg_ctl", ...control, "-m", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
