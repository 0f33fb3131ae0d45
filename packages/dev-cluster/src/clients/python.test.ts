import { join } from 'path';
import { describeIf } from '../testing';
import { runs, setStage, Stage } from './run';

const PYTHON = process.env.PYTHON ?? 'python3';

const hasClient = runs(PYTHON, ['-c', 'import kubernetes']);
const missing = `${PYTHON} has no package kubernetes: pip install kubernetes`;

describeIf(hasClient, 'the Python client', missing, () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage();
  });

  afterAll(() => stage?.stop());

  it('creates, replaces, patches, lists, watches and deletes', async () => {
    const { code, stdout, stderr } = await stage.run(PYTHON, [
      join(__dirname, 'kubernetes_client.py'),
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.trim().split('\n')).toEqual([
      'create',
      'replace',
      'patch',
      'validate',
      'list',
      'watch',
      'core',
      'delete',
    ]);
  });
});
