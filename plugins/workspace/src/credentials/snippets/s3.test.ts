import {
  awsProfile,
  BucketRights,
  boto3Client,
  duckdbSecret,
  rcloneRemote,
  s3Environment,
  s3Kind,
  xarrayDataset,
} from './s3';

const KEYS = {
  bucketname: 'forest-data',
  access: 'AKIA1',
  secret: `a'b"c`,
  endpoint: 'https://s3.example.org',
  region: 'eu-central-1',
};
const BARE = { ...KEYS, endpoint: '', region: '' };

describe('the S3 snippets', () => {
  it('export the variables of the AWS SDKs', () => {
    expect(s3Environment(KEYS, 'forest').split('\n')).toEqual([
      'export AWS_ACCESS_KEY_ID=AKIA1',
      `export AWS_SECRET_ACCESS_KEY='a'\\''b"c'`,
      'export AWS_ENDPOINT_URL=https://s3.example.org',
      'export AWS_REGION=eu-central-1',
      'export AWS_DEFAULT_REGION=eu-central-1',
      'export BUCKET=forest-data',
    ]);
  });

  it('make a profile of the AWS CLI, named like the workspace and unquoted', () => {
    expect(awsProfile(KEYS, 'forest')).toContain(
      [
        '[profile forest]',
        'aws_access_key_id = AKIA1',
        `aws_secret_access_key = a'b"c`,
        'endpoint_url = https://s3.example.org',
        'region = eu-central-1',
        '',
        '# aws --profile forest s3 ls s3://forest-data',
      ].join('\n'),
    );
  });

  it('make a remote of rclone', () => {
    expect(rcloneRemote(KEYS, 'forest')).toContain(
      [
        '[forest]',
        'type = s3',
        'provider = Other',
        'access_key_id = AKIA1',
        `secret_access_key = a'b"c`,
        'endpoint = https://s3.example.org',
      ].join('\n'),
    );
  });

  it('make a client of boto3, with Python’s quotes', () => {
    expect(boto3Client(KEYS, 'forest')).toContain(
      [
        's3 = boto3.client(',
        '    "s3",',
        '    aws_access_key_id="AKIA1",',
        '    aws_secret_access_key="a\'b\\"c",',
        '    endpoint_url="https://s3.example.org",',
        '    region_name="eu-central-1",',
        ')',
      ].join('\n'),
    );
  });

  it('open a dataset with xarray', () => {
    const code = xarrayDataset(KEYS, 'forest');
    expect(code).toContain('    secret="a\'b\\"c",');
    expect(code).toContain(
      '    client_kwargs={"region_name": "eu-central-1"},',
    );
    expect(code).toContain('fs.get_mapper("forest-data/path/to/data.zarr")');
  });

  it('make a secret of DuckDB, with SQL’s quotes and the endpoint without its scheme', () => {
    const code = duckdbSecret(KEYS, 'forest-carbon');
    expect(code).toContain('CREATE OR REPLACE SECRET "forest-carbon" (');
    expect(code).toContain(`    SECRET 'a''b"c',`);
    expect(code).toContain("    ENDPOINT 's3.example.org',");
    expect(code).toContain("    URL_STYLE 'path'\n);");
    expect(code).not.toContain('USE_SSL');
  });

  it('tell DuckDB of an endpoint without TLS', () => {
    const code = duckdbSecret(
      { ...KEYS, endpoint: 'http://minio:9000/' },
      'forest',
    );
    expect(code).toContain("ENDPOINT 'minio:9000'");
    expect(code).toContain('USE_SSL false');
  });

  it.each(s3Kind('forest').forms.map(({ id, code }) => [id, code] as const))(
    'leave out of %s an endpoint and a region that are not known',
    (_, code) => {
      expect(code(KEYS)).toMatch(/endpoint/i);
      expect(code(BARE)).not.toMatch(/endpoint/i);
      expect(code(KEYS)).toContain('eu-central-1');
      expect(code(BARE)).not.toMatch(/region|eu-central-1/i);
      expect(code(BARE)).not.toContain('\n\n\n');
    },
  );

  it('hint at what is not known', () => {
    expect(s3Kind('forest').hints?.(BARE)).toEqual(['noEndpoint', 'noRegion']);
    expect(s3Kind('forest').hints?.(KEYS)).toEqual([]);
  });
});

describe('s3Kind', () => {
  const codeOf = (rights: BucketRights) =>
    s3Kind('forest', { name: 'eo-data', rights })
      .forms.map(({ code }) => code(KEYS))
      .join('\n');

  it.each([
    ['read only', { read: true, write: false }, true, false],
    ['read and write', { read: true, write: true }, true, true],
    ['write only', { read: false, write: true }, false, true],
  ])('shows no more than %s allows', (_, rights, reads, writes) => {
    const code = codeOf(rights);
    expect(/ s3 ls |rclone lsf|list_objects|open_zarr|glob\(/.test(code)).toBe(
      reads,
    );
    expect(/ s3 cp |rclone copy|upload_file/.test(code)).toBe(writes);
    expect(code).toContain('eo-data');
    expect(code).not.toContain('forest-data');
  });

  it('masks nothing but the secret key of what is known', () => {
    const { redact } = s3Kind('forest');
    expect(redact(KEYS)).toEqual({ ...KEYS, secret: '••••••••' });
  });

  it('tells nothing of a value that is masked', () => {
    const { masked, forms, values } = s3Kind('forest');
    expect(values(masked).map(([, value]) => value)).toEqual(
      Array(5).fill('••••••••'),
    );
    for (const { code } of forms) {
      expect(code(masked)).toContain('••••••••');
    }
  });
});
