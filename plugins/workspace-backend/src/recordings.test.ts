import {
  TestCluster,
  availableClusters,
  describeIf,
  startKubernetes,
} from '@internal/dev-cluster/testing';
import { existsSync } from 'fs';
import { join } from 'path';
import { compareAnswer, compareSpec } from './__testUtils__/compare';
import {
  createObject,
  readObject,
  removeObject,
} from './__testUtils__/kubeObjects';
import {
  RecordedCall,
  RecordedStep,
  claimsOf,
  loadRecording,
  titleOf,
} from './__testUtils__/recordings';
import { TestIssuer } from './__testUtils__/TestIssuer';
import { TestPlugin } from './__testUtils__/TestPlugin';

/** The recordings whose calls are all served. */
const SERVED = [
  '01-create',
  '02-provisioned',
  '03-credential-keys',
  '04-members',
  '05-buckets',
  '06-access-requests',
  '07-stores',
  '08-sessions',
  '09-odd-resources',
  '10-status',
];

/** Where the recordings are, on machines that have them: beside the project. */
const FOLDER = join(__dirname, '../../../../shared/recordings');

describeIf(
  existsSync(FOLDER),
  'recordings',
  'there are none beside the project',
  () =>
    describe.each(availableClusters())('on %s', kind => {
      let issuer: TestIssuer;
      let kubernetes: TestCluster;

      beforeAll(async () => {
        issuer = await TestIssuer.start();
        kubernetes = await startKubernetes(kind);
      });

      afterAll(async () => {
        await kubernetes?.stop();
        await issuer?.stop();
      });

      const served = SERVED.map(name => loadRecording(FOLDER, name));
      describe.each(served)('$name', ({ objects, steps }) => {
        let namespace: string;
        let plugin: TestPlugin;

        beforeAll(async () => {
          namespace = await kubernetes.createNamespace();
          for (const { ref, object } of objects) {
            await createObject(kubernetes.api, namespace, ref, object);
          }
          plugin = await TestPlugin.start({
            kubeconfig: kubernetes.kubeconfig,
            namespace,
            config: { oidc: { issuer: issuer.url } },
          });
          await plugin.ready();
        });

        afterAll(async () => {
          await plugin?.stop();
          // What is in namespaces of workspaces would show in the next recording.
          for (const { ref } of objects.filter(each =>
            each.ref.includes('@'),
          )) {
            await removeObject(kubernetes.api, namespace, ref);
          }
        });

        it.each(
          steps.map((step, index) => [index, titleOf(step), step] as const),
        )('%i %s', async (_index, _title, step) => {
          expect(await differences(step)).toEqual([]);
        });

        async function differences(step: RecordedStep): Promise<string[]> {
          if ('kube' in step) {
            const { status, body } = await readObject(
              kubernetes.api,
              namespace,
              step.ref,
            );
            if (status !== step.status) return [`status ${status}`];
            return status === 200 ? compareSpec(body.spec, step.spec) : [];
          }
          return differencesOfCall(step);
        }

        async function differencesOfCall(
          step: RecordedCall,
        ): Promise<string[]> {
          const claims = claimsOf(step.as);
          const token = claims && `Bearer ${await issuer.sign({ claims })}`;
          const { status, text } = await plugin
            .as(token)
            .send(step.method, step.path, step.body);
          // A recorded 5xx is a fault of the recorded system.
          if (step.status >= 500)
            return status < 500 ? [] : [`status ${status}`];
          if (status !== step.status) return [`status ${status}: ${text}`];
          if (status >= 400 || step.response === null) return [];
          const answer = JSON.parse(text.replaceAll(plugin.baseUrl, '<base>'));
          return compareAnswer(answer, step.response);
        }
      });
    }),
);
