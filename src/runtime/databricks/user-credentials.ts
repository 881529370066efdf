/** `databricks_ai_bridge.ModelServingUserCredentials`: outside of model serving it stands for the credentials of the environment. */
export class ModelServingUserCredentials {}
