# mlflow.models.rag_signatures: dataclasses with defaults, asdict, repr, equality, ** and subclasses of the program
from dataclasses import asdict, dataclass, field, fields, is_dataclass, replace
from typing import Any, Dict, List, Optional

from mlflow.entities import Document
from mlflow.models.rag_signatures import (
    ChainCompletionChoice,
    ChainCompletionChunk,
    ChatCompletionRequest,
    ChatCompletionResponse,
    Message,
    MultiturnChatRequest,
    SplitChatMessagesRequest,
    StringResponse,
)

print(asdict(ChatCompletionRequest()))
print(asdict(ChatCompletionResponse()))
print(SplitChatMessagesRequest(), MultiturnChatRequest(query="q"))
print(StringResponse().content, ChainCompletionChunk())

request = ChatCompletionRequest(messages=[Message(role="system", content="Be brief."), Message(content="Hi")])
print(request.messages[-1].content, [m.role for m in request.messages])
print(asdict(request))
print(request == ChatCompletionRequest(messages=[Message("system", "Be brief."), Message("user", "Hi")]))
print(request != ChatCompletionRequest(), is_dataclass(request), [f.name for f in fields(ChainCompletionChoice)])

payload = {"messages": [{"role": "user", "content": "Hello"}, {"role": "assistant", "content": "Yes?"}]}
parsed = ChatCompletionRequest(messages=[Message(**m) for m in payload["messages"]])
print(parsed)
print(replace(parsed.messages[0], content="Bye"))
try:
    Message(**{"role": "user", "name": "x"})
except TypeError as e:
    print(e)


@dataclass
class CustomInputs:
    tenant: str = "none"
    limit: int = 3


@dataclass
class CustomRequest(ChatCompletionRequest):
    custom_inputs: Optional[CustomInputs] = field(default_factory=CustomInputs)


@dataclass
class CustomResponse(ChatCompletionResponse):
    custom_outputs: Optional[Dict[str, Any]] = None


custom = CustomRequest(messages=[Message(content="x")], custom_inputs=CustomInputs("shop", 5))
print(asdict(custom), isinstance(custom, ChatCompletionRequest))
print(asdict(CustomRequest()))
answer = CustomResponse(
    choices=[ChainCompletionChoice(message=Message(role="assistant", content="done"))], custom_outputs={"n": 1}
)
print(asdict(answer))


def text_of(value: Any) -> str:
    if isinstance(value, StringResponse):
        return value.content
    if isinstance(value, ChatCompletionResponse):
        return value.choices[0].message.content
    return str(value)


print(text_of(StringResponse(content="a")), text_of(answer), text_of(None), type(answer).__name__)

doc = Document(page_content="text", metadata={"doc_uri": "a.md", "score": 0.5}, id="d1")
print(doc, doc.to_dict(), asdict(doc), doc == Document("text", {"doc_uri": "a.md", "score": 0.5}, "d1"))
docs: List[Document] = [Document(page_content=t) for t in ("a", "b")]
docs[0].metadata["seen"] = True
print([d.metadata for d in docs], [d.id for d in docs])
