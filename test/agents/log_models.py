"""Logs the agents of grammar-fixtures/agents/ again, with the real MLflow.

    python test/agents/log_models.py [--from FOLDER] [name ...]

The Python text and code/ of a model directory are its source: they are copied out, saved with
mlflow.pyfunc.save_model, scrubbed of what differs between machines, and put back. --from names a
folder with new sources, <FOLDER>/<name>/agent.py and the modules beside it.
DATABRICKS_HOST must name a running scripted endpoint (src/cli/scripted-endpoint), because MLflow
runs predict on the input example to validate what the agent returns.
"""

import argparse
import json
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

import mlflow
import yaml
from mlflow.models.auth_policy import AuthPolicy, SystemAuthPolicy, UserAuthPolicy
from mlflow.models.resources import (
    DatabricksApp,
    DatabricksFunction,
    DatabricksGenieSpace,
    DatabricksLakebase,
    DatabricksServingEndpoint,
    DatabricksSQLWarehouse,
    DatabricksTable,
    DatabricksUCConnection,
    DatabricksVectorSearchIndex,
)
from spark_session import replace_sessions

HERE = Path(__file__).resolve().parent
MODELS = HERE.parent.parent / "grammar-fixtures" / "agents"

# What each agent depends on beyond its own files.
AGENTS = {
    "simple-chat": {
        "endpoints": ["databricks-claude-sonnet-4-5"],
        "requirements": ["mlflow==3.17.2", "databricks-sdk==0.156.0", "openai==2.54.0", "pandas"],
    },
    "tool-calling": {
        "endpoints": ["databricks-meta-llama-3-3-70b-instruct"],
        "requirements": ["mlflow==3.17.2", "databricks-sdk==0.156.0", "openai==2.54.0", "pydantic"],
    },
    "configured": {
        "endpoints": ["databricks-claude-sonnet-4-5"],
        "requirements": ["mlflow==3.17.2", "databricks-sdk==0.156.0", "openai==2.54.0"],
    },
    "chat-agent": {
        "endpoints": ["databricks-claude-3-7-sonnet"],
        "requirements": ["mlflow==3.17.2", "databricks-sdk==0.156.0", "openai==2.54.0"],
    },
    "tool-closures": {
        "endpoints": ["databricks-gpt-oss-120b"],
        "requirements": ["mlflow==3.17.2", "databricks-openai==0.18.0", "pydantic"],
    },
    "retrying": {
        "endpoints": ["databricks-claude-haiku-4-5", "databricks-meta-llama-3-1-8b-instruct"],
        "requirements": ["mlflow==3.17.2", "databricks-sdk==0.156.0", "openai==2.54.0"],
    },
    "support-desk": {
        "endpoints": ["databricks-claude-sonnet-4"],
        "requirements": ["mlflow==3.17.2", "databricks-sdk==0.156.0", "openai==2.54.0", "backoff", "pydantic"],
    },
    "travel-expenses": {
        "endpoints": ["databricks-claude-sonnet-4-5"],
        "requirements": ["mlflow==3.17.2", "databricks-sdk==0.156.0", "openai==2.54.0"],
    },
    "lc-react": {
        "endpoints": ["databricks-claude-sonnet-4-5"],
        "requirements": ["mlflow==3.17.2", "databricks-langchain==0.22.0", "langgraph==1.2.22"],
    },
    "lc-chain": {
        "endpoints": ["databricks-meta-llama-3-3-70b-instruct"],
        "requirements": ["mlflow==3.17.2", "databricks-langchain==0.22.0"],
    },
    "lc-graph-chat": {
        "endpoints": ["databricks-gpt-oss-120b"],
        "requirements": ["mlflow==3.17.2", "databricks-langchain==0.22.0", "langgraph==1.2.22"],
    },
    "vs-openai": {
        "endpoints": ["databricks-claude-sonnet-4-5", "databricks-gte-large-en"],
        "indexes": ["harbour.rules.regulations_idx", "harbour.ships.arrivals_idx", "harbour.logs.book_idx"],
        "requirements": ["mlflow==3.17.2", "databricks-openai==0.18.0"],
    },
    "vs-graph": {
        "endpoints": ["databricks-claude-sonnet-4-5", "databricks-gte-large-en"],
        "indexes": ["museum.art.paintings_idx", "museum.art.coins_idx", "museum.archive.letters_idx"],
        "requirements": ["mlflow==3.17.2", "databricks-langchain==0.22.0", "langgraph==1.2.22"],
    },
    "uc-openai": {
        "endpoints": ["databricks-claude-sonnet-4-5"],
        "functions": ["system.ai.python_exec", "farm.tools.milk_yield", "farm.tools.herd_of"],
        "requirements": ["mlflow==3.17.2", "databricks-openai==0.18.0", "unitycatalog-openai[databricks]==0.2.0"],
    },
    "uc-graph": {
        "endpoints": ["databricks-meta-llama-3-3-70b-instruct"],
        "functions": ["weather.tools.forecast", "weather.more.convert", "weather.more.summarise"],
        "requirements": ["mlflow==3.17.2", "databricks-langchain==0.22.0", "langgraph==1.2.22"],
    },
    "rag-model": {
        "endpoints": ["databricks-meta-llama-3-3-70b-instruct"],
        "requirements": ["mlflow==3.17.2", "databricks-sdk==0.156.0", "pandas==3.0.6", "tabulate==0.10.0"],
    },
    "genie-graph": {
        "endpoints": ["databricks-claude-sonnet-4-5"],
        "spaces": ["01f0sales", "01f0stock"],
        "requirements": ["mlflow==3.17.2", "databricks-langchain==0.22.0", "langgraph==1.2.22"],
    },
    "pool-retrievers": {
        "endpoints": ["databricks-claude-sonnet-4-5"],
        "indexes": ["travel.guides.pages_idx"],
        "requirements": ["mlflow==3.17.2", "databricks-openai==0.18.0", "openai==2.54.0"],
    },
    "sync-bridge": {
        "endpoints": ["databricks-meta-llama-3-3-70b-instruct"],
        "requirements": ["mlflow==3.17.2", "databricks-openai==0.18.0", "nest_asyncio"],
    },
    "class-factory": {
        "endpoints": ["databricks-gpt-oss-120b"],
        "requirements": ["mlflow==3.17.2", "databricks-openai==0.18.0", "pydantic"],
    },
    "retry-stream": {
        "endpoints": ["databricks-claude-haiku-4-5"],
        "requirements": ["mlflow==3.17.2", "databricks-sdk==0.156.0", "openai==2.54.0", "backoff", "tenacity"],
    },
    "global-cache": {
        "endpoints": ["databricks-claude-3-7-sonnet"],
        "requirements": ["mlflow==3.17.2", "databricks-sdk==0.156.0", "openai==2.54.0"],
    },
    "parts-desk": {
        "endpoints": ["databricks-claude-sonnet-4"],
        "indexes": ["main.parts.manuals_idx"],
        "functions": ["main.parts.convert_units"],
        "spaces": ["01f0parts"],
        "others": [
            DatabricksTable(table_name="main.parts.orders"),
            DatabricksSQLWarehouse(warehouse_id="57f0parts"),
            DatabricksUCConnection(connection_name="supplier_http"),
            DatabricksLakebase(database_instance_name="parts-memory"),
            DatabricksApp(app_name="parts-tools"),
        ],
        "scopes": ["sql", "dashboards.genie"],
        "artifacts": {"glossary": "glossary.json"},
        "requirements": ["mlflow==3.17.2", "openai==2.54.0", "pydantic"],
    },
    "tariff-desk": {
        "endpoints": ["databricks-claude-haiku-4-5"],
        "artifacts": {"tariffs": "tariffs.json", "rules": "rules.txt", "branches": "branches.csv", "phrases": "phrases"},
        "requirements": ["mlflow==3.17.2", "databricks-sdk==0.156.0", "openai==2.54.0"],
    },
    "six-modules": {
        "endpoints": ["databricks-claude-sonnet-4-5"],
        "requirements": ["mlflow==3.17.2", "databricks-sdk==0.156.0", "openai==2.54.0"],
    },
}

