import { readOptions } from './options';

describe('readOptions', () => {
  it('has a default for everything', () => {
    expect(readOptions([])).toEqual({
      port: 0,
      sessionPort: 0,
      kubeconfig: 'dev-cluster.kubeconfig',
      delayMs: 1500,
      providers: true,
      samples: true,
      help: false,
    });
  });

  it('reads what is given', () => {
    const args =
      '--port 6443 --session-port=6444 --delay 10 --kubeconfig k --no-providers --no-samples --plugin-kubeconfig p';
    expect(readOptions(args.split(' '))).toEqual({
      port: 6443,
      sessionPort: 6444,
      kubeconfig: 'k',
      pluginKubeconfig: 'p',
      delayMs: 10,
      providers: false,
      samples: false,
      help: false,
    });
  });

  it.each([
    ['--port', '65536'],
    ['--port', 'http'],
    ['--delay', '1.5'],
    ['--colour', 'red'],
  ])('refuses %s %s, and names the option', (option, value) => {
    expect(() => readOptions([option, value])).toThrow(option);
  });
});
