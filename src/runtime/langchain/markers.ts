/** Annotations that tell a framework what a parameter is for. */
export class RunnableConfig {}
