# The model Questions of models.py, as an agent of its own.
from mlflow.models import set_model
from mlflow.pyfunc import PythonModel
from pydantic import BaseModel


class Question(BaseModel):
    text: str
    limit: int = 3


class Questions(PythonModel):
    def predict(self, context, model_input: list[Question], params=None):
        return [{"model": question.model_dump()} for question in model_input]


set_model(Questions())
