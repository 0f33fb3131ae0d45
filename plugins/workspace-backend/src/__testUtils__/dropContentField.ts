import { ApiClient } from '@internal/dev-cluster/testing';

const DEFINITION =
  '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/datalabs.pkg.internal';

/** Has the Datalab definition be one without `spec.files`, which Kubernetes then drops without a word. */
export async function dropContentField(api: ApiClient): Promise<void> {
  const { body: definition } = await api.get(DEFINITION);
  for (const { schema } of definition.spec.versions) {
    // v1beta1 takes any field.
    delete schema.openAPIV3Schema.properties.spec.properties?.files;
  }
  const { status } = await api.put(DEFINITION, definition);
  if (status !== 200) throw new Error(`The definition was refused: ${status}`);
}
