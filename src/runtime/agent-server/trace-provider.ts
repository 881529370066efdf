import { resourceFromAttributes } from "@opentelemetry/resources";
import { BasicTracerProvider } from "@opentelemetry/sdk-trace-node";
import { mlflowVersion } from "./version.js";

/**
 * MLflow's own provider, apart from one that the app may have set up for other telemetry. It has no processors: whole
 * traces go out when their root ends, and exporters take them there.
 */
const provider = new BasicTracerProvider({
  resource: resourceFromAttributes({
    "telemetry.sdk.language": "nodejs",
    "telemetry.sdk.name": "mlflow",
    "telemetry.sdk.version": mlflowVersion,
  }),
});

export const tracer = provider.getTracer("mlflow");
