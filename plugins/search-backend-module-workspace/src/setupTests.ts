// Clusters and backends are started. A slow machine takes longer and fails nothing: waiting ends with success.
jest.setTimeout(300_000);
