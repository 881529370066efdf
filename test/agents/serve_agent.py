"""Serves one model directory the way a migrated app does: with MLflow's AgentServer.

    python test/agents/serve_agent.py <name> <port>

What a client of a migrated app sees is AgentServer's wire format, so that is what is recorded, not
that of MLflow's model serving:
- a ResponsesAgent is loaded by mlflow.pyfunc.load_model (which sets its ModelConfig and puts code/ on
  the path); the handlers call its predict and predict_stream with the typed request;
- a module with @invoke / @stream handlers (<name>.py) is imported: it registers them itself, and may make its server
  with the older create_server (see agent_server/server.py);
- a notebook (<name>.ipynb, or <name>/notebook.ipynb with modules beside it) is run as far as it writes files: its
  modules are put beside each other, and its agent.py is imported, which sets a ResponsesAgent;
- a module that registers a graph of LangGraph or a function (<name>.py) is imported, and what it registers goes
  behind an untyped AgentServer in MLflow's wrapper of its kind;
- any other model (ChatAgent, PythonModel) goes behind an untyped AgentServer, whose handlers pass the
  JSON body to MLflow's wrapper of the model, which converts it to what the author's predict takes.
"""

import importlib.util
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import mlflow
import uvicorn

import agent_server.server
from mlflow.genai.agent_server import AgentServer, get_invoke_function, invoke, stream
from mlflow.langchain.model import _LangChainModelWrapper
from mlflow.pyfunc import ResponsesAgent
from mlflow.pyfunc.model import _FunctionPythonModel, _PythonModelPyfuncWrapper

from spark_session import replace_sessions
from sql_connections import replace_connections

MODELS = Path(__file__).resolve().parent.parent.parent / "grammar-fixtures" / "agents"


def import_module(path: Path) -> None:
    """Imports a module by its path, as `agent`."""
    spec = importlib.util.spec_from_file_location("agent", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules["agent"] = module
    spec.loader.exec_module(module)


def serve_model(folder: Path) -> AgentServer:
    """Loads a logged model and registers handlers that delegate to it."""
    model = mlflow.pyfunc.load_model(str(folder))
    # unwrap_python_model knows PythonModel only
    get_raw_model = getattr(model._model_impl, "get_raw_model", None)
    raw = get_raw_model() if get_raw_model else None
    typed = isinstance(raw, ResponsesAgent)
    return serve(raw if typed else model._model_impl, typed)


def serve(target: Any, typed: bool) -> AgentServer:
    """A server whose handlers call a model."""

    @invoke()
    def predict(request):
        return target.predict(request)

    @stream()
    def predict_stream(request):
        yield from target.predict_stream(request)

    return AgentServer("ResponsesAgent" if typed else None)


def serve_registered(model: Any) -> AgentServer:
    """Serves what a module passed to `set_model`: a function, or a graph."""
    if callable(model):
        python_model = _FunctionPythonModel(model)
        return serve(_PythonModelPyfuncWrapper(python_model, None, None), False)
    return serve(_LangChainModelWrapper(model), False)


def serve_notebook(path: Path) -> AgentServer:
    """Writes what the cells write, and imports the agent as MLflow does when it loads a model."""
    folder = Path(tempfile.mkdtemp())
    if path.parent != MODELS:
        sys.path.insert(0, str(path.parent))
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        head, _, text = "".join(cell["source"]).partition("\n")
        if head.startswith("%%writefile "):
            target = folder / head.removeprefix("%%writefile ").strip()
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder))
    import_module(folder / "agent.py")
    return serve(mlflow.models.model.__mlflow_model__, True)


def main() -> None:
    name, port = sys.argv[1:]
    replace_sessions()
    replace_connections()
    if (MODELS / name / "notebook.ipynb").is_file():
        server = serve_notebook(MODELS / name / "notebook.ipynb")
    elif (MODELS / name).is_dir():
        server = serve_model(MODELS / name)
    elif (MODELS / f"{name}.ipynb").is_file():
        server = serve_notebook(MODELS / f"{name}.ipynb")
    else:
        import_module(MODELS / f"{name}.py")
        if get_invoke_function() is None:
            server = serve_registered(mlflow.models.model.__mlflow_model__)
        else:
            server = agent_server.server.served or AgentServer("ResponsesAgent")
    uvicorn.run(server.app, host="127.0.0.1", port=int(port), log_level="warning")


if __name__ == "__main__":
    main()