# Keys of an MLmodel that say when and where it was made, with what stands there instead.
SCRUBBED = {
    "model_uuid": "00000000000000000000000000000000",
    "model_id": None,
    "run_id": None,
    "utc_time_created": "2026-03-01 12:00:00.000000",
}


def take_sources(name: str, given: Path | None, into: Path) -> list[str]:
    """Copies the agent and its modules flat into a folder; returns the modules' names."""
    if given is not None:
        shutil.copytree(given / name, into, dirs_exist_ok=True)
    else:
        shutil.copy(MODELS / name / "agent.py", into)
        if (MODELS / name / "code").is_dir():
            shutil.copytree(MODELS / name / "code", into, dirs_exist_ok=True)
    for cache in into.rglob("__pycache__"):
        shutil.rmtree(cache)
    if (MODELS / name / "artifacts").is_dir() and given is None:
        shutil.copytree(MODELS / name / "artifacts", into, dirs_exist_ok=True)
    others = {"agent.py", "model_config.yaml", *AGENTS[name].get("artifacts", {}).values()}
    return sorted(p.name for p in into.iterdir() if p.name not in others)


def scrub(name: str, model: Path) -> None:
    """Takes out of a saved model what the machine and the moment put in."""
    for cache in list(model.rglob("__pycache__")):
        shutil.rmtree(cache)
    text = (model / "MLmodel").read_text(encoding="utf-8")
    for key, value in SCRUBBED.items():
        text = re.sub(rf"(?m)^{key}: .*$", "" if value is None else f"{key}: {json.dumps(value)}", text)
    # MLflow writes the absolute path on the machine that logged, and reads only its last part
    text = re.sub(r"(?m)^( +model_code_path): .*/", rf"\1: /Workspace/Shared/agents/{name}/", text)
    (model / "MLmodel").write_text(re.sub(r"\n\n+", "\n", text), encoding="utf-8")
    requirements = model / "requirements.txt"
    kept = [line for line in requirements.read_text().splitlines() if not line.startswith("--")]
    requirements.write_text("\n".join(kept) + "\n")


