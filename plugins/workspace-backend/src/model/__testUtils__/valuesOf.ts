import { SecretValues, secretValues } from '../credentials/secretValues';

/** The values of a Secret with these texts. */
export const valuesOf = (texts: Record<string, string>): SecretValues =>
  secretValues({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'lab' },
    data: Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [
        key,
        Buffer.from(text).toString('base64'),
      ]),
    ),
  });
