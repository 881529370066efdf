import { Exception } from "./python.js";

/** `mlflow.exceptions.MlflowException` */
export class MlflowException extends Exception {}
