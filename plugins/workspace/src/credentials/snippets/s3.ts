import { S3Credentials } from '@eoepca/backstage-plugin-workspace-common';
import { lines, MASK, python, shell, sql, sqlName, withMasks } from './quote';
import { CredentialKind, FormId, knownValues } from './types';

/** What the keys may do with the bucket of the snippets. */
export interface BucketRights {
  read: boolean;
  write: boolean;
}

const ALL_RIGHTS: BucketRights = { read: true, write: true };

/** `workspace` names profiles and remotes. Rights left out are all of them. */
type Code = (
  s3: S3Credentials,
  workspace: string,
  rights?: BucketRights,
) => string;

/** For shells, and whatever reads the variables of the AWS SDKs. */
export const s3Environment: Code = s3 =>
  lines(
    `export AWS_ACCESS_KEY_ID=${shell(s3.access)}`,
    `export AWS_SECRET_ACCESS_KEY=${shell(s3.secret)}`,
    !!s3.endpoint && `export AWS_ENDPOINT_URL=${shell(s3.endpoint)}`,
    !!s3.region && `export AWS_REGION=${shell(s3.region)}`,
    !!s3.region && `export AWS_DEFAULT_REGION=${shell(s3.region)}`,
    `export BUCKET=${shell(s3.bucketname)}`,
  );

/** A profile of the AWS CLI; the file knows no quotes, values go to the end of the line. */
export const awsProfile: Code = (s3, workspace, may = ALL_RIGHTS) =>
  lines(
    '# ~/.aws/config',
    `[profile ${workspace}]`,
    `aws_access_key_id = ${s3.access}`,
    `aws_secret_access_key = ${s3.secret}`,
    !!s3.endpoint && `endpoint_url = ${s3.endpoint}`,
    !!s3.region && `region = ${s3.region}`,
    '',
    may.read &&
      `# aws --profile ${shell(workspace)} s3 ls ${shell(
        `s3://${s3.bucketname}`,
      )}`,
    may.write &&
      `# aws --profile ${shell(workspace)} s3 cp FILE ${shell(
        `s3://${s3.bucketname}/`,
      )}`,
  );

/** A remote of rclone; the file knows no quotes, either. */
export const rcloneRemote: Code = (s3, workspace, may = ALL_RIGHTS) =>
  lines(
    '# ~/.config/rclone/rclone.conf',
    `[${workspace}]`,
    'type = s3',
    `provider = ${s3.endpoint ? 'Other' : 'AWS'}`,
    `access_key_id = ${s3.access}`,
    `secret_access_key = ${s3.secret}`,
    !!s3.endpoint && `endpoint = ${s3.endpoint}`,
    !!s3.region && `region = ${s3.region}`,
    '',
    may.read && `# rclone lsf ${shell(`${workspace}:${s3.bucketname}`)}`,
    may.write && `# rclone copy FILE ${shell(`${workspace}:${s3.bucketname}`)}`,
  );

export const boto3Client: Code = (s3, _workspace, may = ALL_RIGHTS) =>
  lines(
    'import boto3',
    '',
    's3 = boto3.client(',
    '    "s3",',
    `    aws_access_key_id=${python(s3.access)},`,
    `    aws_secret_access_key=${python(s3.secret)},`,
    !!s3.endpoint && `    endpoint_url=${python(s3.endpoint)},`,
    !!s3.region && `    region_name=${python(s3.region)},`,
    ')',
    ...(may.read
      ? [
          `pages = s3.get_paginator("list_objects_v2").paginate(Bucket=${python(
            s3.bucketname,
          )})`,
          'for page in pages:',
          '    for item in page.get("Contents", []):',
          '        print(item["Key"], item["Size"])',
        ]
      : []),
    may.write &&
      `# s3.upload_file("FILE", ${python(s3.bucketname)}, "path/to/object")`,
  );

export const xarrayDataset: Code = s3 =>
  lines(
    'import s3fs',
    'import xarray as xr',
    '',
    'fs = s3fs.S3FileSystem(',
    `    key=${python(s3.access)},`,
    `    secret=${python(s3.secret)},`,
    !!s3.endpoint && `    endpoint_url=${python(s3.endpoint)},`,
    !!s3.region && `    client_kwargs={"region_name": ${python(s3.region)}},`,
    ')',
    `print(fs.ls(${python(s3.bucketname)}))`,
    `data = xr.open_zarr(fs.get_mapper(${python(
      `${s3.bucketname}/path/to/data.zarr`,
    )}))`,
  );

/** DuckDB wants the endpoint without its scheme, which it asks for apart. */
export const duckdbSecret: Code = (s3, workspace) =>
  lines(
    'INSTALL httpfs;',
    'LOAD httpfs;',
    `CREATE OR REPLACE SECRET ${sqlName(workspace)} (`,
    [
      '    TYPE s3',
      `    KEY_ID ${sql(s3.access)}`,
      `    SECRET ${sql(s3.secret)}`,
      ...(s3.region ? [`    REGION ${sql(s3.region)}`] : []),
      ...(s3.endpoint ? duckdbEndpoint(s3.endpoint) : []),
    ].join(',\n'),
    ');',
    `SELECT * FROM glob(${sql(`s3://${s3.bucketname}/**`)});`,
  );

function duckdbEndpoint(endpoint: string): string[] {
  const host = endpoint.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
  return [
    `    ENDPOINT ${sql(host)}`,
    "    URL_STYLE 'path'",
    ...(/^http:/i.test(endpoint) ? ['    USE_SSL false'] : []),
  ];
}

/** Forms whose code reads the bucket. */
const READING_FORMS: readonly FormId[] = ['xarray', 'duckdb'];

/** The bucket that snippets are about. */
export interface SnippetBucket {
  name: string;
  rights: BucketRights;
}

/**
 * The S3 keys of a workspace.
 *
 * @param bucket - what the snippets are about; by default the bucket that comes with the keys, with all rights
 */
export function s3Kind(
  workspace: string,
  bucket?: SnippetBucket,
): CredentialKind<S3Credentials> {
  const rights = bucket?.rights ?? ALL_RIGHTS;
  const about = (s3: S3Credentials): S3Credentials =>
    bucket ? { ...s3, bucketname: bucket.name } : s3;
  const form = (code: Code) => (s3: S3Credentials) =>
    code(about(s3), workspace, rights);
  const forms: CredentialKind<S3Credentials>['forms'] = [
    { id: 'environment', code: form(s3Environment) },
    { id: 'awsCli', code: form(awsProfile) },
    { id: 'rclone', code: form(rcloneRemote) },
    { id: 'boto3', code: form(boto3Client) },
    { id: 'xarray', code: form(xarrayDataset) },
    { id: 'duckdb', code: form(duckdbSecret) },
  ];
  return {
    id: 's3',
    firstForm: 'boto3',
    masked: {
      bucketname: bucket?.name ?? MASK,
      access: MASK,
      secret: MASK,
      endpoint: MASK,
      region: MASK,
    },
    redact: s3 => withMasks(s3, ['secret']),
    values: s3 =>
      knownValues([
        ['accessKey', s3.access],
        ['secretKey', s3.secret],
        ['endpoint', s3.endpoint],
        ['region', s3.region],
        ['bucket', about(s3).bucketname],
      ]),
    forms: rights.read
      ? forms
      : forms.filter(({ id }) => !READING_FORMS.includes(id)),
    hints: s3 => [
      ...(s3.endpoint ? [] : ['noEndpoint' as const]),
      ...(s3.region ? [] : ['noRegion' as const]),
    ],
  };
}
