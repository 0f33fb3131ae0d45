import { SignInPage } from '@backstage/core-components';
import {
  configApiRef,
  SignInPageProps,
  useApi,
} from '@backstage/core-plugin-api';
import { DemoSignInPage } from './DemoSignInPage';
import { oidcAuthApiRef } from './oidcAuthApi';

/** The sign-in that `app.signIn` names: the OpenID provider, or the demo's choice of people. */
export const PortalSignInPage = (props: SignInPageProps) => {
  const config = useApi(configApiRef);
  if (config.getOptionalString('app.signIn') === 'demo') {
    return <DemoSignInPage {...props} />;
  }
  return (
    <SignInPage
      {...props}
      title={config.getOptionalString('app.title')}
      provider={{
        id: 'oidc',
        title: 'Single sign-on',
        message: 'Sign in with your organization account',
        apiRef: oidcAuthApiRef,
      }}
    />
  );
};
