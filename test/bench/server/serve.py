"""Serves agent.py with MLflow's AgentServer, as its `run` does: python serve.py <port> [--no-tracing]"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import agent  # noqa: E402, F401
import mlflow  # noqa: E402
import uvicorn  # noqa: E402
from mlflow.genai.agent_server import AgentServer  # noqa: E402

if "--no-tracing" in sys.argv:
    mlflow.tracing.disable()

uvicorn.run(AgentServer("ResponsesAgent").app, host="127.0.0.1", port=int(sys.argv[1]))
