/**
 * The JSON of the workspace API: field names are the recorded API's (snake_case), times are RFC 3339 in UTC,
 * sizes are Kubernetes quantities.
 */
export * from './access';
export * from './activity';
export * from './buckets';
export * from './changes';
export * from './content';
export * from './credentials';
export * from './health';
export * from './members';
export * from './provisioning';
export * from './sessions';
export * from './settings';
export * from './status';
export * from './stores';
export * from './usage';
export * from './workspaces';
