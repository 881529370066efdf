"""The package that older agents import, for recordings: see server.py."""

from agent_server.server import create_server, invoke, stream

# names of its first versions
predict = invoke
predict_stream = stream
