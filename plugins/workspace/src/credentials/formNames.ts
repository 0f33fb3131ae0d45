/** Forms of credentials that are called like the tool that takes them, in every language. */
export const FORM_NAMES = {
  awsCli: 'AWS CLI',
  rclone: 'rclone',
  boto3: 'boto3',
  duckdb: 'DuckDB',
  psql: 'psql',
  sqlalchemy: 'SQLAlchemy',
  libpq: 'URL (libpq)',
  redisCli: 'redis-cli',
  redisPython: 'Python (redis)',
  mongosh: 'mongosh',
  pymongo: 'Python (pymongo)',
  qdrantPython: 'Python (qdrant-client)',
  qdrantCurl: 'curl',
  docker: 'docker login',
  curl: 'curl',
  requests: 'Python (requests)',
} as const;
