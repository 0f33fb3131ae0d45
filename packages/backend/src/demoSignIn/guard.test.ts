import { ConfigReader } from '@backstage/config';
import { refuseOutsideDevelopment } from './guard';

const config = (environment?: string) =>
  new ConfigReader({ auth: { environment, providers: { demo: {} } } });

describe('refuseOutsideDevelopment', () => {
  it.each([['development'], [undefined]])(
    'lets a development backend start with auth.environment %s',
    environment => {
      expect(() =>
        refuseOutsideDevelopment(config(environment), 'development'),
      ).not.toThrow();
    },
  );

  it.each([
    ['production', 'development'],
    [undefined, 'development'],
    ['development', 'production'],
  ])(
    'refuses NODE_ENV %s with auth.environment %s and says what to do',
    (nodeEnv, environment) => {
      expect(() =>
        refuseOutsideDevelopment(config(environment), nodeEnv),
      ).toThrow(/app-config\.production\.yaml/);
    },
  );
});
