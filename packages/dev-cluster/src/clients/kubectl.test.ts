import { chmodSync, writeFileSync } from 'fs';
import { join } from 'path';
import { poll } from '../testing';
import { describeIf } from '../testing';
import { follow, runs, setStage, Stage } from './run';

const STORAGE = `
apiVersion: pkg.internal/v1beta1
kind: Storage
metadata: { name: alice }
spec: { principal: alice, buckets: [{ bucketName: alice, discoverable: false }] }
`;

const EVENT = `
apiVersion: v1
kind: Event
metadata: { name: alice.1 }
involvedObject: { apiVersion: pkg.internal/v1beta1, kind: Storage, name: alice, namespace: workspace, uid: UID }
reason: Made
message: a bucket was made
type: Normal
`;

const hasKubectl = runs('kubectl', ['version', '--client']);

describeIf(hasKubectl, 'kubectl', 'it is not installed', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage();
  });

  afterAll(() => stage?.stop());

  const kubectl = async (args: string, input?: string) => {
    const outcome = await stage.run('kubectl', args.split(' '), { input });
    expect([args, outcome.code, outcome.stderr]).toEqual([args, 0, '']);
    return outcome.stdout;
  };
  const fails = async (args: string, input?: string) => {
    const { code, stderr } = await stage.run('kubectl', args.split(' '), {
      input,
    });
    expect(code).not.toBe(0);
    return stderr;
  };

  it('applies an object, and again without a change', async () => {
    expect(await kubectl('apply -f -', STORAGE)).toBe(
      'storage.pkg.internal/alice created\n',
    );
    expect(await kubectl('apply -f -', STORAGE)).toBe(
      'storage.pkg.internal/alice unchanged\n',
    );
    const more = STORAGE.replace('}] }', '}, { bucketName: more }] }');
    expect(await kubectl('apply -f -', more)).toBe(
      'storage.pkg.internal/alice configured\n',
    );
  });

  it('applies on the server side', async () => {
    const served = STORAGE.replace('name: alice', 'name: served');
    expect(await kubectl('apply --server-side -f -', served)).toBe(
      'storage.pkg.internal/served serverside-applied\n',
    );
  });

  it('gets objects as a table with the columns of the definition', async () => {
    const [header, row] = (
      await kubectl('get storages,datalabs -n workspace')
    ).split('\n');
    expect(header.split(/ +/)).toEqual(['NAME', 'SYNCED', 'READY', 'AGE']);
    expect(row).toMatch(/^storage.pkg.internal\/alice /);
  });

  it('gets objects as YAML, JSON and by a path', async () => {
    expect(await kubectl('get storage alice -o yaml')).toContain(
      'principal: alice',
    );
    const object = JSON.parse(await kubectl('get storage alice -o json'));
    expect(object.spec.principal).toBe('alice');
    const path = '-o jsonpath={.spec.buckets[*].bucketName}';
    expect(await kubectl(`get storage alice ${path}`)).toBe('alice more');
  });

  it('describes objects', async () => {
    const text = await kubectl('describe storage alice');
    expect(text).toMatch(/^Name: +alice$/m);
    expect(text).toMatch(/Principal: +alice/);
  });

  it('explains fields from the published schema', async () => {
    expect(await kubectl('explain storage.spec.principal')).toContain(
      'Owner of the buckets',
    );
  });

  it('refuses what the schema forbids, in its words', async () => {
    const unknown = STORAGE.replace('principal:', 'colour: red, principal:');
    expect(await fails('create -f -', unknown)).toContain(
      'unknown field "spec.colour"',
    );
    const wrong = STORAGE.replace('principal: alice', 'principal: 7');
    expect(await fails('apply -f -', wrong)).toContain('spec.principal');
  });

  it('patches: merge, JSON and, for core kinds, strategic', async () => {
    await kubectl(
      'patch storage alice --type merge -p {"metadata":{"labels":{"a":"b"}}}',
    );
    await kubectl(
      'patch storage alice --type json -p [{"op":"remove","path":"/spec/buckets/1"}]',
    );
    const path =
      '-o jsonpath={.metadata.labels.a},{.spec.buckets[*].bucketName}';
    expect(await kubectl(`get storage alice ${path}`)).toBe('b,alice');
    expect(
      await fails('patch storage alice --type strategic -p {"spec":{}}'),
    ).toContain('is not supported');
    await kubectl('create configmap settings --from-literal=a=1');
    await kubectl('patch configmap settings -p {"data":{"b":"2"}}');
    expect(await kubectl('get configmap settings -o jsonpath={.data}')).toBe(
      '{"a":"1","b":"2"}',
    );
  });

  it('edits an object in an editor', async () => {
    const editor = join(stage.folder, 'editor.sh');
    writeFileSync(
      editor,
      '#!/bin/sh\nsed -i "s/discoverable: false/discoverable: true/" "$1"\n',
    );
    chmodSync(editor, 0o755);
    const { code, stdout } = await stage.run(
      'kubectl',
      ['edit', 'storage', 'alice'],
      { env: { KUBE_EDITOR: editor } },
    );
    expect([code, stdout]).toEqual([0, 'storage.pkg.internal/alice edited\n']);
    const path = '-o jsonpath={.spec.buckets[0].discoverable}';
    expect(await kubectl(`get storage alice ${path}`)).toBe('true');
  });

  it('labels, annotates and selects', async () => {
    await kubectl('label storage alice colour=red');
    await kubectl('annotate storage alice note=kept');
    expect(await kubectl('get storages -l colour=red -o name')).toBe(
      'storage.pkg.internal/alice\n',
    );
    expect(await kubectl('get storages -l colour=blue -o name')).toBe('');
  });

  it('keeps Secrets and shows events of an object', async () => {
    await kubectl('create secret generic keys --from-literal=key=value');
    expect(await kubectl('get secret keys -o jsonpath={.data.key}')).toBe(
      'dmFsdWU=',
    );
    const uid = await kubectl('get storage alice -o jsonpath={.metadata.uid}');
    await kubectl('create -f -', EVENT.replace('UID', uid));
    expect(await kubectl('events --for storage/alice')).toContain(
      'a bucket was made',
    );
    expect(await kubectl('describe storage alice')).toContain(
      'a bucket was made',
    );
  });

  it('watches', async () => {
    const watch = follow(stage, 'kubectl', [
      ...'get storages --watch --output-watch-events'.split(' '),
    ]);
    await poll('the first lines', () => watch.lines().length >= 2 || undefined);
    await kubectl('create -f -', STORAGE.replace('name: alice', 'name: late'));
    await kubectl('delete storage late');
    await poll('the change', () =>
      watch.lines().filter(line => line.includes('late')).length >= 2
        ? true
        : undefined,
    );
    watch.end();
    const late = watch.lines().filter(line => line.includes('late'));
    expect(late.map(line => line.split(/ +/)[0])).toEqual(['ADDED', 'DELETED']);
  });

  it('waits for a condition', async () => {
    const status = {
      status: {
        conditions: [
          {
            type: 'Ready',
            status: 'True',
            reason: 'Available',
            lastTransitionTime: '2026-03-01T09:00:00Z',
          },
        ],
      },
    };
    await kubectl(
      `patch storage alice --subresource status --type merge -p ${JSON.stringify(
        status,
      )}`,
    );
    expect(
      await kubectl('wait storage/alice --for condition=Ready --timeout=120s'),
    ).toBe('storage.pkg.internal/alice condition met\n');
  });

  it('says what it may do, and lists what there is', async () => {
    expect(await kubectl('auth can-i create storages')).toBe('yes\n');
    expect(
      await kubectl('api-resources --api-group=pkg.internal -o name'),
    ).toBe('datalabs.pkg.internal\nstorages.pkg.internal\n');
  });

  it('gets a token of an account, which may do no more than its roles say', async () => {
    await kubectl('create serviceaccount robot');
    const token = (await kubectl('create token robot')).trim();
    const reading = await stage.run('kubectl', [
      ...['get', 'secrets', '--token', token],
    ]);
    expect(reading.stderr).toContain(
      'User "system:serviceaccount:workspace:robot" cannot list resource "secrets"',
    );
  });

  it('deletes, and waits until the object is gone', async () => {
    expect(await kubectl('delete storage alice')).toContain(
      'storage.pkg.internal "alice" deleted',
    );
    expect(await fails('get storage alice')).toContain('NotFound');
    await kubectl('create namespace temporary');
    await kubectl('create secret generic inside -n temporary');
    await kubectl('delete namespace temporary --timeout=120s');
  });
});
