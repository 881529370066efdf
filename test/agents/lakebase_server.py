"""A PostgreSQL server that stands for Lakebase while an agent is recorded: with TLS, on localhost:5432, empty.

The user and the password are those of the script: the answers of /Me and of the credentials. Debian's package
`postgresql` has what is needed; as root the server runs as its user `postgres`.
"""

import json
import os
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator

DATABASE = "databricks_postgres"


def needs_lakebase(script: dict[str, Any]) -> bool:
    paths = [route.get("path", "") for route in script.get("workspace", [])]
    return any(path.startswith(("/api/2.0/database/", "/api/2.0/postgres/")) for path in paths)


def answer(script: dict[str, Any], end: str) -> dict[str, Any]:
    return next(r["reply"]["body"] for r in script["workspace"] if r["path"].endswith(end))


def programs() -> Path:
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not folders:
        raise SystemExit("PostgreSQL is needed to record this agent: install the package postgresql")
    return folders[-1].resolve()


@contextmanager
def lakebase_server(script_path: Path) -> Iterator[None]:
    script = json.loads(script_path.read_text(encoding="utf-8"))
    if not needs_lakebase(script):
        yield
        return
    user = answer(script, "/Me")["userName"]
    password = answer(script, "/credentials")["token"]
    as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        if as_user:
            shutil.chown(folder, "postgres")

        log = (Path(folder) / "commands.log").open("w")

        def run(*command: str) -> None:
            subprocess.run([*as_user, *command], check=True, stdout=subprocess.DEVNULL, stderr=log, cwd=folder)

        run(str(programs() / "initdb"), "-D", str(data), "-U", "postgres", "-A", "trust")
        certificate = ["-keyout", str(data / "server.key"), "-out", str(data / "server.crt")]
        run("openssl", "req", "-new", "-x509", "-nodes", "-batch", "-subj", "/CN=localhost", *certificate)
        run("chmod", "600", str(data / "server.key"))
        with (data / "postgresql.conf").open("a") as settings:
            settings.write(f"listen_addresses = 'localhost'\nssl = on\nunix_socket_directories = '{folder}'\n")
        rules = "local all all trust\nhostssl all all all password\n"
        (data / "pg_hba.conf").write_text(rules)
        control = [str(programs() / "pg_ctl"), "-D", str(data), "-l", str(data / "log"), "-w"]
        run(*control, "start")
        try:
            statements = [
                f"CREATE ROLE \"{user}\" LOGIN PASSWORD '{password}'",
                f'CREATE DATABASE {DATABASE} OWNER "{user}"',
            ]
            for statement in statements:
                run(str(programs() / "psql"), "-h", folder, "-U", "postgres", "-q", "-c", statement)
            yield
        finally:
            run(*control, "-m", "immediate", "stop")
