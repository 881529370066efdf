# Every call of the tracing and authoring utilities: what has no counterpart says so, with the code at the end of its line.
import mlflow
from mlflow.entities import SpanType, SpanEvent, SpanStatus, SpanStatusCode
from mlflow.models import ModelConfig


@mlflow.trace
def e1_bare(x):
    return x


@mlflow.trace(name="n", span_type=SpanType.TOOL, attributes={"a": 1}, sampling_ratio_override=0.5)
def e1_options(x):
    return x


@mlflow.trace(trace_destination=None)  # unknown-keyword
def e1_destination(x):
    return x


@mlflow.trace(log_level="INFO")  # unknown-keyword
def e1_level(x):
    return x


@mlflow.trace(links=[])  # unknown-keyword
def e1_links(x):
    return x


@mlflow.trace(output_reducer=lambda chunks: "".join(chunks))
def e1_reducer(x):
    yield x


wrapped = mlflow.trace(len, name="length")
marked = getattr(e1_bare, "__mlflow_traced__", False)


def e2():
    with mlflow.start_span(name="s", span_type="TOOL", attributes={"a": 1}) as span:
        span.set_inputs({"a": 1})
        span.set_outputs("x")
        span.set_attribute("k", 1)
        span.set_attributes({"j": 2})
        span.set_status("OK")
        span.set_status(SpanStatus(SpanStatusCode.ERROR, "no"))  # unknown-member
        span.add_event(SpanEvent(name="e", attributes={"a": 1}))
        span.record_exception(ValueError("x"))
        span.set_span_type("LLM")
        a = [span.trace_id, span.request_id, span.span_id, span.inputs, span.outputs, span.attributes, span.status, span.name, span.parent_id, span.span_type, span.events, span.start_time_ns, span.end_time_ns]  # unknown-member
        b = span.get_attribute("k")
        c = span.to_dict()  # unknown-member
        d = span.is_root  # unknown-member
        e = span.llm_cost  # unknown-member
    with mlflow.start_span(name="s", trace_destination=None):  # unknown-keyword
        pass
    with mlflow.start_span(name="s", log_level="INFO"):  # unknown-keyword
        pass
    with mlflow.start_span(name="s", run_id="r"):  # unknown-keyword
        pass
    with mlflow.start_span(name="s", links=[]):  # unknown-keyword
        pass


def e2_manual():
    root = mlflow.start_span_no_context("root", span_type="CHAIN", inputs={"a": 1}, attributes={"b": 2}, tags={"t": "1"}, metadata={"m": "1"})
    child = mlflow.start_span_no_context("child", parent_span=root, experiment_id="1")  # unknown-keyword
    child.end(outputs=1, attributes={"a": 1}, status="OK", end_time_ns=1)
    root.end()
    mlflow.get_current_active_span()
    mlflow.get_active_trace_id()
    mlflow.get_last_active_trace_id()
    mlflow.get_last_active_trace_id(thread_local=True)
    mlflow.set_trace_tag("tr", "k", "v")
    mlflow.delete_trace_tag("tr", "k")  # unknown-member
    mlflow.add_trace({})
    mlflow.get_trace("tr")  # unknown-member
    mlflow.search_traces()  # unknown-member
    mlflow.log_feedback(trace_id="t", name="n", value=1)  # unsupported-member
    mlflow.tracing.disable()  # unsupported-member
    mlflow.tracing.enable()
    mlflow.tracing.set_destination(None)
    mlflow.flush_trace_async_logging()  # unknown-member


def e3():
    mlflow.update_current_trace(tags={"a": "b"}, metadata={"c": "d"}, client_request_id="x", request_preview="p", response_preview="q", state="OK", model_id="m", session_id="s", user="u")


def e4():
    mlflow.openai.autolog(disable=False, exclusive=False, disable_for_unsupported_versions=False, silent=False, log_traces=True)
    mlflow.langchain.autolog()
    mlflow.langchain.autolog(run_tracer_inline=True)
    mlflow.langchain.autolog(log_traces=False)
    mlflow.openai.autolog(disable=True)
    mlflow.autolog()
    mlflow.autolog(disable=True, log_models=False, exclude_flavors=["openai"])


def e5():
    config = ModelConfig(development_config="config.yml")
    config.get("a")
    config.to_dict()
    mlflow.set_tracking_uri("databricks")
    mlflow.set_experiment("/x")
    mlflow.set_experiment(experiment_id="1")
    mlflow.get_tracking_uri()  # unsupported-member
    mlflow.set_active_model(name="x")  # unknown-member