def log(name: str, given: Path | None) -> None:
    settings = AGENTS[name]
    with tempfile.TemporaryDirectory() as folder:
        source, model = Path(folder) / "source", Path(folder) / "model"
        source.mkdir()
        modules = take_sources(name, given, source)
        config = HERE / name / "model_config.yaml"
        os.chdir(source)
        sys.path.insert(0, str(source))
        resources = [
            *(DatabricksServingEndpoint(endpoint_name=e) for e in settings["endpoints"]),
            *(DatabricksVectorSearchIndex(index_name=i) for i in settings.get("indexes", [])),
            *(DatabricksFunction(function_name=f) for f in settings.get("functions", [])),
            *(DatabricksGenieSpace(genie_space_id=s) for s in settings.get("spaces", [])),
            *settings.get("others", []),
        ]
        # MLflow takes the one or the other.
        declared = (
            {
                "auth_policy": AuthPolicy(
                    system_auth_policy=SystemAuthPolicy(resources=resources),
                    user_auth_policy=UserAuthPolicy(api_scopes=settings["scopes"]),
                )
            }
            if "scopes" in settings
            else {"resources": resources}
        )
        mlflow.pyfunc.save_model(
            path=str(model),
            python_model="agent.py",
            code_paths=modules or None,
            model_config=yaml.safe_load(config.read_text(encoding="utf-8")) if config.exists() else None,
            input_example=json.loads((HERE / name / "input_example.json").read_text(encoding="utf-8")),
            artifacts=settings.get("artifacts"),
            **declared,
            pip_requirements=settings["requirements"],
        )
        sys.path.remove(str(source))
        os.chdir(HERE)
        scrub(name, model)
        shutil.rmtree(MODELS / name, ignore_errors=True)
        shutil.copytree(model, MODELS / name)
    print(f"logged {name}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--from", dest="given", type=Path)
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    replace_sessions()
    for name in arguments.names or AGENTS:
        log(name, arguments.given.resolve() if arguments.given else None)


if __name__ == "__main__":
    main()
